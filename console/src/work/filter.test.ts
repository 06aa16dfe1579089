import { expect, test } from 'vitest'
import { filterOf, isCut, queryOf, shortLimit } from './filter.ts'

test('a filter is kept in the address and asked as it stands there', () => {
  const filter = filterOf(new URLSearchParams('light=over&officer=li&q=云岭'), 'agency')
  expect(filter).toMatchObject({ view: 'agency', light: 'over', officer: 'li', stage: '', q: '云岭' })
  expect(queryOf(filter, 'abc').toString()).toBe(
    `limit=40&view=agency&light=over&officer=li&q=${encodeURIComponent('云岭')}&cursor=abc`,
  )
})

test('a view by itself cuts nothing', () => {
  expect(isCut(filterOf(new URLSearchParams(), 'mine'))).toBe(false)
  expect(isCut(filterOf(new URLSearchParams('returned=yes'), 'mine'))).toBe(true)
})

test.each([
  ['处罚决定公开期限', '处罚决定公开'],
  ['法制审核期限', '法制审核'],
  ['立案', '立案'],
])('%s is short as %s', (title, short) => {
  expect(shortLimit(title)).toBe(short)
})
