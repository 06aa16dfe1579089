import type { PenaltyKind } from './penaltyRow.ts'

const WORDS: readonly (readonly [RegExp, PenaltyKind])[] = [
  [/警告/, 'warning'],
  [/批评/, 'criticism'],
  [/罚款|罚没/, 'fine'],
  [/没收(?:全部)?(?:违法|非法)所得|罚没/, 'gains'],
  [/没收(?!(?:全部)?(?:违法|非法)所得)/, 'goods'],
  [/暂扣/, 'suspension'],
  [/降低资质/, 'downgrade'],
  [/限制(?:开展)?(?:生产)?经营/, 'restriction'],
  [/停产|停业|停止执业/, 'stoppage'],
  [/责令关闭|限制从业/, 'closure'],
  [/吊销/, 'revocation'],
  [/拘留/, 'other'],
]

const wordsOf = (text: string): string[] => text.split(/[、,，;；/|\s]+/).filter(Boolean)

/** The words of a column of kinds that are none of the law's own, but for 其他, which says nothing. */
export function otherKindsListed(text: string): string | undefined {
  const others = wordsOf(text).filter((word) => kindsIn(word).length === 0 && !/^其[他它]/.test(word))
  return others.length > 0 ? [...new Set(others)].join('、').slice(0, 500) : undefined
}

/** The kinds a column of kinds names, in its order; a word of it that is none of the law's own is `other`. */
export function kindsListed(text: string): PenaltyKind[] {
  const words = wordsOf(text)
  return [...new Set(words.flatMap((word) => (kindsIn(word).length > 0 ? kindsIn(word) : (['other'] as const))))]
}

/** The kinds a sentence names, from light to heavy. */
export function kindsIn(text: string): PenaltyKind[] {
  return [...new Set(WORDS.filter(([word]) => word.test(text)).map(([, kind]) => kind))]
}
