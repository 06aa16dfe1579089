import { randomBytes } from 'node:crypto'
import { seedIfEmpty } from '../demo/index.ts'
import { nameOrFindLog } from '../modules/log/index.ts'
import { marksOf } from '../modules/people/index.ts'
import { openClock } from '../modules/time/index.ts'
import { readConfig } from '../platform/config.ts'
import { Failure } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

/** `demo`: fills an empty installation with the fictional county, without serving. */
export async function run(args: string[]): Promise<number> {
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  await withStore(
    config,
    async (store) => {
      const origin = await nameOrFindLog({
        url: store.urls.sequencer,
        dataDir: config.dataDir,
        wanted: `demo.xiezhi.local/${randomBytes(4).toString('hex')}`,
        signs: true,
      })
      if (!marksOf(origin).includes('演示')) {
        throw new Failure('not-a-demo', `这里的日志 ${origin} 是正式日志，不能写入演示数据；请另用一个 DATA_DIR。`)
      }
      const runtime = {
        config,
        store,
        clock: openClock(origin, config.dataDir),
        origin,
        health: new Map(),
        say,
        fail: () => undefined,
      }
      await (await seedIfEmpty(runtime)).stop()
    },
    { report: say },
  )
  if (args.includes('--json')) say(JSON.stringify({ ok: true }))
  return 0
}
