import type { Day } from './day.ts'
import { covers, type InForce, type LawLevel, type Statute } from './statutes.ts'

/**
 * The name of a law without what makes no other law of it: spaces, book-title marks, width of letters, 中华人民共和国 before it, and the
 * edition in brackets behind it. 《食品安全法（2021年修正）》 is 中华人民共和国食品安全法.
 */
export const lawName = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s《》〈〉“”"]/g, '')
    .replace(/^中华人民共和国(?=.)/, '')
    .replace(/(?:\((?:\d{4}年?)?(?:修正|修订|修改)?(?:版|本|文本)?\))+$/, '')

/** A law that can be cited by identity: of the rule book's catalogue, or an imported version of the library. */
export type KnownLaw = Pick<Statute, 'id' | 'title' | 'level' | 'inForce'> & {
  /** Its articles by number, 19-1 for 第十九条之一, where its text is here. */
  readonly articles?: readonly string[]
}

/** A provision as somebody cites it: the law's id where it was picked, and in any case its name, rank and day of coming into force. */
export interface Cited {
  readonly law?: string
  readonly title: string
  readonly level: LawLevel
  readonly inForce: Day
}

/**
 * The known law a citation means: the picked one; else, of those of its name, the version of its day, or the only one that was in force then.
 * Undefined: nobody here knows such a law, or such a version of it.
 */
export function knownLaw(cited: Cited, known: readonly KnownLaw[]): KnownLaw | undefined {
  if (cited.law !== undefined) return known.find((k) => k.id === cited.law)
  const named = versionsNamed(cited.title, known)
  return named.find((k) => k.inForce.from === cited.inForce) ?? named.find((k) => covers(k.inForce, cited.inForce))
}

/** The articles of the version a citation means, of whichever of its names the text is here; undefined: the text is not. */
export function articlesOf(cited: Cited, known: readonly KnownLaw[]): readonly string[] | undefined {
  const law = knownLaw(cited, known)
  if (law?.articles !== undefined) return law.articles
  // The catalogue names a law by its day, and has no text of its own.
  return versionsNamed(cited.title, known).find((k) => k.articles !== undefined && covers(k.inForce, cited.inForce))
    ?.articles
}

/** A known law keeps its name: all of them are asked for it at every citation. */
const named = new WeakMap<KnownLaw, string>()
function nameOf(law: KnownLaw): string {
  const name = named.get(law) ?? lawName(law.title)
  named.set(law, name)
  return name
}

export function versionsNamed(title: string, known: readonly KnownLaw[]): readonly KnownLaw[] {
  const name = lawName(title)
  return name === '' ? [] : known.filter((k) => nameOf(k) === name)
}

/** The last day on which any known version of this name was in force; undefined: still in force, or not known. */
export function repealedOn(title: string, known: readonly KnownLaw[]): Day | undefined {
  const ends = versionsNamed(title, known).map((k): InForce => k.inForce)
  return ends.length === 0 || ends.some((e) => e.to === undefined)
    ? undefined
    : ends
        .map((e) => e.to!)
        .sort()
        .at(-1)
}
