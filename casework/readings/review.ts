import { favourable, labelOf, type Reading, resolve, reviewElements, reviewKinds } from '@xiezhi/law'
import { coversAll, linesOf, payable, weigh } from '../compare.ts'
import { layersOf } from '../context.ts'
import type { CaseFile, Json } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { hearingsIn } from '../penalty/answers.ts'
import { type Review, reviewsIn } from '../penalty/reviews.ts'
import { investigators } from './persons.ts'
import { later, latestProposal, nameOf, no, proposalOf, punished, type World, when, yes } from './world.ts'

export function onReviewList(world: World): Reading {
  const layers = layersOf(world.context)
  const every = resolve(layers, 'review.everyCase', world.day)
  if (every.set && every.value === true) return { ...yes, detail: '本机关的全部普通程序案件都须法制审核' }
  const from = resolve(layers, 'review.fineFrom', world.day)
  const proposal = latestProposal(world.file)
  if (!from.set || proposal === undefined) return no()
  const reaching = punished(proposal).some((p) => {
    const w = weigh(linesOf(proposal, p))
    return payable(w) + w.goods >= Number(from.value)
  })
  return reaching ? { ...yes, detail: `拟罚没的数额达到本机关法制审核目录的${plainYuan(Number(from.value))}` } : no()
}

/** 处罚法58 or the agency's own list; unanswered questions stay questions. */
export function legalReviewDue(world: World): Reading {
  const { facts } = world.file
  const held = hearingsIn(world.file).length > 0
  if (onReviewList(world).answer === 'yes') return yes
  const grounds = [
    facts.majorPublicInterest?.answer,
    held ? facts.majorRights?.answer : 'no',
    facts.complexCase?.answer,
    facts.reviewByOtherLaw?.answer,
  ]
  if (grounds.includes('yes')) return yes
  return grounds.includes(undefined) ? { answer: 'unanswered', detail: '是否应当法制审核的认定事项尚未回答完。' } : no()
}

/** A review that was signed, with the events of its submission and signature: what is younger than what is told by them. */
interface Concluded {
  readonly review: Review
  readonly submitted: number
  readonly concluded: number
}

function concluded({ file }: World): readonly Concluded[] {
  return reviewsIn(file)
    .flatMap((review) =>
      review.confirmed === undefined ? [] : [{ review, submitted: review.event, concluded: review.confirmed.event }],
    )
    .sort((a, b) => a.concluded - b.concluded)
}

/** A failure is answered by a pass asked for after it, of the same kind or by the legal reviewers (指导意见十三: 再次报送). */
const answers = (pass: Concluded, failed: Concluded): boolean =>
  pass.review.verdict === 'passed' &&
  pass.submitted > failed.concluded &&
  (pass.review.kind === 'legal' || pass.review.kind === failed.review.kind)

const passed =
  (kind: 'legal' | 'case') =>
  (world: World): Reading => {
    const title = kind === 'legal' ? '法制审核' : '案件审核'
    const proposal = latestProposal(world.file)
    if (proposal === undefined) return no()
    const all = concluded(world).filter((c) => c.review.kind === kind)
    if (all.length === 0) return no(`尚未经${title}。`, `送请${title}，通过后再进行`)
    const failed = all.filter((c) => c.review.verdict === 'failed')
    const given = all.filter((c) => c.review.verdict === 'passed' && failed.every((f) => answers(c, f)))
    // Who went out into the case afterwards was no reviewer of it (市监程序49).
    const gone = investigators(world.file, world.context.rules)
    const fallen = (c: Concluded) => [c.review.reviewer, c.review.confirmed].find((p) => gone.includes(p?.person ?? ''))
    const passes = given.filter((c) => fallen(c) === undefined)
    const last = passes.at(-1)
    const lost = given.map(fallen).at(-1)
    if (last === undefined && lost !== undefined)
      return no(`${title}人员${lost.name}此后参加了本案调查，其审核不再算作通过。`, `由没有参加调查的人员再次${title}`)
    if (last === undefined) return no(`最近一次${title}未通过。`, '按审核意见处理后再次送审')
    const covering = passes.filter((c) => {
      const judged = proposalOf(world.file, c.review.about)
      if (judged === undefined || !coversAll(punished(proposal), judged, proposal)) return false
      // Facts found sufficient on evidence that is gone have not been found sufficient.
      return judged.evidence.every((n) => proposal.evidence.includes(n))
    })
    if (covering.length === 0)
      return no(
        `${title}通过的是第${last.review.about}版处罚意见，现为第${proposal.version}版，内容或者证据已经变化。`,
        `按现在的处罚意见再次送请${title}`,
      )
    const hearing = hearingsIn(world.file).at(-1)
    if (kind === 'legal' && hearing !== undefined && !covering.some((c) => c.submitted > hearing.event))
      return no('听证之后尚未法制审核。', '听证程序结束后再次送请法制审核')
    return yes
  }

export const legalReviewPassed = passed('legal')
export const caseReviewPassed = passed('case')

/** The review of this kind that was asked for and is not over. */
export const openReview = (file: CaseFile, kind?: Review['kind']): Review | undefined =>
  reviewsIn(file).find((r) => r.confirmed === undefined && (kind === undefined || r.kind === kind))

export function reviewsConcluded(world: World): Reading {
  const open = openReview(world.file)
  if (open === undefined) return yes
  return no(`${labelOf(reviewKinds, open.kind)}于${open.submitted}送出，还没有结论。`)
}

export function lastReviewNegative(world: World): Reading {
  const all = concluded(world)
  const failed = all.filter((c) => c.review.verdict === 'failed')
  return when(failed.some((f) => !all.some((c) => answers(c, f))))
}

const elementsOf = (world: World): Readonly<Record<string, { readonly answer?: Json }>> | undefined => {
  const given = world.form?.elements
  return given !== undefined && given !== null && typeof given === 'object' && !Array.isArray(given)
    ? (given as Readonly<Record<string, { readonly answer?: Json }>>)
    : undefined
}

export function elementsAnswered(world: World): Reading {
  if (world.form === undefined) return later
  const given = elementsOf(world) ?? {}
  const open = reviewElements.find((e) => given[e.id]?.answer !== 'yes' && given[e.id]?.answer !== 'no')
  return when(open === undefined, `审核要素“${open?.title}”还没有结论。`, '逐项选择是或者否')
}

export function elementsFavourable(world: World): Reading {
  if (world.form === undefined) return later
  const given = elementsOf(world) ?? {}
  const bad = reviewElements.find((e) => given[e.id]?.answer !== favourable(e.id))
  return when(bad === undefined, `审核要素“${bad?.title}”的结论不支持通过。`, '结论改为审核未通过，或者说明后更正该项')
}

export function opinionPasses(world: World): Reading {
  if (world.form === undefined) return later
  return when(world.form.verdict === 'passed')
}

export function reviewerQualified(world: World): Reading {
  const review = reviewsIn(world.file).find((r) => r.proceeding === world.proceeding.id)
  if (review === undefined || review.kind === 'case') return yes
  const { person, post } = world.context.actor
  if (post === 'unitHead') return no('法制审核由法制机构的审核人员进行。', '由法制审核人员审核')
  // Signing what a qualified reviewer found, or asking for it again, is the head's own work.
  if (world.step.id === 'review.confirm' || world.step.id === 'review.sendBack') return yes
  const qualified = world.context.people.find((p) => p.id === person)?.qualification !== undefined
  return when(qualified, `${nameOf(world, person)}没有登记法律职业资格。`, '由取得法律职业资格的审核人员审核')
}
