import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseVerifierKey } from '@xiezhi/log'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifySignature } from '../log/index.ts'
import { sha256 } from '../record/index.ts'
import { openSeals, paperMessage, sealFor } from './seals.ts'

let folder: string
const hash = createHash('sha256').update('paper').digest('hex')
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-seals-'))
})
afterAll(() => rmSync(folder, { recursive: true }))
const pem = () => join(folder, 'keys', 'agency-market.pem')

test('a paper is sealed with the key that stands on the register, and with no other', async () => {
  await expect(openSeals(folder)('market', hash, undefined)).rejects.toMatchObject({
    status: 409,
    code: 'seal-not-registered',
  })
  const registered = sealFor(folder, 'market')
  expect(sealFor(folder, 'market')).toBe(registered)
  const { signature, key } = await openSeals(folder)('market', hash, registered)
  expect(key).toBe(registered)
  const { publicKey } = parseVerifierKey(sha256, key)
  expect(verifySignature(publicKey, paperMessage(hash), Buffer.from(signature, 'base64'))).toBe(true)
})

test('a key that is gone, garbled or exchanged is refused, and none takes its place', async () => {
  const registered = sealFor(folder, 'market')
  const refused = { status: 503, code: 'seal-missing', detail: expect.stringMatching(/。$/) }
  renameSync(pem(), `${pem()}.away`)
  await expect(openSeals(folder)('market', hash, registered)).rejects.toMatchObject(refused)
  expect(existsSync(pem())).toBe(false)
  writeFileSync(pem(), 'garbage')
  await expect(openSeals(folder)('market', hash, registered)).rejects.toMatchObject(refused)
  rmSync(pem())
  expect(sealFor(folder, 'market')).not.toBe(registered)
  await expect(openSeals(folder)('market', hash, registered)).rejects.toMatchObject(refused)
  renameSync(`${pem()}.away`, pem())
  expect((await openSeals(folder)('market', hash, registered)).key).toBe(registered)
})
