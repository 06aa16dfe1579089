import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPortal } from '../app.ts'
import type { Entry } from '../entry.ts'
import { postgresStore } from '../store/postgres.ts'
import type { Store } from '../store/store.ts'
import { type PortalDatabase, portalDatabase } from '../testing/database.ts'
import { demoItems } from '../testing/demo.ts'

/** A register of many lines (大宗名录) on the portal: its lines are read, searched, compared and taken away, and go when it goes. */
const TODAY = '2026-11-22'
const base = demoItems(TODAY).find((e) => e.kind === 'matter') as Entry
const lineOf = (name: string, more: object = {}) => JSON.stringify({ address: '城关镇一号', name, ...more })
const now = Array.from({ length: 120 }, (_, i) => lineOf(`云岭县第${i + 1}家超市`, { code: `9253${i}` }))
const before = [...now.slice(1), lineOf('云岭县已注销茶厂'), lineOf('云岭县第3家超市', { code: '92532' })].map((l) =>
  l.includes('第2家超市') ? lineOf('云岭县第2家超市', { code: '92531', address: '旧址' }) : l,
)
const hashOf = (lines: readonly string[]) =>
  createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex')
const lines = { list: 'subjects', sheet: hashOf(now), count: now.length, before: hashOf(before) }
const item = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...base,
  id: `00000000-0000-4000-8000-${id.padStart(12, '0')}`,
  kind: 'list',
  title: '云岭县市场主体名录',
  categories: ['市场主体名录'],
  lines,
  ...more,
})
const gone = { title: '', party: '', partyKind: '', categories: [], elements: [], body: [], lines: null }

let database: PortalDatabase
let pool: pg.Pool
let app: FastifyInstance
beforeAll(async () => {
  database = await portalDatabase()
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  for (const [sheet, all] of [
    [lines.sheet, now],
    [lines.before, before],
  ] as const) {
    await client.query(`insert into casework.sheet values ($1, decode($2, 'hex'), 'subjects', $3)`, [
      base.agencyCode,
      sheet,
      all.length,
    ])
    await client.query(
      `insert into casework.sheet_line select $1, decode($2, 'hex'), o, coalesce(l::jsonb ->> 'code', l::jsonb ->> 'name') || case when
         row_number() over (partition by l::jsonb ->> 'code', l::jsonb ->> 'name' order by o) > 1 then ' #2' else '' end,
         l, l::jsonb ->> 'name', coalesce(l::jsonb ->> 'code', ''), 'ylx' from unnest($3::text[]) with ordinality t (l, o)`,
      [base.agencyCode, sheet, all],
    )
  }
  await client.end()
  await database.write([
    item('1'),
    item('2', { version: 1, lines: { ...lines, before: null } }),
    item('3', { ...gone, state: 'withdrawn', stateReason: '废止', stateAt: `${TODAY} 09:00` }),
    item('4', { expiresOn: '2026-11-21' }),
    item('5', { lines: null }),
    item('7', { version: 3, lines: { ...lines, before: null } }),
    item('8', { lines: { ...lines, before: 'b'.repeat(64) } }),
    item('9', { lines: { ...lines, sheet: 'a'.repeat(64) } }),
  ])
  pool = new pg.Pool({ connectionString: database.portalUrl, max: 4 })
  app = buildPortal({ store: postgresStore(pool), clock: () => Date.parse(`${TODAY}T02:00:00Z`), place: '云岭县' })
})
afterAll(async () => {
  await app.close()
  await pool.end()
  await database.drop()
})
const at = (id: string, rest = '') => app.inject({ url: `/lists/${item(id).id}${rest}` })

it('the page of the list says how many lines there are, what changed, and shows the first', async () => {
  const { body, statusCode } = await at('1')
  expect(statusCode).toBe(200)
  expect(body).toContain('共 120 项')
  expect(body).toContain('新增 1 项，去掉 2 项，改动 1 项')
  expect(body).toContain('云岭县第10家超市')
  expect(body).not.toContain('云岭县第11家超市')
  expect((await at('2')).body).toContain('这是公布的第一个版本')
  // The version before was typed, or is taken back.
  const later = (await at('7')).body
  expect(later).toContain('上一次公布的没有可以逐项比较的内容')
  expect(later).not.toContain('第一个版本')
})

