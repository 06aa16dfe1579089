import { foldRegistry } from '@xiezhi/casework/registry/index.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readStream } from '../record/index.ts'
import { registryEventOf } from './events.ts'
import { contextFor } from './index.ts'
import { type County, openCounty } from './testing/county.ts'

let county: County
beforeAll(async () => {
  county = await openCounty()
  const { enterAs } = county
  await enterAs('person/li', 'certificate.issue', {
    number: 'YL-001',
    from: '2026-01-01',
    to: '2028-12-31',
    kinds: '行政处罚',
    area: '云岭县',
  })
  await enterAs('person/zhao', 'delegation.grant', {
    holding: 'zhao:2',
    to: 'wang',
    from: '2026-05-06',
    until: '2026-06-30',
    reason: '出差',
  })
  await enterAs('person/zhao', 'delegation.confirm', { delegation: 'zhao:3' })
  await enterAs('person/zhao', 'delegation.end', { delegation: 'zhao:3', on: '2026-05-20', reason: '提前返回' })
  await enterAs('person/qian', 'post.end', { holding: 'qian:2', on: '2026-09-30', reason: '调离' })
  await enterAs('agency/county', 'oversight.set', { lower: 'justice', as: '本级政府', from: '2026-05-06' })
  await enterAs('agency/county', 'oversight.set', {
    lower: 'justice',
    as: '本级政府',
    from: '2026-05-06',
    to: '2027-05-06',
  })
})
afterAll(() => county.close())

const asOwner = async <R extends pg.QueryResultRow>(sql: string): Promise<R[]> => {
  const client = new pg.Client({ connectionString: county.fresh.migratorUrl })
  await client.connect()
  const { rows } = await client.query<R>(sql)
  await client.end()
  return rows
}
const drift = () => asOwner<{ room: string; id: string; recorded: boolean }>('select * from people.drift()')

/** What the rows say of one entry, in the words of the entry itself. */
async function rowsOf(stream: string) {
  const [kind, id] = stream.split('/') as ['agency' | 'person', string]
  const call = (text: string) => county.database.call<{ line: Record<string, unknown> }>({ text, values: [id] })
  const lines = async (text: string) => (await call(text)).map(({ line }) => line)
  return kind === 'agency'
    ? lines(`select jsonb_build_object('id', id, 'name', name, 'kind', kind, 'region', region, 'oversees',
        coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('lower', lower, 'as', capacity, 'from', since,
          'to', nullif(until, 'infinity'))) order by lower) from people.oversight where upper = a.id), '[]')) as line
        from people.agency a where id = $1`)
    : lines(`select jsonb_build_object('id', id, 'name', name,
        'posts', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', h.id, 'agency', h.agency,
          'unit', h.unit, 'post', h.post, 'title', h.title, 'from', h.since, 'to', h.until)) order by h.id)
          from people.post_holding h where h.person = p.id), '[]'),
        'delegations', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', d.id, 'holding', d.holding,
          'to', d.delegate, 'from', d.since, 'until', d.until, 'ended', d.ended, 'reason', d.reason)) order by d.id)
          from people.delegation d join people.post_holding h on h.id = d.holding where h.person = p.id), '[]')) as line
        from people.person p where id = $1`)
}

test('the rows the database works out are what casework folds of the same events', async () => {
  const streams = await county.database.call<{ stream: string }>({
    text: `select distinct stream from record.event where stream ~ '^(agency|person)/' order by stream`,
  })
  expect(streams.length).toBeGreaterThan(7)
  for (const { stream } of streams) {
    const events = (await readStream({ query: county.database.call }, stream)).flatMap((r) => registryEventOf(r) ?? [])
    const { agency, person } = foldRegistry(events)
    const [line] = await rowsOf(stream)
    const told = agency
      ? (({ id, name, kind, region, oversees }) => ({ id, name, kind, region, oversees }))(agency)
      : (({ id, name, posts, delegations }) => ({ id, name, posts, delegations }))(person!)
    expect(line, stream).toEqual(told)
  }
  expect(await drift()).toEqual([])
})

describe('a revoked certificate', () => {
  const revoked = async () => {
    const actor = { ...county.administrator, person: 'li', post: 'handler' as const, agency: 'market' }
    const context = await county.database.read({ id: 'li', agency: 'market', post: 'handler' }, (trx) =>
      contextFor(trx, actor, '2026-05-06T10:00'),
    )
    return context.people.find((p) => p.id === 'li')?.certificates[0]?.revokedOn
  }

  test('is revoked for every gate, and no service’s role has a row to make it valid again', async () => {
    expect(await revoked()).toBe(undefined)
    await county.enterAs('person/li', 'certificate.revoke', { number: 'YL-001', on: '2026-05-06', reason: '违纪' })
    expect(await revoked()).toBe('2026-05-06')
    for (const text of [
      `update people.person set name = name where id = 'li'`,
      `insert into people.post_holding (id, person, agency, post, since) values ('x', 'li', 'market', 'agencyHead', '2020-01-01')`,
      `update people.register set stamp = gen_random_uuid()`,
      `insert into people.oversight (upper, lower, capacity, since) values ('market', 'county', '司法监督', '2020-01-01')`,
      `insert into record.event select * from record.event limit 1`,
      `select people.project('person/li')`,
    ])
      await expect(county.database.call({ text }), text).rejects.toMatchObject({ code: '42501' })
  })

  test('stays revoked whatever the owner writes beside the record, and in the record nothing can be judged by it', async () => {
    const put = (body: string) =>
      `update record.body set body = ${body} where stream = 'person/li' and sequence = (select max(sequence) from record.body where stream = 'person/li')`
    await asOwner(put(`set_byte(body, 20, get_byte(body, 20) # 1)`))
    await asOwner(`update people.register set stamp = gen_random_uuid()`)
    await expect(revoked()).rejects.toMatchObject({
      status: 503,
      code: 'record-damaged',
      detail: expect.stringMatching(/^person\/li 第 4 号记录.*。$/),
    })
    await asOwner(put(`set_byte(body, 20, get_byte(body, 20) # 1)`))
    expect(await revoked()).toBe('2026-05-06')
  })
})

test('rows made up, changed or taken away are named, and gone when the register is made again', async () => {
  await asOwner(`
    update people.agency set kind = 'government' where id = 'market';
    insert into people.person (id, name, sequence) values ('ghost', '无此人', 1);
    insert into people.post_holding (id, person, agency, post, since) values ('ghost:1', 'ghost', 'market', 'reviewer', '2020-01-01');
    update people.post_holding set post = 'agencyHead' where id = 'li:2';
    delete from people.delegation;
    insert into people.oversees (upper, lower, capacity, since, until) values ('market', 'county', '司法监督', '2020-01-01', 'infinity')`)
  expect(await drift()).toEqual([
    { room: 'agency', id: 'market', recorded: true },
    { room: 'delegation', id: 'zhao:3', recorded: true },
    { room: 'oversees', id: 'market county 司法监督', recorded: false },
    { room: 'person', id: 'ghost', recorded: false },
    { room: 'post_holding', id: 'ghost:1', recorded: false },
    { room: 'post_holding', id: 'li:2', recorded: true },
  ])
  await asOwner('select people.rebuild()')
  expect(await drift()).toEqual([])
})
