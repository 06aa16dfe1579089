import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SheetDifferences, SheetLines, SheetRead, SheetReading } from '@xiezhi/answers'
import type { Actor, Moment } from '@xiezhi/casework'
import { agency } from '@xiezhi/casework/stories/county.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../platform/db/pool.ts'
import { countyContext } from '../cases/testing/county.ts'
import { type House, newCommand, openHouse } from '../cases/testing/house.ts'
import { disclosureFollower } from '../disclosure/index.ts'
import { openObjects } from '../evidence/index.ts'
import { sheetRoutes } from './index.ts'

/** One large list superseded by another, from the table to the page: what reviewers see of it, what the public reads, what is different. */
const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
const contextOf = async (_trx: unknown, actor: Actor, now: Moment) => {
  const context = countyContext(now, actor)
  return { ...context, agency: { ...context.agency, chains } }
}
const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-superseded-'))
let house: House
let sequencer: Database
let portal: pg.Client
let id: string
beforeAll(async () => {
  const objects = await openObjects(dataDir, { reserve: 0 })
  house = await openHouse({ objects, contextFor: contextOf })
  await sheetRoutes(house.app, { ...house.deps, objects })
  sequencer = await openDatabase({ url: house.fresh.urls.sequencer, service: 'sequencer', size: 1 })
  portal = new pg.Client({ connectionString: house.fresh.urls.portal })
  await portal.connect()
  const opened = await house.call('li', 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'list.ordinary',
    form: { kind: 'subjects', title: '市场主体名录', receivedOn: '2026-08-03', basis: '指导意见', large: true },
  })
  id = String(opened.body.case)
})
afterAll(async () => {
  await portal.end()
  await sequencer.close()
  await house.close()
  rmSync(dataDir, { recursive: true })
})

async function read(rows: readonly string[]): Promise<SheetRead> {
  const answer = await house.app.inject({
    method: 'POST',
    url: `/api/cases/${id}/sheets`,
    payload: `企业名称,统一社会信用代码,住所\n${rows.join('\n')}\n`,
    headers: { 'content-type': 'application/octet-stream', 'x-requested-with': 'xiezhi', 'x-test-person': 'li' },
  })
  expect(answer.statusCode, answer.body).toBe(201)
  return answer.json() as SheetRead
}
const of = async <T>(who: string | null, path: string) =>
  (await house.call(who, 'GET', `/api/cases/${id}/lines${path}`)) as unknown as { status: number; body: T }

async function adopted(sheet: SheetRead['sheet'], more: object = {}) {
  await house.step('li', id, 'list.load', { sheet, ...more })
  await house.step('li', id, 'list.propose', { reason: '送审' })
  await house.step('zhou', id, 'list.endorse', { opinion: '同意' })
  await house.step('zheng', id, 'list.approve', { opinion: '同意', effectiveOn: '2026-08-03' })
}
async function published() {
  const of = { proceeding: 'publication' }
  await house.step('li', id, 'publication.draft', { what: '公布名录', why: '依法公开' }, of)
  await house.step('chen', id, 'publication.approve', { facts: { secrecyChecked: 'yes' } }, of)
  const { sequence } = await house.step('wei', id, 'publication.publish', {}, of)
  const leaves = Array.from({ length: sequence }, (_, n) => ({ idx: n, stream: `case/${id}`, sequence: n + 1 }))
  await disclosureFollower(sequencer, undefined, contextOf).follow(leaves)
  const { rows } = await portal.query(`select id, lines, body::text as body, sha256 from disclosure.entry`)
  return rows[0] as { id: string; lines: { sheet: string; before: string | null; count: number }; body: string }
}
const asked = async (text: string, values: unknown[]) => (await portal.query(text, values)).rows

const first = ['云岭县万家惠超市,,城关镇一号', '云岭县大山茶厂,,联系13800138000', '云岭县小河饭店,,河口乡三号', ',,']
const second = ['云岭县万家惠超市,,城关镇九号', '云岭县大山茶厂,,城关镇二号', '云岭县新开面馆,,城关镇五号']

