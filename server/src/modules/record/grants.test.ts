import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../platform/db/pool.ts'
import { type Service, services } from '../../platform/db/roles.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { fill } from './testing.ts'

let fresh: TestDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  await fill(database, 2, 2)
  await database.close()
})
/** One connection a service: opening one for each of several hundred attempts took ten times what the attempts take. */
const open = new Map<string, Promise<pg.Client>>()
afterAll(async () => {
  for (const client of open.values()) await (await client).end()
  await fresh.drop()
})

async function enter(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => open.delete(url))
  await client.connect()
  return client
}

/** What came of it, in a transaction that is undone: nothing an attempt sets outlives it. */
async function as(url: string, statement: string): Promise<string> {
  const entered = open.get(url) ?? enter(url)
  open.set(url, entered)
  const client = await entered
  try {
    await client.query('begin')
    await client.query(statement)
    return 'done'
  } catch (error) {
    return String((error as { code?: string }).code)
  } finally {
    await client.query('rollback')
  }
}

const tables = [
  'record.event',
  'record.body',
  'record.command',
  'log.pending',
  'log.leaf',
  'log.tile',
  'log.checkpoint',
  'log.origin',
  'log.follower',
  'log.misfit',
  'log.former',
  'access.audit',
  'access.audit_chain',
  'casework.tally',
  'people.agency',
  'people.person',
  'people.post_holding',
  'people.delegation',
  'people.oversight',
  'people.oversees',
  'people.register',
]
const columns: Record<string, string> = {
  'record.event': 'type = type',
  'record.body': 'body = body',
  'record.command': 'digest = digest',
  'log.pending': 'leaf_hash = leaf_hash',
  'log.leaf': 'leaf_hash = leaf_hash',
  'log.tile': 'bytes = bytes',
  'log.checkpoint': 'note = note',
  'log.origin': 'name = name',
  'log.former': 'name = name',
  'log.follower': 'position = position',
  'log.misfit': 'stream = stream',
  'access.audit': 'what = what',
  'access.audit_chain': 'link = link',
  'casework.tally': 'cases = cases',
  'people.agency': 'name = name',
  'people.person': 'name = name',
  'people.post_holding': 'post = post',
  'people.delegation': 'until = until',
  'people.oversight': 'until = until',
  'people.oversees': 'until = until',
  'people.register': 'stamp = stamp',
}
const attacks = tables.flatMap((table) => [
  `update ${table} set ${columns[table]}`,
  `delete from ${table}`,
  `truncate ${table}`,
  `alter table ${table} add column another text`,
  `alter table ${table} disable trigger all`,
  `drop table ${table}`,
  `create trigger sly before insert on ${table} execute function pg_catalog.suppress_redundant_updates_trigger()`,
])
const others = [
  'insert into people.person select * from people.person',
  'insert into people.post_holding select * from people.post_holding',
  'insert into people.oversight select * from people.oversight',
  'insert into people.oversees select * from people.oversees',
  'insert into log.pending (stream, sequence, leaf_hash) select stream, sequence, leaf_hash from log.leaf',
  'insert into log.misfit select * from log.misfit',
  `select people.project('person/li')`,
  'select people.rebuild()',
  'select people.close_oversight()',
  'create or replace function record.append() returns void language sql as $$ select $$',
  'drop function log.draw(bigint, integer)',
  'create table record.mine (a int)',
  'create table log.mine (a int)',
  'alter table casework.case_row disable row level security',
  'drop policy writing on casework.case_row',
  'set role xiezhi_migrator',
  `set session_replication_role = 'replica'`,
]

describe.each(services)('%s', (service: Service) => {
  test.each([...attacks, ...others])('may not: %s', async (statement) => {
    const erasure = service === 'archivist' && statement === 'delete from record.body'
    expect(await as(fresh.urls[service], statement)).toMatch(erasure ? /^done$/ : /^(42501|42704|22023)$/)
  })
})

test('no function lends its owner’s rights to what a service smuggles in', async () => {
  // The caller's temporary schema is searched first, types included, unless the path names it last.
  const smuggled = `
    create function pg_temp.sly(tsquery) returns boolean language plpgsql as
      $$ begin delete from record.event; return true; end $$;
    create domain pg_temp.tsquery as pg_catalog.tsquery check (pg_temp.sly(value));
    select casework.search('{x}', 'a', '{a}', null, 1);
    do $$ begin if not exists (select from record.event) then raise 'the record is gone' using errcode = 'XZ999'; end if; end $$`
  expect(await as(fresh.urls.app, smuggled)).toBe('done')

  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string; safe: boolean }>(
    `select p.oid::regprocedure::text as name,
            coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false) as safe
       from pg_proc p where p.prosecdef and p.pronamespace::regnamespace::text !~ '^pg_'`,
  )
  await client.end()
  expect(rows.length).toBeGreaterThan(3)
  expect(rows.filter((one) => !one.safe)).toEqual([])
})

