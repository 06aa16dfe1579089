import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Problem } from '../../platform/errors.ts'
import { type House, openHouse } from '../cases/testing/house.ts'
import { type Sequencer, startSequencer } from '../log/index.ts'
import { type Hub, liveRoutes, openHub } from './index.ts'

let house: House
let hub: Hub
let sequencer: Sequencer
let dataDir: string
let port: number
const gone = new Set<string>()

beforeAll(async () => {
  house = await openHouse()
  dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-live-'))
  sequencer = await startSequencer({
    url: house.fresh.urls.sequencer,
    dataDir,
    origin: 'demo.xiezhi.local/live',
    interval: 20,
  })
  hub = await openHub({ database: house.database, url: house.fresh.urls.app })
  const signedIn: typeof house.deps.signedIn = async (request) => {
    await house.deps.signedIn(request)
    if (gone.has(String(request.headers['x-test-person']))) throw new Problem(401, 'not-signed-in', '请先登录。')
  }
  liveRoutes(house.app, { ...house.deps, signedIn, hub, heartbeat: 50 })
  await house.app.listen({ host: '127.0.0.1', port: 0 })
  const address = house.app.server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  await sequencer.stop()
  await hub.close()
  await house.close()
  rmSync(dataDir, { recursive: true })
})

/** Listens as the person; gives what has been heard so far. */
async function listen(who: string) {
  let text = ''
  await new Promise<void>((resolve) => {
    request({ port, path: '/api/live', headers: { 'x-test-person': who } }, (response) => {
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString()
        if (text.includes('event: hello')) resolve()
      })
      response.on('error', () => undefined)
    }).end()
  })
  return () =>
    [...text.matchAll(/^event: case\ndata: (.*)$/gm)].map((match) => JSON.parse(match[1]!) as Record<string, unknown>)
}

test('colleagues hear of a step, other agencies do not', async () => {
  const colleague = await listen('sun')
  const stranger = await listen('sun!other-agency')
  // 三员分立: of the same agency, and yet no audience for its cases.
  const administrator = await listen('sun@administrator')
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  await expect.poll(colleague).toEqual([
    { case: id, sequence: 1, step: 'clue.register', title: '案源登记', by: '李承办' },
    { case: id, sequence: 2, step: 'party.identify', title: '确认当事人', by: '李承办' },
  ])
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  await house.step('sun', id, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
  await house.step('zheng', id, 'filing.approve', { opinion: '同意' })
  // The papers of the approval make no noise of their own.
  await expect.poll(() => colleague().map((event) => event.sequence)).toEqual([1, 2, 3, 4, 5, 6])
  expect(stranger()).toEqual([])
  expect(administrator()).toEqual([])
})

test('who has signed out hears no more', async () => {
  const ear = await listen('wu@deputyHead')
  const other = await listen('sun')
  gone.add('wu@deputyHead')
  await new Promise((resolve) => setTimeout(resolve, 200))
  await house.open()
  await expect.poll(() => other().length).toBe(1)
  expect(ear()).toEqual([])
})

test('who was cut off from the database hears again', async () => {
  const ear = await listen('sun')
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await client.connect()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
  await client.end()
  await expect
    .poll(
      async () => {
        await house.open().catch(() => undefined)
        return ear().length
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBeGreaterThan(0)
})

test('one person holds twenty streams: the oldest gives way, everybody else keeps theirs', async () => {
  let ended = 0
  const open = (who: string) =>
    new Promise<() => void>((resolve) => {
      const asked = request({ port, path: '/api/live', headers: { 'x-test-person': who } }, (response) => {
        response.on('end', () => (ended += 1))
        response.on('error', () => undefined)
        response.once('data', () => resolve(() => asked.destroy()))
      })
      asked.on('error', () => undefined)
      asked.end()
    })
  const leave = [await open('zhou')]
  for (let i = 0; i < 22; i += 1) leave.push(await open('li'))
  await expect.poll(() => ended).toBe(2)
  for (const close of leave) close()
})
