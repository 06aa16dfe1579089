import { createRequire } from 'node:module'
import { sameCharacter } from '@xiezhi/casework/format/sameCharacter.ts'
import { normal } from '@xiezhi/ui/search'

/** Traditional characters and their like, as the simplified ones: compared under one form, never shown so. */
export const folded = (text: string): string => normal(text).replace(/\p{Script=Han}/gu, sameCharacter)

/** Read when the first name is asked for: it brings all characters with it, and most commands ask for none. */
const read = createRequire(import.meta.url)

/** Letters that a name may be found by: 云岭县万家惠超市 → ylxwjhcs. A name is asked for by hundreds of steps of its case. */
const initialsKnown = new Map<string, string>()
export function initialsOf(name: string): string {
  const known = initialsKnown.get(name)
  if (known !== undefined) return known
  const { pinyin } = read('pinyin-pro') as typeof import('pinyin-pro')
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' }).join('')
  if (initialsKnown.size >= 10_000) initialsKnown.clear()
  initialsKnown.set(name, initials)
  return initials
}
