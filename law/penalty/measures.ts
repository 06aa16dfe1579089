import { thisPlan } from '../measure/conditions.ts'
import { frozenCourse, prolongedCourse, refusedCourse, releasedCourse, sealedCourse } from '../measure/course.ts'
import { measureGates, measureSteps } from '../measure/set.ts'
import { all, among, any, equal, rows, some, someOf } from '../words/condition.ts'
import { type Branch, before, type Course, since } from '../words/course.ts'
import { entries } from '../words/query.ts'
import { answered, from, it, last } from '../words/value.ts'
import { penaltyCourse } from './course.ts'
import { crimeTransfer } from './endings/crimeRecords.ts'
import { decision, proposal } from './records.ts'

const decided = (party: string, kind: string) => ({ violations: [{ party, penalties: [{ kind }] }] })

/** Evidence may be registered and goods sealed from 核查 on, before there is a case to file (市监程序23; 强制法18, 24; correction 1). */
export const penaltyMeasureSteps = measureSteps({
  proceeding: 'penalty',
  from: ['clue', 'investigation', 'concluded', 'notified'],
})

export const penaltyMeasureGates = measureGates({
  ends: [
    'refusal.propose',
    'refusal.approve',
    'transfer.propose',
    'transfer.approve',
    'closing.propose',
    'closing.approve',
  ],
  // A fine takes nobody's goods: what is confiscated stands in the decision, against the party they were taken from (强制法27; 处罚法9).
  confiscated: all(
    some(entries(decision)),
    someOf(
      rows(last(proposal, 'violations')),
      all(
        equal(it('party'), from(thisPlan, 'party')),
        someOf(rows(it('penalties')), among(it('kind'), ['goods', 'gains'])),
      ),
    ),
  ),
  confiscatedOn: last(decision, 'on'),
  termExamples: [
    {
      name: '期限以内决定没收，届满以后登记',
      entries: { measurePlan: [{ what: 'sealing' }], decision: [{ on: '2026-11-09' }] },
      form: { how: 'confiscate' },
      clocks: { E02: '2026-10-12' },
      day: '2026-11-16',
      expect: 'open',
    },
    {
      name: '届满以后才决定没收',
      entries: { measurePlan: [{ what: 'sealing' }], decision: [{ on: '2026-11-13' }] },
      form: { how: 'confiscate' },
      clocks: { E02: '2026-10-12' },
      day: '2026-11-16',
      expect: 'blocked',
    },
  ],
  // With the case, and not before it (强制法21; 市监程序17).
  transferred: any(some(entries(crimeTransfer)), equal(answered('withinJurisdiction'), 'no')),
  transferExamples: [
    { name: '已经批准移送公安机关', entries: { crimeTransfer: [{}] }, form: { how: 'transfer' }, expect: 'open' },
    {
      name: '不属于本机关管辖',
      entries: {},
      facts: { withinJurisdiction: 'no' },
      form: { how: 'transfer' },
      expect: 'open',
    },
  ],
  examples: [
    {
      name: '处罚决定没收',
      entries: { measurePlan: [{ what: 'sealing', party: 'p1' }], decision: [{}], proposal: [decided('p1', 'goods')] },
      form: { how: 'confiscate' },
      expect: 'open',
    },
    {
      name: '处罚决定只处罚款',
      entries: { measurePlan: [{ what: 'sealing', party: 'p1' }], decision: [{}], proposal: [decided('p1', 'fine')] },
      form: { how: 'confiscate' },
      expect: 'blocked',
    },
    {
      name: '没收的是另一当事人的',
      entries: { measurePlan: [{ what: 'sealing', party: 'p1' }], decision: [{}], proposal: [decided('p2', 'goods')] },
      form: { how: 'confiscate' },
      expect: 'blocked',
    },
  ],
})

/** Slight, put right at once, and not filed (市监程序20). */
const notFiled: Course = [
  {
    by: 'handler',
    step: 'refusal.propose',
    form: {
      ground: 'slightCorrected',
      reason: '货值二百元，尚未售出，没有造成危害后果。',
      corrected: '已经下架。',
      reply: 'none',
    },
  },
  { by: 'unitHead', step: 'refusal.endorse', form: { opinion: '同意。' } },
  { by: 'agencyHead', step: 'refusal.approve', form: { opinion: '同意不予立案' } },
]

/** Cases in which goods or accounts were held for a while. */
export const measureBranches: readonly Branch[] = [
  {
    title: '查封、检验、延长，处罚以后解除',
    course: [
      ...before(penaltyCourse, 'filing.propose'),
      ...sealedCourse,
      ...since(before(penaltyCourse, 'investigation.conclude'), 'filing.propose'),
      ...prolongedCourse(2),
      ...since(before(penaltyCourse, 'payment.record'), 'investigation.conclude'),
      ...releasedCourse(20),
      ...since(penaltyCourse, 'payment.record'),
    ],
  },
  {
    title: '当场扣押，负责人不批准',
    course: [...before(penaltyCourse, 'filing.propose'), ...refusedCourse, ...notFiled],
  },
  { title: '冻结、解除', course: [...before(penaltyCourse, 'filing.propose'), ...frozenCourse, ...notFiled] },
]
