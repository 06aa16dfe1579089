import { favourable, type Reading, reviewElements } from '@xiezhi/law'
import type { CaseFile, Json } from '../file.ts'
import { type Review, reviewsIn } from '../penalty/reviews.ts'
import { later, nameOf, no, type World, when, yes } from './world.ts'

/** The review of this kind that was asked for and is not over. */
export const openReview = (file: CaseFile, kind?: Review['kind']): Review | undefined =>
  reviewsIn(file).find((r) => r.confirmed === undefined && (kind === undefined || r.kind === kind))

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

export function reviewerQualified(world: World): Reading {
  const review = reviewsIn(world.file).find((r) => r.proceeding === world.proceeding.id)
  if (review?.kind === 'case') return yes
  const { person, post } = world.context.actor
  if (post === 'unitHead') return no('法制审核由法制机构的审核人员进行。', '由法制审核人员审核')
  // Signing what a qualified reviewer found, or asking for it again, is the head's own work.
  if (!world.step.posts.includes('reviewer')) return yes
  const qualified = world.context.people.find((p) => p.id === person)?.qualification !== undefined
  return when(qualified, `${nameOf(world, person)}没有登记法律职业资格。`, '由取得法律职业资格的审核人员审核')
}
