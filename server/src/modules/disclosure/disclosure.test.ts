import { join } from 'node:path'
import { hiddenStrings } from '@xiezhi/casework'
import { line, worker } from '@xiezhi/documents/papers/testing/story.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Child, runChild } from '../../platform/child.ts'
import { type Database, openDatabase } from '../../platform/db/pool.ts'
import { productRoot } from '../../platform/paths.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { takePorts } from '../../platform/testing/ports.ts'
import { contextFor } from '../registries/index.ts'
import { type County, openCounty } from '../registries/testing/county.ts'
import { sealed } from './identity.ts'
import { areAsRecorded, disclosureFollower } from './index.ts'
import { entryFor, published, withdrawn } from './testing/published.ts'
import { county, record } from './testing/record.ts'

let fresh: TestDatabase
let app: Database
let sequencer: Database
let portal: Child
let base: string

beforeAll(async () => {
  fresh = await freshDatabase()
  app = await openDatabase({ url: fresh.urls.app, service: 'app', size: 2 })
  sequencer = await openDatabase({ url: fresh.urls.sequencer, service: 'sequencer', size: 1 })
  const port = await takePorts()
  base = `http://127.0.0.1:${port}`
  portal = await runChild({
    name: '公示平台',
    file: join(productRoot, 'portal/src/main.ts'),
    env: { PORTAL_DATABASE_URL: fresh.urls.portal, PORT: String(port), PORTAL_PLACE: '云岭县' },
  })
})
afterAll(async () => {
  await portal.stop()
  await sequencer.close()
  await app.close()
  await fresh.drop()
})

const page = async (path: string) => {
  const response = await fetch(`${base}${path}`)
  return { status: response.status, text: await response.text() }
}
/** Everything the schema holds, as one text. */
async function held(): Promise<string> {
  const rows = await sequencer.call({
    text: 'select e::text, s::text as found from disclosure.entry e left join disclosure.entry_search s using (id)',
  })
  return JSON.stringify(rows)
}

