import { addDays, type Day, type KnownLaw, lawName, type Statute } from '@xiezhi/law'
import { type LibraryVersion, versionFor } from './matching.ts'
import { levelOf } from './reading/index.ts'
import type { StoredText } from './store.ts'

/** An imported version as citations name it: by the digest of its text, so that the same text is the same everywhere. */
export interface KnownText extends KnownLaw {
  readonly version: string
}

/**
 * The imported versions whose rank and day are told by their text. A version ends where the next of the same law begins. What tells no
 * rank or day is no known law: it can be read, and whoever cites it has it confirmed.
 */
export function knownTexts(texts: readonly StoredText[]): readonly KnownText[] {
  const known = texts.flatMap((t) => {
    const level = levelOf(t)
    const from = t.effectiveFrom ?? t.publishedOn
    return level === undefined || from === null
      ? []
      : [{ id: t.digest, title: t.title, level, from, version: t.id, articles: t.articles.filter(isNumbered) }]
  })
  const starts = new Map<string, Day[]>()
  for (const k of known) starts.set(lawName(k.title), [...(starts.get(lawName(k.title)) ?? []), k.from])
  return known.map(({ from, ...k }) => {
    const next = (starts.get(lawName(k.title)) ?? []).filter((d) => d > from).sort()[0]
    return { ...k, inForce: next === undefined ? { from } : { from, to: addDays(next, -1) } }
  })
}

/** 第十九条之一 is 19-1; documents in items have no articles to be held against. */
const isNumbered = (key: string): boolean => /^\d/.test(key)

/** One law to choose from: a law of the rule book's catalogue, with its text where it is imported, or an imported text. */
export interface Choice extends Omit<KnownLaw, 'articles'> {
  readonly short: string
  /** The imported version; null: the text is not here. */
  readonly version: string | null
}

/** What is told of a law of the catalogue; how many articles the rules count in it is theirs. */
export const toldOf = ({ id, title, short, level, inForce }: Statute): Omit<Statute, 'count'> => ({
  id,
  title,
  short,
  level,
  inForce,
})

/** Laws whose name has these words, the nearest first; with a day, those in force then before the others. */
export function search(
  words: string,
  statutes: readonly Statute[],
  texts: readonly KnownText[],
  versions: readonly LibraryVersion[],
  day?: Day,
): readonly Choice[] {
  const wanted = lawName(words)
  if (wanted === '') return []
  const catalogued = statutes.map((s): Choice => {
    return { ...toldOf(s), version: versionFor(s, versions)?.id ?? null }
  })
  const taken = new Set(catalogued.map((c) => c.version))
  const imported = texts
    .filter((t) => !taken.has(t.version))
    .map(({ articles: _, ...t }): Choice => ({ ...t, short: t.title.replace(/^中华人民共和国(?=.)/, '') }))
  const holds = (c: Choice) =>
    day === undefined || (c.inForce.from <= day && (c.inForce.to === undefined || day <= c.inForce.to))
  return [...catalogued, ...imported]
    .filter((c) => lawName(c.title).includes(wanted) || lawName(c.short).includes(wanted))
    .sort(
      (a, b) =>
        Number(holds(b)) - Number(holds(a)) ||
        a.title.length - b.title.length ||
        b.inForce.from.localeCompare(a.inForce.from),
    )
    .slice(0, 20)
}
