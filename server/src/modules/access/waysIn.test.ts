import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Session } from '../../platform/db/pool.ts'
import { readHead } from './chain.ts'
import { openWatched, type Watched } from './testing/watched.ts'
import { verifyAudit } from './verify.ts'

let watched: Watched
let session: Session
beforeAll(async () => {
  watched = await openWatched()
  session = await connect({ url: watched.served.fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
  for (const account of ['scjg-01', 'scjg-12']) await watched.get(account, '/api/session')
})
afterAll(async () => {
  await session.close()
  await watched.close()
})

const found = async () => (await verifyAudit(session, readHead(watched.served.dataDir))).findings

/** As who has got hold of the program's own role; gives what came of it. */
async function asApp(statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: watched.served.fresh.urls.app })
  await client.connect()
  try {
    await client.query(statement)
    return 'done'
  } catch (error) {
    return String((error as { code?: string }).code)
  } finally {
    await client.end()
  }
}

/** As who owns the server, past every trigger; looks, and puts it back. */
async function tampered(statement: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: watched.served.fresh.superuserUrl })
  await client.connect()
  try {
    await client.query(`set session_replication_role = 'replica'; create schema was;
      create table was.account as table access.account; create table was.session as table access.session`)
    await client.query(statement)
    const told = await found()
    await client.query(`delete from access.account; insert into access.account select * from was.account;
      delete from access.session; insert into access.session select * from was.session; drop schema was cascade`)
    return told
  } finally {
    await client.end()
  }
}

const told = (account: string) =>
  watched.asOwner(
    `select detail ->> 'state' as state from access.audit where what = 'way-in-changed' and account = $1 order by id`,
    [account],
  )

test('all stands as the audit says after people have come and gone', async () => {
  expect(await found()).toEqual([])
  expect((await told('scjg-12')).length).toBe(1)
})

test('the program’s role changes nobody’s way in without a line that it cannot leave out', async () => {
  for (const statement of [
    `update access.account set hash = (select hash from access.account where name = 'scjg-01') where name = 'scjg-12'`,
    `insert into access.factor (account, secret, made, confirmed) values ('scjg-12', 'x', now(), now())`,
    `update access.factor set secret = 'y' where account = 'scjg-12'`,
    `insert into access.recovery (account, code) values ('scjg-12', 'x')`,
    `delete from access.recovery where account = 'scjg-12'`,
    `delete from access.factor where account = 'scjg-12'`,
  ]) {
    const before = await told('scjg-12')
    expect(await asApp(statement), statement).toBe('done')
    expect(await told('scjg-12'), statement).toHaveLength(before.length + 1)
  }
  expect(await asApp(`update access.account set changed = changed where name = 'scjg-12'`)).toBe('done')
  expect(await found()).toEqual([])
})

test('two at once on one account leave a last line that tells of both', async () => {
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      asApp(
        n % 2 === 0
          ? `update access.account set changed = now() + interval '${n} seconds' where name = 'scjg-11'`
          : `insert into access.recovery (account, code) values ('scjg-11', '${n}')`,
      ),
    ),
  )
  expect(await found()).toEqual([])
})

test.each([
  `insert into access.session select decode(repeat('ab', 32), 'hex'), account, person, post, created, seen, true from access.session limit 1`,
  `update access.session set token = decode(repeat('ab', 32), 'hex')`,
  `update access.session set account = 'scjg-12', person = 'scjg-12'`,
  'update access.session set factor = true',
  `update access.account set person = 'scjg-17' where name = 'scjg-12'`,
  `update access.account set name = 'x' where name = 'scjg-12'`,
  `delete from access.account where name = 'scjg-12'`,
  `update access.notice set sentence = ''`,
  'delete from access.notice',
  `update access.voucher set account = 'scjg-12'`,
  `update access.voucher set asked_by = 'x'`,
  'delete from access.voucher',
  `select access.enter_lines('[]')`,
  `select access.note_way_in('scjg-12')`,
  ...['way-in-changed', 'signed-in', 'password-changed'].map(
    (what) => `select access.note('[{"at":"2026-01-01","what":"read"},{"at":"2026-01-01","what":"${what}"}]')`,
  ),
  'alter table access.account disable trigger way_in',
  `set session_replication_role = 'replica'`,
])('the program’s role may not: %s', async (statement) => {
  expect(await asApp(statement)).toMatch(/^(42501|42704)$/)
})

test.each([
  ['a password put in', `update access.account set hash = 'x' where name = 'scjg-12'`, /账号 scjg-12 的登录凭据/],
  [
    'an account moved to another person',
    `update access.account set person = 'nobody' where name = 'scjg-12'`,
    /账号 scjg-12 的登录凭据/,
  ],
  [
    'an account made up',
    `insert into access.account values ('ghost', 'nobody', 'x', now())`,
    /账号 ghost 在访问留痕中没有/,
  ],
  ['an account taken away', `delete from access.account where name = 'scjg-12'`, /账号 scjg-12 已被删除/],
  [
    'a session made up',
    `insert into access.session select decode(repeat('ab', 32), 'hex'), 'scjg-12', 'scjg-12', post, created, seen, true from access.session limit 1`,
    /账号 scjg-12 有一次登录/,
  ],
  [
    'a session given to another',
    `update access.session set account = 'scjg-12', person = 'scjg-12' where account = 'scjg-01'`,
    /账号 scjg-12 有一次登录/,
  ],
  ['a second factor said to be shown', `update access.session set factor = not factor`, /有一次登录/],
])('%s past the triggers is named', async (_, statement, said) => {
  expect((await tampered(statement)).join('\n')).toMatch(said)
  expect(await found()).toEqual([])
})
