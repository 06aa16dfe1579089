import { expect, test } from 'vitest'
import { terms } from './index.ts'

test.each([
  ['2026-13', '〔2026〕13'],
  ['2026年第013号', '〔2026〕13号'],
  ['2026 第 7 号', '〔2026〕7 号'],
  ['云市监处罚〔2026〕13号', '云市监处罚〔2026〕13号'],
  ['第３号', '3号'],
  ['第 03 号', '3号'],
])('%s is the number of a paper', (typed, sought) => {
  expect(terms(typed).join(' ')).toBe(sought)
})

test.each(['2026-11-22', '0591-87654321', '13812345678'])('%s is none', (typed) => {
  expect(terms(typed).join('')).not.toContain('〔')
})
