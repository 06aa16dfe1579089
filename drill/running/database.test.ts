import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calendar, ruleBook } from '@xiezhi/law'
import { disclosureFollower, publicSeal } from '@xiezhi/server/modules/disclosure/index.ts'
import { startSequencer } from '@xiezhi/server/modules/log/index.ts'
import { contextFor } from '@xiezhi/server/modules/registries/index.ts'
import { readConfig } from '@xiezhi/server/platform/config.ts'
import { openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import { freshDatabase } from '@xiezhi/server/platform/testing/database.ts'
import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import {
  drillAgency,
  drillPeople,
  drillPlace,
  drillSigner,
  keepIn,
  makeDrillDatabase,
  replay,
  settled,
} from '../index.ts'

const folder = mkdtempSync(join(tmpdir(), 'drill-'))
afterAll(() => rmSync(folder, { recursive: true }))

const list =
  '处罚决定日期,当事人,违法行为类型,违法事实\n2025-08-20,毛某某,内幕交易,"经查明,毛永强存在以下违法事实:毛永强买入股票。"\n'

it('drills in a database and a log of its own, and leaves the installation as it was', async () => {
  const installation = await freshDatabase()
  const { name, urls } = await makeDrillDatabase(
    installation.migratorUrl,
    readConfig({ DATA_DIR: folder }),
    '20261122103000',
  )
  const origin = 'drill.xiezhi.local/test'
  const database = await openDatabase({ url: urls.app, service: 'app', size: 4 })
  const feed = await openDatabase({ url: urls.sequencer, service: 'sequencer', size: 2 })
  const followers = [disclosureFollower(feed)]
  const log = await startSequencer({ url: urls.sequencer, dataDir: folder, origin, interval: 20, followers })
  try {
    expect(name).toMatch(/^drill_20261122103000_[0-9a-f]{6}$/)
    const report = await replay(
      {
        database,
        contextFor,
        overseenBy: async () => [],
        publicSeal,
        objects: keepIn(folder),
        papers: {
          render: async ({ papers }) =>
            papers.map((p, i) => ({ ...p, pdf: Buffer.from(p.number), sha256: `${i}`.padStart(64, 'a'), pages: 1 })),
          notice: () => undefined,
          word: async () => Buffer.of(),
          table: async () => undefined,
          wordOfDraft: async () => ({ name: '', docx: Buffer.of() }),
          changesOfDraft: async () => ({ texts: [], fixed: [], unclear: [] }),
          pagesToSign: async () => ({ number: '', sha256: '', pages: [], lines: [] }),
          signPages: async ({ paper: { kind, number } }) => ({
            kind,
            number,
            pdf: Buffer.from(number),
            sha256: 'b'.repeat(64),
            pages: 1,
          }),
          previewStep: async () => ({ paper: null, pages: [] }),
          sign: drillSigner(),
        },
      },
      {
        bytes: Buffer.from(list),
        today: '2026-11-22',
        origin,
        drill: { agency: drillAgency, people: drillPeople, rules: ruleBook, calendar },
        tell: () => undefined,
      },
    )
    expect(report).toMatchObject({ rows: 1, published: 1, refused: 0 })
    const [events] = await database.call<{ n: number }>({ text: 'select count(*)::int as n from record.event' })
    expect(await settled(feed, log.check)).toEqual({ size: events!.n, pages: 1 })
    const [page] = await feed.call<{ party: string; mark: string; all: string }>({
      text: `select party_display as party, demo_mark as mark, e::text as all from disclosure.entry e where kind = 'penalty'`,
    })
    expect(page).toMatchObject({ party: '毛某某', mark: '演练、含系统补充内容' })
    expect(page!.all).toContain('（系统补充）')
    expect(page!.all).not.toContain('毛永强')
    expect(await database.call({ text: 'select name from log.origin' })).toEqual([{ name: origin }])
    expect(readdirSync(join(folder, 'objects')).length).toBeGreaterThan(0)
  } finally {
    await log.stop()
    await feed.close()
    await database.close()
  }
  const of = { store: { migratorUrl: installation.migratorUrl, urls: installation.urls }, keep: undefined }
  const config = readConfig({ DATA_DIR: folder, LOG_ORIGIN: 'log.yunling.gov.test/1' })
  const place = await drillPlace({ ...of, config, name })
  expect(place.config).toMatchObject({
    dataDir: join(folder, 'drills', name),
    logOrigin: `drill.xiezhi.local/${name}`,
  })
  const looked = await openDatabase({ url: place.store.urls.app, service: 'app', size: 1 })
  expect(await looked.call({ text: 'select name from log.origin' })).toEqual([{ name: origin }])
  await looked.close()
  for (const wrong of ['drill_1', 'postgres', "x'; drop table y"])
    await expect(drillPlace({ ...of, config, name: wrong })).rejects.toMatchObject({ code: 'drill-unknown' })
  const untouched = await openDatabase({ url: installation.urls.app, service: 'app', size: 1 })
  expect(await untouched.call({ text: 'select 1 from record.event' })).toEqual([])
  await untouched.close()
  await installation.drop()
  const client = new pg.Client({ connectionString: inject('cluster').migrator })
  await client.connect()
  await client.query(`drop database ${name} with (force)`)
  await client.end()
})