describe('a published decision', () => {
  const d = published({
    parties: [worker],
    lines: [line('p2', 100_000)],
    also: '骆骉称货物由其自行购进，电话13900000319。',
  })
  const { entry } = entryFor(d.file, { ...d.context('wei'), marks: ['演示'] })
  const stream = `case/${d.file.id}`
  const followed = (sequences: readonly number[]) =>
    disclosureFollower(sequencer, undefined, county).follow(
      sequences.map((sequence, idx) => ({ idx, stream, sequence })),
    )

  test('is on the portal, masked, and nothing hidden is anywhere in the schema', async () => {
    const leaves = await record(app, stream, d)
    await disclosureFollower(sequencer, undefined, county).follow(leaves)
    const shown = await page(`/decisions/${entry.id}`)
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('骆某')
    expect(shown.text).toContain(entry.documentNumber)
    const everything = (await held()) + shown.text
    const secrets = hiddenStrings({ parties: d.file.parties, hide: [] }, { personName: 'surname', addresses: 'hidden' })
    expect(secrets).toEqual(expect.arrayContaining(['骆骉', '11010519491231002X', '13900000319']))
    for (const secret of secrets) expect(everything).not.toContain(secret)
    const found = async (q: string) => (await page(`/decisions?${new URLSearchParams({ q })}`)).text.includes(entry.id)
    expect(await found('骆某 超过保质期')).toBe(true)
    expect(await found(entry.documentNumber.replace('〔', '[').replace('〕', ']'))).toBe(true)
    expect(await found('骆骉')).toBe(false)
  })

  test('applied again, it is the same row', async () => {
    const before = await held()
    const leaves = d.events.map((e, idx) => ({ idx, stream, sequence: e.sequence, proceeding: e.proceeding }))
    await disclosureFollower(sequencer, undefined, county).follow(leaves)
    expect(await held()).toBe(before)
  })

  test('drawn otherwise by a later version of the program, it stands as it was published', async () => {
    const at = { stream: `case/${d.file.id}`, proceeding: 'disclosure', sequence: d.events.length }
    const feed = { id: 'disclosure-feed', agency: '', post: '' }
    const stands = (recorded: string) =>
      sequencer.transaction(feed, (trx) =>
        areAsRecorded(trx, [at], async () => async () => ({
          entry: sealed({ ...entry, title: '后来的写法', body: [] }),
          recorded,
          performed: async () => row!.performed,
        })),
      )
    const [row] = await sequencer.call<{ sha256: string; performed: [] }>({
      text: 'select sha256, performed from disclosure.entry',
    })
    expect(await stands(row!.sha256)).toEqual([true])
    // Under another seal than was recorded it is what nobody approved.
    expect(await stands('0'.repeat(64))).toEqual([false])
  })

  test('what becomes of it is told as the record goes on, under the masked names, and a row that says otherwise is known', async () => {
    const told = async () => {
      const rows = await sequencer.call<{ performed: { party: string; says: string }[] }>({
        text: `select performed from disclosure.entry where id = '${entry.id}'`,
      })
      return rows[0]!.performed
    }
    expect(await told()).toMatchObject([{ party: '骆某', says: '正在履行', due: expect.stringMatching(/^2026-/) }])
    const { id, about } = d.file.proceedings.find((p) => p.id.startsWith('payment-'))!
    d.do('li', 'payment.record', { amount: about.amount!, receipt: '票0001', bank: '农商行' }, { proceeding: id })
    const follower = disclosureFollower(sequencer, undefined, county)
    await follower.follow(await record(app, stream, d))
    expect(await told()).toMatchObject([{ says: '已经缴清', due: null }])
    await expect.poll(async () => (await page(`/decisions/${entry.id}`)).text).toContain('已经缴清')
    expect(await held()).not.toContain('骆骉')
    // The feed told of an older event once more takes nothing back.
    await followed([d.events.find((e) => e.body.step === 'disclosure.draft')!.sequence])
    expect(await told()).toMatchObject([{ says: '已经缴清' }])
  })

  test('withdrawn, it is gone with its reason, and does not come back', async () => {
    withdrawn(d)
    const follower = disclosureFollower(sequencer, undefined, county)
    await follower.follow(await record(app, stream, d))
    await expect.poll(async () => (await page(`/decisions/${entry.id}`)).status).toBe(410)
    const { text } = await page(`/decisions/${entry.id}`)
    // Its ground; what somebody wrote beside it may name whom the page was taken back for.
    expect(text).toContain('决定被依法撤销')
    expect(text).not.toContain('该处罚决定经行政复议被撤销。')
    expect(text).not.toContain('骆某')
    const after = await held()
    expect(after).not.toContain('骆')
    expect(after).not.toContain('缴清')
    // A follower that lost its place is told of everything once more.
    await follower.follow(d.events.map((e, idx) => ({ idx, stream, sequence: e.sequence, proceeding: e.proceeding })))
    expect(await held()).toBe(after)
    expect((await page('/withdrawn')).text).toContain(entry.documentNumber)
  })
})

