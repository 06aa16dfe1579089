import { setTimeout as sleep } from 'node:timers/promises'
import { party } from '@xiezhi/casework/stories/forms.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { rebuildCases } from './rebuild.ts'
import { type House, openHouse } from './testing/house.ts'

let house: House
let client: pg.Client
const ids: string[] = []
const tables = ['case_row', 'clock_row', 'wait_row', 'search_row']
beforeAll(async () => {
  house = await openHouse()
  client = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await client.connect()
  for (const name of ['云岭县鸿运货运代理有限公司', '云岭县第九建筑工程公司', '云岭县城关镇张三餐饮店']) {
    const id = await house.open()
    await house.step('li', id, 'party.identify', { party: party('p1', { name }) })
    ids.push(id)
  }
})
afterAll(async () => {
  await client.end()
  await house.close()
})

const rows = async () => {
  const all: unknown[][] = []
  for (const table of tables) all.push((await client.query(`select * from casework.${table} t order by t::text`)).rows)
  return all
}
const rebuild = (check = false, sizes?: { batch: number; page: number }) =>
  asOwner(house.fresh.migratorUrl, (owner) => rebuildCases(owner, check, '2026-08-03', sizes))

test('every row can be made again from the events alone', async () => {
  const before = await rows()
  expect(before.every((list) => list.length >= 3)).toBe(true)
  await client.query(`truncate ${tables.map((table) => `casework.${table}`).join(', ')}`)
  expect(await rebuild(true)).toMatchObject({ cases: 3, strays: [], tallies: [], damaged: [] })
  expect((await rows()).flat()).toEqual([])
  expect((await rebuild()).differing).toHaveLength(3)
  expect(await rows()).toEqual(before)
  expect(await rebuild(true)).toEqual({ cases: 3, differing: [], strays: [], tallies: [], damaged: [] })
})

test('rows changed, made up or moved to another agency are told, and put right', async () => {
  const before = await rows()
  const stray = '01890000-0000-7000-8000-00000000dead'
  await client.query(`
    update casework.case_row set shown = shown || '{"amount": 100}' where id = '${ids[0]}';
    update casework.case_row set agency = 'another' where id = '${ids[1]}';
    update casework.clock_row set due = '2099-01-01' where case_id = '${ids[2]}';
    insert into casework.case_row select (jsonb_populate_record(c, jsonb_build_object('id', '${stray}'))).* from casework.case_row c limit 1`)
  const told = await rebuild(true)
  expect(told.strays).toEqual([stray])
  expect([...told.differing].sort()).toEqual(ids.map((id) => `case/${id}`).sort())
  expect(await rebuild()).toEqual(told)
  expect(await rows()).toEqual(before)
})

test('threads find and write what one would', async () => {
  const before = await rows()
  await client.query(`truncate ${tables.map((table) => `casework.${table}`).join(', ')}`)
  const many = { batch: 1, page: 2 }
  const differing = ids.map((id) => `case/${id}`).sort()
  expect(await rebuild(true, many)).toEqual({ cases: 3, differing, strays: [], tallies: [], damaged: [] })
  expect(await rebuild(false, many)).toEqual({ cases: 3, differing, strays: [], tallies: [], damaged: [] })
  expect(await rows()).toEqual(before)
})

test('what a step leaves as it is, since it looks at less, is put right too', async () => {
  const before = await rows()
  await client.query(`
    update casework.clock_row set clock = 'other' where case_id = '${ids[0]}';
    update casework.search_row set tokens = '' where case_id = '${ids[1]}'`)
  expect((await rebuild()).differing).toEqual([`case/${ids[0]}`, `case/${ids[1]}`].sort())
  expect(await rows()).toEqual(before)
})

test('counts that were passed by are told, and counted anew', async () => {
  const tally = async () => (await client.query('select * from casework.tally t order by t::text')).rows
  const before = await tally()
  const agencies = [...new Set(before.map((row) => row.agency))]
  for (const harm of [
    'update casework.tally set cases = cases + 1',
    'delete from casework.tally',
    `insert into casework.tally select 'nobody', procedure, stage, due, warn_on, flawed, 2 from casework.tally limit 1`,
    `set session_replication_role = 'replica'; update casework.case_row set stage = 'closed'; reset session_replication_role`,
  ]) {
    await client.query(harm)
    const told = await rebuild(true)
    expect(told.tallies, harm).toEqual(harm.includes('nobody') ? ['nobody'] : agencies)
    expect(await rebuild(), harm).toEqual(told)
    expect(await tally(), harm).toEqual(before)
  }
  expect((await rebuild(true)).tallies).toEqual([])
})

test('a count made anew beside a step that is under way has what the step adds', async () => {
  const sum = async () => (await client.query('select sum(cases)::integer as n from casework.tally')).rows[0].n
  const before = await sum()
  await client.query('update casework.tally set cases = cases + 5')
  const step = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await step.connect()
  const added = { id: '01890000-0000-7000-8000-00000000beef' }
  await step.query('begin')
  await step.query(
    'insert into casework.case_row select (jsonb_populate_record(c, $1)).* from casework.case_row c limit 1',
    [added],
  )
  const rebuilt = rebuild()
  const waits = `select 1 from pg_stat_activity where query like '%retally()%' and wait_event_type = 'Lock'`
  for (let n = 0; n < 200 && (await client.query(waits)).rows.length === 0; n += 1) await sleep(50)
  await step.query('commit')
  await step.end()
  expect((await rebuilt).tallies).not.toEqual([])
  expect(await sum()).toBe(before + 1)
  expect((await rebuild()).strays).toEqual([added.id])
  expect(await sum()).toBe(before)
})

test('a case that moved on while its rows were made is left to who moved it', async () => {
  const before = await rows()
  const { rows: put } = await client.query(
    `select casework.reproject(jsonb_build_object('case', to_jsonb(c) || '{"shown":{"title":"older"}}', 'clocks', '[]'::jsonb,
      'waits', '[]'::jsonb, 'words', 'older', 'tokens', '[]'::jsonb), 1) as written
      from casework.case_row c where c.id = '${ids[0]}'`,
  )
  expect(put).toEqual([{ written: false }])
  expect(await rows()).toEqual(before)
})

test('a case whose record was changed is told, and its rows are left as they are', async () => {
  await client.query(
    `update record.body set salt = decode(repeat('00', 32), 'hex') where stream = 'case/${ids[0]}' and sequence = 1`,
  )
  expect(await rebuild()).toEqual({ cases: 3, differing: [], strays: [], tallies: [], damaged: [`case/${ids[0]}`] })
})
