import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { seedDemo } from '@xiezhi/demo/seed.ts'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, connect, type Database, openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { openSeals, sealFor } from '../cases/index.ts'
import { disclosureFollower, publicSeal, republish } from '../disclosure/index.ts'
import { openDocuments } from '../documents/index.ts'
import { objectPath, openObjects } from '../evidence/index.ts'
import { checkpointFile, publicKeyFile, readIfThere, startSequencer } from '../log/index.ts'
import { agenciesOverseen } from '../people/index.ts'
import { contextFor } from '../registries/index.ts'
import { verifyAll } from './index.ts'

const today = '2026-11-22'
let fresh: TestDatabase
let database: Database
let folder: string
const documents = openDocuments()
/** Tables that are tampered with, as they were. */
const tables = [
  'record.command',
  'record.event',
  'record.body',
  'log.leaf',
  'people.post_holding',
  'people.agency',
  'casework.tally',
  'disclosure.entry',
  'disclosure.entry_search',
  'log.follower',
  'files.of_case',
  'files.object',
]

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** So many acts of the county's: five penalties and the matters of four agencies are public then. */
const enough = 700

/**
 * The first months of the county, signed and published: what is done to one row is found by whoever looks at all of them, however many
 * these are (ADR 0037). The whole of it is verified where it is told whole (demo/seed.test.ts).
 */
beforeAll(async () => {
  fresh = await freshDatabase()
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-verification-'))
  database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 8 })
  const feed = await openDatabase({ url: fresh.urls.sequencer, service: 'sequencer', size: 2 })
  const origin = 'demo.xiezhi.test/verification'
  const sequencer = await startSequencer({
    url: fresh.urls.sequencer,
    dataDir: folder,
    origin,
    followers: [disclosureFollower(feed)],
  })
  let asked = 0
  const stopped = () => {
    asked += 1
    return asked > enough
  }
  await seedDemo(
    {
      database,
      origin,
      contextFor,
      overseenBy: (trx, actor) => agenciesOverseen(trx, actor, today),
      papers: { ...documents, sign: openSeals(folder) },
      objects: await openObjects(folder),
      publicSeal,
      sheet: documents.sheet,
      sealFor: (agency) => sealFor(folder, agency),
    },
    { today, stopped },
  )
  const behind = async () =>
    (
      await feed.call<{ n: number }>({
        text: `select (select count(*) from log.pending) + (select max(idx) + 1 from log.leaf)
          - (select position from log.follower where name = 'disclosure') as n`,
      })
    )[0]?.n
  while ((await behind()) !== 0) await sleep(50)
  await sequencer.stop()
  await feed.close()
  await asSuperuser(
    `create schema was; ${tables.map((t) => `create table was.${t.replace('.', '_')} as table ${t}`).join('; ')}`,
  )
}, 600_000)
afterAll(async () => {
  documents.close()
  await database.close()
  await fresh.drop()
  rmSync(folder, { recursive: true, force: true })
})

async function verify(
  files: 'present' | 'whole' = 'present',
  sizes?: { page: number; worth: number; threads: number },
) {
  const session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
  try {
    const report = await verifyAll(session, {
      key: readIfThere(publicKeyFile(folder))!.trim(),
      trusted: readIfThere(checkpointFile(folder))!,
      dataDir: folder,
      files,
      ...(sizes && { sizes }),
    })
    return report!
  } finally {
    await session.close()
  }
}

/** What was found last, in its own words: shown where another kind of finding was awaited. */
let told = ''
const kinds = async (files: 'present' | 'whole' = 'present') => {
  const report = await verify(files)
  told = report.findings.map(({ sentence }) => sentence).join('\n')
  for (const { sentence } of report.findings) expect(sentence).toMatch(/\p{Script=Han}.*。$/u)
  return [...new Set(report.findings.map((f) => f.kind))].sort()
}

test('untouched it verifies: every file, every paper with its signature, every public row', async () => {
  const report = await verify('whole')
  expect(report.findings).toEqual([])
  expect(report.ok).toBe(true)
  expect(report.files).toBeGreaterThan(50)
})

const decision = `(select id from disclosure.entry where kind = 'penalty' and state = 'public' order by id limit 1)`
/** A body that says something else, and is well-formed still. */
const said = (of: string, other: string) =>
  `update record.body b set body = convert_to(replace(convert_from(b.body, 'UTF8'), '${of}', '${other}'), 'UTF8')
   from (select stream, sequence from record.body where stream ~ '^(case|agency)/' and convert_from(body, 'UTF8') like '%${of}%'
     order by stream, sequence limit 1) o where (b.stream, b.sequence) = (o.stream, o.sequence)`
