import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runChild } from './child.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-child-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function program(text: string): string {
  const file = join(folder, `p${Math.random()}.mjs`)
  writeFileSync(file, text)
  return file
}

test('a child that dies is started again, and stops when asked', async () => {
  const file = program(`import { appendFileSync } from 'node:fs'
    appendFileSync(process.env.NOTE, Object.keys(process.env).sort().join() + '\\n')
    process.on('SIGTERM', () => process.exit(0))
    process.on('SIGUSR2', () => process.exit(3))
    appendFileSync(process.env.NOTE, process.pid + '\\n')
    setInterval(() => undefined, 1000)
    process.send('ready')`)
  const note = join(folder, 'note')
  const child = await runChild({ name: '公示平台', file, env: { NOTE: note } })
  await child.check()
  const lines = () => readFileSync(note, 'utf8').trim().split('\n')
  // Nothing of our own environment is passed on: no database password that the child has no use for.
  expect(lines()[0]).toBe('NOTE,PATH')
  process.kill(Number(lines()[1]), 'SIGUSR2')
  await expect.poll(() => child.check().then(String, (error) => error.code)).toBe('child-down')
  await expect.poll(() => child.check().then(() => 'up', String)).toBe('up')
  expect(lines()).toHaveLength(4)
  await child.stop()
  expect(() => process.kill(Number(lines()[3]), 0)).toThrow()
})

test.each([
  ['ends', `process.exit(1)`],
  ['never gets ready', `setInterval(() => undefined, 1000)`],
])('a child that %s is reported, not retried', async (_, text) => {
  const attempt = runChild({ name: '公示平台', file: program(text), env: {}, patience: 500 })
  await expect(attempt).rejects.toMatchObject({ code: 'child-not-started' })
})
