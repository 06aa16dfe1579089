import type { Day } from '@xiezhi/law'
import { rebuildCases } from '../modules/cases/index.ts'
import { republish } from '../modules/disclosure/index.ts'
import { retell } from '../modules/inbox/index.ts'
import { rebuildSheets } from '../modules/lists/index.ts'
import { rebuildRegister, registerDrift } from '../modules/registries/index.ts'
import type { OwnerSession } from '../platform/db/pool.ts'
import { programDigest } from '../platform/program.ts'

export interface Drawing {
  readonly dataDir: string
  readonly day: Day
  /** Says what would change, and changes nothing. */
  readonly check: boolean
}

/** Everything that follows from the record again: the register, rows of cases, what senders are told, lines of lists, public rows. */
export async function redraw(owner: OwnerSession, { dataDir, day, check }: Drawing) {
  const register = await registerDrift(owner)
  if (!check) await rebuildRegister(owner)
  const cases = await rebuildCases(owner, check, day)
  const told = await retell(owner, check)
  const sheets = await rebuildSheets(owner, dataDir, check)
  const published = await republish(owner, check)
  return { register, ...cases, told, sheets, published }
}

/**
 * Draws everything anew where another program drew it, and notes by which it is drawn now; begun again where it was not finished. Whether
 * there was anything to draw. What was changed by hand before an upgrade is put right with it, as `rebuild` would.
 */
export async function redrawAfterUpgrade(
  owner: OwnerSession,
  at: Omit<Drawing, 'check'>,
  program: string = programDigest(),
): Promise<boolean> {
  const [drawn] = await owner.query<{ program: string }>({ text: 'select program from casework.projected' })
  if (drawn?.program === program) return false
  const [any] = await owner.query({ text: 'select 1 from record.event limit 1' })
  if (any !== undefined) await redraw(owner, { ...at, check: false })
  await owner.query({
    text: `insert into casework.projected (program) values ($1) on conflict (one) do update set program = excluded.program`,
    values: [program],
  })
  return any !== undefined
}
