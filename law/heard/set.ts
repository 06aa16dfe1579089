import type { Citations } from '../words/citation.ts'
import { all, always, any, current, each, filled, least, need, none, not, some } from '../words/condition.ts'
import { enter } from '../words/does.ts'
import { may, must } from '../words/field.ts'
import { type Gate, type GateExample, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { type RecordKind, record } from '../words/record.ts'
import { type ProceedingKind, type Step, type StepId, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { form, it, type Plain, today } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const party = must('party', '对谁', { is: 'partyRef' })

const told = [
  must('content', '拟作出的决定，事实、理由和依据', text),
  must('until', '提出意见的期限至', { is: 'day' }),
  must('way', '告知方式', { is: 'text', max: 200 }),
  may('files', '告知书', { is: 'files' }, '补录的必须附上'),
] as const
/** What of what was said the proposal follows: written after it was told, and no part of that (宁夏程序44). */
export const weighed = may('weighed', '对陈述、申辩的采纳情况和理由', text)
/** What a party is told before it is decided, and until when it may answer: of what was proposed then, and of nothing else. */
const tellingOf = (finding?: RecordKind) =>
  record('telling', '拟处理告知', told, finding === undefined ? {} : { about: finding, boundBy: 'told' })
export const telling = tellingOf()
export const view = record(
  'view',
  '陈述、申辩',
  [must('content', '陈述、申辩', text), must('nothing', '明确表示没有意见', { is: 'yesNo' })],
  { by: 'party' },
)
export const heardRecords = (finding: RecordKind) => [tellingOf(finding), view] as const

interface Steps {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  readonly cite: { readonly tell: Citations; readonly hear: Citations }
}
const steps = ({ proceeding, from, cite }: Steps): readonly Step[] => [
  step({
    id: 'party.tell',
    title: '告知拟作出的决定',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...telling.fields],
    does: [enter(telling, {}, { party: form('party') })],
    cite: cite.tell,
  }),
  step({
    id: 'view.hear',
    title: '记录陈述、申辩',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler'],
    fields: [party, ...view.fields],
    does: [enter(view, {}, { party: form('party') })],
    cite: cite.hear,
  }),
]

export const heardSteps: typeof steps = (...of) => subject('告知和听取意见', steps(...of))

const notTold: GateExample = { name: '没有告知', thirdParties: ['p2'], entries: {}, expect: 'blocked' }
const p2 = { thirdParties: ['p2'] } as const
const toldLater: readonly GateExample[] = [
  {
    name: '期限未满',
    thirdParties: ['p2'],
    entries: { telling: [{ party: 'p2', until: '2026-11-06' }] },
    day: '2026-11-06',
    expect: 'blocked',
  },
  {
    name: '期限已满',
    thirdParties: ['p2'],
    entries: { telling: [{ party: 'p2', until: '2026-11-06' }] },
    day: '2026-11-07',
    expect: 'open',
  },
  {
    name: '已提出意见',
    thirdParties: ['p2'],
    entries: { telling: [{ party: 'p2', until: '2026-11-06' }], view: [{ party: 'p2' }] },
    day: '2026-11-03',
    expect: 'open',
  },
]

interface Gates {
  readonly id: string
  readonly inForce: Gate['inForce']
  readonly decides: readonly [StepId, ...StepId[]]
  /** What is proposed: it comes after what was said, and says what of that it follows (`weighed`). */
  readonly finding: RecordKind
  readonly proposes: StepId
  /** Only where this holds. */
  readonly when?: Gate['when']
  /** After each of these what was told before counts no more: a change decided, a decision that fell. */
  readonly since: readonly [RecordKind, ...RecordKind[]]
  /** Two versions of what is proposed that decide otherwise, for the examples. */
  readonly versions: readonly [Readonly<Record<string, Plain>>, Readonly<Record<string, Plain>>]
  /** What else stands in the record that makes it hold, for the examples. */
  readonly entries?: GateExample['entries']
  /** The answers by which it does, for the examples. */
  readonly facts?: GateExample['facts']
  readonly cite: { readonly told: Citations; readonly weighed: Citations }
}
/** Told, heard and weighed before it is decided (as 宁夏程序8, 44 put it). */
export function heardGates(g: Gates): readonly Gate[] {
  const toThis = { party: 'this', since: g.since } as const
  const [was, is] = g.versions
  const toldOf = { telling: [{ party: 'p2', about: 1 }] }
  const withFacts = (e: GateExample): GateExample => ({
    ...e,
    ...(g.facts === undefined ? {} : { facts: g.facts }),
    ...(g.entries === undefined ? {} : { entries: { ...g.entries, ...e.entries } }),
  })
  return [
    gate({
      id: `${g.id}-told`,
      inForce: g.inForce,
      title: '决定之前告知并听取意见',
      blocks: g.decides,
      when: g.when ?? always,
      require: each(
        'concerned',
        all(
          need(
            some(entries(telling, {}, toThis)),
            '尚未告知{当事人}拟作出的决定和陈述、申辩的权利。',
            '告知拟作出的决定',
          ),
          any(
            some(entries(view, {}, { party: 'this', since: [telling] })),
            need(
              each(entries(telling, {}, { ...toThis, pick: 'latest' }), not(least(it('until'), today))),
              '{当事人}提出意见的期限未满。',
              '等期限届满，或者登记其意见',
            ),
          ),
        ),
      ),
      sentence: '可能影响其合法权益的，应当事先告知并听取陈述、申辩。',
      next: '告知拟作出的决定，听取意见',
      cures: [{ step: 'party.tell' }, { step: 'view.hear' }],
      cite: g.cite.told,
      examples: [withFacts(notTold), ...toldLater.map(withFacts)],
    }),
    gate({
      id: `${g.id}-same`,
      inForce: g.inForce,
      title: '决定的就是告知的',
      blocks: g.decides,
      when: all(g.when ?? always, some(entries(telling, {}, { since: g.since }))),
      require: each(
        'concerned',
        any(
          // Whoever was not told at all is told of by the gate before.
          none(entries(telling, {}, toThis)),
          need(
            current(entries(telling, {}, { ...toThis, pick: 'latest' })),
            '告知{当事人}的，不是现在拟作出的决定。',
            '按现在的处理意见重新告知，听取意见',
          ),
        ),
      ),
      sentence: '告知以后改变了拟作出的决定，应当重新告知并听取意见。',
      next: '按现在的处理意见重新告知，听取意见',
      cures: [{ step: 'party.tell' }, { step: 'view.hear' }],
      cite: g.cite.told,
      examples: [
        withFacts({ name: '没有改变', ...p2, entries: { ...toldOf, [g.finding.id]: [is, is] }, expect: 'open' }),
        withFacts({ name: '已经改变', ...p2, entries: { ...toldOf, [g.finding.id]: [was, is] }, expect: 'blocked' }),
        withFacts({
          name: '改变以后重新告知',
          ...p2,
          entries: {
            [g.finding.id]: [was, is],
            telling: [
              { party: 'p2', about: 1 },
              { party: 'p2', about: 2 },
            ],
          },
          expect: 'open',
        }),
      ],
    }),
    gate({
      id: `${g.id}-first`,
      inForce: g.inForce,
      title: '先有处理意见，后告知',
      blocks: ['party.tell'],
      when: always,
      require: some(entries(g.finding, {}, { since: g.since })),
      sentence: '还没有提出处理意见，没有可以告知的拟作出的决定。',
      next: '先提出处理意见',
      cures: [{ step: g.proposes }],
      cite: g.cite.told,
      examples: [
        { name: '没有处理意见', entries: {}, expect: 'blocked' },
        { name: '已有处理意见', entries: { [g.finding.id]: [is] }, expect: 'open' },
      ],
    }),
    gate({
      id: `${g.id}-until`,
      inForce: g.inForce,
      title: '提出意见的期限在告知之后',
      blocks: ['party.tell'],
      when: always,
      require: not(least(today, form('until'))),
      sentence: '提出意见的期限应当晚于告知之日。',
      next: '另定期限',
      cite: g.cite.told,
      examples: [
        { name: '以后', form: { until: '2026-11-06' }, day: '2026-11-02', expect: 'open' },
        { name: '当日', form: { until: '2026-11-02' }, day: '2026-11-02', expect: 'blocked' },
      ],
    }),
    gate({
      id: `${g.id}-weighed`,
      inForce: g.inForce,
      title: '意见的采纳情况',
      blocks: [g.proposes],
      when: some(entries(view, { nothing: false })),
      require: filled(form(weighed.id)),
      sentence: '当事人提出了陈述、申辩，没有写明是否采纳和理由。',
      next: '写明采纳的意见，不采纳的说明理由',
      cite: g.cite.weighed,
      examples: [
        { name: '没有写明', entries: { view: [{ nothing: false }] }, form: {}, expect: 'blocked' },
        {
          name: '已写明',
          entries: { view: [{ nothing: false }] },
          form: { [weighed.id]: '不采纳，理由' },
          expect: 'open',
        },
        { name: '没有意见', entries: { view: [{ nothing: true }] }, form: {}, expect: 'open' },
      ],
    }),
    gate({
      id: `${g.id}-since`,
      inForce: g.inForce,
      title: '处理意见写在陈述、申辩之后',
      blocks: g.decides,
      when: always,
      require: none(entries(view, { nothing: false }, { since: [g.finding] })),
      sentence: '提出处理意见之后又有陈述、申辩，处理意见没有反映。',
      next: '重新提出处理意见',
      cures: [{ step: g.proposes }],
      cite: g.cite.weighed,
      examples: [
        { name: '之后又有意见', entries: { [g.finding.id]: [{}], view: [{ nothing: false }] }, expect: 'blocked' },
        { name: '在其后提出', entries: { view: [{ nothing: false }], [g.finding.id]: [{}] }, expect: 'open' },
      ],
    }),
  ]
}
