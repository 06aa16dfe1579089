import { counselGates } from '../counsel/set.ts'
import { threeSystemsOpinion } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import {
  all,
  always,
  any,
  apartFrom,
  type Condition,
  current,
  eachOrNone,
  equal,
  fact,
  latest,
  need,
  not,
  reads,
  some,
} from '../words/condition.ts'
import { type Gate, gate } from '../words/gate.ts'
import { entries, narrowed, type Query } from '../words/query.ts'
import type { StepId } from '../words/step.ts'
import { answered, form, from, it, type Value } from '../words/value.ts'
import { conductGates, upperGate } from './conduct.ts'
import { outsideCite, outsideGate } from './outside.ts'
import type { Review } from './records.ts'
import { majorFacts, onList } from './route.ts'

export { majorFacts } from './route.ts'

interface Of {
  readonly review: Review
  /** What is reviewed, as entries of an example: the kind, and the same with something else in it. */
  readonly about: { readonly kind: string; readonly is: Record<string, string>; readonly was: Record<string, string> }
  /** What the gates are called by; a kind that has its own names gives them. */
  readonly ids: { readonly [gate in 'major' | 'pending' | 'agrees' | 'apart' | 'signer']: string }
  readonly title: string
  readonly decision: string
  readonly decides: readonly [StepId, ...StepId[]]
  /** Every decision of the kind is major: no question is asked. */
  readonly always?: true
  /** Decided after the decision of the case: what was said of that makes it major, and nobody is asked again. */
  readonly later?: true
  /** The number of what is put up, where each proceeding puts up its own (一户的补偿): its review is that of no other. */
  readonly each?: Value
  /** What the law lets be done first and approved after (情况紧急): nothing is sent to be reviewed before it. */
  readonly unless?: Condition
  /** Who took part in what is reviewed. */
  readonly examined: readonly Query[]
  readonly who: string
  /** What to cite beside 指导意见. */
  readonly cite?: Citations
}

export const reviewGateIds = (kind: string): Of['ids'] => ({
  major: `G20-${kind}`,
  pending: `G20-${kind}-pending`,
  agrees: `G21-${kind}`,
  apart: `G23-${kind}`,
  signer: `G23-${kind}-signer`,
})

/** Under what is said of every decision: the rest it rests on is said of penalties. */
const ofOthers: Gate = { ...outsideGate, cite: [outsideCite[0]] }

