/**
 * A command that was sent and not answered: whether it was taken nobody here knows. It is kept with its id, so that it can be asked
 * for again after a reload and is never taken twice. Only as long as the tab lives, and only for the one who sent it.
 */
export interface Pending {
  readonly person: string
  readonly address: string
  /** The case it is for; absent: a new one. */
  readonly caseId?: string
  readonly title: string
  /** The body as it was sent, without the id. */
  readonly content: string
  readonly id: string
}

const key = 'xiezhi.unanswered'

let known: readonly Pending[] | undefined

function read(): readonly Pending[] {
  if (known !== undefined) return known
  try {
    const kept: unknown = JSON.parse(globalThis.sessionStorage?.getItem(key) ?? '[]')
    known = Array.isArray(kept) ? (kept as readonly Pending[]) : []
  } catch {
    known = []
  }
  return known
}

function write(all: readonly Pending[]): void {
  known = all
  try {
    if (all.length === 0) globalThis.sessionStorage?.removeItem(key)
    else globalThis.sessionStorage?.setItem(key, JSON.stringify(all))
  } catch {
    // Storage that is full or forbidden: the page itself still knows.
  }
}

export const unanswered = (person: string, caseId: string | undefined): readonly Pending[] =>
  read().filter((p) => p.person === person && p.caseId === caseId)

/** The id to send this content under: the one it was sent under before, or a new one. */
export const idFor = (address: string, person: string, content: string, make: () => string): string =>
  read().find((p) => p.address === address && p.person === person && p.content === content)?.id ?? make()

export const keep = (pending: Pending): void => write([...read().filter((p) => p.id !== pending.id), pending])
export const settle = (id: string): void => write(read().filter((p) => p.id !== id))
/** Of one who left: nobody else asks for it. */
export const forgetAll = (): void => write([])
