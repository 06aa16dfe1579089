import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../testing/database.ts'
import { atOneMoment } from './moment.ts'
import { connect, type Session } from './pool.ts'

let fresh: TestDatabase
let session: Session

beforeAll(async () => {
  fresh = await freshDatabase()
  session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
})
afterAll(async () => {
  await session.close()
  await fresh.drop()
})

const columns = { place: 'whole', small: 'whole', name: 'text', bytes: 'bytes', at: 'instant' } as const

test('rows come with every kind of value, null among them, and with what was asked for', async () => {
  const rows = await session.bulk<{ place: number; bytes: Buffer | null }>({
    text: `select n, (-2)::smallint, $2::text || ($3)[2], decode(repeat('00ff', (n - 12345678901)::integer * 40000), 'hex'), '2026-11-29T08:00:00.25+08:00'::timestamptz
        from generate_series(12345678901, $1) n where n > 12345678901
      union all select 1::bigint, null, null, null, null order by 1`,
    values: [12345678903, "引号'\\", ['一', "二'"]],
    columns,
  })
  expect(rows.map(({ bytes, ...row }) => ({ ...row, length: bytes?.length ?? null }))).toEqual([
    { place: 1, small: null, name: null, at: null, length: null },
    ...[1, 2].map((n) => ({
      place: 12345678901 + n,
      small: -2,
      name: "引号'\\二'",
      at: Date.parse('2026-11-29T00:00:00.250Z'),
      length: n * 80000,
    })),
  ])
  expect(rows[2]!.bytes!.subarray(-2)).toEqual(Buffer.from('00ff', 'hex'))
})

test('none where there are none, and the next statement follows one that failed', async () => {
  const place = { place: 'whole' } as const
  expect(await session.bulk({ text: 'select 1 where false', values: [], columns: place })).toEqual([])
  const failing = session.bulk({
    text: 'select 1 / (n - 5000) from generate_series(1, 9000) n',
    values: [],
    columns: place,
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  const beyond = session.bulk({ text: 'select 9007199254740993::bigint', values: [], columns: place })
  await expect(beyond).rejects.toThrow(RangeError)
  const first = session.bulk({
    text: 'select case n when 3 then 9007199254740993 else n end from generate_series(1::bigint, 90000) n order by n',
    values: [],
    columns: place,
  })
  await expect(first).rejects.toThrow(RangeError)
  expect(await session.bulk({ text: 'select 7', values: [], columns: place })).toEqual([{ place: 7 }])
})

test('several connections see one moment, which takes as long as it takes', async () => {
  const count = { text: 'select count(*) as n from log.checkpoint' }
  const seen = await atOneMoment(session, async (moment) => {
    const other = await session.another()
    await other.query({ text: `insert into log.checkpoint (size, note) values (1, '')` })
    await other.close()
    const limits = await moment.beside((trx) =>
      trx.query({
        text: `select current_setting('statement_timeout') as a, current_setting('transaction_read_only') as b`,
      }),
    )
    expect(limits).toEqual([{ a: '0', b: 'on' }])
    return [await moment.first(count), await moment.beside((trx) => trx.first(count))]
  })
  expect([...seen, await session.first(count)]).toEqual([{ n: 0 }, { n: 0 }, { n: 1 }])
})