/** What is done to rows beside the record, and what it is called. */
const crimes: [string, string, string][] = [
  [
    'a body that is no text any more',
    `update record.body set body = set_byte(body, 20, 255) where stream = (select min(stream) from record.body where stream like 'case/%') and sequence = 2`,
    'changed-body',
  ],
  [
    'one about the register',
    `update record.body set body = set_byte(body, 20, 255) where stream = (select min(stream) from record.body where stream like 'agency/%') and sequence = 1`,
    'changed-body register',
  ],
  // Whose body no longer says it is blamed for nothing besides.
  ['what signed a paper', said('"do":"signature"', '"do":"signaturx"'), 'changed-body'],
  ['what is signed', said('"signature":"', '"signature":"AAAA'), 'changed-body'],
  ['what made a paper', said('"do":"document"', '"do":"documenx"'), 'changed-body'],
  ['what made a page public', said('"publishedAt"', '"publishedXt"'), 'changed-body'],
  ['which page it was', said('"rendering":"', '"rendering":"00'), 'changed-body'],
  [
    'the last event of a command given another',
    `update record.command set last = last + 1 where id = (select id from record.command where stream like 'case/%' order by id limit 1)`,
    'command',
  ],
  [
    'an event left out of its answer',
    `update record.command set result = result #- '{events,-1}' where id = (select id from record.command where stream like 'case/%' order by id limit 1)`,
    'command',
  ],
  [
    'an answer forged',
    `update record.command set result = jsonb_set(result, '{events,0,title}', '"改过的答复"') where id = (select id from record.command where stream like 'case/%' order by id limit 1)`,
    'command',
  ],
  [
    'an answer emptied',
    `update record.command set result = '{}' where id = (select id from record.command where stream like 'case/%' order by id limit 1)`,
    'command',
  ],
  [
    'a command deleted',
    `delete from record.command where id = (select id from record.command order by id limit 1)`,
    'command',
  ],
  [
    'a command made up',
    `insert into record.command (id, digest, stream, first, last, result) values (gen_random_uuid(), '', 'case/x', 1, 1, '{}')`,
    'command',
  ],
  [
    'a post given',
    `update people.post_holding set post = 'agencyHead' where id = (select min(id) from people.post_holding where post = 'handler')`,
    'register',
  ],
  ['a count of cases', 'update casework.tally set cases = cases - 1', 'count'],
  ['an agency raised', `update people.agency set kind = 'government' where kind <> 'government'`, 'register'],
  ['the words of a public decision', `update disclosure.entry set title = '无事发生' where id = ${decision}`, 'public'],
  [
    'its words with a seal that fits them',
    `update disclosure.entry set sha256 = repeat('0', 64), body = '[]' where id = ${decision}`,
    'public',
  ],
  ['a public decision deleted', `delete from disclosure.entry where id = ${decision}`, 'public'],
  ['its last public day', `update disclosure.entry set expires_on = '2026-01-01' where id = ${decision}`, 'public'],
  [
    'when it was published',
    `update disclosure.entry set published_at = published_at - interval '1 month' where id = ${decision}`,
    'public',
  ],
  [
    'whose it is',
    `update disclosure.entry set agency_code = 'another', source = '他处' where id = ${decision}`,
    'public',
  ],
  [
    'the words it is found by',
    `update disclosure.entry_search set words = '', tokens = '' where id = ${decision}`,
    'public',
  ],
  [
    'where it stands in the list',
    `update disclosure.entry_search set listed_on = '2000-01-01' where id = ${decision}`,
    'public',
  ],
  ['an agency’s place', `update disclosure.entry set region = '他县' where kind = 'agency'`, 'public'],
  ['one taken off the list', `delete from disclosure.entry_search where id = ${decision}`, 'public'],
  [
    'one made up',
    `insert into disclosure.entry (id, version, kind, agency_code, agency_name, region, title, document_number, published_at, sha256, source) select gen_random_uuid(), 1, 'penalty', agency_code, agency_name, region, '捏造', '捏造1号', now(), sha256, source from disclosure.entry where id = ${decision}`,
    'public',
  ],
  ['the feed put ahead', `update log.follower set position = position + 1000 where name = 'disclosure'`, 'public'],
  [
    'a file taken out of its case',
    `delete from files.of_case where sha256 = (select min(sha256) from files.of_case)`,
    'file-list',
  ],
  [
    'the size of a file',
    `update files.object set bytes = bytes + 1 where sha256 = (select min(sha256) from files.of_case where role = 'evidence')`,
    'file-list',
  ],
]

const restore = (harmed: readonly string[] = tables) =>
  asSuperuser(
    `begin; set local session_replication_role = 'replica'; ${harmed
      .map((t) => `delete from ${t}; insert into ${t} overriding system value select * from was.${t.replace('.', '_')}`)
      .join('; ')}; commit`,
  )
/** What a statement may have changed; most of the time went into putting back what nobody had touched. */
const namedIn = (sql: string) =>
  tables.filter((table) => new RegExp(`(?:update|into|from) ${table.replace('.', '\\.')}(?![a-z_])`).test(sql))

test.each(crimes)('%s is told', async (_, sql, kind) => {
  try {
    await asSuperuser(`set session_replication_role = 'replica'; ${sql}`)
    const found = await kinds()
    expect(found, told).toEqual(kind.split(' '))
  } finally {
    await restore(namedIn(sql))
  }
})

