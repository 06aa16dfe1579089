import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SheetLines, SheetRead } from '@xiezhi/answers'
import type { Context } from '@xiezhi/casework'
import { agency } from '@xiezhi/casework/stories/county.ts'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner, openDatabase } from '../../platform/db/pool.ts'
import { countyContext } from '../cases/testing/county.ts'
import { type House, newCommand, openHouse } from '../cases/testing/house.ts'
import { openObjects } from '../evidence/index.ts'
import { listRoutes, rebuildSheets, sheetFaults, sheetRoutes } from './index.ts'

/** A register of tens of thousands of lines (大宗名录) is read, reviewed and adopted like any list; its lines lie in a file. */
let house: House
let lists: Context['lists'] = []
const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-sheets-'))
beforeAll(async () => {
  const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
  const objects = await openObjects(dataDir, { reserve: 0 })
  house = await openHouse({
    objects,
    contextFor: async (_trx, actor, now) => {
      const context = countyContext(now, actor)
      return { ...context, lists, agency: { ...context.agency, chains } }
    },
  })
  await listRoutes(house.app, house.deps)
  await sheetRoutes(house.app, { ...house.deps, objects })
})
afterAll(async () => {
  await house.close()
  rmSync(dataDir, { recursive: true })
})

const csv = (rows: readonly string[]) => `企业名称,统一社会信用代码,住所,片区\n${rows.join('\n')}\n`
const three = [
  '云岭县万家惠超市,91530000MA6K0000X1,城关镇一号,东片',
  '云岭县大山茶厂,92530000MA6K0000X2,城关镇二号,西片',
  '云岭县小河饭店,,河口乡三号,西片',
]
const draft = {
  kind: 'subjects',
  title: '市场主体名录',
  receivedOn: '2026-08-03',
  basis: '三项制度指导意见',
  large: true,
}