test('the first version: the public reads it without what must not be public, under a hash its own text names', async () => {
  const { sheet } = await read(first)
  expect(sheet.file.lines).toMatchObject({ count: 3, shown: { lines: 1 }, reading: { leftOut: 0 } })
  await adopted(sheet)
  const page = await published()
  const shown = sheet.file.lines?.shown?.sha256 ?? ''
  expect(page.lines).toEqual({ list: 'subjects', sheet: shown, count: 3, before: null })
  expect(page.body).toContain(shown)
  expect(page.body).toContain('依法隐去其中1项的部分内容')
  const lines = await asked('select line from disclosure.lines_page($1, $2, 0, 10)', [page.id, '2026-08-03'])
  expect(JSON.stringify(lines)).not.toContain('13800138000')
  const file = lines.map(({ line }) => `${line}\n`).join('')
  expect(createHash('sha256').update(file).digest('hex')).toBe(shown)
  expect(await asked('select * from disclosure.lines_changed($1, $2, 0, 10)', [page.id, '2026-08-03'])).toEqual([])
})

test('who reviews the second sees what is different, what is doubtful and every line of both', async () => {
  const before = (await read(first)).sheet.file.sha256
  const { sheet, change } = await read(second)
  expect(change).toEqual({ added: 1, gone: 1, changed: 2 })
  await adopted(sheet)
  const { sha256 } = sheet.file
  const different = (await of<SheetDifferences>('qian', `/differences?from=${before}&to=${sha256}`)).body
  expect([different.added, different.gone, different.changed]).toEqual([1, 1, 2])
  expect((await of<SheetLines>('qian', `?sheet=${sha256}`)).body.lines.map(({ line }) => line.name)).toContain(
    '云岭县新开面馆',
  )
  const reading = (await of<SheetReading>('qian', `/reading?sheet=${sha256}&limit=1`)).body
  expect(reading).toMatchObject({ leftOutCount: 0, doubtCount: sheet.file.lines?.reading?.doubts })
  expect((await of<SheetReading>('qian', `/reading?sheet=${sha256}&offset=99`)).body.doubts).toEqual([])
})

test('the public reads the second in its place, and what became of the first', async () => {
  const old = (await read(first)).sheet.file.lines?.shown?.sha256
  const page = await published()
  expect(page.lines).toMatchObject({ count: 3, before: old })
  const [row] = await asked('select added, gone, changed from disclosure.lines_changed($1, $2, 0, 1)', [
    page.id,
    '2026-08-03',
  ])
  expect(row).toEqual({ added: 1, gone: 1, changed: 2 })
})

test('a revision that takes out what was public by mistake leaves the version before it nowhere to be read', async () => {
  await adopted((await read(second.slice(0, 2))).sheet, { apart: true })
  const page = await published()
  expect(page.lines).toMatchObject({ count: 2, before: null })
  const day = [page.id, '2026-08-03']
  expect(await asked('select * from disclosure.lines_changed($1, $2, 0, 10)', day)).toEqual([])
})

test('what was taken back is not shown beside what is public since, and what nobody looked through is not shown at all', async () => {
  const of = { proceeding: 'publication' }
  const fault = { ground: 'secret', explained: '其中一项涉及国家秘密' }
  await house.step('li', id, 'publication.fault', fault, of)
  await house.step('wei', id, 'publication.withdraw', { reason: '依法不应公开' }, of)
  await adopted((await read(first.slice(0, 2))).sheet)
  const page = await published()
  expect(page.lines).toMatchObject({ count: 2, before: null })
  const day = [page.id, '2026-08-03']
  expect(await asked('select * from disclosure.lines_changed($1, $2, 0, 10)', day)).toEqual([])

  // As the platform read them before it looked.
  const unlooked = (await read(second.slice(1))).sheet
  const { sha256 } = unlooked.file
  const admin = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await admin.connect()
  await admin.query(`update files.of_case set told = told #- '{lines,shown}' where sha256 = decode($1, 'hex')`, [
    sha256,
  ])
  await admin.end()
  const { shown: _, ...lines } = unlooked.file.lines!
  await adopted({ ...unlooked, file: { ...unlooked.file, lines } })
  expect((await published()).lines).toBeNull()
  expect(await asked('select * from disclosure.lines_page($1, $2, 0, 10)', day)).toEqual([])
  await adopted((await read(second)).sheet)
  expect((await published()).lines).toMatchObject({ count: 3, before: null })
})

test('how lines were read is told to nobody who is not signed in, of no other agency, and of nothing that is no sheet', async () => {
  const { sheet } = await read(second)
  expect((await of(null, `/reading?sheet=${sheet.file.sha256}`)).status).toBe(401)
  expect((await of('li!other-agency', `/reading?sheet=${sheet.file.sha256}`)).status).toBe(404)
  expect((await of('li', '/reading?sheet=x')).status).toBe(422)
  expect((await of('li', `/reading?sheet=${'a'.repeat(64)}`)).status).toBe(404)
})