/** What is major is decided after a review that passed, of what is decided, by somebody who had no hand in it (指导意见十一至十三). */
export function reviewGates(of: Of): readonly Gate[] {
  const { as, route, review, reviewOpinion, reviewSignature, items } = of.review
  const since = { inForce: { from: '2018-12-05' } } as const
  const allYes = Object.fromEntries(items.map(([id]) => [id, 'yes']))
  const { kind, is, was } = of.about
  const passed = {
    [review.id]: [{ about: 1, proceeding: 'review-1' }],
    [reviewOpinion.id]: [{ about: 1, proceeding: 'review-1', verdict: 'passed' }],
    [reviewSignature.id]: [{ about: 1, proceeding: 'review-1', verdict: 'passed' }],
  }
  const latestOf = (query: Query): Query => ({ ...query, pick: 'latest' })
  const mine = of.each === undefined ? undefined : latestOf(entries(review, { about: { is: of.each } }))
  const signed =
    mine === undefined
      ? entries(reviewSignature)
      : latestOf(
          entries(reviewSignature, {
            about: { is: from(latestOf(entries(reviewOpinion, { about: { is: from(mine, 'no') } })), 'no') },
          }),
        )
  const isPassed =
    mine === undefined ? latest(reviewSignature, { verdict: 'passed' }) : equal(from(signed, 'verdict'), 'passed')
  const sent = of.each === undefined ? entries(review) : entries(review, { about: { is: of.each } })
  const isConcluded = some(entries(reviewSignature, { proceeding: { is: it('proceeding') } }))
  const isMajor = of.always
    ? always
    : any(
        onList(route),
        ...(route.also ?? []),
        ...majorFacts.map((f) => (of.later ? equal(answered(f), 'yes') : fact(f))),
      )
  const major = of.always ? {} : { facts: { complexCase: 'yes' as const } }
  return [
    gate({
      ...since,
      id: of.ids.major,
      title: of.title,
      blocks: of.decides,
      when: of.unless === undefined ? isMajor : all(not(of.unless), isMajor),
      require: all(
        need(some(signed), '尚未经法制审核。', '送请法制审核'),
        need(isPassed, '最近一次法制审核没有通过。', '修改后再次送审'),
        need(
          current(narrowed(signed, { where: { verdict: 'passed' } })),
          `法制审核通过的不是现在的${of.decision}，内容已经变化。`,
          `按现在的${of.decision}再次送审`,
        ),
      ),
      sentence: `${of.title.replace(/法制审核$/, '')}未经法制审核通过不得作出。`,
      next: '送请法制审核',
      cures: [{ step: `${as}.submit` }],
      cite: [
        cite(threeSystemsOpinion, 12, '重大执法决定作出前，未经法制审核或者审核未通过的，不得作出'),
        ...(of.cite ?? []),
      ],
      examples: [
        { name: '疑难，未审核', ...major, entries: { [kind]: [is] }, expect: 'blocked' },
        ...(of.always === undefined
          ? [
              {
                name: '列入目录：该类别的全部决定',
                lists: { reviews: [{ trigger: 'everyDecision', enforcement: route.enforcement }] },
                entries: { [kind]: [is] },
                expect: 'blocked',
              } as const,
            ]
          : []),
        {
          name: '审核通过的是现在的意见',
          ...major,
          entries: {
            [kind]: [is],
            ...passed,
          },
          expect: 'open',
        },
        {
          name: '审核之后改变了意见',
          ...major,
          entries: {
            [kind]: [was, is],
            ...passed,
          },
          expect: 'blocked',
        },
        {
          name: '通过之后又审核，没有通过',
          ...major,
          entries: {
            [kind]: [is],
            [review.id]: [{ about: 1 }, { about: 1 }],
            [reviewOpinion.id]: [
              { about: 1, verdict: 'passed' },
              { about: 2, verdict: 'failed' },
            ],
            [reviewSignature.id]: [
              { about: 1, verdict: 'passed' },
              { about: 2, verdict: 'failed' },
            ],
          },
          expect: 'blocked',
        },
      ],
    }),
    upperGate(
      of.review,
      { id: `${of.ids.major}-upper`, decides: of.decides, ...(mine && { signed }) },
      { [kind]: [is], ...passed },
    ),
    gate({
      ...since,
      id: of.ids.pending,
      title: '送出的审核均有结论',
      blocks: [...of.decides, `${as}.submit`],
      when: some(sent),
      require: eachOrNone(sent, isConcluded),
      sentence: '送出的法制审核还没有结论。',
      next: '等审核意见签发',
      cite: [cite(threeSystemsOpinion, 13, '法制审核机构提出书面审核意见')],
      examples: [
        { name: '没有签发', entries: { [review.id]: [{ proceeding: 'review-1' }] }, expect: 'blocked' },
        {
          name: '已签发',
          entries: {
            [review.id]: [{ proceeding: 'review-1' }],
            [reviewSignature.id]: [{ proceeding: 'review-1', about: 1 }],
          },
          expect: 'open',
        },
      ],
    }),
    gate({
      ...since,
      id: of.ids.agrees,
      title: '审核结论与各项一致',
      blocks: [`${as}.opine`, `${as}.outside`],
      when: equal(form('verdict'), 'passed'),
      require: all(...items.map(([id]) => equal(form(id), 'yes'))),
      sentence: '有一项审核内容为否，审核结论不能为通过。',
      next: '作出不通过的结论，写明问题',
      cite: [cite(threeSystemsOpinion, 13, '严格审核的内容')],
      examples: [
        { name: '各项为是', form: { verdict: 'passed', ...allYes }, expect: 'open' },
        { name: '程序不合法', form: { verdict: 'passed', ...allYes, procedure: 'no' }, expect: 'blocked' },
        { name: '不通过', form: { verdict: 'failed', ...allYes, procedure: 'no' }, expect: 'open' },
      ],
    }),
    gate({
      ...since,
      id: of.ids.apart,
      title: '审核人员未参与审查',
      blocks: [`${as}.opine`, `${as}.confirm`, `${as}.return`, `${as}.sendBack`],
      when: always,
      require: all(
        need(apartFrom(...of.examined), `${of.who}不得审核。`, '由没有参加审查的人员审核'),
        reads('reviewerQualified'),
      ),
      sentence: '由未参与审查、具备资格的审核人员审核。',
      next: '由未参与审查、具备资格的审核人员审核',
      cite: [cite(threeSystemsOpinion, 11, '明确法制审核机构，配备审核人员')],
      examples: [
        {
          name: '提出处理意见的人',
          reads: { reviewerQualified: 'yes' },
          entries: { [kind]: [{ ...is, by: 'b' }] },
          actor: 'b',
          expect: 'blocked',
        },
        {
          name: '没有参与',
          reads: { reviewerQualified: 'yes' },
          entries: { [kind]: [{ ...is, by: 'b' }] },
          actor: 'c',
          expect: 'open',
        },
        { name: '没有资格', reads: { reviewerQualified: 'no' }, actor: 'c', expect: 'blocked' },
      ],
    }),
    gate({
      ...since,
      id: of.ids.signer,
      title: '提出与签发审核意见不是一人',
      blocks: [`${as}.confirm`],
      when: always,
      require: apartFrom(entries(reviewOpinion)),
      sentence: '提出审核意见的人不能自己签发。',
      next: '由法制机构的其他负责人签发',
      cite: [cite(threeSystemsOpinion, 13, '法制审核机构提出书面审核意见')],
      examples: [
        { name: '自己签发', entries: { [reviewOpinion.id]: [{ by: 'a' }] }, actor: 'a', expect: 'blocked' },
        { name: '他人签发', entries: { [reviewOpinion.id]: [{ by: 'a' }] }, actor: 'b', expect: 'open' },
      ],
    }),
    ...conductGates(of.review),
    ...(as === 'review' ? [ofOthers, ...counselGates] : []),
  ]
}
