import { type Citation, citationsOn, type Day, type RuleBook } from '@xiezhi/law'
import { type Context, layersOf } from './context.ts'
import type { Article } from './refusal.ts'

/** A citation with the short name a reader knows the law by. */
export function articleOf(c: Citation, rules: Pick<RuleBook, 'statutes'>): Article {
  const statute = rules.statutes.find((s) => s.id === c.statute)
  return {
    statute: c.statute,
    short: statute?.short ?? c.statute,
    article: c.article,
    ...(c.paragraph === undefined ? {} : { paragraph: c.paragraph }),
    gist: c.gist,
  }
}

/** The articles an agency may be told of: its own law, in force on the day. */
export const articlesOn = (
  cites: readonly Citation[],
  day: Day,
  context: Pick<Context, 'rules'> & Partial<Pick<Context, 'agency'>>,
): readonly Article[] => lawOn(cites, day, context).map((c) => articleOf(c, context.rules))

export function lawOn(
  cites: readonly Citation[],
  day: Day,
  { rules, agency }: Pick<Context, 'rules'> & Partial<Pick<Context, 'agency'>>,
): readonly Citation[] {
  return citationsOn(cites, day, rules.statutes, agency === undefined ? undefined : layersOf({ rules, agency }))
}
