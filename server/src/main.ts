import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { Failure, messageOf } from './platform/failure.ts'
import { productRoot } from './platform/paths.ts'

// Reading the program is most of a short command. What was read is kept beside what npm brought: who may write there may
// change the program anyway. Where nobody may, it is read each time. Our processes inherit the place.
process.env.NODE_COMPILE_CACHE ??= join(productRoot, 'node_modules', '.cache', 'xiezhi')
enableCompileCache()

/** A command prints what it does and gives the exit code; with --json its last line is one JSON object. */
export interface Command {
  run(args: string[]): Promise<number>
}

/** The platform served with what stands above it: only here do they meet. */
async function serve(): Promise<Command> {
  const [{ serve }, { demoPlace, seedIfEmpty }, { drillPlace, seatDrill }] = await Promise.all([
    import('./commands/serve.ts'),
    import('@xiezhi/demo'),
    import('@xiezhi/drill'),
  ])
  return { run: (args) => serve(args, { seats: [seedIfEmpty, seatDrill], demoPlace, drillPlace }) }
}

/** Every command, loaded only when called for. */
const commands: Record<string, () => Promise<Command>> = {
  serve,
  migrate: () => import('./commands/migrate.ts'),
  verify: () => import('./commands/verify.ts'),
  found: () => import('./commands/found.ts'),
  account: () => import('./commands/account.ts'),
  demo: () => import('@xiezhi/demo/command.ts'),
  rebuild: () => import('./commands/rebuild.ts'),
  import: () => import('./commands/import.ts'),
  bundle: () => import('./commands/bundle.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  recover: () => import('./commands/recover.ts'),
  clock: () => import('./commands/clock.ts'),
  layers: () => import('./commands/layers.ts'),
  replay: () => import('@xiezhi/drill/command.ts'),
}

async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    if (name !== '' && name !== 'help') process.stderr.write(`没有“${name}”这个命令。\n`)
    process.stderr.write(`用法：./xiezhi <命令>，命令有：${Object.keys(commands).join('、')}。\n`)
    return name === 'help' ? 0 : 1
  }
  const command = await load()
  return command.run(rest)
}

function report(error: unknown, args: string[]): void {
  const known = error instanceof Failure
  const code = known ? error.code : 'internal-error'
  const sentence = known ? error.message : `程序出错：${messageOf(error)}`
  process.stderr.write(`${sentence}（${code}）\n`)
  if (!known && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ ok: false, code, message: sentence })}\n`)
}

const args = process.argv.slice(2)
try {
  process.exitCode = await main(args)
} catch (error) {
  report(error, args)
  process.exitCode = 1
}
/** What was written to a pipe may still be on its way: ending now would cut it off, in the middle of its JSON. */
const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.once('error', () => resolve())
    stream.write('', () => resolve())
  })
await Promise.all([drained(process.stdout), drained(process.stderr)])
// Whatever a command left open (a pool, a timer) must not keep the process alive.
process.exit()
