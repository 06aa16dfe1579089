import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPortal } from './app.ts'
import type { Entry } from './entry.ts'
import { postgresStore } from './store/postgres.ts'
import { type PortalDatabase, portalDatabase } from './testing/database.ts'
import { demoItems, demoPenalty } from './testing/demo.ts'

const TODAY = '2026-11-22'
const items = demoItems(TODAY)
const agency = items.find((e) => e.kind === 'agency') as Entry
const list = (id: string, category: string, ...texts: string[]): Entry => ({
  ...agency,
  id,
  kind: 'list',
  title: `${agency.title}${category}`,
  documentNumber: '云市监清〔2026〕9号',
  decidedOn: TODAY,
  categories: [category],
  elements: [],
  body: texts.map((text) => ({ type: 'paragraph', text })),
})
const board = list(
  '00000000-0000-4000-8000-0000000000b1',
  '窗口岗位信息',
  '1. 窗口：3号窗口，岗位：受理岗，岗位职责、办理的事项：发证<b>，办公时间：工作日8:30—12:00，电话：0999-1',
  '2. 窗口：4号窗口，岗位：登记岗，岗位职责、办理的事项：登记，终止日期：2026年11月21日',
  '3. 窗口：5号窗口，岗位：咨询岗，岗位职责、办理的事项：咨询，起始日期：2026年11月22日',
)
const guide = list(
  '00000000-0000-4000-8000-0000000000b2',
  '服务指南和执法流程图',
  '1. 事项：食品经营许可，要素：条件，内容：有合适的场所，依据：《食品安全法》第三十三条，通俗说明：铺面干净',
  '2. 事项：食品经营许可，要素：办理环节，内容：受理，依据：《行政许可法》第三十二条，承办岗位：3号窗口',
  '3. 事项：食品经营许可，要素：办理时限，内容：二十个工作日，依据：《行政许可法》第四十二条',
  '4. 事项：小餐饮登记，要素：条件，内容：有门面，依据：省条例第九条',
)

let database: PortalDatabase
let pool: pg.Pool
let app: FastifyInstance
beforeAll(async () => {
  database = await portalDatabase()
  await database.write([...items, demoPenalty(0, TODAY), board, guide])
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 4 })
  const clock = () => Date.parse(`${TODAY}T02:00:00Z`)
  app = buildPortal({ store: postgresStore(pool), clock, place: '云岭县', embedders: ['https://www.example.gov.cn'] })
})
afterAll(async () => {
  await app.close()
  await pool.end()
  await database.drop()
})
const get = (url: string, cookie?: string) => app.inject({ url, headers: cookie === undefined ? {} : { cookie } })
const read = async (url: string, cookie?: string) => (await get(url, cookie)).body

it('a board shows who sits there today, from the published list alone', async () => {
  const body = await read(`/boards/${board.id}`)
  for (const told of [
    '3号窗口',
    '受理岗',
    '发证&lt;b&gt;',
    '工作日8:30—12:00',
    '0999-1',
    '5号窗口',
    board.documentNumber,
  ])
    expect(body).toContain(told)
  expect(body).not.toContain('4号窗口')
  expect(await read('/boards')).toContain(`/boards/${board.id}`)
  expect(await read(`/boards/${board.id}?window=5${encodeURIComponent('号窗口')}`)).not.toContain('受理岗')
  const turning = await read(`/boards/${board.id}?turn=1`)
  expect(turning).toContain(`content="20;url=/boards/${board.id}?turn=1&amp;page=1"`)
  for (const path of [`/boards/${guide.id}`, '/boards/x', `/boards/${agency.id}`])
    expect((await get(path)).statusCode).toBe(404)
})

it('a matter has its guide: each condition and step beside what it stands on and what it means', async () => {
  const index = await read('/guides')
  expect(index).toContain(`/guides/${guide.id}/1">食品经营许可`)
  expect(index).toContain(`/guides/${guide.id}/2">小餐饮登记`)
  const body = await read(`/guides/${guide.id}/1`)
  for (const told of ['有合适的场所', '《食品安全法》第三十三条', '铺面干净', '3号窗口', '《行政许可法》第三十二条'])
    expect(body).toContain(told)
  expect(body).not.toContain('省条例第九条')
  expect((await get(`/guides/${guide.id}/3`)).statusCode).toBe(404)
  expect((await get(`/guides/${board.id}/1`)).statusCode).toBe(404)
  expect(await read(`/lists/${guide.id}`)).toContain(`/guides/${guide.id}/1`)
})

it('a booklet holds all that an agency has published, and nothing of another', async () => {
  const service = await read(`/manuals/${agency.agencyCode}/service`)
  for (const told of ['食品经营许可', '小餐饮登记', '3号窗口', '目录']) expect(service).toContain(told)
  const own = items.filter((e) => e.kind === 'matter' && e.agencyCode === agency.agencyCode)
  const others = items.filter((e) => e.kind === 'matter' && e.agencyCode !== agency.agencyCode)
  const enforcement = await read(`/manuals/${agency.agencyCode}/enforcement`)
  expect(own.length).toBeGreaterThan(0)
  for (const { title } of own) expect(enforcement).toContain(title)
  for (const { title } of others) expect(enforcement).not.toContain(`<h3>${title}</h3>`)
  expect((await get(`/manuals/${agency.agencyCode}/x`)).statusCode).toBe(404)
  expect((await get('/manuals/none/service')).statusCode).toBe(404)
})

it('only what is made for it stands within a frame, and only of the sites that are named', async () => {
  const framed = (await get('/embed/search')).headers['content-security-policy']
  expect(framed).toContain('frame-ancestors https://www.example.gov.cn')
  expect((await get('/embed/decisions')).body).toContain('target="_blank"')
  for (const path of ['/', '/decisions', `/boards/${board.id}`])
    expect((await get(path)).headers['content-security-policy']).toContain("frame-ancestors 'none'")
  // Officers are looked up one by one, here too.
  expect((await get('/embed/officers')).statusCode).toBe(404)
  expect((await get('/data')).body).toContain('/embed/search')
})

it('a touch screen left standing goes home; who types has longer, and nobody else is sent anywhere', async () => {
  const on = await get('/kiosk/on')
  expect(on.headers.location).toBe('/kiosk')
  const cookie = String(on.headers['set-cookie']).split(';')[0]
  expect(cookie).toBe('hall=kiosk')
  expect(await read('/decisions', cookie)).toContain('content="180;url=/kiosk"')
  expect(await read('/kiosk', cookie)).not.toContain('http-equiv="refresh"')
  // The name on top leads back to the doors, and not to a page of many columns.
  expect(await read('/decisions', cookie)).toContain('class="head__name" href="/kiosk"')
  for (const door of ['/guides', '/boards']) expect(await read('/kiosk', cookie)).toContain(`href="${door}"`)
  expect(await read('/decisions')).not.toContain('http-equiv="refresh"')
  expect(String((await get('/kiosk/off')).headers['set-cookie'])).toContain('Max-Age=0')
})