describe('its lines', () => {
  it('are leafed through', async () => {
    const first = (await at('1', '/lines')).body
    expect(first).toContain('本页是其中第 1 至 50 项')
    expect(first).toContain('href="/lists/00000000-0000-4000-8000-000000000001/lines?after=50"')
    const last = (await at('1', '/lines?after=100')).body
    expect(last).toContain('第 101 至 120 项')
    expect(last).not.toContain('下一页')
  })
  it.each([
    ['a part of the name', '第77家', 1],
    ['a number from its beginning', '925399', 1],
    ['traditional characters', '雲嶺縣第77家超市', 1],
    ['a number in wide digits', '９２５３１１９', 1],
    ['nothing', '没有这一家', 0],
  ])('are found by %s', async (_, q, found) => {
    const { body } = await at('1', `/lines?q=${encodeURIComponent(q)}`)
    expect(body).toContain(found === 0 ? '没有找到' : `${found} 项`)
    expect(body.match(/class="lines__title"/g)?.length ?? 0).toBe(found)
  })
  it('are told beside what they said before', async () => {
    const { body } = await at('1', '/lines?changes=1')
    expect(body).toContain('<del>旧址</del> 改为 <ins>城关镇一号</ins>')
    expect(body).toContain('云岭县已注销茶厂')
  })
  it('leave as the very file whose hash is published, and as a table', async () => {
    const file = await at('1', '/lines.jsonl')
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(lines.sheet)
    const table = (await at('1', '/lines.csv')).body
    expect(table.split('\r\n').length).toBe(122)
    expect(table).toContain('云岭县第120家超市,9253119')
  })
  it('what is typed is text and no markup, and no number of pages is too many', async () => {
    expect((await at('1', `/lines?q=${encodeURIComponent('<script>')}`)).body).not.toContain('<script>')
    expect((await at('1', `/lines?q=${encodeURIComponent("'% _\\|&!:*")}`)).statusCode).toBe(200)
  })
})

describe('no further than it goes', () => {
  it('nothing is asked of the database behind the last line, hit or change', async () => {
    const asked: number[] = []
    const real = postgresStore(pool)
    const store: Store = {
      ...real,
      linesOf: (id, at, today) => {
        asked.push(at.offset)
        return real.linesOf(id, at, today)
      },
      linesChanged: (id, at, today) => {
        asked.push(at.offset)
        return real.linesChanged(id, at, today)
      },
    }
    const other = buildPortal({ store, clock: () => Date.parse(`${TODAY}T02:00:00Z`), place: '云岭县' })
    for (const rest of [
      'after=150',
      'after=9999999',
      'changes=1&after=50',
      'changes=1&after=999950',
      'q=超市&after=1000',
    ]) {
      const { statusCode, body } = await other.inject({ url: encodeURI(`/lists/${item('1').id}/lines?${rest}`) })
      expect([rest, statusCode]).toEqual([rest, 404])
      expect(body).toContain('没有这么多页')
    }
    expect(asked.filter((offset) => offset > 0)).toEqual([])
    await other.close()
  })
  it('a page behind the last hit does not say that there are none', async () => {
    const { statusCode, body } = await at('1', `/lines?q=${encodeURIComponent('第77家')}&after=50`)
    expect(statusCode).toBe(404)
    expect(body).toContain('没有这么多页')
    expect(body).not.toContain('0 项')
  })
})

it('the list is read without its changes where they cannot be told, and they are told once they can', async () => {
  const real = postgresStore(pool)
  let isAway = true
  const store: Store = {
    ...real,
    linesChanged: (...asked) => (isAway ? Promise.reject(new Error('too long')) : real.linesChanged(...asked)),
  }
  const clock = { now: Date.parse(`${TODAY}T02:00:00Z`) }
  const other = buildPortal({ store, clock: () => clock.now, place: '云岭县' })
  const url = `/lists/${item('1').id}`
  const without = await other.inject({ url })
  expect(without.statusCode).toBe(200)
  expect(without.body).toContain('云岭县第10家超市')
  expect(without.body).toContain('与上一版的变化正在整理')
  isAway = false
  clock.now += 2000
  expect((await other.inject({ url })).body).toContain('新增 1 项，去掉 2 项，改动 1 项')
  await other.close()
})

describe('lines that cannot be found yet', () => {
  it('are told to be on their way: the file is refused for now, and nothing is compared with them', async () => {
    for (const ending of ['csv', 'jsonl']) expect((await at('9', `/lines.${ending}`)).statusCode).toBe(503)
    for (const rest of ['/lines', '/lines?q=超市']) expect((await at('9', encodeURI(rest))).body).toContain('正在整理')
    for (const id of ['8', '9']) {
      const { statusCode, body } = await at(id)
      expect([id, statusCode]).toEqual([id, 200])
      expect(body).toContain('与上一版的变化正在整理')
      expect((await at(id, '/lines?changes=1')).body).not.toContain('新增')
    }
  })
})

it.each([
  ['withdrawn', '3'],
  ['over', '4'],
  ['no large list', '5'],
  ['not there', '6'],
])('of one that is %s there are none, in whatever way they are asked for', async (_, id) => {
  for (const rest of ['/lines', '/lines?q=超市', '/lines?changes=1', '/lines.csv', '/lines.jsonl']) {
    const { statusCode, body } = await at(id, encodeURI(rest))
    expect([rest, statusCode]).toEqual([rest, 404])
    expect(body).not.toContain('云岭县第1家')
  }
  const asked = await pool.query('select * from disclosure.lines_page($1, $2, 0, 10)', [item(id).id, TODAY])
  expect(asked.rows).toEqual([])
})
