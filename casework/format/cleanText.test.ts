import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanForm, cleanText } from './cleanText.ts'

test.each([
  ['王\u00ad小\u200b明', '王小明'],
  ['左\u202e右', '左右'],
  ['甲\t乙\u00a0丙', '甲 乙 丙'],
  ['一行\r\n二行\u2028三行', '一行\n二行\n三行'],
  ['方⼭水、\uf90a某', '方山水、金某'],
  ['葛\u{e0100}城', '葛城'],
  ['（全角，符号：不变）　ＡＢ', '（全角，符号：不变）　ＡＢ'],
  ['㎡ ① ½', '㎡ ① ½'],
  ['丢\u0007铃', '丢铃'],
])('%j', (text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('clean once is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text)
      expect(cleanText(once)).toBe(once)
    }),
  )
})

test('at whatever depth, and what is no text stays', () => {
  expect(cleanForm({ a: [{ b: '王\u200b' }, 3, null], c: true })).toEqual({ a: [{ b: '王' }, 3, null], c: true })
})
