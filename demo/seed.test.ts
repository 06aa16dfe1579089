import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { openSeals, rebuildCases, sealFor } from '@xiezhi/server/modules/cases/index.ts'
import { disclosureFollower, publicSeal, republish } from '@xiezhi/server/modules/disclosure/index.ts'
import { openDocuments } from '@xiezhi/server/modules/documents/index.ts'
import { openObjects } from '@xiezhi/server/modules/evidence/index.ts'
import { checkpointFile, publicKeyFile, startSequencer } from '@xiezhi/server/modules/log/index.ts'
import { agenciesOverseen } from '@xiezhi/server/modules/people/index.ts'
import { contextFor } from '@xiezhi/server/modules/registries/index.ts'
import { openClock } from '@xiezhi/server/modules/time/index.ts'
import { verifyAll } from '@xiezhi/server/modules/verification/index.ts'
import { serveOn } from '@xiezhi/server/parts/testing/served.ts'
import { asOwner, connect, type Database, openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '@xiezhi/server/platform/testing/database.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worked } from './cases/worked.ts'
import { type DemoDeps, type Seeded, seedDemo } from './seed.ts'

const today = '2026-11-22'
let fresh: TestDatabase
let database: Database
let folder: string
let deps: DemoDeps
let seeded: Seeded | undefined
const documents = openDocuments()

beforeAll(async () => {
  fresh = await freshDatabase()
  database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 8 })
  folder = mkdtempSync(join(tmpdir(), 'xiezhi-demo-'))
  deps = {
    database,
    origin: 'demo.xiezhi.test/1',
    contextFor,
    overseenBy: (trx, actor) => agenciesOverseen(trx, actor, today),
    publicSeal,
    papers: { ...documents, sign: openSeals(folder) },
    objects: await openObjects(folder),
    sheet: documents.sheet,
    sealFor: (agency) => sealFor(folder, agency),
  }
  // Left off in the middle and taken up again, as after a crash.
  let asked = 0
  const stopped = () => {
    asked += 1
    return asked > 400
  }
  expect(await seedDemo(deps, { today, stopped })).toBeUndefined()
  seeded = await seedDemo(deps, { today })
}, 600_000)
afterAll(async () => {
  documents.close()
  await database.close()
  await fresh.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Reads as an agency reads its own cases; without row-level security in the way there is nothing to prove here. */
const rows = <R extends object>(agency: string, text: string) =>
  database.read({ id: 'test', agency, post: 'handler' }, (trx) => trx.query<R>({ text }))
const punishing = ['yunling-market', 'yunling-enforcement', 'yunling-weather', 'qingshi-town']
const agencies = [
  ...punishing,
  'yunling-government',
  'yunling-justice',
  'yunling-labour',
  'yunling-civil',
  'yunling-water',
]

describe('the fictional county', () => {
  test('has a few dozen cases at every stage of the procedure', async () => {
    const found = (
      await Promise.all(
        agencies.map((a) => rows<{ stage: string; agency: string }>(a, 'select stage, agency from casework.case_row')),
      )
    ).flat()
    expect(found.length).toBe(seeded?.cases)
    expect(found.length).toBeGreaterThanOrEqual(36)
    for (const stage of ['clue', 'investigation', 'concluded', 'notified', 'decided', 'closed'])
      expect(found.filter((row) => row.stage === stage).length, stage).toBeGreaterThan(1)
    for (const agency of punishing)
      expect(found.filter((row) => row.agency === agency).length, agency).toBeGreaterThan(3)
  })

  test('has a case of every kind whose course is told, made public like the penalties', async () => {
    const found = await Promise.all(
      agencies.map((agency) =>
        rows<{ procedure: string }>(
          agency,
          `select procedure from casework.case_row where procedure <> 'penalty.ordinary'`,
        ),
      ),
    )
    expect(
      found
        .flat()
        .map((row) => row.procedure)
        .toSorted(),
    ).toEqual(worked.map((w) => w.procedure).toSorted())
    // So that a visitor sees each of the kinds of enforcement.
    const kinds = new Set(worked.map((w) => procedureOf(ruleBook, w.procedure)?.enforcement))
    for (const kind of [
      '行政许可',
      '行政检查',
      '行政确认',
      '行政登记',
      '行政给付',
      '行政裁决',
      '行政收费',
      '行政征收',
      '行政征用',
    ])
      expect([...kinds], kind).toContain(kind)
    // Each page keeps what it was and what was hidden in it: of a permit the telephone and address of who asked.
    const pages = await database.call<{ step: string; rendering: string | null; hidden: number | null }>({
      text: `select b ->> 'step' as step, e #>> '{fields,rendering}' as rendering,
          jsonb_array_length(e #> '{fields,redactions}') as hidden
        from (select convert_from(body, 'UTF8')::jsonb as b from record.body) x, jsonb_array_elements(b -> 'effects') e
        where e ->> 'kind' = 'disclosure' and e #>> '{fields,publishedAt}' is not null`,
    })
    expect(pages.length).toBeGreaterThan(worked.length)
    for (const page of pages) expect(page.rendering).toMatch(/^[0-9a-f]{64}$/)
    expect(pages.every((page) => page.hidden !== null)).toBe(true)
    expect(pages.some((page) => page.step === 'publication.publish' && page.hidden! > 0)).toBe(true)
  })

  test('lies wholly in the past, in the order of time', async () => {
    const [span] = await database.call<{ first: string; last: string; backwards: number }>({
      text: `select min(recorded)::date::text as first, max(recorded)::date::text as last,
        count(*) filter (where recorded < before) as backwards
        from (select recorded, lag(recorded) over (partition by stream order by sequence) as before from record.event) e`,
    })
    expect(span).toMatchObject({ last: '2026-11-20', backwards: 0 })
    expect(span!.first >= '2026-04-01' && span!.first <= '2026-06-30', span!.first).toBe(true)
  })

  test('shows what is due soon and what is late', async () => {
    const found = await rows<{ over: number; warn: number }>(
      'yunling-market',
      `select count(*) filter (where due < '${today}') as over,
        count(*) filter (where due >= '${today}' and warn_on <= '${today}') as warn from casework.case_row`,
    )
    expect(found[0]!.over).toBeGreaterThanOrEqual(3)
    expect(found[0]!.warn).toBeGreaterThanOrEqual(3)
  })

  test('has a record that is irregular, one entered late, one corrected, and one against two parties', async () => {
    const found = await rows<{ irregular: number; title: string }>(
      'yunling-market',
      `select irregular, shown ->> 'title' as title from casework.case_row`,
    )
    expect(found.filter((row) => row.irregular > 0)).toHaveLength(1)
    expect(found.some((row) => row.title.includes('等2名当事人'))).toBe(true)
    const bodies = await database.call<{ late: number; corrected: number; behalf: number; withdrawn: number }>({
      text: `select count(*) filter (where b ->> 'late' is not null) as late,
          count(*) filter (where b ->> 'step' = 'record.correct') as corrected,
          count(*) filter (where b ->> 'step' = 'decision.approve' and b -> 'form' <> '{}'
            and b #>> '{actor,behalfOf,name}' is not null) as behalf,
          count(*) filter (where b ->> 'step' = 'disclosure.withdraw') as withdrawn
        from (select convert_from(body, 'UTF8')::jsonb as b from record.body) x`,
    })
    expect(bodies[0]).toEqual({ late: 1, corrected: 1, behalf: 1, withdrawn: 1 })
  })

  test('was made by people who may: nobody administers and handles, and every event names its person', async () => {
    const strange = await database.call({
      text: `select distinct convert_from(header, 'UTF8')::jsonb -> 'actor' ->> 'person' as who from record.event
        where stream like 'case/%' and (convert_from(header, 'UTF8')::jsonb -> 'actor' ->> 'post') = 'administrator'`,
    })
    expect(strange).toEqual([])
  })

  test('shows an agency that has not set its limits yet', async () => {
    const actor = { person: 'qsz-01', name: '丁小虎', post: 'handler', agency: 'qingshi-town' } as const
    const context = await database.read({ id: 'qsz-01', agency: 'qingshi-town', post: 'handler' }, (trx) =>
      contextFor(trx, actor, '2026-11-22T09:00'),
    )
    expect(context.agency.own.settings).toEqual([])
    const unset = await rows<{ clock: string }>(
      'qingshi-town',
      'select distinct clock from casework.clock_row where due is null',
    )
    expect(unset.map((row) => row.clock)).toContain('P02')
  })

  test('is never told into a real log', async () => {
    const count = () => database.call({ text: 'select count(*) as n from record.event' })
    const before = await count()
    await expect(seedDemo({ ...deps, origin: 'log.yunling.gov.test/1' }, { today })).rejects.toMatchObject({
      code: 'clock-not-settable',
    })
    expect(await count()).toEqual(before)
  })

  test('of which every text is filled in: no day or reason was left open', async () => {
    // Three letters may stand by chance in the Base64 of a signature.
    const [bad] = await database.call<{ n: number }>({
      text: `select count(*) as n from record.body
        where convert_from(body, 'UTF8') ~ '\\{-?[0-9]+\\}|undefined|[^A-Za-z0-9+/]NaN[^A-Za-z0-9+/=]'`,
    })
    expect(bad?.n).toBe(0)
  })
})

describe('signed and published, the county', () => {
  beforeAll(async () => {
    // Of the two one is asked how far the other has come, while that is still at work.
    const feed = await openDatabase({ url: fresh.urls.sequencer, service: 'sequencer', size: 2 })
    const sequencer = await startSequencer({
      url: fresh.urls.sequencer,
      dataDir: folder,
      origin: deps.origin,
      followers: [disclosureFollower(feed)],
    })
    const behind = async () =>
      (
        await feed.call<{ n: number }>({
          text: `select (select count(*) from log.pending) + (select coalesce(max(idx) + 1, 0) from log.leaf)
            - coalesce((select position from log.follower where name = 'disclosure'), 0) as n`,
        })
      )[0]?.n
    while ((await behind()) !== 0) await sleep(50)
    await sequencer.stop()
    await feed.close()
  }, 600_000)

  test('verifies: every file, every paper with its signature, every public row', async () => {
    const session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
    try {
      const report = await verifyAll(session, {
        key: readFileSync(publicKeyFile(folder), 'utf8').trim(),
        trusted: readFileSync(checkpointFile(folder), 'utf8'),
        dataDir: folder,
        files: 'whole',
      })
      expect(report?.findings).toEqual([])
      expect(report?.ok).toBe(true)
      expect(report?.files).toBeGreaterThan(50)
    } finally {
      await session.close()
    }
  })

  test('has in the rows of every case what its events tell, also long after its last step', async () => {
    // The county was told up to another day; one of its clocks stands still, and would end later each day one asks.
    const still = await asOwner(fresh.migratorUrl, (owner) =>
      owner.query({ text: `select 1 from casework.clock_row where record -> 'pauses' @? '$[*] ? (!exists(@.to))'` }),
    )
    expect(still.length).toBeGreaterThan(0)
    const differs = await asOwner(fresh.migratorUrl, (owner) => rebuildCases(owner, true, today))
    expect(differs).toMatchObject({ differing: [], strays: [], tallies: [], damaged: [] })
    const pages = await asOwner(fresh.migratorUrl, (owner) => republish(owner, true))
    expect(pages).toMatchObject({ differing: [], strays: 0, left: [] })
  })
})

test('whatever is read of its cases is what the description of the API says', async () => {
  const { base, signIn, close } = await serveOn({
    fresh,
    dataDir: folder,
    clock: openClock(deps.origin, folder),
    origin: deps.origin,
  })
  const faults: string[] = []
  const ask = async (cookie: string, path: string) => {
    const response = await fetch(base + path, { headers: { cookie } })
    // Every answer is held against its description before it leaves: one that is another fails.
    if (response.status >= 500) faults.push(`${path} → ${response.status}`)
    return response.json()
  }
  for (const [who, view] of [
    ['scjg-01', 'agency'],
    ['sfj-01', 'oversee'],
  ] as const) {
    const cookie = await signIn(who)
    const page = (await ask(cookie, `/api/cases?view=${view}&limit=100`)) as { rows: { id: string }[] }
    expect(page.rows.length, who).toBeGreaterThan(20)
    for (const { id } of page.rows)
      for (const part of ['', '/steps', '/record', '/disclosure']) await ask(cookie, `/api/cases/${id}${part}`)
  }
  await close()
  expect(faults).toEqual([])
}, 300_000)
