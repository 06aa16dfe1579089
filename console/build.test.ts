import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sweep } from './build.mjs'

it('what pages left open may still fetch stays for a week', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-built-'))
  for (const [name, days] of [
    ['now.js', 0],
    ['yesterday.js', 1],
    ['long-ago.js', 8],
  ] as const) {
    writeFileSync(join(folder, name), '')
    const at = Date.now() / 1000 - days * 86_400
    utimesSync(join(folder, name), at, at)
  }
  sweep(folder)
  expect(readdirSync(folder).sort()).toEqual(['now.js', 'yesterday.js'])
  rmSync(folder, { recursive: true })
})
