import { createHash, createPrivateKey, createPublicKey, sign, verify as verifySignature } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fromHex, fromUtf8, toHex } from './bytes.ts'
import { edgeRoot } from './edge.ts'
import { sampleLog } from './golden/samples.ts'
import { parseHeader } from './header.ts'
import { formatVerifierKey, verifierKey } from './note.ts'
import { leafHash } from './tree.ts'
import { verifyLog } from './verify.ts'

// The files beside this test are settled for ever. When this test fails, the code is wrong, never the file: a new
// format gets a new version and new files, and these stay readable.
const file = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')

type Golden = {
  key: string
  root: string
  events: { header: string; salt: string; body: string; link: string; leaf: string }[]
}

const golden = JSON.parse(file('event-v1.json')) as Golden
const checkpoint = file('checkpoint-v1.txt')

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const sm3 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sm3').update(bytes).digest())
// A key for tests, printed here for everyone: it signs nothing else.
const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 7)])
const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12)
const signer = {
  ...verifierKey(sha256, 'xiezhi.example/golden', publicKey),
  sign: (m: Uint8Array) => sign(null, m, key),
}

it('makes exactly the bytes of version 1', () => {
  const log = sampleLog({ sha256, sm3 }, signer, 5, 2)
  const events = log.rows.map(({ headerBytes, salt, bodyBytes, link }) => ({
    header: fromUtf8(headerBytes),
    salt: toHex(salt!),
    body: fromUtf8(bodyBytes!),
    link: toHex(link),
    leaf: toHex(leafHash(sha256, headerBytes)),
  }))
  const made: Golden = { key: formatVerifierKey(signer), root: toHex(edgeRoot(sha256, log.edge)), events }
  expect(made).toEqual(golden)
  expect(log.checkpoint).toBe(checkpoint)
})

it('verifies the files of version 1 as they lie there', async () => {
  const rows = golden.events.map(({ header, salt, body, link }, index) => {
    const headerBytes = Buffer.from(header, 'utf8')
    const { stream, sequence } = parseHeader(headerBytes)
    const bodyBytes = Buffer.from(body, 'utf8')
    return { index, stream, sequence, headerBytes, link: fromHex(link), salt: fromHex(salt), bodyBytes }
  })
  const verify = (_: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
    verifySignature(null, message, createPublicKey(key), signature)
  const report = await verifyLog({ hashes: { sha256, sm3 }, verify, rows: [rows], checkpoint, key: golden.key })
  expect(report).toMatchObject({ ok: true, size: 5, root: golden.root, findings: [] })
})
