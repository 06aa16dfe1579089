import { chownSync, closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { giveToFolder, makeFolder } from './owner.ts'
import { writePrivate } from './secrets.ts'

/** Somebody else, where root runs this; else oneself. */
const own = process.getuid?.() ?? 0
const other = own === 0 ? 65534 : own

test('what root writes into the data of another user is that user’s', () => {
  const data = mkdtempSync(join(tmpdir(), 'xiezhi-owner-'))
  if (own === 0) chownSync(data, other, other)
  makeFolder(join(data, 'keys', 'old'))
  const path = join(data, 'keys', 'old', 'log.pem')
  const file = openSync(path, 'w', 0o600)
  writeFileSync(file, 'key')
  giveToFolder(file, join(data, 'keys', 'old'))
  closeSync(file)
  writePrivate(join(data, 'secrets.json'), '{}')
  for (const at of ['keys', 'keys/old', 'keys/old/log.pem', 'secrets.json'])
    expect(statSync(join(data, at)).uid, at).toBe(other)
  expect(statSync(path).mode & 0o077).toBe(0)
  rmSync(data, { recursive: true })
})

test('in a folder of one’s own it stays one’s own', () => {
  const data = mkdtempSync(join(tmpdir(), 'xiezhi-owner-'))
  makeFolder(join(data, 'keys'))
  writePrivate(join(data, 'keys', 'x'), '{}')
  for (const at of ['keys', 'keys/x']) expect(statSync(join(data, at)).uid, at).toBe(own)
  rmSync(data, { recursive: true })
})
