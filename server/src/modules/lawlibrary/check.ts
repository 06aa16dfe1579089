import type { RuleBook } from '@xiezhi/law'
import { type Cited, citationsOf } from './citations.ts'
import { versionFor } from './matching.ts'
import { hasPart } from './reading/index.ts'
import { type Ask, numberedOf, versionsOf } from './store.ts'

export interface CitationCheck {
  readonly total: number
  /** Citations whose article opens in the library. */
  readonly open: number
  /** The law is there and the article, or the 款 or 项 of it, is not: the rule book or the text is wrong. */
  readonly unknown: readonly Cited[]
  /** 未导入: laws the rule book cites and the library lacks, with how often each is cited. */
  readonly notImported: readonly { readonly statute: string; readonly title: string; readonly citations: number }[]
}

/** Holds every citation of the rule book against the library. */
export async function checkCitations(ask: Ask, rules: RuleBook): Promise<CitationCheck> {
  const cited = citationsOf(rules)
  const versions = await versionsOf(ask)
  const unknown: Cited[] = []
  const notImported: { statute: string; title: string; citations: number }[] = []
  let open = 0
  for (const id of new Set(cited.map((c) => c.citation.statute))) {
    const statute = rules.statutes.find((s) => s.id === id)
    const ours = cited.filter((c) => c.citation.statute === id)
    const version = statute && versionFor(statute, versions)
    if (version === undefined) {
      notImported.push({ statute: id, title: statute?.title ?? id, citations: ours.length })
      continue
    }
    const articles = await numberedOf(ask, version.id)
    for (const c of ours) {
      const { article, paragraph } = c.citation
      const lines = articles.get(article)
      if (lines !== undefined && (paragraph === undefined || hasPart(lines, paragraph))) open += 1
      else unknown.push(c)
    }
  }
  return { total: cited.length, open, unknown, notImported }
}
