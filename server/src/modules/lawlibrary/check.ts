import type { RuleBook } from '@xiezhi/law'
import { type Cited, citationsOf } from './citations.ts'
import { versionFor } from './matching.ts'
import { type Ask, numbersOf, versionsOf } from './store.ts'

export interface CitationCheck {
  readonly total: number
  /** Citations whose article opens in the library. */
  readonly open: number
  /** The law is there and the article is not: the rule book or the text is wrong. */
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
    const numbers = await numbersOf(ask, version.id)
    for (const c of ours) {
      if (numbers.has(c.citation.article)) open += 1
      else unknown.push(c)
    }
  }
  return { total: cited.length, open, unknown, notImported }
}
