import { pageEnding } from '@xiezhi/law/penalty/publicLife/records.ts'
import { disclosure, publicationWithdrawal } from '@xiezhi/law/publication/records.ts'

export type Members = { readonly [key: string]: unknown }
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** An event of another case, as this one knows it. */
export interface NamedEvent {
  readonly case: string
  readonly event: number
  readonly link: string
}

/** A file as a form names it. */
export interface NamedFile {
  readonly sha256: string
  readonly bytes: number | null
}

/**
 * What verification wants of a body, so that the body itself can be let go: of most of them the title alone. Null where it is
 * gone or is no JSON any more, and so not what its header commits to: that is told elsewhere.
 */
export type Gist =
  | null
  | string
  | {
      readonly title: unknown
      /** Cases it began. */
      readonly began: unknown
      /** Those that speak of files, papers, keys and publications. */
      readonly effects: readonly Members[]
      readonly files: readonly NamedFile[]
      /** Events of other cases that it names by their link (并案、分案). */
      readonly names: readonly NamedEvent[]
    }

const spoken = new Set(['document', 'signature', 'key'])
const isSpoken = (effect: Members): boolean =>
  spoken.has(String(effect.do)) ||
  (effect.do === 'change' && effect.kind === disclosure.id) ||
  (effect.do === 'enter' && (effect.kind === publicationWithdrawal.id || effect.kind === pageEnding.id))

export function gistOf(body: Buffer | null, stream: string): Gist {
  const said = saidIn(body)
  if (said === null) return null
  const { title, began } = said
  const effects = (Array.isArray(said.effects) ? said.effects : []).filter(isMembers).filter(isSpoken)
  const files = stream.startsWith('case/') ? [...filesIn(said.form)] : []
  const names = namesIn(said)
  if (typeof title === 'string' && began === undefined && effects.length + files.length + names.length === 0)
    return title
  return { title, began, effects, files, names }
}

/** Where it came from, what it took in, into which it went: each says by which event. */
function namesIn({ took, into, from, moved }: Members): readonly NamedEvent[] {
  const all = [...(Array.isArray(took) ? took : []), into, from, moved].filter(isMembers)
  return all.flatMap(({ case: of, event, link }) =>
    typeof of === 'string' && typeof event === 'number' && typeof link === 'string' ? [{ case: of, event, link }] : [],
  )
}

function saidIn(body: Buffer | null): Members | null {
  try {
    const said: unknown = body === null ? null : JSON.parse(body.toString())
    return isMembers(said) ? said : null
  } catch {
    return null
  }
}

/** Every reference to a file in what was filled in, wherever it stands. */
function* filesIn(value: unknown): Generator<NamedFile> {
  if (Array.isArray(value)) for (const item of value) yield* filesIn(item)
  if (!isMembers(value)) return
  if (isHash(value.sha256)) yield { sha256: value.sha256, bytes: typeof value.bytes === 'number' ? value.bytes : null }
  else for (const member of Object.values(value)) yield* filesIn(member)
}
