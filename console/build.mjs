// Builds the console where its output is missing or made of other sources than stand there now. `--check` only says so (exit code 1: stale).
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { look } from './look.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  '../ui/src',
  '../law',
  '../casework',
  '../lists/out',
]
const made = join(here, 'dist', 'index.html')
const madeFrom = join(here, 'dist', '.made-from')

/** How every file below a path looks; tests do not count. */
function looksBelow(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [`${path} ${look(path)}`]
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.includes('.test.'))
    .flatMap((name) => looksBelow(join(path, name)))
}

/** What `dist` would be made from now. */
const sourcesNow = () =>
  createHash('sha256')
    .update(sources.flatMap((source) => looksBelow(join(here, source))).join('\n'))
    .digest('hex')

/** Whether `dist` has to be made (again). Takes a few milliseconds. */
export function isStale() {
  return !existsSync(made) || !existsSync(madeFrom) || readFileSync(madeFrom, 'utf8') !== sourcesNow()
}

/** Writes each script and style a second time, small, for the server to send as it is. */
function compress(folder) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  // What an earlier build left lies there as it should: its name is that of its content.
  for (const name of readdirSync(folder).filter((file) => /\.(js|css)$/.test(file)))
    if (!existsSync(join(folder, `${name}.br`)))
      writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name)), { params }))
}

/** A page may stay open for days: until then it finds the parts it has not fetched yet, although the console was made anew. */
const keptFor = 7 * 86_400_000

/** Takes away what no build has written for a week. */
export function sweep(folder, now = Date.now()) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (now - statSync(path).mtimeMs > keptFor) rmSync(path)
  }
}

/** Makes `dist` when it is stale; gives its folder. Errors: whatever vite says. */
export async function buildConsole({ report = () => undefined, force = false } = {}) {
  if (force || isStale()) {
    report('正在生成办案平台的页面……')
    // Of before it began: what changes while it is made is made again.
    const from = sourcesNow()
    const { build } = await import('vite')
    // What is served is always the small, fast build, also where tests or a developer's shell say something else.
    const { NODE_ENV } = process.env
    process.env.NODE_ENV = 'production'
    try {
      await build({ root: here, logLevel: 'warn', mode: 'production' })
    } finally {
      if (NODE_ENV === undefined) delete process.env.NODE_ENV
      else process.env.NODE_ENV = NODE_ENV
    }
    compress(join(here, 'dist', 'assets'))
    sweep(join(here, 'dist', 'assets'))
    writeFileSync(madeFrom, from)
  }
  return join(here, 'dist')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) process.exit(isStale() ? 1 : 0)
  await buildConsole({ report: (line) => process.stdout.write(`${line}\n`), force: process.argv.includes('--force') })
}
