import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newCommand } from '../cases/testing/house.ts'
import { complaint, type InboxHouse, openInbox } from './testing/house.ts'

let house: InboxHouse
const number = '20260803-AVTH0000'
beforeAll(async () => {
  house = await openInbox()
  await house.submit(number, 'complaint.consumer', complaint)
})
afterAll(() => house.close())

const calls = [
  ['GET', `/api/inbox/${number}`],
  ['GET', `/api/inbox/${number}/files/1`],
  ['POST', `/api/inbox/${number}/take`],
  ['POST', `/api/inbox/${number}/give-back`],
] as const

test.each([['GET', '/api/inbox'] as const, ...calls])(
  '%s %s: not signed in, and who administers',
  async (method, url) => {
    expect(await house.call(null, method, url)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
    for (const post of ['administrator', 'securityAdministrator', 'auditor'])
      expect(await house.call(`li@${post}`, method, url)).toMatchObject({
        status: 403,
        body: { code: 'post-not-allowed' },
      })
  },
)

test.each(calls)('%s %s: another agency finds nothing', async (method, url) => {
  expect((await house.call('li!yunling-justice', method, url, { reason: '误领' })).status).toBe(404)
  expect((await house.call('li!yunling-justice', 'GET', '/api/inbox')).body).toEqual({
    rows: [],
    next: null,
    kinds: [],
  })
})

test.each(calls)('%s %s: what is no number', async (method, url) => {
  expect((await house.call('li', method, url.replace(number, 'x'))).status).toBe(422)
})

test('who has not taken it neither reads nor registers it, and a post that registers nothing takes nothing', async () => {
  expect((await house.call('li', 'GET', `/api/inbox/${number}`)).body.code).toBe('inbox-not-taken')
  expect((await house.call('li', 'POST', `/api/inbox/${number}/give-back`, { reason: '误领' })).body.code).toBe(
    'inbox-not-taken',
  )
  expect((await house.call('qian', 'POST', `/api/inbox/${number}/take`)).body.code).toBe('post-not-allowed')
  await house.call('wang', 'POST', `/api/inbox/${number}/take`)
  expect((await house.call('li', 'GET', `/api/inbox/${number}`)).body.code).toBe('inbox-not-taken')
  const { form } = (await house.call('wang', 'GET', `/api/inbox/${number}`)).body
  const opening = { command: newCommand(), procedure: 'complaint.consumer', form }
  expect(await house.call('li', 'POST', '/api/cases', opening)).toMatchObject({
    status: 403,
    body: { code: 'inbox-not-taken' },
  })
})

test.each([
  ['sequencer', 'select content from inbox.submission'],
  ['sequencer', 'select bytes from inbox.file'],
  ['sequencer', 'select code from inbox.submission'],
  ['app', 'select source from inbox.sender'],
  ['app', 'select number from inbox.satisfaction'],
  ['app', 'delete from inbox.supplement'],
  ['app', `select inbox.add('{}')`],
  ['sequencer', 'select content from inbox.supplement'],
  ['sequencer', 'select bytes from inbox.supplement_file'],
  ['sequencer', 'select number from inbox.satisfaction'],
  ['app', `update inbox.submission set received = now()`],
  ['app', `update inbox.submission set told = '{}'`],
  ['app', 'delete from inbox.submission'],
  ['app', `select inbox.submit('{}')`],
  ['archivist', 'select number from inbox.submission'],
] as const)('the role %s may not %s', async (service, statement) => {
  const client = new pg.Client({ connectionString: house.fresh.urls[service] })
  await client.connect()
  await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' })
  await client.end()
})
