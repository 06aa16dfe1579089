import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCreditCode, creditCodeCheckCharacter } from './creditCode.ts'

const GOOD = '91350100M000100Y43'
const ALPHABET = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

describe('credit codes', () => {
  it('accepts the example of the standard, however typed', () => {
    for (const text of [GOOD, GOOD.toLowerCase(), ' 91350100 M000100Y43 ', '９１350100M000100Y43'])
      expect(checkCreditCode(text)).toEqual({ ok: true, code: GOOD })
    expect(checkCreditCode('11420000MB15291767').ok).toBe(true)
  })

  it('notices any one wrong character', () => {
    fc.assert(
      fc.property(fc.nat(17), fc.constantFrom(...ALPHABET), (at, c) => {
        fc.pre(GOOD[at] !== c)
        expect(checkCreditCode(GOOD.slice(0, at) + c + GOOD.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it.each([
    ['9135', 'length'],
    ['', 'length'],
    ['9135010OM000100Y43', 'character'],
    ['91350100M000100Y44', 'check'],
  ])('refuses “%s” with code %s', (text, code) => {
    const result = checkCreditCode(text)
    expect(result.ok ? null : result.error.code).toBe(code)
  })

  it('completes seventeen characters', () => {
    expect(creditCodeCheckCharacter(GOOD.slice(0, 17))).toBe('3')
  })
})