test('no table of the record, the log or the register is left out here', async () => {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
      where c.relkind in ('r', 'p') and c.relnamespace::regnamespace::text in ('record', 'log', 'people')`,
  )
  await client.end()
  expect(rows.map(({ name }) => name).filter((name) => !tables.includes(name))).toEqual([])
})

test('rows kept apart by agency are kept from administrators too, and no table of cases is open to all (三员分立)', async () => {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ name: string; apart: boolean; duties: boolean }>(
    `select c.oid::regclass::text as name, c.relrowsecurity as apart,
            exists (select from pg_policies p where p.policyname = 'duties_apart' and p.permissive = 'RESTRICTIVE'
                       and format('%I.%I', p.schemaname, p.tablename)::regclass = c.oid) as duties
       from pg_class c where c.relkind in ('r', 'v', 'm') and has_any_column_privilege('xiezhi_app', c.oid, 'select')
        and (c.relrowsecurity or c.relnamespace::regnamespace::text = 'casework')`,
  )
  await client.end()
  expect(rows.length).toBeGreaterThan(5)
  expect(rows.filter(({ apart, duties }) => !apart || !duties)).toEqual([])
})

test('the record is added to by the app’s function alone, the log by the sequencer', async () => {
  const into = {
    event: `insert into record.event select 'case/x', 1, type, v, proceeding, command, header, link, recorded from record.event limit 1`,
    body: `insert into record.body values ('case/x', 1, decode(repeat('00', 32), 'hex'), '')`,
    command: `insert into record.command values (gen_random_uuid(), '', 'case/x', 1, 1, '{}')`,
    append: `select record.append('li', 'market', 'handler', c.id, c.digest, '{}', 'case/x', 1, array[]::bytea[],
      array[]::bytea[], array[]::bytea[]) from record.command c limit 1`,
    checkpoint: `insert into log.checkpoint (size, note) values (7, 'x')`,
    draw: 'select log.draw(0, 10)',
  }
  const may: Record<string, Service[]> = { append: ['app'], checkpoint: ['sequencer'], draw: ['sequencer'] }
  for (const [what, statement] of Object.entries(into)) {
    for (const service of services) {
      const expected = may[what]?.includes(service) ? 'done' : '42501'
      expect(await as(fresh.urls[service], statement), `${service}: ${what}`).toBe(expected)
    }
  }
})

test('what does not follow on the record, or does not keep what its header says, is not appended', async () => {
  const from = (change: string) => `
    select record.append('li', 'market', 'handler', gen_random_uuid(), '', '{}', 'case/fill-1', 3,
      array[x.header], array[x.salt], array[x.body]) from (select ${change} from record.event e
      join record.body b using (stream, sequence) where e.stream = 'case/fill-1' and e.sequence = 2) x`
  expect(await as(fresh.urls.app, from('e.header, b.salt, b.body'))).toBe('XZ002')
  // Its number put right: the chain, and the command, are still those of another event.
  const next = `convert_to(replace(convert_from(e.header, 'UTF8'), '"sequence":2', '"sequence":3'), 'UTF8') as header`
  expect(await as(fresh.urls.app, from(`${next}, b.salt, b.body`))).toBe('XZ002')
  const right = (body: string) => `
    with last as (select * from record.event where stream = 'case/fill-1' and sequence = 2),
    made as (select gen_random_uuid() as id, decode(repeat('07', 32), 'hex') as salt, convert_to('{}', 'UTF8') as body),
    put as (select m.*, convert_to((convert_from(l.header, 'UTF8')::jsonb || jsonb_build_object('sequence', 3,
        'command', m.id, 'previous', encode(l.link, 'hex'), 'commitment', jsonb_build_object('sha256',
        encode(sha256('\\x7869657a68692f626f64792f763100'::bytea || m.salt || m.body), 'hex'))))::text, 'UTF8') as header
      from last l, made m)
    select record.append('li', 'market', 'handler', id, '', '{}', 'case/fill-1', 3, array[header], array[salt],
      array[${body}]) from put`
  expect(await as(fresh.urls.app, right('body'))).toBe('done')
  expect(await as(fresh.urls.app, right(`convert_to('{"a":1}', 'UTF8')`))).toBe('XZ002')
})

test('the portal reads neither record nor cases', async () => {
  for (const table of [...tables, 'casework.case_row', 'casework.search_row', 'casework.draft', 'files.of_case']) {
    expect(await as(fresh.urls.portal, `select * from ${table}`), table).toBe('42501')
  }
})

test('an attempt that may be made does what it says: the same statements work for the owner', async () => {
  for (const statement of attacks.filter((one) => !one.startsWith('create trigger'))) {
    const whole = /^(drop table|truncate)/.test(statement) ? `${statement} cascade` : statement
    expect(await as(fresh.superuserUrl, whole), statement).toBe('done')
  }
})
