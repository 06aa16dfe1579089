import { rebuild } from '../modules/cases/index.ts'
import { contextFor } from '../modules/registries/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/db/pool.ts'
import { withStore } from '../platform/store.ts'

/** `rebuild`: every row about cases again from the record, for a new calendar or a mended projection. */
export async function run(args: string[]): Promise<number> {
  const cases = await withStore(readConfig(process.env), async (store) => {
    const database = await openDatabase({ url: store.urls.app, service: 'app', size: 2 })
    try {
      return await rebuild({ database, clock: systemClock(), contextFor })
    } finally {
      await database.close()
    }
  })
  process.stdout.write(`已按记录重新整理 ${cases} 个案件。\n`)
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ok: true, cases })}\n`)
  return 0
}
