import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'
import { fromHex, fromUtf8, toHex, utf8 } from './bytes.ts'

const bytes = fc.uint8Array({ maxLength: 100 })

it('writes hex and Base64 as Node does, and reads them back', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(toHex(value)).toBe(Buffer.from(value).toString('hex'))
      expect(toBase64(value)).toBe(Buffer.from(value).toString('base64'))
      expect(fromHex(toHex(value))).toEqual(value)
      expect(fromBase64(toBase64(value))).toEqual(value)
    }),
  )
})

it.each(['0', '0G', 'AB', ' 00', '0x'])('refuses the hex text %j', (text) => {
  expect(() => fromHex(text)).toThrow(expect.objectContaining({ code: 'bytes-hex' }))
})

it.each(['A', 'AA', 'AA=', 'AB==', 'A===', 'AA==\n', 'A-==', '====', 'AAAA=', '法律法律'])(
  'refuses the Base64 text %j',
  (text) => {
    expect(() => fromBase64(text)).toThrow(expect.objectContaining({ code: 'bytes-base64' }))
  },
)

it('keeps a byte order mark, for bytes and text to be one to one', () => {
  expect(utf8(fromUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41)))).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))
})
