import { expect, it } from 'vitest'
import { draw } from '../../app/testing/draw.tsx'
import { PartyFound, partyOf } from './PartyFound.tsx'

it('what kind of party it is follows from its number, its type and its name (GB 32100)', () => {
  const kind = (line: Parameters<typeof partyOf>[0]) => partyOf({ name: '甲', ...line }).kind
  expect(kind({ code: '92530000MA6K000000' })).toBe('household')
  expect(kind({ nature: '个体工商户' })).toBe('household')
  expect(kind({ code: '91530000MA6K000000', nature: '有限责任公司' })).toBe('legal')
  expect(kind({ code: '91530000MA6K000000', nature: '有限责任公司分公司' })).toBe('branch')
  expect(kind({ name: '云岭县甲超市文昌路分店', code: '91530000MA6K000000' })).toBe('branch')
  expect(kind({ nature: '个人独资企业' })).toBe('branch')
})

it('what the list does not say is left to be filled in, and its older number stands where there is no new one', () => {
  expect(partyOf({ name: '甲店', registration: '530123600012345', address: '文昌路1号' })).toEqual({
    name: '甲店',
    kind: 'legal',
    code: '530123600012345',
    address: '文昌路1号',
  })
  // What stands in a cell as a number is no text, and is not taken for one.
  expect(partyOf({ name: '甲店', person: 5 })).toEqual({ name: '甲店', kind: 'legal' })
})

it('nothing is looked for before somebody asks', () => {
  const html = draw(<PartyFound onTake={() => undefined} />)
  expect(html).toContain('在名录中找')
  expect(html).not.toContain('没有找到')
})
