import type { Day } from '@xiezhi/law'
import { rebuildCases, rebuildThese } from '../modules/cases/index.ts'
import { republish, republishThese } from '../modules/disclosure/index.ts'
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

/** Of a drawing, what kept the rows it had; a large list under the name of its own. */
const keptOf = (drawn: Awaited<ReturnType<typeof redraw>>): readonly string[] => [
  ...new Set([...drawn.damaged, ...drawn.published.left, ...keptSheets(drawn.sheets)]),
]
const keptSheets = (sheets: Awaited<ReturnType<typeof rebuildSheets>>) =>
  sheets.filter(({ mended }) => !mended).map(({ agency, sha256 }) => `sheet/${agency}/${sha256}`)

/** What kept its rows, and nothing else: its record or its file may have been put back meanwhile. */
async function drawKept(
  owner: OwnerSession,
  kept: readonly string[],
  { dataDir, day }: Omit<Drawing, 'check'>,
): Promise<readonly string[]> {
  const streams = kept.filter((stream) => !stream.startsWith('sheet/'))
  const cases = streams.filter((stream) => stream.startsWith('case/'))
  const damaged = await rebuildThese(owner, cases, day)
  await retell(owner, false, cases)
  const left = await republishThese(owner, streams)
  const sheets = streams.length < kept.length ? keptSheets(await rebuildSheets(owner, dataDir, false)) : []
  return [...new Set([...damaged, ...left, ...sheets])]
}

/**
 * Draws everything anew where another program drew it, and notes by which it is drawn now, and what kept the rows it had: that is
 * tried again at each start. Begun again where it was not finished. Gives what was drawn anew. What was changed by hand before an
 * upgrade is put right with it, as `rebuild` would.
 */
export async function redrawAfterUpgrade(
  owner: OwnerSession,
  at: Omit<Drawing, 'check'>,
  program: string = programDigest(),
): Promise<'all' | 'kept' | 'nothing'> {
  const [drawn] = await owner.query<{ program: string; kept: string[] }>({
    text: 'select program, kept from casework.projected',
  })
  if (drawn?.program === program && drawn.kept.length === 0) return 'nothing'
  const [any] = await owner.query({ text: 'select 1 from record.event limit 1' })
  const kept =
    any === undefined
      ? []
      : drawn?.program === program
        ? await drawKept(owner, drawn.kept, at)
        : keptOf(await redraw(owner, { ...at, check: false }))
  await owner.query({
    text: `insert into casework.projected (program, kept) values ($1, $2)
      on conflict (one) do update set program = excluded.program, kept = excluded.kept`,
    values: [program, kept],
  })
  if (any === undefined) return 'nothing'
  if (drawn?.program !== program) return 'all'
  return kept.length < drawn.kept.length ? 'kept' : 'nothing'
}
