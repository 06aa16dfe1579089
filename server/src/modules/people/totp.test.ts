import { expect, test } from 'vitest'
import { base32, codeAt, otpauth, stepOf, stepOfCode } from './totp.ts'

const secret = Buffer.from('12345678901234567890')

// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
test.each([
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2005-03-18T01:58:31Z', '050471'],
  ['2009-02-13T23:31:30Z', '005924'],
  ['2033-05-18T03:33:20Z', '279037'],
  ['2603-10-11T11:33:20Z', '353130'],
])('at %s the code is %s', (instant, code) => {
  expect(codeAt(secret, stepOf(instant))).toBe(code)
  expect(stepOfCode(secret, code, instant)).toBe(stepOf(instant))
})

test('the code before and the code after are taken, and no other', () => {
  const now = '2005-03-18T01:58:31Z'
  const taken = [-2, -1, 0, 1, 2].map((n) => stepOfCode(secret, codeAt(secret, stepOf(now) + n), now) !== undefined)
  expect(taken).toEqual([false, true, true, true, false])
  for (const code of ['', '05047', '0504710', '٠٥٠٤٧١']) expect(stepOfCode(secret, code, now)).toBeUndefined()
})

// RFC 4648, section 10.
test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%s in base32 is %s', (text, written) => {
  expect(base32(Buffer.from(text))).toBe(written)
})

test('what is scanned names the account and its secret', () => {
  const url = new URL(otpauth(secret, 'luwen'))
  expect(url.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  expect(decodeURIComponent(url.pathname)).toContain('獬豸:luwen')
})
