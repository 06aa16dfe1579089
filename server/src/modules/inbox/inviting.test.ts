import { randomUUID } from 'node:crypto'
import { driverFor, take } from '@xiezhi/casework/stories/course.ts'
import { procedureOf, ruleBook } from '@xiezhi/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, type Database, openDatabase } from '../../platform/db/pool.ts'
import { freshDatabase, type TestDatabase } from '../../platform/testing/database.ts'
import { record } from '../disclosure/testing/record.ts'
import { hashOfRating, inviteRatings } from './inviting.ts'

let fresh: TestDatabase
let app: Database
let sequencer: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  app = await openDatabase({ url: fresh.urls.app, service: 'app', size: 2 })
  sequencer = await openDatabase({ url: fresh.urls.sequencer, service: 'sequencer', size: 1 })
})
afterAll(async () => {
  await app.close()
  await sequencer.close()
  await fresh.drop()
})

const known = () =>
  asOwner(fresh.superuserUrl, (owner) =>
    owner.query<{ code: string; agency: string; used: string | null }>({
      text: `select encode(code, 'hex') as code, agency, used from inbox.invitation`,
    }),
  )

test('following the log, who was told the result of an inspection may rate it, once, and nobody before', async () => {
  const p = procedureOf(ruleBook, 'inspection.ordinary')!
  const d = driverFor(p)
  const stream = `case/${randomUUID()}`
  const follow = () =>
    sequencer.transaction({ id: 'inbox-feed', agency: '', post: '' }, (trx) => inviteRatings(trx, [stream, 'agency/x']))
  const told = p.course!.findIndex((m) => m.step === 'service.deliver')
  for (let i = 0; i < told; i += 1) take(d, p, p.course!, i)
  await record(app, stream, d)
  await follow()
  expect(await known()).toEqual([])
  for (let i = told; i < p.course!.length; i += 1) take(d, p, p.course!, i)
  await record(app, stream, d)
  await follow()
  await follow()
  expect(await known()).toEqual([{ code: hashOfRating('7K3M9QWD2'), agency: d.file.agency, used: null }])
})
