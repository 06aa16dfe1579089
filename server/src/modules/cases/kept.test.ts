import { party } from '@xiezhi/casework/stories/forms.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Row, Statement } from '../../platform/db/pool.ts'
import { unwritten, wrote } from './projected.ts'
import { readCase } from './store.ts'
import { type House, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: house.fresh.migratorUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

async function opened(): Promise<string> {
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  return id
}

/** How many events come from the database when the case is read by this agency. */
async function read(id: string, agency = 'yunling-market') {
  let given = 0
  const reading = house.database.read({ id: 'li', agency, post: 'handler' }, (trx) =>
    readCase(
      {
        async query<R extends object = Row>(statement: Statement): Promise<R[]> {
          const rows = await trx.query<R>(statement)
          given += rows.filter((row) => 'header' in row && row.header !== null).length
          return rows
        },
      },
      id,
    ),
  )
  const outcome = await reading.then(
    ({ events }) => events.length,
    (error: { code: string }) => error.code,
  )
  return { given, outcome }
}

test('of a case that lies as it did only what was added is read', async () => {
  const id = await opened()
  await read(id)
  expect(await read(id)).toEqual({ given: 0, outcome: 2 })
  await house.step('li', id, 'party.identify', { party: party('p1') })
  expect(await read(id)).toEqual({ given: 1, outcome: 3 })
  expect(await read(id)).toEqual({ given: 0, outcome: 3 })
})

test('a byte changed under what is kept is refused on the next reading, and served again once it is put right', async () => {
  const id = await opened()
  await read(id)
  const flip = `update record.body set body = set_byte(body, 20, get_byte(body, 20) # 1) where stream = 'case/${id}' and sequence = 1`
  await asOwner(flip)
  expect(await read(id)).toEqual({ given: 2, outcome: 'record-damaged' })
  expect(await read(id)).toEqual({ given: 2, outcome: 'record-damaged' })
  await asOwner(flip)
  expect(await read(id)).toEqual({ given: 0, outcome: 2 })
})

test('what was destroyed at the end of its term is not served from memory', async () => {
  const id = await opened()
  await read(id)
  await asOwner(`delete from record.body where stream = 'case/${id}'`)
  expect((await read(id)).outcome).toBe('case-erased')
})

test('who may not see a case is given nothing of it, kept or not', async () => {
  const id = await opened()
  await read(id)
  expect(await read(id, 'yunling-weather')).toEqual({ given: 0, outcome: 'unknown-case' })
})

test('rows that this process wrote last are not sent again; after anybody else all are', () => {
  const rows = { case: { sequence: 3 }, clocks: [{ id: 'a' }], waits: [], words: 'x', tokens: ['x'] }
  expect(unwritten('one', 3, rows)).toEqual(rows)
  wrote('one', 3, rows)
  expect(unwritten('one', 3, rows)).toEqual({ case: { sequence: 3 } })
  expect(unwritten('one', 3, { ...rows, clocks: [] })).toEqual({ case: { sequence: 3 }, clocks: [] })
  expect(unwritten('one', 3, { ...rows, tokens: ['y'] })).toEqual({ case: { sequence: 3 }, words: 'x', tokens: ['y'] })
  expect(unwritten('one', 4, rows)).toEqual(rows)
})

test('a list that is not sent stays as it is; one that is sent loses what is no longer in it', async () => {
  const id = await opened()
  const rows = async () =>
    house.database.read({ id: 'li', agency: 'yunling-market', post: 'handler' }, (trx) =>
      trx.query({
        text: `select (select count(*) from casework.clock_row where case_id = $1) as clocks,
                      (select count(*) from casework.wait_row where case_id = $1) as waits`,
        values: [id],
      }),
    )
  const [before] = await rows()
  expect(before).toMatchObject({ clocks: expect.any(Number), waits: 1 })
  const project = (more: string) =>
    asOwner(
      `select casework.project(jsonb_build_object('case', to_jsonb(c)) || '${more}') from casework.case_row c where id = '${id}'`,
    )
  await project('{}')
  expect(await rows()).toEqual([before])
  await project('{"waits": []}')
  expect(await rows()).toEqual([{ ...before, waits: 0 }])
})