describe('who may do what', () => {
  const as = async (url: string, text: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return await client.query(text)
    } finally {
      await client.end()
    }
  }

  test('the portal reads disclosure, counts visits, and reaches nothing else', async () => {
    const { rows } = await as(
      fresh.superuserUrl,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('disclosure', 'pg_catalog', 'information_schema')`,
    )
    const tables = rows.map((r) => String(r.name))
    expect(tables).toEqual(
      expect.arrayContaining([
        'record.event',
        'record.body',
        'casework.case_row',
        'people.person',
        'access.account',
        'log.leaf',
      ]),
    )
    for (const table of tables)
      await expect(as(fresh.urls.portal, `select * from ${table}`), table).rejects.toMatchObject({ code: '42501' })
    expect((await as(fresh.urls.portal, 'select count(*) from disclosure.entry')).rowCount).toBe(1)
    await as(fresh.urls.portal, `insert into disclosure.visit values ('01890000-0000-7000-8000-00000000000a', 1)`)
  })

  test.each(['portal', 'app', 'archivist'] as const)('%s writes no entry', async (service) => {
    for (const text of [
      'insert into disclosure.entry default values',
      `update disclosure.entry set title = ''`,
      'delete from disclosure.entry',
      'insert into disclosure.entry_search default values',
      'delete from disclosure.entry_search',
      'truncate disclosure.entry cascade',
    ])
      await expect(as(fresh.urls[service], text), text).rejects.toMatchObject({ code: '42501' })
  })

  test('the feed takes an entry down, it deletes none', async () => {
    await expect(as(fresh.urls.sequencer, 'delete from disclosure.entry')).rejects.toMatchObject({ code: '42501' })
  })
})

describe('the register', () => {
  let house: County
  let feed: Database
  beforeAll(async () => {
    house = await openCounty()
    feed = await openDatabase({ url: house.fresh.urls.sequencer, service: 'sequencer', size: 1 })
  })
  afterAll(async () => {
    await feed.close()
    await house.close()
  })

  test('an agency registered is listed, once', async () => {
    const leaves = await feed.call<{ stream: string; sequence: number }>({
      text: 'select stream, sequence from record.event order by recorded, stream, sequence',
    })
    for (let twice = 0; twice < 2; twice += 1)
      await disclosureFollower(feed).follow(leaves.map((leaf, idx) => ({ idx, ...leaf })))
    const rows = await feed.call({
      text: `select title, version, elements ->> 0 as first from disclosure.entry where kind = 'agency' order by title`,
    })
    expect(rows.map((r) => r.title)).toEqual(['云岭县人民政府', '云岭县司法局', '云岭县市场监督管理局'])
  })

  test('an officer is found by his certificate until it ends; what stands on the list no more is taken down under its address', async () => {
    const dated = { from: '2026-05-06', to: '2029-05-05' }
    await house.enterAs('person/li', 'certificate.issue', {
      number: 'YL-0007',
      kinds: '行政处罚',
      area: '云岭县',
      ...dated,
    })
    const basis = [
      { title: '中华人民共和国食品安全法', article: '第一百二十四条', level: 'law', inForce: '2021-04-29' },
    ]
    const matter = (id: string) => ({
      id,
      title: `经营超过保质期的食品（${id}）`,
      conduct: '经营超过保质期的食品',
      breached: basis,
      basis,
      penalties: [{ kind: 'fine' }],
      fine: { base: '货值金额', ranges: [{ baseBelow: 1_000_000, from: 5_000_000, to: 10_000_000 }] },
      tiers: [],
    })
    const list = (...ids: string[]) => ({ list: { items: ids.map(matter) }, reason: '动态调整' })
    await house.enterAs('agency/market', 'matters.publish', list('SC-1', 'SC-2'))
    await house.enterAs('agency/market', 'matters.publish', list('SC-1'))
    const leaves = await feed.call<{ stream: string; sequence: number }>({
      text: 'select stream, sequence from record.event order by recorded, stream, sequence',
    })
    await disclosureFollower(feed).follow(leaves.map((leaf, idx) => ({ idx, ...leaf })))
    const shown = (kind: string) =>
      feed.call({
        text: `select e.document_number as number, e.state, e.expires_on::text as until, e.title,
          (select x ->> 'value' from jsonb_array_elements(e.elements) x where x ->> 'label' = '法定罚款幅度') as fine
          from disclosure.entry e where kind = '${kind}' order by e.document_number`,
      })
    expect(await shown('officer')).toEqual([
      { number: 'YL-0007', state: 'public', until: '2029-05-05', title: '李明', fine: null },
    ])
    expect(await shown('matter')).toMatchObject([
      { number: 'SC-1', state: 'public', fine: '货值金额不满10,000元的：50,000元以上、100,000元以下' },
      { number: 'SC-2', state: 'expired', title: '', fine: null },
    ])
    await house.enterAs('person/li', 'certificate.revoke', { number: 'YL-0007', on: '2026-05-06', reason: '调离' })
    const [last] = await feed.call<{ stream: string; sequence: number }>({
      text: `select stream, sequence from record.event where stream = 'person/li' order by sequence desc limit 1`,
    })
    await disclosureFollower(feed).follow([{ idx: 99, ...last! }])
    expect(await shown('officer')).toMatchObject([{ state: 'expired', title: '' }])
  })

  test('the feed can read what a decision is drawn from', async () => {
    const actor = { person: 'wang', name: '王芳', post: 'agencyHead', agency: 'market' } as const
    const who = { id: 'disclosure-feed', agency: '', post: '' }
    const context = await feed.transaction(who, (trx) => contextFor(trx, actor, '2026-05-06T10:00', 'market'))
    expect(context.people.map((p) => p.name)).toContain('李明')
    expect(context.agency.name).toBe('云岭县市场监督管理局')
  })
})
