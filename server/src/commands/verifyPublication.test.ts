import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CaseEvent } from '@xiezhi/casework'
import { fold } from '@xiezhi/casework'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { disclosureFollower, idOf } from '../modules/disclosure/index.ts'
import { entryFor, published, withdrawn } from '../modules/disclosure/testing/published.ts'
import { county, record } from '../modules/disclosure/testing/record.ts'
import { startSequencer } from '../modules/log/index.ts'
import { type County, openCounty } from '../modules/registries/testing/county.ts'
import { publicOn, verifyPublication } from '../modules/verification/index.ts'
import { asOwner, type Database, openDatabase } from '../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../platform/testing/database.ts'
import { runCommand } from './testing/run.ts'

const caseId = '01890000-0000-7000-8000-000000000007'
const stream = `case/${caseId}`
const page = idOf(stream, 'disclosure')
const d = published()
const publishedAt = d.events.at(-1)!.recorded
const marked = { ...d.context('wei'), marks: ['演示'] }
const then = entryFor(d.file, marked).entry

let fresh: TestDatabase
let app: Database
let feed: Database
let dataDir: string
let stop: () => Promise<void>

/** As the server writes it: under the case's own id, and with the seal of what was shown kept in the event that published it. */
const written = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const own = JSON.parse(
    JSON.stringify(events).replaceAll(JSON.stringify(d.file.id), JSON.stringify(caseId)),
  ) as CaseEvent[]
  const at = own.findIndex((e) => e.body.step === 'disclosure.publish')
  const { sha256 } = entryFor(fold(own.slice(0, at + 1)), marked).entry
  return own.map((e, i) =>
    i !== at
      ? e
      : {
          ...e,
          body: {
            ...e.body,
            effects: e.body.effects.map((f) =>
              f.do === 'change' && f.kind === 'disclosure' ? { ...f, fields: { ...f.fields, rendering: sha256 } } : f,
            ),
          },
        },
  )
}

beforeAll(async () => {
  fresh = await freshDatabase()
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-publication-'))
  app = await openDatabase({ url: fresh.urls.app, service: 'app', size: 1 })
  feed = await openDatabase({ url: fresh.urls.sequencer, service: 'sequencer', size: 1 })
  await record(app, stream, { events: written(d.events) } as Driver)
  const follower = disclosureFollower(feed, undefined, county)
  const running = await startSequencer({
    url: fresh.urls.sequencer,
    dataDir,
    origin: 'demo.xiezhi.local/publication',
    followers: [follower],
  })
  stop = () => running.stop()
  await settled()
})
afterAll(async () => {
  await stop()
  await app.close()
  await feed.close()
  await fresh.drop()
  rmSync(dataDir, { recursive: true })
})

const settled = async () => {
  const text = `select (select count(*) from record.event) as events, coalesce((select max(size) from log.checkpoint), 0) as signed,
    coalesce((select position from log.follower where name = 'disclosure'), 0) as followed`
  await vi.waitUntil(
    async () => {
      const [row] = await feed.call<{ events: number; signed: number; followed: number }>({ text })
      return row!.signed === row!.events && row!.followed === row!.events
    },
    { timeout: 30_000, interval: 100 },
  )
  await sleep(50)
}
const verify = async (...args: string[]) => {
  const { code, out, errors } = await runCommand(fresh, dataDir, ['verify', 'publication', ...args])
  return { code, out, errors, told: args.includes('--json') ? JSON.parse(out.trim().split('\n').at(-1)!) : undefined }
}
const tamper = async (text: string) => {
  const client = new pg.Client({ connectionString: fresh.superuserUrl })
  await client.connect()
  await client.query(text)
  await client.end()
}

describe('what is on a page', () => {
  test('is what was published, and was in the signed log when it says', async () => {
    const { code, told, errors } = await verify(`https://gongshi.example/decisions/${page}`, '--json')
    expect([code, errors]).toEqual([0, ''])
    expect(told).toMatchObject({ ok: true, id: page, state: 'public', faults: [] })
    expect(told.changes).toHaveLength(1)
    expect(told.changes[0]).toMatchObject({ recorded: publishedAt, log: { holds: true } })
    expect(told.changes[0].log.size).toBeGreaterThan(told.changes[0].log.index)
  })

  test.each([
    [
      'a page changed behind the program',
      `update disclosure.entry set title = '别的' where id = '${page}'`,
      '系绕过程序改动',
    ],
    [
      'a page with its own seal made to fit',
      `update disclosure.entry set sha256 = repeat('0', 64) where id = '${page}'`,
      '系绕过程序改动',
    ],
    [
      'a page removed',
      `update disclosure.entry set id = gen_random_uuid() where id = '${page}'`,
      '公示平台没有这条信息',
    ],
    [
      'a leaf of the log',
      `update log.leaf set leaf_hash = decode(repeat('07', 32), 'hex') where stream = '${stream}'`,
      '不在签名的日志中',
    ],
  ])('%s is named', async (_what, text, sentence) => {
    const entry = `create table if not exists public.kept as select * from disclosure.entry; create table if not exists public.leaves as select * from log.leaf`
    await tamper(entry)
    await tamper(`set session_replication_role = replica; ${text}`)
    const { code, out } = await verify(page)
    await tamper(`set session_replication_role = replica; delete from disclosure.entry; insert into disclosure.entry select * from public.kept;
      update log.leaf l set leaf_hash = k.leaf_hash from public.leaves k where k.idx = l.idx`)
    expect(out).toContain(sentence)
    expect(code).toBe(1)
  })

  test('that nobody ever published', async () => {
    const id = '00000000-0000-4000-8000-00000000000a'
    expect((await verify(id)).out).toContain('没有这个编号的公示信息')
    await tamper(`insert into disclosure.entry (id, version, kind, agency_code, agency_name, region, title, document_number, published_at, sha256, source)
      values ('${id}', 1, 'penalty', 'x', 'x', 'x', '编造的', '', now(), repeat('0', 64), 'x')`)
    const { code, out } = await verify(id)
    expect([code, out.includes('页面上的内容没有来历')]).toEqual([1, true])
  })

  test.each([[], ['--on', '昨天']])('asked as %s: told how', async (...args) => {
    const { code, errors } = await verify(...args)
    expect([code, errors.includes('argument-unknown')]).toEqual([1, true])
  })
})

