import { type KnownText, knownTexts } from './known.ts'
import { type Ask, stampOf, textsOf } from './store.ts'

let kept: { readonly stamp: string; readonly known: readonly KnownText[] } | undefined

/**
 * The known laws of the library. It changes only by an import: one small question tells whether it has, or `told`, the
 * stamp as it was read with something else.
 */
export async function libraryOf(ask: Ask, told?: string): Promise<readonly KnownText[]> {
  const stamp = told ?? (await stampOf(ask))
  if (kept?.stamp !== stamp) kept = { stamp, known: knownTexts(await textsOf(ask)) }
  return kept.known
}
