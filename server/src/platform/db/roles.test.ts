import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../testing/database.ts'
import { openDatabase } from './pool.ts'
import { provisionServices, type Service, services, withUser } from './roles.ts'

let fresh: TestDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.drop())

test.each(services)('%s connects by its own role, which is none of the powerful ones', async (service) => {
  const database = await openDatabase({ url: fresh.urls[service], service, size: 1 })
  const [row] = await database.call({
    text: `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = session_user`,
  })
  await database.close()
  expect(row).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false })
})

test.each<[string, Service, () => string, string]>([
  ['a superuser', 'app', () => fresh.superuserUrl, 'database-role-too-powerful'],
  ['the owner of the record', 'app', () => fresh.migratorUrl, 'database-role-too-powerful'],
  ["another service's role", 'portal', () => fresh.urls.app, 'database-role-without-rights'],
])('%s is refused', async (_, service, url, code) => {
  await expect(openDatabase({ url: url(), service })).rejects.toMatchObject({ name: 'Failure', code })
})

test.each([
  ['may become one that bypasses row-level security', 'create role passer bypassrls; grant passer to sly'],
  ['may write every table', 'grant pg_write_all_data to sly'],
  ['may change the record', 'grant update on record.event to sly'],
  ['may make roles', 'alter role sly createrole'],
  ['may run programs beside the database', 'grant pg_execute_server_program to sly'],
])('a role that %s is refused', async (_, how) => {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  try {
    await client.query(`create role sly login password 'sly' in role xiezhi_app; ${how}`)
    const attempt = openDatabase({ url: withUser(fresh.superuserUrl, 'sly', 'sly'), service: 'app' })
    await expect(attempt).rejects.toMatchObject({ code: 'database-role-too-powerful' })
  } finally {
    await client.query('drop owned by sly; drop role sly; drop role if exists passer')
    await client.end()
  }
})

test('a second installation on the same server gets roles of its own and cannot enter the first', async () => {
  const second = await freshDatabase()
  const secrets = {
    installation: 'zweitens',
    superuser: 'x',
    migrator: 'x',
    app: 'a',
    sequencer: 'b',
    portal: 'c',
    archivist: 'd',
  }
  const [urls] = await Promise.all([
    provisionServices(second.migratorUrl, secrets),
    provisionServices(second.migratorUrl, secrets),
  ])
  const database = await openDatabase({ url: urls.app, service: 'app', size: 1 })
  await database.close()
  // Clones of the template do not carry its closed door; the first one's own provisioning closes it.
  const first = await freshDatabase()
  await provisionServices(first.migratorUrl, { ...secrets, installation: 'erstens' })
  const intruder = openDatabase({ url: urls.app.replace(second.name, first.name), service: 'app' })
  await expect(intruder).rejects.toMatchObject({ code: 'database-not-permitted' })
  await second.drop()
  await first.drop()
})
