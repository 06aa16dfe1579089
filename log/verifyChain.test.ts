import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleLog } from './golden/samples.ts'
import type { StoredEvent } from './stored.ts'
import { readChain, verifyChain } from './verifyChain.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const sm3 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sm3').update(bytes).digest())
const hashes = { sha256, sm3 }
const unsigned = { name: 'x', id: new Uint8Array(4), publicKey: new Uint8Array(32), sign: () => new Uint8Array(64) }
const { rows } = sampleLog(hashes, unsigned, 8, 1)
const stream = rows[0]!.stream
const check = (events: readonly StoredEvent[]) =>
  verifyChain(hashes, stream, events).map(({ kind, sequence }) => `${kind} ${sequence}`)
const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at % bytes.length ? byte ^ 1 : byte))
const changed = (at: number, change: (row: StoredEvent) => Partial<StoredEvent>) =>
  rows.map((row, i) => (i === at ? { ...row, ...change(row) } : row))

describe('the chain of one stream', () => {
  it('holds, also when bodies were destroyed', () => {
    expect(check(rows)).toEqual([])
    expect(check(changed(3, () => ({ bodyBytes: null, salt: null })))).toEqual([])
    expect(check(changed(3, () => ({ bodyBytes: null })))).toEqual([])
  })

  it('is followed on from an event that was checked before, and from no other', () => {
    const from = (at: number, after: number) =>
      readChain(hashes, stream, rows.slice(at), { sequence: after, link: rows[after - 1]!.link })
    expect(from(3, 3).findings).toEqual([])
    expect(from(3, 3).headers).toHaveLength(5)
    expect(from(4, 3).findings).toEqual([{ kind: 'missing', stream, sequence: 4 }])
    const other = { sequence: 3, link: flip(rows[2]!.link, 0) }
    expect(readChain(hashes, stream, rows.slice(3), other).findings).toEqual([
      { kind: 'broken-link', stream, sequence: 4 },
    ])
  })

  it('names the event whose header, body or salt has one byte changed, and no other', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.nat(), (at, byte) => {
        const { headerBytes, bodyBytes, salt, link } = rows[at]!
        expect(check(changed(at, () => ({ headerBytes: flip(headerBytes, byte) })))).toEqual([
          `changed-header ${at + 1}`,
        ])
        expect(check(changed(at, () => ({ link: flip(link, byte) })))).toEqual([`changed-header ${at + 1}`])
        expect(check(changed(at, () => ({ bodyBytes: flip(bodyBytes!, byte) })))).toEqual([`changed-body ${at + 1}`])
        expect(check(changed(at, () => ({ salt: flip(salt!, byte) })))).toEqual([`changed-body ${at + 1}`])
      }),
    )
    expect(check(changed(3, () => ({ salt: null })))).toEqual(['changed-body 4'])
  })

  it('names what is missing, out of order, twice there, and a link that breaks', () => {
    const without = (...at: number[]) => rows.filter((_, i) => !at.includes(i))
    expect(check(without(0))).toEqual(['missing 1'])
    expect(check(without(2, 3, 5))).toEqual(['missing 3', 'missing 4', 'missing 6'])
    expect(check([rows[1]!, rows[0]!, ...rows.slice(2)])).toEqual(['reordered 2'])
    expect(check([...rows.slice(0, 2), rows[6]!, ...rows.slice(3, 6), rows[2]!, rows[7]!])).toEqual([
      'reordered 7',
      'reordered 3',
    ])
    expect(check([...rows.slice(0, 5), rows[2]!, ...rows.slice(5)])).toEqual(['inserted 3'])
    const another = sampleLog(hashes, unsigned, 9, 1).rows
    const foreign = sampleLog({ sha256 }, unsigned, 8, 1).rows
    expect(check([...another.slice(0, 4), foreign[4]!, ...rows.slice(5)])).toEqual(['broken-link 5', 'broken-link 6'])
  })

  it('does not take an event of another stream', () => {
    expect(verifyChain(hashes, 'case/other', rows.slice(0, 1))).toEqual([
      { kind: 'changed-header', stream: 'case/other', sequence: 1 },
    ])
  })
})
