import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentNumberIn, documentNumberKey, formatDocumentNumber, parseDocumentNumber } from './documentNumber.ts'

describe('document numbers', () => {
  it.each([
    [
      '桂林市城管委（燃气）处罚决定字【2019】第49号',
      '桂林市城管委（燃气）处罚决定字',
      2019,
      '49',
      '桂林市城管委（燃气）处罚决定字〔2019〕49号',
    ],
    ['桂林城管委( 路 )处罚字〔2019〕第1号', '桂林城管委（路）处罚字', 2019, '1', '桂林城管委（路）处罚字〔2019〕1号'],
    ['潭自然资执罚〔2019〕2号', '潭自然资执罚', 2019, '2', '潭自然资执罚〔2019〕2号'],
    ['市住建建罚（2019）9号', '市住建建罚', 2019, '9', '市住建建罚〔2019〕9号'],
    ['[2019]第152018014759号', '', 2019, '152018014759', '〔2019〕152018014759号'],
    ['深交罚决第ZD021974号', '深交罚决', null, 'ZD021974', '深交罚决第ZD021974号'],
    ['顺环保监察罚字﹝2019﹞086号', '顺环保监察罚字', 2019, '086', '顺环保监察罚字〔2019〕086号'],
    ['【2022】6号', '', 2022, '6', '〔2022〕6号'],
    ['云 市监处罚［２０２５］第００２３号', '云市监处罚', 2025, '0023', '云市监处罚〔2025〕0023号'],
    ['云市监处罚〖2025〗23', '云市监处罚', 2025, '23', '云市监处罚〔2025〕23号'],
    ['云市监处罚〈2025〉23号', '云市监处罚', 2025, '23', '云市监处罚〔2025〕23号'],
    ['云市监处罚<2025>23号', '云市监处罚', 2025, '23', '云市监处罚〔2025〕23号'],
    ['云市监处罚「2025」23号', '云市监处罚', 2025, '23', '云市监处罚〔2025〕23号'],
    ['云市监处罚〔2025]12-1号', '云市监处罚', 2025, '12-1', '云市监处罚〔2025〕12-1号'],
  ])('%s', (text, prefix, year, serial, normal) => {
    expect(parseDocumentNumber(text)).toEqual({ prefix, year, serial, text: normal })
    expect(parseDocumentNumber(normal)?.text).toBe(normal)
  })

  it.each(['', '无', '某局', '2019年', '（2019）', '云市监处罚〔2025〕号', '云市监处罚12号'])(
    '“%s” is none',
    (text) => {
      expect(parseDocumentNumber(text)).toBeNull()
    },
  )

  it('takes any brackets for the same', () => {
    const brackets = ['〔〕', '[]', '【】', '()', '（）', '﹝﹞', '［］', '〖〗']
    fc.assert(
      fc.property(
        fc.constantFrom(...brackets),
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1 }),
        (b, year, n) => {
          const plain = formatDocumentNumber({ prefix: '云市监处罚', year, serial: n })
          expect(documentNumberKey(`云市监处罚 ${b[0]}${year}${b[1]} 第 ${n} 号`)).toBe(documentNumberKey(plain))
          expect(documentNumberKey(`云市监处罚${b[0]}${year}${b[1]}${n + 1}号`)).not.toBe(documentNumberKey(plain))
        },
      ),
    )
  })

  it('pads a serial and still knows it', () => {
    const padded = formatDocumentNumber({ prefix: '云市监处罚', year: 2025, serial: 23, width: 4 })
    expect(padded).toBe('云市监处罚〔2025〕0023号')
    expect(documentNumberKey(padded)).toBe(documentNumberKey('云市监处罚(2025)23号'))
    expect(documentNumberKey('云市监处罚〔2025〕00号')).toBe('云市监处罚〔2025〕0号')
  })

  it('gives no key to what is no number', () => {
    expect(documentNumberKey('无')).toBeNull()
  })

  it('finds year and serial in a title', () => {
    expect(documentNumberIn('某某监管局行政处罚决定书【2024】3号（施某）')?.text).toBe('〔2024〕3号')
    expect(documentNumberIn('关于2024年（2024）的说明')).toBeNull()
  })
})
