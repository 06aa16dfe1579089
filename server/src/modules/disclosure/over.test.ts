import { Driver } from '@xiezhi/casework/stories/driver.ts'
import { paidUp } from '@xiezhi/casework/stories/publicPage.ts'
import { line, shop, worker } from '@xiezhi/documents/papers/testing/story.ts'
import type { Day } from '@xiezhi/law'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner, type Database, openDatabase, type Queries } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { decidedIn } from './entry.ts'
import { areAsRecorded, disclosureFollower, drawer, takeDownOver } from './index.ts'
import { entryFor, published } from './testing/published.ts'
import { county, record } from './testing/record.ts'

let fresh: TestDatabase
let app: Database
let sequencer: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  app = await openDatabase({ url: fresh.urls.app, service: 'app', size: 2 })
  sequencer = await openDatabase({ url: fresh.urls.sequencer, service: 'sequencer', size: 1 })
})
afterAll(async () => {
  await sequencer.close()
  await app.close()
  await fresh.drop()
})

/** Everything the schema holds, as one text. */
const held = async () =>
  JSON.stringify(
    await sequencer.call({
      text: 'select e::text, s::text as found from disclosure.entry e left join disclosure.entry_search s using (id)',
    }),
  )
const owned = <T>(work: (trx: Queries) => Promise<T>) => asOwner(fresh.migratorUrl, (owner) => owner.transaction(work))

describe('a page of two', () => {
  // Decided 2026-09-25, food: three years.
  const d = published({ parties: [shop, worker], lines: [line('p1', 500_000), line('p2', 100_000)] })
  const stream = `case/${d.file.id}`
  const context = { ...d.context('wei'), marks: ['演示'] }
  const own = { proceeding: 'disclosure' }
  const repair = () => ({ proceeding: d.file.proceedings.findLast((p) => p.kind === 'repair')!.id })
  const follow = async () => disclosureFollower(sequencer, undefined, county).follow(await record(app, stream, d))
  const stands = () => {
    const { sequence } = d.events.findLast((e) => e.body.step === 'disclosure.part')!
    return sequencer.transaction({ id: 'disclosure-feed', agency: '', post: '' }, (trx) =>
      areAsRecorded(trx, [{ stream, proceeding: 'disclosure', sequence }], (runs, events) =>
        drawer(runs, events, county),
      ),
    )
  }

  test('goes on for the one when the other has been granted an early end, and shows nothing of him', async () => {
    await follow()
    expect(await held()).toContain('骆某')
    const { version } = entryFor(d.file, context).entry
    const asked = { performed: '已缴清', rectified: '已整改', pledge: true }
    paidUp(d)
      .on('2027-09-27')
      .do('li', 'repair.apply', { party: 'p2', receivedOn: '2027-09-27', ...asked }, own)
    d.do('li', 'repair.accept', {}, repair())
    d.do(
      'li',
      'repair.check',
      { way: 'paper', found: '已缴清', willing: true, corrected: true, again: false, truthful: true, harms: false },
      repair(),
    )
    d.do('li', 'repair.opine', { grant: true, reason: '符合条件' }, repair()).do('wu', 'repair.decide', {}, repair())
    d.do('wei', 'disclosure.part', {}, own)
    const { entry } = entryFor(d.file, context, decidedIn(d.events, 'disclosure')!.decided)
    expect(entry).toMatchObject({
      party: '云岭县青坪镇喆堃食品经营部',
      version: version + 1,
      state: 'public',
      publishedAt: '2026-09-25T10:00',
      expiresOn: '2029-09-25',
    })
    expect(JSON.stringify(entry)).not.toContain('骆')
    await follow()
    expect(await held()).toContain('喆堃食品经营部')
    expect(await held()).not.toContain('骆')
    expect(await stands()).toEqual([true])
  })

  test('loses its text when its time is over, also in the tables; taken down before it is found out', async () => {
    expect(await owned((trx) => takeDownOver(trx, '2029-09-25' as Day))).toBe(0)
    expect(await owned((trx) => takeDownOver(trx, '2029-09-26' as Day))).toBe(1)
    expect(await held()).not.toContain('喆堃')
    // The day has not come by the record: it was taken down by nobody's right.
    expect(await stands()).toEqual([false])
    const other = 'case/case-2'
    await record(app, other, new Driver('2029-09-27').open())
    const superuser = new pg.Client({ connectionString: fresh.superuserUrl })
    await superuser.connect()
    await superuser.query(`insert into log.leaf values (0, '${other}', 1, '\\x00')`)
    await superuser.end()
    expect(await stands()).toEqual([true])
  })
})