async function opened(form: object = draft): Promise<string> {
  const { status, body } = await house.call('li', 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'list.ordinary',
    form,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return String(body.case)
}
async function read(who: string | null, id: string, table: string, columns?: object) {
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/cases/${id}/sheets${columns === undefined ? '' : `?columns=${encodeURIComponent(JSON.stringify(columns))}`}`,
    payload: table,
    headers: {
      'content-type': 'application/octet-stream',
      'x-requested-with': 'xiezhi',
      'x-file-name': encodeURIComponent('名录.csv'),
      ...(who === null ? {} : { 'x-test-person': who }),
    },
  })
  return { status: answer.statusCode, body: answer.json() as SheetRead & { code?: string } }
}
const load = (id: string, sheet: unknown, more: object = {}) =>
  house.step('li', id, 'list.load', { sheet, ...more }, { proceeding: 'main' })
const lines = async (id: string, sha256: string, q = '') =>
  (await house.call('li', 'GET', `/api/cases/${id}/lines?sheet=${sha256}&q=${encodeURIComponent(q)}`))
    .body as unknown as SheetLines

describe('a table read into a large list', () => {
  let id: string
  let first: SheetRead
  beforeAll(async () => {
    id = await opened()
    first = (await read('li', id, csv(three))).body
  })

  test('is a file of the case with its lines in order, and the table beside it', async () => {
    expect(first).toMatchObject({
      sheet: { count: 3, file: { lines: { list: 'subjects', count: 3 } }, source: { name: '名录.csv' } },
    })
    const page = await lines(id, first.sheet.file.sha256)
    expect(page).toMatchObject({ list: 'subjects', count: 3, found: 3 })
    expect(page.lines.map(({ n, line }) => [n, line.name])).toEqual([
      [1, '云岭县万家惠超市'],
      [2, '云岭县大山茶厂'],
      [3, '云岭县小河饭店'],
    ])
  })

  test('the same table is the same file, and changes nothing', async () => {
    await load(id, first.sheet)
    const again = (await read('li', id, csv(three))).body
    expect(again.sheet.file.sha256).toBe(first.sheet.file.sha256)
    expect(again.change).toEqual({ added: 0, gone: 0, changed: 0 })
  })

  test.each([
    ['part of a name', '大山', 2],
    ['letters of a name', 'wjh', 1],
    ['the beginning of a number', '92530000ma', 2],
  ])('its lines are found by %s', async (_, q, n) => {
    const { found, lines: hits } = await lines(id, first.sheet.file.sha256, q)
    expect([found, hits[0]?.n]).toEqual([1, n])
  })

  test('a few lines are changed in it, and what is different is told', async () => {
    const of = first.sheet.file.sha256
    const { status, body } = await house.call('li', 'POST', `/api/cases/${id}/sheets/edits`, {
      of,
      edits: [
        { n: 2, line: { name: '云岭县大山茶厂', code: '92530000MA6K0000X2', address: '城关镇九号' } },
        { n: 3 },
        { line: { name: '云岭县新开面馆' } },
      ],
    })
    expect(status, JSON.stringify(body)).toBe(201)
    const { sheet, change } = body as unknown as SheetRead
    expect([sheet.count, change]).toEqual([3, { added: 1, gone: 1, changed: 1 }])
    const url = `/api/cases/${id}/lines/differences?from=${of}&to=${sheet.file.sha256}`
    const different = (await house.call('li', 'GET', url)).body
    expect(different).toMatchObject({
      lines: [
        { before: { address: '城关镇二号' }, after: { address: '城关镇九号' } },
        { before: { name: '云岭县小河饭店' } },
        { after: { name: '云岭县新开面馆' } },
      ],
    })
    await load(id, sheet, { changes: '三处变动' })
  })

  test('it goes out as a table again, codes as text', async () => {
    const url = `/api/cases/${id}/lines/table?sheet=${first.sheet.file.sha256}&as=csv`
    const { body, headers } = await house.app.inject({ url, headers: { 'x-test-person': 'li' } })
    expect(headers['content-type']).toContain('text/csv')
    expect(body).toContain('云岭县万家惠超市,91530000MA6K0000X1,城关镇一号')
  })

  test('a file somebody made himself is not taken for it', async () => {
    const { sheet } = first
    const other = { ...sheet, count: 2 }
    const url = `/api/cases/${id}/proceedings/main/steps/list.load`
    const { status, body } = await house.call('li', 'POST', url, { command: newCommand(), form: { sheet: other } })
    expect([status, body.code]).toEqual([422, 'form-invalid'])
  })
})

test('a large list without its lines is not put up for review', async () => {
  const id = await opened()
  const url = `/api/cases/${id}/proceedings/main/steps/list.propose`
  const { status, body } = await house.call('li', 'POST', url, { command: newCommand(), form: { reason: '送审' } })
  expect([status, JSON.stringify(body)]).toEqual([409, expect.stringContaining('逐项内容还没有导入')])
})

test('what was said of a column by hand is recorded with the list, and taken so the next time', async () => {
  const id = await opened()
  const first = (await read('li', id, csv(three), { 片区: 'oversight' })).body
  expect((await lines(id, first.sheet.file.sha256)).lines[0]?.line).toMatchObject({ oversight: '东片' })
  await load(id, first.sheet, { mapping: [{ heading: '片区', meaning: 'oversight' }] })
  const next = await read('li', await opened(), csv(three))
  expect(next.body.read?.byHand).toEqual({ 片区: 'oversight' })
  expect((await read('li', await opened({ ...draft, kind: 'targets' }), csv(three))).body.read?.byHand).toEqual({})
})

test('a subject on the list in force is found for a case', async () => {
  const id = await opened()
  const { sheet } = (await read('li', id, csv(three))).body
  const version = {
    list: 'subjects',
    title: '市场主体名录',
    case: id,
    version: 1,
    from: '2026-08-03',
    lines: [],
  } as const
  lists = [{ ...version, sheet: { sha256: sheet.file.sha256, count: 3 } }]
  const found = async (q: string) => (await house.call('li', 'GET', `/api/subjects?q=${encodeURIComponent(q)}`)).body
  expect(await found('wjh')).toMatchObject([{ line: { name: '云岭县万家惠超市' }, list: '市场主体名录', version: 1 }])
  expect(await found('92530000')).toMatchObject([{ line: { name: '云岭县大山茶厂' } }])
  expect(await found('云')).toEqual([])
  lists = []
  expect(await found('wjh')).toEqual([])
})

test('what finds the lines is held against the file, by the role that verifies, and made again from it', async () => {
  const id = await opened()
  const { sheet } = (await read('li', id, csv(['云岭县核验茶楼,,一号,东片', '云岭县核验书店,,二号,东片']))).body
  const verifier = await openDatabase({ url: house.fresh.urls.sequencer, service: 'sequencer', size: 1 })
  const faults = async () => (await sheetFaults({ query: verifier.call }, dataDir)).map(({ sha256 }) => sha256)
  const client = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await client.connect()
  expect(await faults()).toEqual([])
  await client.query(`update casework.sheet_line set name = '别处' where name like '%核验书店'`)
  expect(await faults()).toEqual([sheet.file.sha256])
  await asOwner(house.fresh.migratorUrl, (owner) => rebuildSheets(owner, dataDir, false))
  expect(await faults()).toEqual([])
  expect((await lines(id, sheet.file.sha256, '核验书店')).found).toBe(1)
  await client.end()
  await verifier.close()
})

describe('is refused', () => {
  let id: string
  beforeEach(async () => {
    id = await opened()
  })
  test('to whom is not signed in', async () => {
    expect((await read(null, id, csv(three))).status).toBe(401)
    for (const url of [`/api/cases/${id}/lines?sheet=${'a'.repeat(64)}`, '/api/subjects?q=wjh', '/api/lists/reading'])
      expect((await house.call(null, 'GET', url)).status, url).toBe(401)
  })
  test('to another post, and to another agency', async () => {
    expect((await read('wu@deputyHead', id, csv(three))).body.code).toBe('post-not-allowed')
    expect((await read('li!other-agency', id, csv(three))).status).toBe(404)
  })
  test('what is no table, and what is no sheet', async () => {
    expect((await read('li', id, '没有表头')).status).toBe(422)
    expect((await house.call('li', 'GET', `/api/cases/${id}/lines?sheet=x`)).status).toBe(422)
    expect((await house.call('li', 'GET', `/api/cases/${id}/lines?sheet=${'a'.repeat(64)}`)).body.code).toBe(
      'unknown-sheet',
    )
    const url = `/api/cases/${id}/sheets/edits`
    expect((await house.call('li', 'POST', url, { of: 'a'.repeat(64), edits: [] })).status).toBe(422)
  })
  test('a change of a few lines, by who asks and of what, once nothing is wrong with how it is asked', async () => {
    const made = (await read('li', id, csv(three))).body
    const url = `/api/cases/${id}/sheets/edits`
    const of = made.sheet.file.sha256
    const edit = (who: string | null, change: object = {}) =>
      house
        .call(who, 'POST', url, { of, edits: [{ line: { name: '云岭县新开面馆' } }], ...change })
        .then(({ status, body }) => [status, body.code])
    expect(await edit(null)).toEqual([401, 'not-signed-in'])
    expect(await edit('wu@administrator')).toEqual([403, 'post-not-allowed'])
    expect(await edit('wu@deputyHead')).toEqual([403, 'post-not-allowed'])
    expect(await edit('li!other-agency')).toEqual([404, 'unknown-case'])
    expect(await edit('li', { of: 'a'.repeat(64) })).toEqual([404, 'unknown-sheet'])
    expect(await edit('li', { edits: [{ n: 1, line: { strange: 'x' } }] })).toEqual([422, 'unknown-field'])
    expect(await edit('li', { edits: [{ line: { address: '城关镇' } }] })).toEqual([422, 'required'])
    expect(await edit('li', { edits: [{ n: 1 }, { n: 2 }, { n: 3 }] })).toEqual([422, 'sheet-empty'])
    expect(await edit('li', { edits: [{ n: 99 }] })).toEqual([422, 'unknown-line'])
    expect(await edit('li', { edits: [{ n: 1 }, { n: 1, line: { name: '云岭县新开面馆' } }] })).toEqual([
      422,
      'line-twice',
    ])
    expect(await edit('li')).toEqual([201, undefined])
  })
  test('for a list that is typed', async () => {
    const typed = await opened({ ...draft, large: undefined, subjects: [{ name: '云岭县万家惠超市' }] })
    expect((await read('li', typed, csv(three))).body.code).toBe('not-large')
  })
})
