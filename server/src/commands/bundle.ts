import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { takeBundles, writeBundles } from '../modules/bundles/index.ts'
import { originAndKey, signerOf } from '../modules/log/index.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { asOwner } from '../platform/db/pool.ts'
import { Failure, messageOf } from '../platform/failure.ts'
import { withStore } from '../platform/store.ts'

const usage =
  '用法：./xiezhi bundle write 文件夹 [--json]（把公示的变化写成签名的公示包），或者 ./xiezhi bundle take 文件夹 [--key 公钥文件] [--json]（在离网的公示平台收取）'

interface Asked {
  readonly act: 'write' | 'take'
  readonly folder: string
  readonly key: string | undefined
  readonly json: boolean
}

function readArguments(args: string[]): Asked {
  try {
    const options = { key: { type: 'string' }, json: { type: 'boolean' } } as const
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
    const [act, folder, ...more] = positionals
    if ((act !== 'write' && act !== 'take') || folder === undefined || more.length > 0)
      throw new Error('要写明 write 或者 take，和一个文件夹')
    return { act, folder, key: values.key, json: values.json ?? false }
  } catch (error) {
    throw new Failure('argument-unknown', `${usage}（${messageOf(error)}）。`, error)
  }
}

/** `bundle write`, `bundle take`: what is public, over a cut between networks. */
export async function run(args: string[]): Promise<number> {
  const { act, folder, key: keyFile, json } = readArguments(args)
  const config = readConfig(process.env)
  const say = (line: string) => process.stdout.write(`${line}\n`)
  return withStore(config, ({ migratorUrl }) =>
    asOwner(migratorUrl, async (owner) => {
      if (act === 'write') {
        const identity = await originAndKey(owner)
        if (identity === undefined) throw new Failure('log-not-started', '这里还没有日志，没有可以发送的公示。')
        const written = await writeBundles(owner, folder, signerOf(identity, config.dataDir), systemClock().now())
        for (const { number, file, items } of written) say(`✓ 第 ${number} 号：${items} 条变化，${file}`)
        if (json) say(JSON.stringify({ ok: true, written }))
        return 0
      }
      const told = await takeBundles(owner, folder, keyFile === undefined ? undefined : read(keyFile))
      say(
        `✓ 收取 ${told.taken.length} 份、${told.items} 条变化${told.repeated.length > 0 ? `，以前收过的 ${told.repeated.length} 份没有变化` : ''}；现在到第 ${told.last} 号。`,
      )
      if (json) say(JSON.stringify({ ok: true, ...told }))
      return 0
    }),
  )
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw new Failure('file-unreadable', `读不到文件 ${path}，请核对路径和权限。`, error)
  }
}
