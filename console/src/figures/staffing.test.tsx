import type { ReviewStaffing } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { Staffing } from './Staffing.tsx'

type Row = ReviewStaffing['rows'][number]
const staff = (id: string, name: string, qualification?: string): Row['officers'][number] => ({
  id,
  name,
  posts: [{ id: 'reviewer', title: '法制审核人员' }],
  ...(qualification && { qualification }),
})
const market: Row = {
  agency: 'a1',
  name: '云岭县市场监督管理局',
  officers: [staff('li', '李承办'), staff('wang', '王办案')],
  reviewers: [staff('qian', '钱审核', '取得法律职业资格')],
  qualified: [staff('qian', '钱审核', '取得法律职业资格')],
  needed: 1,
  share: '50.0%',
  faults: [],
}
const page = (...rows: readonly Row[]) =>
  draw(<Staffing />, { answered: [[['figures', 'staffing'], { on: '2026-08-20', percent: 5, rows }]] })

it('every number that counts somebody opens the persons it counts, and nought opens nothing', () => {
  const html = page(market, { ...market, agency: 'a2', name: '云岭县气象局', reviewers: [], qualified: [] })
  expect(html).toContain('aria-label="云岭县市场监督管理局执法人员2人，打开名单"')
  expect(html).toContain('aria-label="云岭县市场监督管理局有审核资格的1人，打开名单"')
  expect(html).toContain('aria-label="云岭县气象局执法人员2人，打开名单"')
  expect(html).not.toContain('云岭县气象局法制审核人员0人')
})

it('what is short says what and how much, and nothing else is called so', () => {
  expect(words(page(market))).toContain('150.0%符合')
  const few = words(
    page({ ...market, faults: [{ code: 'few', sentence: '法制审核人员1人，应当不少于2人。', articles: [] }] }),
  )
  expect(few).toContain('人数不足法制审核人员1人，应当不少于2人。')
  expect(few).not.toContain('符合')
  const none = words(page({ ...market, faults: [{ code: 'unqualified', sentence: '钱审核没有资格。', articles: [] }] }))
  expect(none).toContain('资格钱审核没有资格。')
})

it('the number held against stands over it with the day, and an agency without officers is no empty table', () => {
  expect(words(page(market))).toContain('法制审核力量（2026-08-20）：法制审核人员原则上不少于执法人员总数的5%')
  expect(words(page())).toContain('没有执法机关')
  expect(words(draw(<Staffing />))).not.toContain('没有执法机关')
})
