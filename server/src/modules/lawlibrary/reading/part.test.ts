import { expect, it } from 'vitest'
import { hasPart } from './part.ts'

const article = ['听证应当依照以下程序组织：', '（一）五日内提出；', '（二）七日前通知；', '另一款。', '（一）另一项。']

it.each<[string, boolean]>([
  ['第一款', true],
  ['第二款', true],
  ['第三款', false],
  ['第二项', true],
  ['第一、二项', true],
  ['第二、三项', false],
  ['第一款第二项', true],
  ['第二款第二项', false],
  ['第二款第一项', true],
  ['前半句', false],
  ['', false],
])('an article of two paragraphs has “%s”: %s', (part, there) => {
  expect(hasPart(article, part)).toBe(there)
})
