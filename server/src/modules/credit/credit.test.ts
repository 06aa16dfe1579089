import { creditTables } from '@xiezhi/law'
import { readFile } from '@xiezhi/lists/file/read.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countyContext } from '../cases/testing/county.ts'
import { type House, openHouse } from '../cases/testing/house.ts'
import { creditRoutes } from './routes.ts'
import { decided, kept, publish } from './testing/publish.ts'

// 双公示 as it leaves the house: rows drawn from cases in the database, the list of what is missing, four formats of the same cells.

let house: House
const left: object[] = []
const ids: string[] = []
const nasty = '=HYPERLINK("http://x")&<b>甲</b>公司'
beforeAll(async () => {
  house = await openHouse({
    contextFor: async (_trx, actor, now) => {
      const context = countyContext(now, actor)
      const organs = { ...context.agency.organs, creditCode: '11530000MB0Y00001F' }
      return { ...context, agency: { ...context.agency, organs } }
    },
  })
  creditRoutes(house.app, { ...house.deps, exported: async (_trx, _actor, what) => void left.push(what) })
  ids.push(await kept(house, publish(decided('云岭县第一食品有限公司'))))
  ids.push(await kept(house, publish(decided(nasty))))
  ids.push(await kept(house, decided('云岭县第三食品有限公司')))
  ids.push(await kept(house, publish(decided('云岭县第四食品有限公司', '530000100000012'))))
  house.clock.at = '2026-09-01T10:00:00+08:00'
})
afterAll(() => house.close())

const ask = async (query: string) =>
  (await house.call('wei@publisher', 'GET', `/api/credit?table=penalty${query}`)).body
const exported = async (format: string) => {
  const response = await house.app.inject({
    method: 'GET',
    url: `/api/credit/export?table=penalty&format=${format}`,
    headers: { 'x-test-person': 'wei@publisher' },
  })
  expect(response.statusCode).toBe(200)
  return response
}

test('what is overdue and what is faulty stands first, each row leading to its case', async () => {
  const body = await ask('')
  const rows = body.rows as { case: string; timing: string; faults: { code: string }[] }[]
  expect(body.counts).toMatchObject({ all: 4, ready: 2, overdue: 1, faulty: 1, due: 1, down: 0 })
  expect(rows.slice(0, 2).map((r) => [r.case, r.timing, r.faults.map((f) => f.code)])).toEqual([
    [ids[2], 'overdue', []],
    [ids[3], 'inTime', ['CF_XDR_SHXYM']],
  ])
  expect((await ask('&show=overdue')).rows).toHaveLength(1)
  expect((await ask('&from=2026-08-19')).rows).toEqual([])
})

test('the four formats say the same, as text, and nothing in them runs', async () => {
  const codes = creditTables.penalty.columns.map((c) => c.code)
  const json = (await exported('json')).json() as { rows: Record<string, string>[]; columns: unknown[] }
  expect([json.rows.length, json.columns.length]).toEqual([2, 30])
  expect(json.rows.map((r) => r.CF_XDR_MC).sort()).toEqual([nasty, '云岭县第一食品有限公司'].sort())
  const csv = (await exported('csv')).body
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")&<b>甲</b>公司"`)
  expect(csv.split('\r\n')[0]?.replace('\ufeff', '').split(',')).toHaveLength(30)
  const xml = (await exported('xml')).body
  expect(xml).toContain('&lt;b&gt;甲&lt;/b&gt;公司')
  expect([...xml.matchAll(/<XZCF>/g)]).toHaveLength(2)
  for (const code of codes) expect([...xml.matchAll(new RegExp(`<${code}>`, 'g'))]).toHaveLength(2)
  const book = readFile((await exported('xlsx')).rawPayload)
  const cells = book.ok
    ? book.sheets[0]?.rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.text : (cell ?? ''))))
    : undefined
  const titles = creditTables.penalty.columns.map((c) => c.title)
  expect(cells).toEqual([titles, ...json.rows.map((row) => codes.map((code) => row[code] ?? ''))])
  expect(left).toHaveLength(4)
})

test('one case, cell by cell; what is never shown is only said to be there', async () => {
  const { body } = await house.call('wei@publisher', 'GET', `/api/credit/cases/${ids[0]}`)
  const [row] = body as unknown as { cells: { code: string; text: string }[] }[]
  expect(row?.cells).toHaveLength(30)
  expect(row?.cells.find((c) => c.code === 'CF_NR_FK')?.text).toBe('0.5')
})
