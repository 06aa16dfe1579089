import { figureForms } from '@xiezhi/law'
import { readFile } from '@xiezhi/lists/file/read.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { decided, investigated, kept, publish } from '../credit/testing/publish.ts'
import { lightOf, reportDue } from './reports.ts'
import { figureRoutes } from './routes.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({
    overseenBy: async () => [
      { id: 'yunling-market', name: '云岭县市场监督管理局' },
      { id: 'yunling-town', name: '青石镇人民政府' },
    ],
  })
  figureRoutes(house.app, house.deps)
  for (const name of ['云岭县第一食品有限公司', '云岭县第二食品有限公司']) await kept(house, publish(decided(name)))
  await kept(house, investigated('云岭县第三食品有限公司').review('legal', 'failed').review('legal'))
})
afterAll(() => house.close())

interface Table {
  title: string
  columns: string[]
  rows: { name: string; cells: Cell[] }[]
  total: Cell[]
}
interface Cell {
  text: string
  figures: string[]
  n: number
}
const page = async (form: string, who = 'li', year = 2026) =>
  (await house.call(who, 'GET', `/api/figures?year=${year}&form=${form}`)).body as unknown as {
    tables: Table[]
    reports: { light: string; dueOn: string }[]
  }
const cases = async (cell: Cell, unit: string, who = 'li') => {
  const asked = new URLSearchParams({ year: '2026', figures: cell.figures.join(',') })
  if (unit !== '') asked.set('unit', unit)
  return (await house.call(who, 'GET', `/api/figures/cases?${asked}`)).body as unknown as {
    rows: { case: string; text: string }[]
    text: string
  }
}
const unitOf = (title: string) => (title.includes('万元') ? '万元' : title.includes('元') ? '元' : '')

test.each(Object.keys(figureForms))('every number of the form %s is the sum of the cases it opens', async (form) => {
  let numbers = 0
  for (const { columns, total } of (await page(form)).tables)
    for (const [at, cell] of total.entries()) {
      if (cell.figures.length === 0) continue
      const found = await cases(cell, unitOf(columns[at]!))
      expect([columns[at], found.text]).toEqual([columns[at], cell.text])
      if (cell.n > 0) numbers += 1
    }
  expect(numbers).toBeGreaterThan(2)
})

test('two fines of five thousand: two cases, ten thousand yuan, one as each province writes it', async () => {
  const [zhejiang, shanxi] = [await page('zhejiang'), await page('shanxi')]
  const cell = (of: { tables: Table[] }, title: string) => {
    const table = of.tables.find((t) => t.title === '行政处罚')!
    return table.total[table.columns.indexOf(title)]?.text
  }
  expect([cell(zhejiang, '罚款'), cell(zhejiang, '合计（宗）'), cell(zhejiang, '罚没金额（万元）')]).toEqual([
    '2',
    '2',
    '1',
  ])
  expect(cell(shanxi, '罚没金额（元）')).toBe('10000.00')
  expect(cell(await page('zhejiang', 'li', 2025), '罚款')).toBe('0')
})

test('who oversees sees the same numbers, a row an agency, noughts where nothing was done, and their sum', async () => {
  const own = (await page('zhejiang')).tables[0]!
  const over = (await page('zhejiang', 'li@supervisor')).tables[0]!
  expect(over.rows.map((r) => r.name)).toEqual(['云岭县市场监督管理局', '青石镇人民政府'])
  expect(over.rows[0]?.cells).toEqual(own.rows[0]?.cells)
  expect(over.rows[1]?.cells.every((c) => c.n === 0)).toBe(true)
  expect(over.total).toEqual(own.total)
})

test('the workbook holds what stands on the screen, a sheet a table', async () => {
  const response = await house.app.inject({
    method: 'GET',
    url: '/api/figures/export?year=2026&form=shandong',
    headers: { 'x-test-person': 'li' },
  })
  const book = readFile(response.rawPayload)
  if (!book.ok) throw new Error(book.error.message)
  const text = (cell: unknown) => (typeof cell === 'object' ? (cell as { text: string }).text : (cell ?? ''))
  const { tables } = await page('shandong')
  expect(book.sheets.map((s) => s.name)).toEqual(tables.map((t) => t.title))
  for (const [at, { columns, rows }] of tables.entries())
    expect(book.sheets[at]?.rows.map((row) => row.map(text))).toEqual([
      ['单位名称', ...columns],
      ...rows.map(({ name, cells }) => [name, ...cells.map((c) => c.text)]),
    ])
})

test('due on 31 January: calm, then amber, then red; published in time or late', async () => {
  expect((await page('zhejiang')).reports).toMatchObject([{ light: 'calm', dueOn: '2027-01-31' }])
  expect([2024, 2025, 2026].map(reportDue)).toEqual(['2025-01-31', '2026-01-31', '2027-01-31'])
  expect(lightOf(2026, undefined, '2026-12-30')).toBe('calm')
  expect(lightOf(2026, undefined, '2026-12-31')).toBe('warn')
  expect(lightOf(2026, undefined, '2027-01-31')).toBe('warn')
  expect(lightOf(2026, undefined, '2027-02-01')).toBe('over')
  // Who came in 2026 owes no report of 2025, and one of 2026.
  expect([
    lightOf(2025, undefined, '2026-12-30', '2026-05-06'),
    lightOf(2026, undefined, '2027-02-01', '2026-05-06'),
  ]).toEqual(['before', 'over'])
  expect([lightOf(2026, '2027-01-31', '2027-03-01'), lightOf(2026, '2027-02-01', '2027-03-01')]).toEqual([
    'published',
    'late',
  ])
})
