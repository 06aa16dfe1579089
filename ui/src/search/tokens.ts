/**
 * Search by pairs of characters. PostgreSQL splits no Chinese words, and names must always be found, so every two
 * neighbouring characters are a token; Latin words and figures are tokens whole. Tokens narrow the rows, the normal
 * form is then compared, so that 张三 and 三张 differ. Pure: the same text gives the same tokens everywhere.
 */

const RUN = /[\p{Script=Han}〇]+|[a-z0-9]+/gu
const HAN = /^[\p{Script=Han}〇]/u
const OPENING = /[〔[【(﹝〖{「『《〈]/g
const CLOSING = /[〕\]】)﹞〗}」』》〉]/g

/** Words this short are asked for whole: half the index begins with 1. */
const SHORTEST_BEGINNING = 3

/** tsvector takes lexemes up to 2 KB; nothing anyone types is near this. */
const LONGEST_WORD = 64

/**
 * One form for all ways to type it: width, case, any brackets as 〔〕, 〔2026〕第012号 as 〔2026〕12号. Spaces go, but for
 * one between two Latin words.
 */
export function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/(?<![a-z0-9]) | (?![a-z0-9])/g, '')
    .replace(OPENING, '〔')
    .replace(CLOSING, '〕')
    .replace(/〕第?0*(?=\d)/g, '〕')
}

function pairs(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** The tokens a text is indexed under, each once. */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>()
  for (const run of normal(text).match(RUN) ?? []) {
    const characters = [...run]
    if (!HAN.test(run)) tokens.add(run.slice(0, LONGEST_WORD))
    else for (const [at, character] of characters.entries()) tokens.add(character + (characters[at + 1] ?? ''))
  }
  return [...tokens]
}

/**
 * What must hold of the tokens for all of `text` to occur: text for PostgreSQL's `::tsquery`, '' when nothing in it
 * can be searched. A Latin word is found from its beginning if nothing follows it, else whole. A single character is
 * asked for, as the beginning of a pair, only when nothing better is there: it would read half the index.
 */
export function searchQuery(text: string): string {
  const form = normal(text)
  const wanted = new Set<string>()
  const single: string[] = []
  for (const { 0: run, index } of form.matchAll(RUN)) {
    const characters = [...run]
    if (HAN.test(run)) {
      if (characters.length === 1) single.push(`'${run}':*`)
      else for (const pair of pairs(characters)) wanted.add(`'${pair}'`)
    } else {
      const beginning = index + run.length === form.length && run.length >= SHORTEST_BEGINNING
      wanted.add(`'${run.slice(0, LONGEST_WORD)}'${beginning ? ':*' : ''}`)
    }
  }
  return [...(wanted.size > 0 ? wanted : single)].join(' & ')
}

/** A category is a token of its own kind, so that filtering by it uses the same index. No text makes such a token. */
export function categoryToken(category: string): string {
  return `#${category}`
}

/** The terms of a search box: parted by spaces, but spaces inside a document number do not part it. */
export function terms(text: string): string[] {
  const joined = text
    .normalize('NFKC')
    .replace(OPENING, '〔')
    .replace(CLOSING, '〕')
    .replace(/\s*〔\s*/g, '〔')
    .replace(/\s*〕\s*第?\s*/g, '〕')
    .replace(/(〕\d+)\s+号/g, '$1号')
    // 第13号, as it is said: without its year, for after that it is written with brackets.
    .replace(/(?<!\d\s*年?\s*)第\s*0*(\d{1,5})\s*号/g, '$1号')
    // 2026-13, 2026年第13号: the year and the number of a paper, as people say them.
    .replace(/(?<!\d)((?:19|20)\d\d)\s*(?:年?\s*第|[-—–－年])\s*0*(\d{1,5})(?=\s*号|[\s,，、;；]|$)/g, '〔$1〕$2')
  return joined
    .split(/[\s,，、;；]+/)
    .map(normal)
    .filter((term) => searchQuery(term) !== '')
}
