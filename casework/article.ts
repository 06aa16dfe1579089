import type { Citation, RuleBook } from '@xiezhi/law'
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
