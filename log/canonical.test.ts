import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHex, utf8 } from './bytes.ts'
import { canonical, canonicalBytes, type Json, parseCanonical } from './canonical.ts'

const refusal = (code: string) => expect.objectContaining({ code })

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units, not by code points', () => {
    // U+1F600 is written with surrogates (0xD83D …) and so comes before U+FB33, though its code point is larger.
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 }
    expect(canonical(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })

  it('escapes as RFC 8785 asks, and nothing more', () => {
    expect(canonical('\u20ac$\u000f\nA\'B"\\\\"/\u007f')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f"')
  })

  it('gives the same bytes for ever', () => {
    const value = { 当事人: [{ 罚款: 500000, 备注: null }], a: { c: [], b: {} }, z: [true, false, -1, 0, -0] }
    expect(canonical(value)).toBe(
      '{"a":{"b":{},"c":[]},"z":[true,false,-1,0,0],"当事人":[{"备注":null,"罚款":500000}]}',
    )
    expect(toHex(canonicalBytes({ é: '法' }))).toBe('7b22c3a9223a22e6b395227d')
  })

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 1e21])('refuses the number %s', (number) => {
    expect(() => canonical({ amount: number })).toThrow(refusal('json-number'))
  })

  it('refuses lone surrogates, in keys too', () => {
    expect(() => canonical('\ud800')).toThrow(refusal('json-string'))
    expect(() => canonical({ '\udc00': 1 })).toThrow(refusal('json-string'))
  })

  it.each([
    ['undefined', undefined],
    ['a missing item', new Array(1)],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a bigint', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonical({ value } as unknown as Json)).toThrow(refusal('json-value'))
  })

  it('refuses nesting that would exhaust the stack', () => {
    let value: Json = 1
    for (let i = 0; i < 100_000; i++) value = [value]
    expect(() => canonical(value)).toThrow(refusal('json-depth'))
  })

  it('reads back what it wrote, and no other spelling', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (any) => {
        const value = JSON.parse(JSON.stringify(any), (_, v) =>
          typeof v === 'number' ? Math.trunc(v % 1e9) + 0 : v,
        ) as Json
        fc.pre(JSON.stringify(value).isWellFormed() && !/\\ud[89a-f]/.test(JSON.stringify(value)))
        expect(parseCanonical(canonicalBytes(value))).toEqual(value)
      }),
    )
    for (const text of [
      '{"b":1,"a":2}',
      '{ "a":1}',
      '{"a":1,"a":1}',
      '1.0',
      '1e2',
      '"\\u0041"',
      '\ufeff1',
      '',
      '[1,]',
    ]) {
      expect(() => parseCanonical(utf8(text)), text).toThrow(refusal('json-not-canonical'))
    }
    expect(() => parseCanonical(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(refusal('bytes-utf8'))
  })
})

describe('reading it back', () => {
  const spelled = (text: string): boolean => {
    try {
      return canonical(JSON.parse(text)) === text
    } catch {
      return false
    }
  }
  const isRead = (text: string): boolean => {
    try {
      parseCanonical(utf8(text))
      return true
    } catch {
      return false
    }
  }

  it('takes exactly what would be written so', () => {
    const value = fc.letrec<{ any: unknown }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.string({ unit: 'grapheme' })),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.string({ maxLength: 3 }), fc.nat(20).map(String)), tie('any'), { maxKeys: 5 }),
      ),
    })).any
    fc.assert(
      fc.property(value, (made) => {
        const text = JSON.stringify(made)
        expect(isRead(text)).toBe(spelled(text))
        expect(isRead(canonicalOr(made))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  /** The canonical text, or that of nothing where there is none. */
  const canonicalOr = (made: unknown): string => {
    try {
      return canonical(made as Json)
    } catch {
      return 'null'
    }
  }

  it.each([
    ['{"10":1,"9":2}', true],
    ['{"9":2,"10":1}', false],
    ['{"a":1,"a":1}', false],
    ['{"b":1,"a":1}', false],
    ['{"a":[{"b":1,"a":1}]}', false],
    ['{"__proto__":1,"a":1}', true],
    ['[1.5]', false],
    ['[9007199254740993]', false],
    ['-0', false],
    ['"\\ud800"', false],
    ['{"\\udfff":1}', false],
    ['[ 1]', false],
    [`${'['.repeat(70)}${']'.repeat(70)}`, false],
  ])('%s', (text, read) => {
    expect([spelled(text), isRead(text)]).toEqual([read, read])
  })
})