const leavesAt = (...n: number[]) => `(select stream, sequence from log.leaf where idx in (${n}))`
test('threads, and pages of any size, say to the letter what is said without', async () => {
  const ways = [
    { page: 61, worth: 0, threads: 2 },
    { page: 97, worth: 1e9, threads: 0 },
  ]
  const alike = async (what: string) => {
    const plain = JSON.stringify(await verify())
    for (const way of ways) expect(JSON.stringify(await verify('present', way)), what).toBe(plain)
    return plain
  }
  expect(await alike('untouched')).toContain('"ok":true')
  const harm = [
    // First: they look for words, which what is no text any more stops.
    ...crimes.filter(([what], at) => at % 7 === 2 || what === 'one made up').map(([, sql]) => sql),
    `update record.body set body = set_byte(body, 20, 255) where (stream, sequence) in ${leavesAt(60, 122)}`,
    `update record.event set header = set_byte(header, 30, 65), type = 'other' where (stream, sequence) in ${leavesAt(61, 200)}`,
    `update log.leaf set leaf_hash = sha256('') where idx in (6, 183)`,
    `delete from record.event where (stream, sequence) in ${leavesAt(13)}`,
    `delete from record.body where (stream, sequence) in ${leavesAt(14)}`,
    `delete from log.leaf where idx between 240 and 250`,
    `insert into log.leaf select idx + 100000, stream || 'x', sequence, leaf_hash from log.leaf where idx < 3`,
  ]
  try {
    await asSuperuser(`set session_replication_role = 'replica'; ${harm.join('; ')}`)
    const said = await alike('everything at once')
    for (const kind of ['changed-body', 'changed-header', 'leaf-differs', 'removed', 'command', 'public'])
      expect(said).toContain(`"kind":"${kind}"`)
  } finally {
    await restore()
  }
}, 300_000)

test('what the feed has shown before it said so, and what it has not come to yet, is nobody’s fault', async () => {
  const at = (position: string) =>
    asSuperuser(`update log.follower set position = ${position} where name = 'disclosure'`)
  const [{ position }] = (await asOwner(fresh.migratorUrl, (owner) =>
    owner.query({ text: `select position from log.follower where name = 'disclosure'` }),
  )) as [{ position: number }]
  try {
    for (const place of ['0', 'position / 2', 'position * 3 / 2']) {
      await at(place)
      expect(await kinds(), place).toEqual([])
      expect(await asOwner(fresh.migratorUrl, (owner) => republish(owner, true))).toMatchObject({
        differing: [],
        strays: 0,
      })
    }
    await at('0')
    await asSuperuser(
      `set session_replication_role = 'replica'; delete from disclosure.entry_search; delete from disclosure.entry`,
    )
    expect(await kinds()).toEqual([])
  } finally {
    await at(String(position))
    await asSuperuser(`set session_replication_role = 'replica'; delete from disclosure.entry; delete from disclosure.entry_search;
      insert into disclosure.entry select * from was.disclosure_entry;
      insert into disclosure.entry_search select * from was.disclosure_entry_search`)
  }
})

test('a rebuild compares every column of what is public, and puts it right', async () => {
  const both = (check: boolean) => asOwner(fresh.migratorUrl, (owner) => republish(owner, check))
  expect(await both(true)).toMatchObject({ differing: [], strays: 0, left: [] })
  for (const harm of [
    `due_on = '2000-01-01'`,
    `performed = '[{"party":"","says":"已经缴清","on":"2026-01-01","due":null}]'`,
  ]) {
    await asSuperuser(`update disclosure.entry set ${harm} where id = ${decision}`)
    const { differing } = await both(true)
    expect(differing, harm).toHaveLength(1)
    expect((await both(false)).differing).toEqual(differing)
    expect(await both(true)).toMatchObject({ differing: [], strays: 0, left: [] })
  }
})

test('files changed, swapped or lost are told; the lost ones without reading any', async () => {
  const stored = await database.call<{ sha256: Buffer }>({ text: 'select sha256 from files.object order by sha256' })
  const paths = stored.map(({ sha256 }) => objectPath(folder, sha256.toString('hex')))
  const [one, two] = [paths[0]!, paths[1]!]
  const [first, second] = [readFileSync(one), readFileSync(two)]
  const forged = Buffer.from(first)
  forged[10]! ^= 1
  writeFileSync(one, forged)
  expect(await kinds('whole')).toEqual(['file-damaged'])
  writeFileSync(one, second)
  writeFileSync(two, first)
  expect((await verify('whole')).totals['file-damaged']).toBeGreaterThanOrEqual(2)
  writeFileSync(two, second)
  rmSync(one)
  expect(await kinds()).toEqual(['file-lost'])
  writeFileSync(one, first)
  const kept = readdirSync(join(folder, 'objects'))
  expect(kept.length).toBeGreaterThan(2)
  expect(await kinds('whole')).toEqual([])
})
