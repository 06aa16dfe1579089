import { readConfig } from '../platform/config.ts'
import { withStore } from '../platform/store.ts'

/** `migrate`: brings the database up to date and makes the services' roles, without serving. */
export async function run(args: string[]): Promise<number> {
  const applied = await withStore(readConfig(process.env), async (store) => store.applied)
  process.stdout.write(
    applied.length > 0 ? `已执行迁移：${applied.join('、')}。\n` : '数据库已是最新，没有要执行的迁移。\n',
  )
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ok: true, applied })}\n`)
  return 0
}
