import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeProgram, makeProgram } from './program.mjs'

let home: string
const old = new Date('2026-01-01T00:00:00Z')

/** A source, written at a day gone by: what is written while the program is made counts as unsure. */
function write(file: string, text: string, at = old): void {
  const path = join(home, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  utimesSync(path, at, at)
}

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'xiezhi-program-')))
  write('package-lock.json', '{}')
  write('scripts/program.mjs', '')
  write('server/src/said.ts', `export const said: string = '第一版'\n`)
  write('server/src/thread.ts', `import { said } from './said.ts'\nprocess.stdout.write(\`线程：\${said}\\n\`)\n`)
  write(
    'server/src/main.ts',
    `import { Worker } from 'node:worker_threads'
    import { said } from './said.ts'
    process.stdout.write(\`\${said} \${new URL('../rules.json', import.meta.url).pathname} \${import.meta.dirname}\\n\`)
    new Worker(new URL('./thread.ts', import.meta.url))`,
  )
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

const says = (): string => execFileSync(process.execPath, [madeProgram(home)!], { encoding: 'utf8' })

test('nothing is made at first; then it runs in its sources’ name, and so do the threads it starts', async () => {
  expect(madeProgram(home)).toBeUndefined()
  await makeProgram(home)
  // Run alone: the sources are no longer there to be read.
  const said = says()
  expect(said).toContain(`第一版 ${join(home, 'server/rules.json')} ${join(home, 'server/src')}\n`)
  expect(said).toContain('线程：第一版')
})

test.each([
  ['newer', new Date('2026-02-01T00:00:00Z')],
  // An earlier version unpacked over this one.
  ['older', new Date('2025-02-01T00:00:00Z')],
])('a source that is %s than it was is another program', async (_, at) => {
  expect(madeProgram(home)).toBeDefined()
  write('server/src/said.ts', `export const said: string = '${at.getUTCFullYear()}年版'\n`, at)
  expect(madeProgram(home)).toBeUndefined()
  await makeProgram(home)
  expect(says()).toContain(`线程：${at.getUTCFullYear()}年版`)
})

test('a house that was copied, times and all, has no program yet: what is made speaks of the other’s places', async () => {
  await makeProgram(home)
  expect(madeProgram(home)).toBeDefined()
  const copy = `${home}-copy`
  cpSync(home, copy, { recursive: true, preserveTimestamps: true })
  expect(madeProgram(copy)).toBeUndefined()
  rmSync(copy, { recursive: true })
})

test('one that was cut short by a power cut is none, and is made whole', async () => {
  const file = madeProgram(home)!
  writeFileSync(file, '')
  expect(madeProgram(home)).toBeUndefined()
  await makeProgram(home)
  expect(madeProgram(home)).toBe(file)
  expect(says()).toContain('线程')
})

test('a source that is gone, or written while it was read, is not taken for what was made', async () => {
  write('server/src/said.ts', `export const said: string = '将来'\n`, new Date(Date.now() + 60_000))
  await makeProgram(home)
  expect(madeProgram(home)).toBeUndefined()
  write('server/src/said.ts', `export const said: string = '现在'\n`)
  await makeProgram(home)
  expect(says()).toContain('现在')
  rmSync(join(home, 'server/src/said.ts'))
  expect(madeProgram(home)).toBeUndefined()
  await expect(makeProgram(home)).rejects.toThrow(/said/)
})
