import { DocumentError } from './errors.ts'

/** Every character of every string in `data`, that `prints` refuses, once each. Line breaks are layout, not glyphs. */
export function unprintable(data: unknown, prints: (codePoint: number) => boolean): string[] {
  const missing = new Set<string>()
  const checked = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const character of value) {
        if (character === '\n' || checked.has(character)) continue
        checked.add(character)
        if (!prints(character.codePointAt(0) ?? 0)) missing.add(character)
      }
    } else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk)
  }
  walk(data)
  return [...missing]
}

/** Told when a text is entered, long before a paper would be refused for it; undefined: all can be printed. */
export function glyphNotice(characters: readonly string[]): string | undefined {
  if (characters.length === 0) return undefined
  return `已登记，但${named(characters)}在现有字体中没有字形，用到的文书将无法生成。请核对是否误录；确属人名、地名用字的，请管理员在字体目录中加入含该字的字体。`
}

/** The refusal names the character and its code point: some of them cannot be seen. */
export function glyphMissing(characters: string[]): DocumentError {
  return new DocumentError(
    'glyph-missing',
    `文书中的字符${named(characters)}在现有字体中没有字形，印出来会缺字，未生成文书。请核对是否误录；确属人名、地名用字的，请管理员在字体目录中加入含该字的字体后再试。`,
  )
}

const named = (characters: readonly string[]) => characters.map((c) => `“${visible(c)}”（${codePoint(c)}）`).join('、')
const visible = (character: string) => (/[\p{C}\p{Z}\p{M}]/u.test(character) ? ' ' : character)
const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
