import { civilProcedureLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, any, type Condition, each, equal, filled, least, need, not, some } from '../words/condition.ts'
import { type Does, enter } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries } from '../words/query.ts'
import { type RecordKind, record } from '../words/record.ts'
import { type ProceedingKind, type Step, step } from '../words/step.ts'
import { subject } from '../words/subject.ts'
import { firstOf, form, it, last, plus, today, type Value } from '../words/value.ts'

/** How the decision reached each of those it concerns (民诉法87–95). */
export const delivery = record(
  'delivery',
  '送达',
  [
    must(
      'way',
      '送达方式',
      choice(
        ['direct', '直接送达'],
        ['left', '留置送达'],
        ['electronic', '电子送达'],
        ['post', '邮寄送达'],
        ['entrusted', '委托送达'],
        ['announced', '公告送达'],
      ),
    ),
    {
      ...may('signedBy', '签收人', { is: 'text', max: 50 }),
      unless: { field: 'way', in: ['left', 'announced'] },
    },
    {
      ...may('consent', '受送达人同意电子送达', { is: 'yesNo' }),
      when: { field: 'way', in: ['electronic'] },
    },
    {
      ...may(
        'reason',
        '原因、经过和见证',
        { is: 'longText', max: 2000 },
        '留置的写明见证人或者拍照、录像；公告的写明以前怎样送达过',
      ),
      when: { field: 'way', in: ['left', 'announced'] },
    },
    may('files', '送达回证', { is: 'files' }, '补录的必须附上'),
  ],
  { later: { reachedOn: '送达之日' } },
)
/** 归档: with it the case is over. */
export const archiving = record('archiving', '归档', [
  must('summary', '办理结果', { is: 'longText', max: 2000 }),
  may('volume', '案卷号', { is: 'text', max: 100 }),
])
export const deliveryRecords = [delivery, archiving] as const

const isAnnounced = equal(form('way'), 'announced')
/** Held to be delivered when the announcement has run (民诉法95). */
const announcedUntil = plus(today, 'S06.length')

interface Steps {
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** From where it is filed, and where it then stands. */
  readonly archive: { readonly from: readonly string[]; readonly to: string }
  /** What else happens when it has reached the party, on that day. */
  readonly reached?: (on: Value, when: Condition) => readonly Does[]
}
const steps = ({ proceeding, from, archive, reached = () => [] }: Steps): readonly Step[] => [
  step({
    id: 'delivery.record',
    title: '登记送达',
    proceeding,
    from,
    effect: 'reported',
    posts: ['handler'],
    fields: [must('party', '受送达人', { is: 'partyRef' }), ...delivery.fields],
    does: [
      enter(delivery, { reachedOn: today }, { party: form('party'), when: not(isAnnounced) }),
      enter(delivery, { reachedOn: announcedUntil }, { party: form('party'), when: isAnnounced }),
      ...reached(today, not(isAnnounced)),
      ...reached(announcedUntil, isAnnounced),
    ],
    cite: [
      cite(civilProcedureLaw, 87, '有送达回证，签收日期为送达日期'),
      cite(civilProcedureLaw, 95, '公告三十日视为送达'),
    ],
  }),
  step({
    id: 'case.archive',
    title: '归档',
    proceeding,
    from: archive.from,
    to: archive.to,
    effect: 'constitutive',
    posts: ['handler'],
    fields: archiving.fields,
    does: [enter(archiving)],
    cite: [cite(threeSystemsOpinion, 9, '归档保存执法全过程记录')],
  }),
]

export const deliverySteps: typeof steps = (...of) => subject('送达和归档', steps(...of))

interface Gates {
  readonly id: string
  readonly inForce: Gate['inForce']
  readonly decision: RecordKind
  /** Where it may be over without a decision: what it comes after then. */
  readonly since?: RecordKind
}
export const deliveryGates = ({ id, inForce, decision, since }: Gates): readonly Gate[] => [
  gate({
    id: `S-${id}`,
    inForce,
    title: '送达的方式',
    blocks: ['delivery.record'],
    when: always,
    require: all(
      need(
        least(today, since === undefined ? last(decision, 'on') : firstOf(last(decision, 'on'), last(since, 'on'))),
        '送达的日期早于作出决定之日。',
        '核对送达日期',
      ),
      need(
        any(not(equal(form('way'), 'electronic')), equal(form('consent'), true)),
        '没有受送达人的同意，不能电子送达。',
        '取得同意，或者以其他方式送达',
      ),
      need(
        any(not(any(equal(form('way'), 'left'), isAnnounced)), filled(form('reason'))),
        '留置、公告送达的，应当写明原因、经过和见证。',
        '写明原因、经过和见证',
      ),
    ),
    sentence: '送达不符合规定的方式。',
    next: '按规定的方式送达',
    cite: [
      cite(civilProcedureLaw, 89, '留置送达，记明拒收事由，见证或者拍照、录像'),
      cite(civilProcedureLaw, 90, '经受送达人同意，可以电子送达'),
      cite(civilProcedureLaw, 95, '无法送达的公告送达，记明原因和经过'),
    ],
    examples: [
      {
        name: '直接送达',
        entries: { [decision.id]: [{ on: '2026-11-02' }] },
        form: { way: 'direct' },
        day: '2026-11-02',
        expect: 'open',
      },
      {
        name: '决定以前',
        entries: { [decision.id]: [{ on: '2026-11-02' }] },
        form: { way: 'direct' },
        day: '2026-10-30',
        expect: 'blocked',
      },
      {
        name: '未经同意电子送达',
        entries: { [decision.id]: [{ on: '2026-11-02' }] },
        form: { way: 'electronic' },
        day: '2026-11-03',
        expect: 'blocked',
      },
      {
        name: '公告没有写明经过',
        entries: { [decision.id]: [{ on: '2026-11-02' }] },
        form: { way: 'announced' },
        day: '2026-11-03',
        expect: 'blocked',
      },
    ],
  }),
  gate({
    id: `G45-${id}`,
    inForce,
    title: '送达全部当事人以后归档',
    blocks: ['case.archive'],
    when: always,
    require: each(
      'concerned',
      all(
        need(some(entries(delivery, {}, { party: 'this' })), '决定尚未送达{当事人}。', '送达并登记'),
        need(
          each(entries(delivery, {}, { party: 'this', pick: 'latest' }), least(today, it('reachedOn'))),
          '向{当事人}的公告送达期间未满。',
          '等公告期满',
        ),
      ),
    ),
    sentence: '决定尚未送达。',
    next: '送达并登记',
    cures: [{ step: 'delivery.record' }],
    cite: [cite(threeSystemsOpinion, 9, '归档保存执法全过程记录资料，确保有据可查')],
    examples: [
      { name: '没有送达', thirdParties: ['p2'], entries: {}, expect: 'blocked' },
      {
        name: '已送达',
        thirdParties: ['p2'],
        entries: { delivery: [{ party: 'p2', reachedOn: '2026-11-02' }] },
        expect: 'open',
      },
      {
        name: '公告未满',
        thirdParties: ['p2'],
        entries: { delivery: [{ party: 'p2', reachedOn: '2026-12-02' }] },
        day: '2026-12-01',
        expect: 'blocked',
      },
    ],
  }),
]
