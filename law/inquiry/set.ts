import { exclusionSteps, setAside } from '../recording/exclusion.ts'
import { inquiryScene } from '../recording/scenes.ts'
import { recordingFields } from '../recording/set.ts'
import { threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { always, any, equal, least, need, reads } from '../words/condition.ts'
import { type Does, enter } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import type { RecordKind } from '../words/record.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, last, today } from '../words/value.ts'

const wentOut = { when: { field: 'way', in: ['visit', 'ask'] } } as const

const [recorded, ...whereRecorded] = recordingFields

/** What was looked into, by two, with the certificate shown: at a place, of a person, or in a register. */
export const inquiry = record(
  'inquiry',
  '调查核实',
  [
    must(
      'way',
      '方式',
      choice(
        ['visit', '现场、入户调查'],
        ['ask', '询问、走访'],
        ['check', '信息查询、核对'],
        ['consult', '向有关单位了解'],
      ),
    ),
    must('officers', '调查人员', { is: 'officers', min: 2 }),
    { ...may('shown', '已出示证件、说明事项和依据', { is: 'yesNo' }), ...wentOut },
    { ...may('place', '地点', { is: 'text', max: 200 }), ...wentOut },
    may('asked', '被调查的人、单位', { is: 'text', max: 200 }),
    must('found', '调查情况', { is: 'longText', max: 20_000 }),
    { ...recorded, ...wentOut },
    ...whereRecorded,
    may('files', '笔录、材料', { is: 'files' }, '补录的必须附上'),
  ],
  setAside,
)

interface Steps {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly does?: readonly Does[]
  readonly cite: Citations
}
const steps = ({ proceeding, from, does = [], cite: cites }: Steps): readonly Step[] => [
  step({
    id: 'inquiry.record',
    title: '调查核实',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler'],
    duty: 'investigate',
    fields: inquiry.fields,
    does: [enter(inquiry), ...does],
    cite: cites,
  }),
]

export const inquirySteps: typeof steps = (of) => [
  ...subject('调查核实', steps(of)),
  ...exclusionSteps({ proceeding: of.proceeding, from: of.from, kinds: [inquiry] }),
]

interface Gates {
  readonly id: string
  readonly inForce: Gate['inForce']
  /** The kind of entry before which nothing of it is an inquiry into this. */
  readonly since: RecordKind
  /** Of that entry, the field that holds its day; absent: the day it was entered of. */
  readonly on?: string
  readonly two: Citations
  readonly after: Citations
}
export const inquiryGates = ({ id, inForce, since, on = 'on', two, after }: Gates): readonly Gate[] => [
  ...inquiryScene,
  gate({
    id: `G05-${id}`,
    inForce,
    title: '调查由两名以上执法人员进行',
    blocks: ['inquiry.record'],
    when: always,
    require: reads('twoQualifiedOfficers'),
    sentence: '调查核实应当由两名以上执法人员进行。',
    next: '补足两名执法人员后再进行',
    cite: two,
    examples: [
      { name: '两人', reads: { twoQualifiedOfficers: 'yes' }, expect: 'open' },
      { name: '一人', reads: { twoQualifiedOfficers: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: `G05-${id}-shown`,
    inForce,
    title: '出示证件',
    blocks: ['inquiry.record'],
    when: any(equal(form('way'), 'visit'), equal(form('way'), 'ask')),
    require: equal(form('shown'), true),
    sentence: '到现场、入户或者询问他人的，应当出示证件，说明调查的事项和依据。',
    next: '出示证件、说明来意后重新调查',
    cite: [cite(threeSystemsOpinion, 5, '调查取证时必须主动出示执法证件，表明身份')],
    examples: [
      { name: '已出示', form: { way: 'visit', shown: true }, expect: 'open' },
      { name: '没有出示', form: { way: 'ask', shown: false }, expect: 'blocked' },
      { name: '没有填写', form: { way: 'visit' }, expect: 'blocked' },
      { name: '查询信息', form: { way: 'check' }, expect: 'open' },
    ],
  }),
  gate({
    id: `G05-${id}-after`,
    inForce,
    title: '调查在程序开始之后',
    blocks: ['inquiry.record'],
    when: always,
    require: need(least(today, last(since, on)), '调查发生在程序开始以前。', '核对发生日期'),
    sentence: '调查发生在程序开始以前，不是对本事项的调查。',
    next: '核对发生日期',
    cite: after,
    examples: [
      { name: '当日', entries: { [since.id]: [{ [on]: '2026-11-02' }] }, day: '2026-11-02', expect: 'open' },
      { name: '以前', entries: { [since.id]: [{ [on]: '2026-11-02' }] }, day: '2026-10-30', expect: 'blocked' },
    ],
  }),
]
