import type { InkValue } from '@xiezhi/casework/signing.ts'

/**
 * What was signed and no server has yet: kept in this tab, so that a reload on a bad network loses no signature. Gone with the tab, and
 * when somebody else signs in: it is the hand of a person.
 */
const prefix = 'xiezhi.ink.'
const keyOf = (person: string, shown: string): string => `${prefix}${person}.${shown}`

export function keepInk(person: string, ink: InkValue): void {
  try {
    globalThis.sessionStorage?.setItem(keyOf(person, ink.shown), JSON.stringify(ink))
  } catch {
    // Storage that is full or forbidden: the draft on the server still has it.
  }
}

export function inkKept(person: string, shown: string): InkValue | undefined {
  try {
    const kept: unknown = JSON.parse(globalThis.sessionStorage?.getItem(keyOf(person, shown)) ?? 'null')
    return kept !== null && typeof kept === 'object' && 'signers' in kept ? (kept as InkValue) : undefined
  } catch {
    return undefined
  }
}

export function forgetInk(): void {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, i) => sessionStorage.key(i) ?? '')
    for (const key of keys) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept either.
  }
}

const countOf = (ink: InkValue | undefined): number =>
  (ink?.signers ?? []).reduce((sum, s) => sum + s.pages.length, 0) + (ink?.corrections?.length ?? 0)

/** Of the draft and of what this tab kept, whichever has more of it. */
export const fuller = (draft: InkValue | undefined, kept: InkValue | undefined): InkValue | undefined =>
  countOf(kept) > countOf(draft) ? kept : draft
