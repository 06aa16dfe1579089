import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkIdNumber, idCheckCharacter, isIdNumber } from './idNumber.ts'

// Made up: no district begins with 99, so no person can hold these numbers.
const made = (birth: string, order: string) => {
  const seventeen = `990000${birth}${order}`
  return seventeen + idCheckCharacter(seventeen)
}

describe('identity numbers', () => {
  it('knows the check character of the standard', () => {
    expect(idCheckCharacter('11010519491231002')).toBe('X')
    expect(idCheckCharacter('44052418800101001')).toBe('4')
  })

  it('answers yes or no', () => {
    expect([made('20000229', '001'), made('20010229', '001')].map(isIdNumber)).toEqual([true, false])
  })

  it('reads birth date and sex', () => {
    expect(checkIdNumber(` ${made('20000229', '001').toLowerCase()} `)).toMatchObject({
      ok: true,
      born: '2000-02-29',
      sex: 'male',
    })
    expect(checkIdNumber(made('19491231', '002'))).toMatchObject({ ok: true, sex: 'female' })
  })

  it('notices any one wrong digit and any two neighbours changed over', () => {
    const good = made('19880307', '153')
    fc.assert(
      fc.property(fc.nat(17), fc.nat(9), (at, d) => {
        fc.pre(good[at] !== String(d))
        expect(checkIdNumber(good.slice(0, at) + d + good.slice(at + 1)).ok).toBe(false)
      }),
    )
    for (let i = 0; i < 16; i++) {
      const swapped = good.slice(0, i) + good[i + 1] + good[i] + good.slice(i + 2)
      if (swapped !== good) expect(checkIdNumber(swapped).ok).toBe(false)
    }
  })

  it.each([
    ['', 'form'],
    ['11010519491231', 'form'],
    ['99000020010229001X', 'birth-date'],
    [`${made('20000229', '001').slice(0, 17)}${made('20000229', '001').endsWith('1') ? '2' : '1'}`, 'check'],
  ])('refuses “%s” with code %s', (text, code) => {
    const result = checkIdNumber(text)
    expect(result.ok ? null : result.error.code).toBe(code)
  })
})
