import { randomBytes } from 'node:crypto'
import { nameOrFindLog } from '@xiezhi/server/modules/log/index.ts'
import { marksOf } from '@xiezhi/server/modules/people/index.ts'
import { openClock } from '@xiezhi/server/modules/time/index.ts'
import { readConfig } from '@xiezhi/server/platform/config.ts'
import { Failure } from '@xiezhi/server/platform/failure.ts'
import { withStore } from '@xiezhi/server/platform/store.ts'
import { seedIfEmpty } from './part.ts'

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
