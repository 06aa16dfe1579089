import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fromUtf8, toHex, utf8 } from './bytes.ts'
import { canonicalBytes, type Json } from './canonical.ts'
import { commit } from './commitment.ts'
import { type EventDraft, link, noPrevious, sealEvent } from './event.ts'
import { sampleBody, sampleDraft, sampleSalt } from './golden/samples.ts'
import { parseHeader } from './header.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest())
const sm3 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sm3').update(bytes).digest())
const draft = sampleDraft(0, 1)
const salt = sampleSalt(sha256, 0)
const seal = (changes: Partial<EventDraft>) => sealEvent({ sha256 }, { ...draft, ...changes }, {}, salt, null)

describe('sealing', () => {
  it('begins a stream at 1 with no previous link, and goes on from its head', () => {
    const first = sealEvent({ sha256 }, draft, sampleBody(0), salt, null)
    expect(first.header).toMatchObject({ sequence: 1, previous: noPrevious })
    const second = sealEvent({ sha256 }, draft, sampleBody(1), salt, { sequence: 1, link: first.link })
    expect(second.header).toMatchObject({ sequence: 2, previous: toHex(first.link) })
  })

  it('makes header bytes that read back to the header, and a link over them', () => {
    const { header, headerBytes, link: sealed } = sealEvent({ sha256 }, draft, sampleBody(0), salt, null)
    expect(parseHeader(headerBytes)).toEqual(header)
    expect(sealed).toEqual(link(sha256, headerBytes))
    expect(toHex(sealed)).toBe(createHash('sha256').update('xiezhi/link/v1\0').update(headerBytes).digest('hex'))
  })

  it('commits to salt and body with SHA-256, and with SM3 where it is given', () => {
    const body = canonicalBytes(sampleBody(0))
    const { header } = sealEvent({ sha256, sm3 }, draft, sampleBody(0), salt, null)
    const by = (name: string) => createHash(name).update('xiezhi/body/v1\0').update(salt).update(body).digest('hex')
    expect(header.commitment).toEqual({ sha256: by('sha256'), sm3: by('sm3') })
  })

  it('refuses a salt of another length', () => {
    expect(() => commit(sha256, new Uint8Array(31), utf8('{}'))).toThrow(
      expect.objectContaining({ code: 'commitment-salt' }),
    )
  })

  it('keeps behalfOf only where there is one', () => {
    const actor = { person: 'p', post: 'q', agency: 'a' }
    expect(seal({ actor: { ...actor, behalfOf: undefined } }).header.actor).toEqual(actor)
    expect(seal({ actor: { ...actor, behalfOf: 'post/head' } }).header.actor.behalfOf).toBe('post/head')
    expect(seal({ proceeding: '' }).header.proceeding).toBe('')
  })
})

describe('a header', () => {
  it.each<[string, Partial<EventDraft>]>([
    ['a name of a party', { proceeding: '张某某' }],
    ['a sentence', { command: 'fined 500 yuan' }],
    ['a stream without a kind', { stream: '7f3c' }],
    ['a name among the rules', { rules: { 国家: '1' } }],
    ['a name in the actor', { actor: { person: '李某', post: 'p', agency: 'a' } }],
    ['a reference to no stream', { refs: [{ stream: 'x', sequence: 1 }] }],
    ['an empty type', { type: '' }],
  ])('takes no %s', (_, changes) => {
    expect(() => seal(changes)).toThrow(expect.objectContaining({ code: 'header-identifier' }))
  })

  it('is refused when a member lacks, is one too many or is of another kind', () => {
    const whole = JSON.parse(fromUtf8(seal({}).headerBytes)) as Record<string, Json>
    const { type: _, ...without } = whole
    const wrong: Json[] = [
      without,
      { ...whole, party: 'x' },
      { ...whole, format: 'xiezhi.event/2' },
      { ...whole, sequence: 0 },
      { ...whole, v: '1' },
      { ...whole, refs: {} },
      { ...whole, refs: [{ stream: 'case/1', sequence: 1, note: 'x' }] },
      { ...whole, rules: [] },
      { ...whole, actor: null },
      { ...whole, commitment: { sm3: noPrevious } },
      [],
      null,
    ]
    for (const value of wrong) {
      expect(() => parseHeader(canonicalBytes(value)), JSON.stringify(value)).toThrow(
        expect.objectContaining({ code: 'header-shape' }),
      )
    }
    const misspelt: Record<string, Json>[] = [
      { previous: noPrevious.slice(1) },
      { commitment: { sha256: 'X'.repeat(64) } },
    ]
    for (const changed of misspelt) {
      expect(() => parseHeader(canonicalBytes({ ...whole, ...changed }))).toThrow(
        expect.objectContaining({ code: 'header-identifier' }),
      )
    }
  })
})