describe('what was public on a day of the past', () => {
  const key = () => readFileSync(join(dataDir, 'keys', 'log.pub'), 'utf8').trim()
  const on = (moment: string) =>
    asOwner(fresh.migratorUrl, (owner) =>
      publicOn(owner, moment as never, key(), async () => async () => ({
        entry: then,
        recorded: undefined,
      })),
    )
  const before = `${publishedAt.slice(0, 8)}01T00:00`

  test('is told by the record, each with its place in the log; also of what was taken down since', async () => {
    expect(await on(before)).toEqual([])
    const [one, ...more] = await on(publishedAt)
    expect(more).toEqual([])
    expect(one).toMatchObject({ number: then.documentNumber, since: publishedAt, log: { holds: true } })
    withdrawn(d.on('2026-10-12'))
    await record(app, stream, { events: written(d.events) } as Driver)
    await settled()
    expect(await on('2026-10-13T00:00')).toEqual([])
    expect(await on(publishedAt)).toMatchObject([{ seal: one!.seal }])
    const { told } = await verify(page, '--json')
    expect(told).toMatchObject({ ok: true, state: 'withdrawn' })
    expect(told.changes.map((c: { seal: string | null }) => c.seal)).toEqual([one!.seal, null])
  })

  test('the command lists them, and what nothing was public on', async () => {
    const { code, told } = await verify('--on', '2020-01-01', '--json')
    expect([code, told]).toEqual([0, { ok: true, on: '2020-01-01T23:59', items: [] }])
  })
})

describe('an agency', () => {
  let house: County
  let running: Awaited<ReturnType<typeof startSequencer>>
  let place: string
  beforeAll(async () => {
    house = await openCounty('demo.xiezhi.local/register')
    place = mkdtempSync(join(tmpdir(), 'xiezhi-register-'))
    const own = await openDatabase({ url: house.fresh.urls.sequencer, service: 'sequencer', size: 1 })
    running = await startSequencer({
      url: house.fresh.urls.sequencer,
      dataDir: place,
      origin: 'demo.xiezhi.local/register',
      followers: [disclosureFollower(own)],
    })
    await vi.waitUntil(
      async () => {
        const [row] = await own.call<{ done: boolean }>({
          text: `select (select count(*) from record.event) = coalesce((select max(size) from log.checkpoint), 0)
            and (select count(*) from disclosure.entry) = 3 as done`,
        })
        return row!.done
      },
      { timeout: 30_000, interval: 100 },
    )
    await own.close()
  })
  afterAll(async () => {
    await running.stop()
    await house.close()
    rmSync(place, { recursive: true })
  })
  const key = () => readFileSync(join(place, 'keys', 'log.pub'), 'utf8').trim()
  const ask = <T>(work: (owner: Parameters<Parameters<typeof asOwner>[1]>[0]) => Promise<T>) =>
    asOwner(house.fresh.migratorUrl, work)

  test('is on its page as it is registered, and was on a day of the past as it was then', async () => {
    const verdict = await ask((owner) => verifyPublication(owner, idOf('agency/market'), key()))
    expect(verdict).toMatchObject({ ok: true, state: 'public', faults: [] })
    expect(verdict.changes.at(-1)).toMatchObject({ step: '机关登记', log: { holds: true } })
    const then = await ask((owner) => publicOn(owner, '2026-05-06T09:00', key()))
    expect(then.map(({ title }) => title)).toContain('云岭县市场监督管理局')
    expect(await ask((owner) => publicOn(owner, '2026-05-05T09:00', key()))).toEqual([])
  })

  test('whose page was changed behind the program is named', async () => {
    const client = new pg.Client({ connectionString: house.fresh.superuserUrl })
    await client.connect()
    await client.query(`update disclosure.entry set elements = '[]' where title = '云岭县市场监督管理局'`)
    await client.end()
    const { ok, sentence } = await ask((owner) => verifyPublication(owner, idOf('agency/market'), key()))
    expect([ok, sentence]).toEqual([false, expect.stringContaining('系绕过程序改动')])
  })
})
