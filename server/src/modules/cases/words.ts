/**
 * Search by pairs of characters: PostgreSQL splits no Chinese words and names must always be found. Tokens narrow the
 * rows; the normal form is then compared, so that 张三 and 三张 differ.
 */
const run = /[\p{Script=Han}〇]+|[a-z0-9]+/gu
const han = /^[\p{Script=Han}〇]/u
const longest = 64

/** One form for every way to type it: width, case, any brackets of a document number, 第012号 as 12号. */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, '')
    .replace(/[〔[【(﹝〖{「『《〈]/g, '〔')
    .replace(/[〕\]】)﹞〗}」』》〉]/g, '〕')
    .replace(/〕第?0*(?=\d)/g, '〕')
}

/** The tokens a text in normal form is indexed under. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>()
  for (const word of text.match(run) ?? []) {
    if (!han.test(word)) tokens.add(word.slice(0, longest))
    else {
      const characters = [...word]
      for (const [at, character] of characters.entries()) tokens.add(character + (characters[at + 1] ?? ''))
    }
  }
  return [...tokens]
}

export interface Search {
  /** For `::tsquery`. */
  readonly query: string
  /** For `like`, each to be found. */
  readonly parts: readonly string[]
}

/** What must hold for every term of a search box to occur; undefined when nothing in it can be searched. */
export function searchOf(text: string): Search | undefined {
  // Spaces part terms, but not inside a number such as 〔2026〕 12 号.
  const terms = text
    .replace(/\s*([〔[【(（〕\]】)）])\s*/g, '$1')
    .split(/[\s,，、;；]+/)
    .map(normal)
    .filter((term) => term.match(run) !== null)
  const wanted = new Set<string>()
  for (const word of terms.flatMap((term) => term.match(run) ?? [])) {
    const characters = [...word]
    if (!han.test(word)) wanted.add(`'${word.slice(0, longest)}':*`)
    else if (characters.length === 1) wanted.add(`'${word}':*`)
    else for (const [at, character] of characters.slice(1).entries()) wanted.add(`'${characters[at]}${character}'`)
  }
  if (wanted.size === 0) return undefined
  return { query: [...wanted].join(' & '), parts: terms.map((term) => `%${term.replace(/[\\%_]/g, '\\$&')}%`) }
}
