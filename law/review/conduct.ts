import { innerMongoliaRules, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { all, always, equal, filled, inTime, need, none, some } from '../words/condition.ts'
import { type Gate, type GateExample, gate } from '../words/gate.ts'
import { entries, narrowed, type Query } from '../words/query.ts'
import type { StepId } from '../words/step.ts'
import { form, from, here, set } from '../words/value.ts'
import { outsideReview } from './outside.ts'
import { type Review, reviewExtension } from './records.ts'
import { goesUp } from './route.ts'
import { isAbove } from './steps.ts'

const since = { inForce: { from: '2018-12-05' } } as const
const named = (as: string, id: string) => (as === 'review' ? id : `${id}-${as}`)

/** What the list sends up is decided on the opinion of the body above, and on no other (两级审核). */
export function upperGate(
  { as, route, review, reviewSignature }: Review,
  {
    id,
    decides,
    signed: whose,
  }: { readonly id: string; readonly decides: readonly [StepId, ...StepId[]]; readonly signed?: Query },
  passed: NonNullable<GateExample['entries']>,
): Gate {
  const up = { reviews: [{ trigger: 'everyDecision', enforcement: route.enforcement, upper: true }] }
  const signed =
    whose === undefined
      ? entries(reviewSignature, { verdict: 'passed' })
      : narrowed(whose, { where: { verdict: 'passed' } })
  return gate({
    ...since,
    id,
    norm: ['G20', 'LR8'],
    title: '须报上一级机关审核的，以上一级的意见为准',
    blocks: decides,
    when: goesUp(route),
    require: some(entries(outsideReview, { why: 'level', proceeding: { is: from(signed, 'proceeding') } })),
    sentence: '本机关的审核目录规定报上一级机关审核，通过的审核不是上一级机关作出的。',
    next: '报上一级机关审核，登记其书面意见',
    cures: [{ step: `${as}.submit` }],
    cite: [
      cite(threeSystemsOpinion, 12, '结合执法层级等因素制定审核目录清单'),
      cite(threeSystemsOpinion, 14, '确定法制审核流程'),
    ],
    examples: [
      { name: '只由本机关审核', lists: up, entries: passed, expect: 'blocked' },
      {
        name: '上一级机关审核通过',
        lists: up,
        entries: { ...passed, [outsideReview.id]: [{ why: 'level', proceeding: 'review-1' }] },
        expect: 'open',
      },
      { name: '目录没有要求', entries: { ...passed, [review.id]: [{ about: 1 }] }, expect: 'open' },
    ],
  })
}

/** What went up is answered from there. */
export const aboveGate = (as: string): Gate =>
  gate({
    ...since,
    id: named(as, 'G20-above'),
    norm: ['G20', 'LR8'],
    title: '报上一级审核的登记上一级的意见',
    blocks: [`${as}.outside`],
    when: isAbove,
    require: equal(form('why'), 'level'),
    sentence: '这次审核报上一级机关，登记的应当是上一级机关的意见。',
    next: '由机关以外的人员审核的原因选择“按规定由上一级机关审核”',
    cite: [cite(threeSystemsOpinion, 14, '确定法制审核流程')],
    examples: [
      { name: '报上一级，上一级审核', about: { level: 'upper' }, form: { why: 'level' }, expect: 'open' },
      { name: '报上一级，别的人审核', about: { level: 'upper' }, form: { why: 'short' }, expect: 'blocked' },
      { name: '没有报上一级', about: { level: 'own' }, form: { why: 'short' }, expect: 'open' },
    ],
  })

/** How a review is gone about: answered before it is asked again, prolonged once, by whom it was sent to (指导意见十三、十四). */
export const conductGates = ({ as, reviewOpinion, reviewSignature }: Review): readonly Gate[] => [
  gate({
    ...since,
    id: named(as, 'G22-again'),
    title: '没有通过的，作出处理后再次送审',
    blocks: [`${as}.submit`],
    when: equal(from(entries(reviewSignature), 'verdict'), 'failed'),
    require: filled(form('handled')),
    sentence: '上次审核没有通过，没有写明对审核意见作了怎样的处理。',
    next: '逐条写明对上次审核意见的处理；有分歧的，先协调并写明结果',
    cite: [cite(threeSystemsOpinion, 13, '对存在问题的审核意见进行研究，作出相应处理后再次报送')],
    examples: [
      {
        name: '写明处理',
        entries: { [reviewSignature.id]: [{ verdict: 'failed' }] },
        form: { handled: '已补充' },
        expect: 'open',
      },
      { name: '没有写明', entries: { [reviewSignature.id]: [{ verdict: 'failed' }] }, form: {}, expect: 'blocked' },
      { name: '上次通过', entries: { [reviewSignature.id]: [{ verdict: 'passed' }] }, form: {}, expect: 'open' },
    ],
  }),
  gate({
    ...since,
    id: named(as, 'G22-differ'),
    title: '没有通过的审核才有分歧',
    blocks: [`${as}.coordinate`],
    when: always,
    require: some(entries(reviewOpinion, { proceeding: { is: here }, verdict: 'failed' })),
    sentence: '这次审核没有不通过，没有需要协调的分歧。',
    next: '无需办理',
    cite: [cite(threeSystemsOpinion, 14, '对审核意见不一致时的协调机制')],
    examples: [
      {
        name: '没有通过',
        entries: { [reviewOpinion.id]: [{ verdict: 'failed', proceeding: 'main' }] },
        expect: 'open',
      },
      { name: '通过', entries: { [reviewOpinion.id]: [{ verdict: 'passed', proceeding: 'main' }] }, expect: 'blocked' },
    ],
  }),
  gate({
    ...since,
    id: named(as, 'P12-extend'),
    title: '审核期限的延长',
    blocks: [`${as}.extend`],
    when: always,
    require: all(
      need(filled(set('review.extension')), '所适用的规定没有设定审核期限的延长。', '在审核期限内审核'),
      need(
        none(entries(reviewExtension, { proceeding: { is: here } })),
        '审核期限只能延长一次。',
        '在延长的期限内审核',
      ),
      need(inTime('P12-review'), '审核期限已经届满，不能再延长。', '尽快审核'),
    ),
    sentence: '审核期限届满以前，经主管法制工作的负责人批准可以延长一次。',
    next: '在审核期限内审核',
    cite: [
      cite(threeSystemsOpinion, 14, '明确审核的方式、时限、责任'),
      cite(innerMongoliaRules, 31, '情况复杂的，经批准可以延长五个工作日'),
    ],
    examples: [
      {
        name: '期内',
        under: 'province.inner-mongolia',
        clocks: { 'P12-review': '2026-11-02' },
        day: '2026-11-09',
        expect: 'open',
      },
      {
        name: '期满以后',
        under: 'province.inner-mongolia',
        clocks: { 'P12-review': '2026-11-02' },
        day: '2026-11-10',
        expect: 'blocked',
      },
    ],
  }),
  aboveGate(as),
]
