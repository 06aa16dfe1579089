import { exclusionSteps, setAside } from '../recording/exclusion.ts'
import { inquiryScene } from '../recording/scenes.ts'
import { recordingFields } from '../recording/set.ts'
import { onPages, signing } from '../signing/records.ts'
import { laterPages, refusalGates, signingSteps } from '../signing/set.ts'
import { evidenceRules, threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { always, any, equal, least, need, reads } from '../words/condition.ts'
import { type Does, enter, paper } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { type Block, half, line, signed } from '../words/paper.ts'
import type { RecordKind } from '../words/record.ts'
import { record } from '../words/record.ts'
import { type ProceedingKind, type Step, type StepId, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { certified, form, last, today } from '../words/value.ts'

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
    {
      ...may(
        'signature',
        '笔录',
        choice(['signed', '已有签名的笔录，附在后面'], ['refused', '拒绝签名，已在笔录上注明，附在后面'], onPages),
        '到现场、入户或者询问的，应当有笔录',
      ),
      ...wentOut,
    },
    { ...may('began', '开始时间', { is: 'text', max: 20 }, '例如9时30分'), ...wentOut },
    { ...may('ended', '结束时间', { is: 'text', max: 20 }), ...wentOut },
    may('files', '笔录、材料', { is: 'files' }, '补录的必须附上'),
  ],
  setAside,
)

interface Steps {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly does?: readonly Does[]
  /** Where its 笔录 may still be signed; absent: where it is made. */
  readonly signed?: readonly string[]
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
    does: [enter(inquiry), paper('inquiry-record', { when: equal(form('signature'), 'pages') }), ...does],
    cite: cites,
  }),
]

export const inquirySteps: typeof steps = (of) => [
  ...subject('调查核实', steps(of)),
  ...exclusionSteps({ proceeding: of.proceeding, from: of.from, kinds: [inquiry] }),
  ...signingSteps({ proceeding: of.proceeding, from: of.signed ?? of.from }),
]

/** What a kind that inquires keeps of it. */
export const inquiryRecords = [inquiry, signing] as const

/** 调查笔录: read and signed by whoever was asked or was there. */
export const inquiryPapers = {
  'inquiry-record': [
    line('时间', '{日期}，{开始}至{结束}', {
      日期: last(inquiry, 'on'),
      开始: last(inquiry, 'began'),
      结束: last(inquiry, 'ended'),
    }),
    half('方式', '{方式}', { 方式: last(inquiry, 'way') }),
    half('地点', '{地点}', { 地点: last(inquiry, 'place') }),
    line('被调查的人、单位', '{人}', { 人: last(inquiry, 'asked') }),
    line('调查人员', '{人员}', { 人员: certified(last(inquiry, 'officers')) }),
    {
      ...line('告知', '调查人员已出示执法证件，说明调查的事项和依据；被调查人应当如实说明情况，有权核对、更正本笔录。'),
      when: equal(last(inquiry, 'shown'), true),
    },
    line('调查情况', '{情况}', { 情况: last(inquiry, 'found') }),
    line('核对', '以上记录已交被调查人核对（已向其宣读），＿＿＿＿＿＿＿＿'),
    signed('被调查人', '见证人', '调查人员', '调查人员'),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>

interface Gates {
  readonly id: string
  readonly inForce: Gate['inForce']
  /** The kind of entry before which nothing of it is an inquiry into this. */
  readonly since: RecordKind
  /** Of that entry, the field that holds its day; absent: the day it was entered of. */
  readonly on?: string
  readonly two: Citations
  readonly after: Citations
  /** The step that stands on what was inquired. */
  readonly concludes?: StepId
}
export const inquiryGates = ({
  id,
  inForce,
  since,
  on = 'on',
  two,
  after,
  concludes = 'finding.conclude',
}: Gates): readonly Gate[] => [
  ...inquiryScene,
  ...refusalGates,
  laterPages({
    id: 'G05-pages',
    blocks: [concludes],
    cite: [
      cite(threeSystemsOpinion, 7, '文字记录合法规范、客观全面、及时准确'),
      cite(evidenceRules, 10, '询问、陈述、谈话类笔录，由执法人员、被询问人签名或者盖章', '第四项'),
      cite(evidenceRules, 15, '现场笔录由执法人员和当事人签名，拒绝或者不能签名的注明原因'),
    ],
  }),
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
