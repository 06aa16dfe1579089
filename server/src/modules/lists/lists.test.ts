import { ruleBook } from '@xiezhi/law'
import { listKind, toXlsx } from '@xiezhi/lists'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { listRoutes } from './index.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  await listRoutes(house.app, house.deps)
})
afterAll(() => house.close())

const send = async (who: string | null, path: string, payload: string | Buffer, name = '清单.csv') => {
  const headers = {
    'content-type': 'application/octet-stream',
    'x-requested-with': 'xiezhi',
    'x-file-name': encodeURIComponent(name),
    ...(who === null ? {} : { 'x-test-person': who }),
  }
  const answer = await house.app.inject({ method: 'POST', url: `/api/lists/${path}`, headers, payload })
  const isJson = answer.headers['content-type']?.includes('json')
  return { status: answer.statusCode, body: isJson ? answer.json() : undefined, bytes: answer.rawPayload }
}
const list =
  '序号,事项名称,权力类型,实施依据\n1,对折枝的处罚,行政处罚,《樱桃条例》第三条：折枝的，处以罚款。\n2,对采摘的处罚,,\n合计,2项\n'

test('a table is read as a list, with every row left out and every doubt; the lines can be put into a draft', async () => {
  const { status, body } = await send('sun', 'powers/preview', list)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    list: 'powers',
    file: '清单.csv',
    items: 2,
    leftOut: [{ row: 4, code: 'total' }],
    lines: ['1. 对折枝的处罚，权力类型：行政处罚，实施依据：《樱桃条例》第三条', '2. 对采摘的处罚'],
  })
  expect(body.doubts.map((one: { column: string; code: string }) => `${one.column} ${one.code}`)).toEqual([
    'C empty',
    'D empty',
  ])
  expect((await send('sun', 'powers/preview', list)).body).toEqual(body)
})

test('the problems are a workbook of their own', async () => {
  const { status, bytes } = await send('sun', 'powers/problems', list)
  expect([status, bytes.subarray(0, 2).toString()]).toEqual([200, 'PK'])
})

test('a workbook goes in as it is', async () => {
  const book = await toXlsx({
    title: '名录',
    headings: ['企业名称', '统一社会信用代码'],
    rows: [['甲', '91350100M000100Y43']],
  })
  expect((await send('sun', 'subjects/preview', Buffer.from(await book.arrayBuffer()))).body).toMatchObject({
    items: 1,
    doubts: [],
  })
})

test.each([
  [null, 'powers/preview', list, 401, 'not-signed-in'],
  ['sun', 'nothing/preview', list, 422, 'invalid-input'],
  ['sun', 'officers/preview', list, 422, 'list-no-header'],
  ['sun', 'powers/preview', '', 422, 'list-empty'],
])('%s sends %s', async (who, path, payload, status, code) => {
  expect(await send(who, path, payload)).toMatchObject({ status, body: { code } })
})

test('whichever list a rule lets be read from a table, there is a reader for it', () => {
  const named = ruleBook.procedures
    .flatMap(({ steps }) => steps.flatMap(({ fields }) => fields))
    .flatMap(({ kind }) =>
      kind.is === 'longText' && kind.fromTable
        ? Object.values(kind.fromTable.lists)
        : kind.is === 'rows' && kind.fromTable !== undefined
          ? [kind.fromTable]
          : [],
    )
  expect(new Set(named).size).toBeGreaterThan(1)
  expect(named.filter((one) => listKind(one) === undefined)).toEqual([])
})

const goods = { procedure: 'penalty.ordinary', step: 'measure.take', field: 'goods' }
const items = (who: string | null, of: Readonly<Record<string, string>>, payload: string | Buffer) =>
  send(who, `items/read?${new URLSearchParams(of)}`, payload)

test('the list of a form is read by its own columns; the same file says the same', async () => {
  const out = await toXlsx({ title: '清单', headings: ['序号', '名称', '数量'], rows: [['1', '糕点', '3']] })
  const file = Buffer.from(await out.arrayBuffer())
  const { status, body } = await items('li', goods, file)
  expect([status, body]).toEqual([
    200,
    { format: 'xlsx', rows: [{ name: '糕点', quantity: '3' }], faults: [], leftOut: [], doubts: [] },
  ])
  expect((await items('li', goods, file)).body).toEqual(body)
  expect((await items('li', goods, '名称,数量\n糕点,\n')).body.faults).toMatchObject([
    { row: 2, column: 'B', code: 'empty' },
  ])
})

test('a list with as many columns and choices as the forms of papers is named by where it stands', async () => {
  const formats = { procedure: 'list.ordinary', step: 'list.draft', field: 'formats' }
  const { status, body } = await items('li', formats, '甲,乙\n1,2\n')
  expect([status, body.code]).toEqual([422, 'list-no-header'])
})

test('nobody else, and nothing that is no list', async () => {
  const file = '名称,数量\n糕点,3\n'
  expect((await items(null, goods, file)).status).toBe(401)
  expect((await items('li@administrator', goods, file)).status).toBe(403)
  expect((await items('li', { procedure: 'penalty.ordinary' }, file)).status).toBe(422)
  for (const wrong of [{ procedure: 'x' }, { step: '__proto__' }, { field: 'officers' }])
    expect((await items('li', { ...goods, ...wrong }, file)).body).toMatchObject({ code: 'list-unknown' })
  expect((await items('li', goods, '')).body).toMatchObject({ code: 'list-empty' })
  expect((await items('li', goods, Buffer.from('%PDF-1.7 x'))).status).toBe(422)
})
