import { readFile } from 'node:fs/promises'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { objectPath } from '../evidence/index.ts'
import { foundBy, rowsIn, toldBy } from './sheet.ts'
import { findable } from './sheets.ts'

interface Told {
  readonly agency: string
  readonly sha256: Buffer
  readonly list: string
  readonly lines: number
  readonly told: Buffer
}

export interface SheetFault {
  readonly agency: string
  readonly sha256: string
  readonly list: string
}

/** Found otherwise than its file says; not mended where the file is lost or cannot be read. */
export type SheetOutcome = SheetFault & { readonly mended: boolean }

/** Lines that are found otherwise than their file says; of a file that is lost or damaged the files themselves tell. */
export async function sheetFaults(trx: Pick<Queries, 'query'>, dataDir: string): Promise<readonly SheetFault[]> {
  const rows = await trx.query<Told>({
    name: 'lists.sheets_told',
    text: 'select agency, sha256, list, lines, told from casework.sheets_told()',
  })
  const faults: SheetFault[] = []
  for (const { agency, sha256, list, lines, told } of rows) {
    const hash = sha256.toString('hex')
    const found = await foundIn(dataDir, hash)
    if (found !== undefined && (found.length !== lines || toldBy(found) !== told.toString('hex')))
      faults.push({ agency, sha256: hash, list })
  }
  return faults
}

async function foundIn(dataDir: string, sha256: string) {
  const bytes = await readFile(objectPath(dataDir, sha256)).catch(() => undefined)
  try {
    return bytes === undefined ? undefined : foundBy(rowsIn(bytes))
  } catch {
    return undefined
  }
}

/** What finds the lines of every large list, made again from their files where it is not what they say, or is not there. */
export async function rebuildSheets(
  owner: OwnerSession,
  dataDir: string,
  check: boolean,
): Promise<readonly SheetOutcome[]> {
  const missing = await owner.query<{ agency: string; sha256: Buffer; list: string }>({
    text: `select distinct c.agency, c.sha256, c.told #>> '{lines,list}' as list from files.of_case c
      where c.told ? 'lines'
        and not exists (select from casework.sheet s where s.agency = c.agency and s.sha256 = c.sha256)`,
  })
  const wrong = [
    ...(await sheetFaults(owner, dataDir)),
    ...missing.map((m) => ({ ...m, sha256: m.sha256.toString('hex') })),
  ]
  const outcomes: SheetOutcome[] = []
  for (const at of wrong) {
    const found = await foundIn(dataDir, at.sha256)
    outcomes.push({ ...at, mended: !check && found !== undefined })
    if (!check && found !== undefined)
      await owner.transaction(async (trx) => {
        await trx.query({
          text: 'delete from casework.sheet where agency = $1 and sha256 = $2',
          values: [at.agency, Buffer.from(at.sha256, 'hex')],
        })
        await findable(trx, at, found)
      })
  }
  return outcomes
}
