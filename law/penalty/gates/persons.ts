import type { DutyId } from '../../duties.ts'
import { formerPenaltyLaw, marketProcedure, penaltyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, reads } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import type { Step, StepId } from '../../words/step.ts'
import { penaltySteps } from '../steps/index.ts'

const since1996 = { from: '1996-10-01' } as const

/** Which steps a gate stands before is read off the steps themselves: one added tomorrow is guarded without being listed here. */
function steps(which: (step: Step) => boolean): Gate['blocks'] {
  const [first, ...others] = penaltySteps.filter(which).map((s): StepId => s.id)
  if (first === undefined) throw new Error('a gate stands before no step')
  return [first, ...others]
}
const hasDuty = (step: Step, ...duties: readonly DutyId[]) => step.duty !== undefined && duties.includes(step.duty)

/** Who may do what in a case: duties apart, qualification, and the officers the case was given to. */
export const personGates: readonly Gate[] = [
  gate({
    id: 'G05-handler',
    title: '承办人持证',
    inForce: since1996,
    blocks: steps(
      (s) =>
        s.proceeding === 'penalty' && s.effect === 'constitutive' && s.posts.includes('handler') && s.from.length > 0,
    ),
    when: always,
    require: reads('handlerCertified'),
    sentence: '行政处罚由具有行政执法资格的执法人员实施；承办人应当持有行政处罚类别、本区域的有效执法证件。',
    next: '办理证件后再进行，或者由承办机构负责人更换办案人员',
    cures: [{ step: 'officers.change' }],
    cite: [
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施'),
      cite(formerPenaltyLaw, 37, '不得少于两人，并出示证件'),
      cite(marketProcedure, 19, '办案人员具有行政执法资格'),
    ],
    examples: [
      { name: '证件有效', reads: { handlerCertified: 'yes' }, expect: 'open' },
      { name: '证件到期', reads: { handlerCertified: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G08-team',
    title: '由指定的办案人员办理',
    inForce: since1996,
    blocks: steps((s) => hasDuty(s, 'investigate') && s.fields.some((f) => f.kind.is === 'officers')),
    when: always,
    require: reads('officersOfCase'),
    sentence: '案件由指定的办案人员办理；其他人员参加的，应当先指派协助或者更换办案人员。',
    next: '由承办机构负责人办理“指派协助人员”或者“更换办案人员”',
    cures: [{ step: 'officers.assist' }, { step: 'officers.change' }],
    cite: [
      cite(marketProcedure, 19, '指定两名以上办案人员负责调查处理'),
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施'),
    ],
    examples: [
      { name: '指定的办案人员', reads: { officersOfCase: 'yes' }, expect: 'open' },
      { name: '未经指派的同事', reads: { officersOfCase: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G08-change',
    title: '更换后的办案人员',
    inForce: since1996,
    blocks: ['officers.change'],
    when: always,
    require: reads('twoOfficersNamed'),
    sentence: '更换之后，办案人员仍应当有两名以上持有有效执法证件的人员。',
    next: '补足两名持证人员，留任的也要写上',
    cite: [
      cite(marketProcedure, 19, '指定两名以上具有行政执法资格的办案人员'),
      cite(penaltyLaw, 42, '由具有行政执法资格的执法人员实施，不得少于两人'),
    ],
    examples: [
      { name: '两人持证', reads: { twoOfficersNamed: 'yes' }, expect: 'open' },
      { name: '只写了接替的一人', reads: { twoOfficersNamed: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G23',
    title: '审核人员',
    inForce: { from: '2018-12-05' },
    blocks: steps((s) => hasDuty(s, 'review', 'signReview') || (s.proceeding === 'review' && hasDuty(s, 'return'))),
    when: always,
    require: all(reads('dutiesApart'), reads('reviewerQualified')),
    sentence: '办案人员不得审核本案，审核人员不得签发自己的审核意见；初次从事法制审核的，应当取得法律职业资格。',
    next: '由未参与调查、具备资格的审核人员审核',
    cite: [
      cite(penaltyLaw, 58, '初次从事法制审核的应当取得法律职业资格'),
      cite(marketProcedure, 49, '办案人员不得作为审核人员'),
      cite(threeSystemsOpinion, 11, '配备法制审核人员'),
    ],
    examples: [
      { name: '未办案，有资格', reads: { dutiesApart: 'yes', reviewerQualified: 'yes' }, expect: 'open' },
      { name: '审核人员曾经取证', reads: { dutiesApart: 'no', reviewerQualified: 'yes' }, expect: 'blocked' },
      { name: '没有资格', reads: { dutiesApart: 'yes', reviewerQualified: 'no' }, expect: 'blocked' },
    ],
  }),
  gate({
    id: 'G26-apart',
    title: '职责分离',
    inForce: since1996,
    blocks: steps((s) => s.proceeding === 'penalty' && hasDuty(s, 'endorse', 'approve', 'return')),
    when: always,
    require: reads('dutiesApart'),
    sentence: '办案、审核、审签、决定应当由不同的人员承担，不因兼任岗位或者受委托代行而改变。',
    next: '由没有参加调查、审核，也没有审签过的负责人办理',
    cite: [cite(penaltyLaw, 57, '负责人对调查结果进行审查，作出决定')],
    examples: [
      { name: '没有参加调查、审核', reads: { dutiesApart: 'yes' }, expect: 'open' },
      { name: '办案人员代行负责人职责', reads: { dutiesApart: 'no' }, expect: 'blocked' },
    ],
  }),
]
