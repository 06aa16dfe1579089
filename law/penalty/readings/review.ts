import { outsideReview } from '../../review/outside.ts'
import { penaltyGoesUp } from '../../review/route.ts'
import { severance } from '../../severance/records.ts'
import {
  all,
  among,
  any,
  type Condition,
  current,
  eachOrNone,
  equal,
  least,
  need,
  none,
  not,
  reads,
  some,
  someOf,
} from '../../words/condition.ts'
import type { Meanings } from '../../words/procedure.ts'
import { entries, named } from '../../words/query.ts'
import { by, firstOf, form, from, it, last, set, type Value } from '../../words/value.ts'
import { hearing, proposal, review, reviewOpinion, reviewSignature } from '../records.ts'

type Kind = 'legal' | 'case'

const every = entries(review, {}, { faulty: true })
const titles = { legal: '法制审核', case: '案件审核' } as const
const reviews = (kind: Kind) => named(titles[kind], entries(review, { kind }, { faulty: true }))

export const parted = named('同一当事人的违法行为的分案', entries(severance, { what: 'breach' }, { faulty: true }))

/** Of the review at hand. */
const its = { about: { is: it('no') } } as const
const opinion = named('其审核意见', entries(reviewOpinion, its, { faulty: true }))
const signature = named('其签发', entries(reviewSignature, its, { faulty: true }))
const itself = named('该次审核', entries(review, { no: { is: it('no') } }, { faulty: true }))

/** Of the signature at hand: the review it signs, and what that said. */
const signed = named('所签发的审核', entries(review, { no: { is: it('about') } }, { faulty: true }))
const signedOpinion = named('所签发的意见', entries(reviewOpinion, { about: { is: it('about') } }, { faulty: true }))
const laterSignatures = named('其送审之后的签发', entries(reviewSignature, {}, { after: 'it', faulty: true }))

const later = { since: [signature], faulty: true } as const
const laterOf = (called: string, kind: 'legal' | { readonly is: Value }) =>
  named(`其签发之后送请的${called}`, entries(review, { kind }, later))

const ofInvestigators = { by: { among: by('investigators') } }
const wentOut = firstOf(
  from(entries(reviewOpinion, ofInvestigators, { faulty: true }), 'by'),
  from(entries(reviewSignature, ofInvestigators, { faulty: true }), 'by'),
)

const prevails = { legal: 'legalPrevails', case: 'casePrevails' } as const
const covers = { legal: 'legalCovers', case: 'caseCovers' } as const
const failed = (kind: Kind) => all(equal(from(signed, 'kind'), kind), equal(from(signedOpinion, 'verdict'), 'failed'))

function passed(kind: Kind): Condition {
  const title = titles[kind]
  const versions = { 审核版次: from(reviews(kind), 'about'), 现在版次: last(proposal, 'no') }
  return all(
    need(someOf(reviews(kind), reads('reviewSigned')), `尚未经${title}。`, `送请${title}，通过后再进行`),
    need(someOf(reviews(kind), reads(prevails[kind])), `最近一次${title}未通过。`, '按审核意见处理后再次送审'),
    need(
      someOf(reviews(kind), all(reads(prevails[kind]), reads('reviewersApart'))),
      `${title}人员{审核人员}此后参加了本案调查，其审核不再算作通过。`,
      `由没有参加调查的人员再次${title}`,
      { 审核人员: wentOut },
    ),
    need(
      someOf(reviews(kind), reads(covers[kind])),
      `${title}通过的是第{审核版次}版处罚意见，现为第{现在版次}版，内容或者证据已经变化。`,
      `按现在的处罚意见再次送请${title}`,
      versions,
    ),
  )
}

/** Whether a case must be reviewed, and whether it has been (处罚法58; 指导意见十一至十三; 市监程序49–54). */
export const reviewReadings = {
  // Conduct of one party parted into two cases is small in neither (处罚法58).
  onReviewList: any(reads('everyCaseReviewed'), reads('reachesReviewList'), some(parted)),
  everyCaseReviewed: equal(set('review.everyCase'), true),
  // 两级审核: what the list of the agency sends up, by sum, altogether, or because it is weighty.
  reviewedAbove: penaltyGoesUp(someOf('concerned', least(by('worth'), set('review.upperFineFrom'))), [
    reads('hearingHeld'),
  ]),
  reviewedFromAbove: someOf(
    reviews('legal'),
    all(reads('legalCovers'), some(entries(outsideReview, { ...its, why: 'level' }))),
  ),
  reachesReviewList: someOf('concerned', least(by('worth'), set('review.fineFrom'))),
  legalReviewPassed: all(
    passed('legal'),
    need(
      any(none(entries(hearing, {}, { faulty: true })), reads('reviewedAfterHearing')),
      '听证之后尚未法制审核。',
      '听证程序结束后再次送请法制审核',
    ),
  ),
  reviewedAfterHearing: someOf(
    reviews('legal'),
    all(reads('legalCovers'), some({ ...itself, since: [hearing.id], called: '最近一次听证之后送请的该次审核' })),
  ),
  caseReviewPassed: passed('case'),
  reviewSigned: some(signature),
  reviewFailed: all(reads('reviewSigned'), equal(from(opinion, 'verdict'), 'failed')),
  reviewPassed: all(reads('reviewSigned'), equal(from(opinion, 'verdict'), 'passed')),
  // Asked for after every failure of its kind was signed (指导意见十三: 再次报送).
  legalPrevails: all(reads('reviewPassed'), eachOrNone(laterSignatures, not(reads('legalFailure')))),
  casePrevails: all(reads('reviewPassed'), eachOrNone(laterSignatures, not(reads('caseFailure')))),
  legalFailure: failed('legal'),
  caseFailure: failed('case'),
  // Who went out into the case afterwards was no reviewer of it (市监程序49).
  reviewersApart: any(
    // Whoever told of another's opinion did not review.
    some(entries(outsideReview, its)),
    all(not(among(from(opinion, 'by'), by('investigators'))), not(among(from(signature, 'by'), by('investigators')))),
  ),
  legalCovers: all(reads('legalPrevails'), reads('reviewersApart'), current(itself)),
  caseCovers: all(reads('casePrevails'), reads('reviewersApart'), current(itself)),
  reviewsConcluded: eachOrNone(
    every,
    need(reads('reviewSigned'), '{审核}于{送出之日}送出，还没有结论。', undefined, {
      审核: it('kind'),
      送出之日: it('on'),
    }),
  ),
  lastReviewNegative: someOf(every, all(reads('reviewFailed'), not(reads('failureAnswered')))),
  // By a pass asked for after it, of the same kind or by the legal reviewers.
  failureAnswered: any(
    someOf(laterOf('法制审核', 'legal'), reads('reviewPassed')),
    someOf(laterOf('同一种审核', { is: it('kind') }), reads('reviewPassed')),
  ),
  opinionPasses: equal(form('verdict'), 'passed'),
} satisfies Meanings
