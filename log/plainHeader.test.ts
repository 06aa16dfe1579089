import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromUtf8, utf8 } from './bytes.ts'
import { canonicalBytes, type Json, parseCanonical } from './canonical.ts'
import { checkHeader, parseHeader } from './header.ts'
import { plainHeader } from './plainHeader.ts'

const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:/@+~#-]{0,12}$/)
const digest = fc.stringMatching(/^[0-9a-f]{64}$/)
const count = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.maxSafeInteger().map(Math.abs), fc.constant(1e15))
const header = fc.record({
  format: fc.constant('xiezhi.event/1'),
  stream: word.map((w) => `case/${w}`),
  sequence: count,
  proceeding: fc.oneof(fc.constant(''), word),
  type: word,
  v: count,
  command: word,
  refs: fc.oneof(fc.constant([]), fc.array(fc.record({ stream: word.map((w) => `list/${w}`), sequence: count }))),
  actor: fc.record(
    { person: word, post: word, agency: word, behalfOf: word },
    { requiredKeys: ['person', 'post', 'agency'] },
  ),
  acted: word,
  recorded: word,
  rules: fc.dictionary(fc.oneof(word, fc.constantFrom('1', '10', '9', 'constructor', 'toString')), word),
  previous: digest,
  commitment: fc.record({ sha256: digest, sm3: digest }, { requiredKeys: ['sha256'] }),
})

/** What the slow way makes of it: the value, or the code of its refusal. */
function outcome(read: () => unknown): unknown {
  try {
    return { value: read() }
  } catch (error) {
    return { code: (error as { code?: string }).code }
  }
}
const slowly = (bytes: Uint8Array) => outcome(() => checkHeader(parseCanonical(bytes)))

test('every header reads the same, in the same order of members, by the short way and by parsing', () => {
  let short = 0
  fc.assert(
    fc.property(header, (value) => {
      const bytes = canonicalBytes(value as Json)
      if (plainHeader(fromUtf8(bytes)) !== null) short += 1
      const read = outcome(() => parseHeader(bytes))
      expect(JSON.stringify(read)).toBe(JSON.stringify(slowly(bytes)))
    }),
    { numRuns: 2000 },
  )
  expect(short).toBeGreaterThan(100)
})

test('with any part of it put elsewhere, taken out, doubled or changed it is read or refused as by parsing', () => {
  const pieces = fc.constantFrom(
    '"',
    ',',
    ':',
    '{',
    '}',
    '[]',
    ' ',
    '0',
    '-1',
    '1.0',
    '1e3',
    '\\u0061',
    '张',
    'null',
    '"a":"b"',
  )
  fc.assert(
    fc.property(header, fc.nat(), fc.nat(40), pieces, fc.nat(), (value, at, length, piece, to) => {
      const text = fromUtf8(canonicalBytes(value as Json))
      const begin = at % text.length
      const cut = text.slice(begin, begin + length)
      const rest = text.slice(0, begin) + text.slice(begin + length)
      const place = to % (rest.length + 1)
      for (const changed of [
        rest,
        text.slice(0, begin) + piece + text.slice(begin),
        text.slice(0, begin) + piece + text.slice(begin + 1),
        rest.slice(0, place) + cut + rest.slice(place),
        text.slice(0, begin) + cut + text.slice(begin),
      ]) {
        const bytes = utf8(changed)
        expect(JSON.stringify(outcome(() => parseHeader(bytes)))).toBe(JSON.stringify(slowly(bytes)))
      }
    }),
    { numRuns: 400 },
  )
})

test('rules out of order, doubled or not at all, and numbers of any size', () => {
  const text = (rules: string, sequence: string) =>
    `{"acted":"a","actor":{"agency":"a","person":"p","post":"q"},"command":"c","commitment":{"sha256":"${'0'.repeat(64)}"},"format":"xiezhi.event/1","previous":"${'0'.repeat(64)}","proceeding":"","recorded":"r","refs":[],"rules":{${rules}},"sequence":${sequence},"stream":"case/1","type":"t","v":1}`
  const rules = [
    '',
    '"a":"1"',
    '"a":"1","b":"2"',
    '"b":"1","a":"2"',
    '"a":"1","a":"2"',
    '"10":"x","9":"y"',
    '"9":"y","10":"x"',
    '"__proto__":"x"',
    '"a":"1",',
  ]
  for (const one of rules)
    for (const n of ['1', '0', '01', '999999999999999', '9007199254740991', '9007199254740992', '-1', '1.5']) {
      const bytes = utf8(text(one, n))
      expect(JSON.stringify(outcome(() => parseHeader(bytes))), `${one} ${n}`).toBe(JSON.stringify(slowly(bytes)))
    }
  expect(plainHeader(text('"a":"1"', '1'))).not.toBeNull()
})
