import type { Violation } from '../file.ts'
import { lawText } from './law.ts'

/** 其行为违反《…》第…条，依据《…》第…条: parties who did the same are told it once. */
export const breachText = (violations: readonly Violation[]): string => {
  const lines = violations.map(
    (v) => `${v.conduct}，违反了${lawText(v.breached)}的规定，依据${lawText(v.basis)}予以处罚。`,
  )
  return [...new Set(lines)].join('\n')
}
