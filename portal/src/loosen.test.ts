import { expect, test } from 'vitest'
import { loosened } from './loosen.ts'

test.each([
  ['云岭县好邻居便利店', ['好邻居便利店']],
  ['云岭好邻居便利店', ['好邻居便利店']],
  ['好邻居食品有限公司', ['好邻居食品']],
  ['云岭县好邻居食品有限责任公司（城关分店）', ['云岭县好邻居食品', '好邻居食品有限责任公司', '好邻居食品']],
  ['福建省云岭县大山茶厂', ['大山茶厂']],
  ['云岭县', []],
  ['公司', []],
  ['〔2026〕13号', []],
])('%s is looked for as %j too', (words, expected) => {
  expect(loosened(words, '云岭县')).toEqual(expected)
})
