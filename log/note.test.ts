import { createHash, createPrivateKey, createPublicKey, sign, verify as verifySignature } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toBase64 } from './base64.ts'
import { concat, toHex, utf8 } from './bytes.ts'
import { openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint.ts'
import {
  formatNote,
  formatVerifierKey,
  openNote,
  parseVerifierKey,
  type Signer,
  signNote,
  type Verify,
  verifierKey,
} from './note.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const verify: Verify = (publicKey, message, signature) => {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  return verifySignature(null, message, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature)
}

function signerOf(name: string, seedByte: number): Signer {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seedByte)])
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12)
  return { ...verifierKey(sha256, name, publicKey), sign: (message) => sign(null, message, key) }
}

const signer = signerOf('log.example/demo', 1)
const other = signerOf('witness.example', 2)
const refusal = (code: string) => expect.objectContaining({ code })
const flip = (text: string, at: number) => text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)

describe('keys', () => {
  it('read and written as other implementations do', () => {
    // The published key of a public log: its id tells that ours is computed as everybody computes it.
    const published = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'
    const key = parseVerifierKey(sha256, published)
    expect([key.name, toHex(key.id)]).toEqual(['sum.golang.org', '033de0ae'])
    expect(formatVerifierKey(key)).toBe(published)
  })

  it.each([
    'sum.golang.org+033de0af+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
    'other.example+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
    'sum.golang.org+033de0ae+Bc4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
    'sum.golang.org+033de0ae+Ac4zctda0e5eza',
    'sum.golang.org+033de0ae+AAA',
    'a b+00000000+AAAA',
    '',
  ])('refuses %j', (text) => {
    expect(() => parseVerifierKey(sha256, text)).toThrow(refusal('note-key'))
  })

  it.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\n'])('takes no name like %j', (name) => {
    expect(() => verifierKey(sha256, name, new Uint8Array(32))).toThrow(refusal('note-key'))
  })
})

describe('notes', () => {
  it('open with the key that signed them, past signatures of others', () => {
    const text = '法不可知，则威不可测。\n\n第二段\n'
    const message = utf8(text)
    const note = formatNote(text, [
      { key: other, signature: other.sign(message) },
      { key: signer, signature: signer.sign(message) },
    ])
    expect(openNote(note, signer, verify)).toBe(text)
    expect(openNote(note, other, verify)).toBe(text)
    expect(() => openNote(signNote(text, signer), other, verify)).toThrow(refusal('note-unsigned'))
  })

  it('are refused when a character of the text or of the signature was changed', () => {
    const note = signNote('one\ntwo\n', signer)
    for (let at = 0; at < note.length - 1; at++) {
      if (note[at] === '\n') continue
      const changed = flip(note, at)
      expect(() => openNote(changed, signer, verify), changed).toThrow(/请/)
    }
  })

  it('are refused when one of two signatures by the key is wrong', () => {
    const [good, bad] = [signer.sign(utf8('a\n')), signer.sign(utf8('b\n'))]
    const note = formatNote('a\n', [
      { key: signer, signature: good },
      { key: signer, signature: bad },
    ])
    expect(() => openNote(note, signer, verify)).toThrow(refusal('note-signature'))
  })

  it.each([
    'text\n',
    'text\n\n',
    'text\n\n— name\n',
    'text\n\n— name AAAA\n',
    'text\n\n- name AAAAAAAA\n',
    'text\r\n\n— name AAAAAAAA\n',
    'text\n\n— name AAAAAAAA',
  ])('%j is no note', (note) => {
    expect(() => openNote(note, signer, verify)).toThrow(refusal('note-format'))
  })

  it('cannot be made of a text that would read back differently', () => {
    for (const text of ['no newline', 'a\tb\n', 'a\r\n']) {
      expect(() => signNote(text, signer), text).toThrow(refusal('note-format'))
    }
  })
})

describe('checkpoints', () => {
  const checkpoint = { origin: signer.name, size: 20_852_163, root: sha256(utf8('root')) }

  it('are three lines and a signature', () => {
    const note = signCheckpoint(checkpoint, signer)
    const [origin, size, root, empty, line, end] = note.split('\n')
    expect([origin, size, root, empty, end]).toEqual([signer.name, '20852163', toBase64(checkpoint.root), '', ''])
    expect(line).toBe(
      `— ${signer.name} ${toBase64(concat(signer.id, signer.sign(utf8(`${origin}\n${size}\n${root}\n`))))}`,
    )
    expect(openCheckpoint(note, signer, verify)).toEqual({ ...checkpoint, root: Uint8Array.from(checkpoint.root) })
  })

  it('are signed by the key of their own log only', () => {
    expect(() => signCheckpoint(checkpoint, other)).toThrow(refusal('checkpoint-origin'))
    const note = signNote(signCheckpoint(checkpoint, signer).split('\n\n')[0]!.concat('\n'), other)
    expect(() => openCheckpoint(note, other, verify)).toThrow(refusal('checkpoint-origin'))
  })

  const root = toBase64(checkpoint.root)
  it.each([
    `o\n01\n${root}\n`,
    `o\n-1\n${root}\n`,
    `o\n1e3\n${root}\n`,
    `o\n9007199254740993\n${root}\n`,
    `o\n1\n${root}`,
    `o\n1\n${root}\nextension\n`,
    `\n1\n${root}\n`,
    `o\n1\n${root.slice(4)}\n`,
    `o\n1\n${root} \n`,
    'o\n1\n',
  ])('%j is none', (text) => {
    expect(() => parseCheckpoint(text)).toThrow(refusal('checkpoint-format'))
  })
})
