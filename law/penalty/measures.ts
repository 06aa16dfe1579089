import { frozenCourse, prolongedCourse, refusedCourse, releasedCourse, sealedCourse } from '../measure/course.ts'
import { measureGates, measureSteps } from '../measure/set.ts'
import { some } from '../words/condition.ts'
import { type Branch, before, type Course, since } from '../words/course.ts'
import { entries } from '../words/query.ts'
import { penaltyCourse } from './course.ts'
import { decision } from './records.ts'

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
  confiscated: some(entries(decision)),
  examples: [{ name: '有处罚决定', entries: { decision: [{}] }, form: { how: 'confiscate' }, expect: 'open' }],
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
