import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { caseEventOf } from '../cases/index.ts'
import { countyContext } from '../cases/testing/county.ts'
import { type House, openHouse } from '../cases/testing/house.ts'
import { decided, kept, publish } from '../credit/testing/publish.ts'
import { readStream } from '../record/index.ts'
import { pauseAfter } from './plan.ts'
import { channelRoutes } from './routes.ts'
import { runFor } from './run.ts'
import { tell } from './send.ts'

// A receiver that fails in every way there is, and one reached by hand: what each row comes to, and that nothing is told that may not be.

let house: House
let receiver: Server
let address: string
let answer: RequestListener
let confirmed = false as boolean
const exported: { name: string; rows: number }[] = []
let heard: { key: string; action: string; cells: Record<string, string>; again: string }[] = []
const agency = 'yunling-market'
const takes: RequestListener = (_request, response) => response.end(JSON.stringify({ receipt: `R${heard.length}` }))

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      heard.push({ ...JSON.parse(Buffer.concat(parts).toString()), again: request.headers['idempotency-key'] })
      answer(request, response)
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/rows`
  house = await openHouse({
    contextFor: async (_trx, actor, now) => {
      const context = countyContext(now, actor)
      const organs = { ...context.agency.organs, creditCode: '11530000MB0Y00001F' }
      const channels = [
        { id: 'credit', title: '信用平台', tables: ['penalty' as const], address, ...(confirmed && { confirmed }) },
        { id: 'gsxt', title: '企业信用信息公示系统（专网）', tables: ['penalty' as const] },
      ]
      return { ...context, agency: { ...context.agency, organs, channels } }
    },
  })
  channelRoutes(house.app, house.deps)
  house.clock.at = '2026-08-20T10:00:00+08:00'
})
afterAll(async () => {
  await house.close()
  receiver.closeAllConnections()
  receiver.close()
})
beforeEach(() => {
  heard = []
  answer = takes
})

/** What the record of the case says of its rows at the receivers, in order. */
const recorded = async () =>
  (await house.database.read({ id: 'wei', agency, post: 'publisher' }, (trx) => readStream(trx, `case/${id}`)))
    .map(caseEventOf)
    .filter((e) => e?.body.step === 'disclosure.report')
    .map((e) => [e?.actor.person, e?.body.form.channel, e?.body.form.action, e?.body.form.result])

const page = async () =>
  (await house.call('wei@publisher', 'GET', '/api/channels')).body as unknown as {
    rows: {
      channel: string
      key: string
      state: string
      said: string
      tries: number
      nextAt: string
      receipt: string
      action: string
      event: number
    }[]
    channels: { id: string; manual: boolean; counts: Record<string, number> }[]
  }
const at = async (key: string, channel = 'credit') =>
  (await page()).rows.find((r) => r.key === key && r.channel === channel)
const later = (minutes: number) => {
  house.clock.at = new Date(Date.parse(house.clock.at) + minutes * 60_000).toISOString().replace('Z', '+00:00')
}
const run = () =>
  runFor(
    { ...house.deps, exported: async (_trx, actor, what) => void exported.push({ ...what, ...{ by: actor.person } }) },
    agency,
    (channel, wanted) => tell(channel, wanted, { wait: 2000, hosts: [new URL(address).host] }),
  )

let id: string
let key: string
const story = publish(decided('云岭县第一食品有限公司'))

test('what is not public yet, or not whole, is told to nobody', async () => {
  await kept(house, decided('云岭县第九食品有限公司'))
  await kept(house, publish(decided('云岭县第八食品有限公司', '530000100000012')))
  expect([await run(), heard, (await page()).rows]).toEqual([0, [], []])
})

test('where nobody but who set it has said that rows go there, none does', async () => {
  id = await kept(house, story)
  key = `${id}/disclosure/p1`
  expect([await run(), heard, exported]).toEqual([0, [], []])
  expect((await page()).channels).toMatchObject([
    { confirmed: false, address },
    { confirmed: false, address: '' },
  ])
  confirmed = true
})

test('what leaves the house is noted before it does, one line for each receiver and round', async () => {
  answer = (_q, r) => r.writeHead(500).end('{}')
  await run()
  expect(exported).toEqual([{ by: 'feed', name: `自动报送-信用平台（credit，${address}）`, rows: 1 }])
  await run()
  expect(exported).toHaveLength(1)
})

test.each<[string, RequestListener, RegExp]>([
  ['fails', (_q, r) => r.writeHead(500).end('{}'), /500/],
  ['hangs', () => undefined, /规定的时间内/],
  ['answers nonsense', (_q, r) => r.end('<html>ok</html>'), /没有回执/],
  ['answers with a page without end', (_q, r) => r.end('x'.repeat(200_000)), /没有回执/],
  ['breaks off', (q) => q.socket.destroy(), /连接/],
  ['sends elsewhere', (_q, r) => r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(), /302/],
  ['is busy', (_q, r) => r.writeHead(429).end('{}'), /429/],
])('a receiver that %s is asked again later, and later still', async (_, behaves, said) => {
  later(2000)
  answer = behaves
  await run()
  const row = await at(key)
  expect(row).toMatchObject({ state: 'waiting', receipt: '', action: 'put' })
  // That it could not be reached is told to the record once, not at each of its tries.
  expect(await recorded()).toEqual([['feed', 'credit', 'put', 'unreached']])
  expect(row?.said).toMatch(said)
  const times = heard.length
  await run()
  expect(heard).toHaveLength(times)
})

test('the pauses grow from a minute to a day, and it stops at a day', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 100].map(pauseAfter)).toEqual([1, 5, 30, 120, 720, 1440, 1440, 1440])
})

test('one that refuses is not asked again until somebody says so', async () => {
  later(2000)
  answer = (_q, r) => r.writeHead(422).end(JSON.stringify({ error: '统一社会信用代码重复' }))
  await run()
  expect(await at(key)).toMatchObject({ state: 'refused', said: expect.stringContaining('统一社会信用代码重复') })
  later(5000)
  const times = heard.length
  await run()
  expect(heard).toHaveLength(times)
  expect((await house.call('wei@publisher', 'POST', '/api/channels/credit/retry')).body).toEqual({ rows: 1, left: 0 })
  expect((await recorded()).slice(1)).toEqual([
    ['feed', 'credit', 'put', 'refused'],
    ['wei', 'credit', 'put', 'again'],
  ])
})

test('taken, it has its receipt, is told once, and under one key however often it was tried', async () => {
  await run()
  expect(await at(key)).toMatchObject({ state: 'accepted', receipt: 'R1', said: '', event: expect.any(Number) })
  expect((await recorded()).at(-1)).toEqual(['feed', 'credit', 'put', 'accepted'])
  expect(heard.map((h) => [h.key, h.action, h.cells.CF_XDR_MC])).toEqual([[key, 'put', '云岭县第一食品有限公司']])
  later(5000)
  await run()
  expect(heard).toHaveLength(1)
})

test('by hand: a file, then the receipt of just what was in it', async () => {
  const file = (await house.call('wei@publisher', 'GET', '/api/channels/gsxt/file')).body as unknown as {
    rows: { key: string; print: string }[]
  }
  expect(file.rows.map((r) => r.key)).toEqual([key])
  const prints = file.rows.map((r) => r.print)
  const entered = await house.call('wei@publisher', 'POST', '/api/channels/gsxt/handover', {
    receipt: '光盘〔2026〕3号',
    prints,
  })
  expect(entered.body.rows).toBe(1)
  expect(await at(key, 'gsxt')).toMatchObject({ state: 'handed', receipt: '光盘〔2026〕3号' })
  expect((await recorded()).at(-1)).toEqual(['wei', 'gsxt', 'put', 'handed'])
  expect((await house.call('wei@publisher', 'GET', '/api/channels/gsxt/file')).body.rows).toEqual([])
})

test('withdrawn, each receiver is told to take it down, and no more of it than which row it was', async () => {
  const page = { proceeding: 'disclosure' }
  await house.step('li', id, 'disclosure.fault', { ground: 'secret', explained: '写有他人的病历' }, page)
  const reason = '公示的信息含有不应公开的内容。'
  await house.step('wei@publisher', id, 'disclosure.withdraw', { reason }, page)
  await run()
  expect(heard.map((h) => [h.key, h.action])).toEqual([[key, 'remove']])
  expect(Object.keys(heard[0]?.cells ?? {})).not.toContain('CF_XDR_MC')
  expect(JSON.stringify(heard)).not.toContain('云岭县第一食品有限公司')
  expect(await at(key)).toMatchObject({ state: 'accepted', action: 'remove' })
  expect(await at(key, 'gsxt')).toMatchObject({ state: 'waiting', action: 'remove' })
})

test('what was told before receipts stood in the record is told to it, as of when it was so, and once', async () => {
  const older = await kept(house, publish(decided('云岭县第七食品有限公司')))
  const rowKey = `${older}/disclosure/p1`
  await asOwner(house.fresh.migratorUrl, (owner) =>
    owner.query({
      text: `insert into casework.delivery (agency, channel, row_key, case_id, action, print, state, told, tries, next_at, receipt, at)
        values ($1, 'credit', $2, $3, 'put', $4, 'accepted', true, 1, now(), '旧回执9', $5)`,
      values: [agency, rowKey, older, 'a'.repeat(64), '2026-08-19T09:30:00+08:00'],
    }),
  )
  await run()
  await run()
  id = older
  expect((await recorded())[0]).toEqual(['feed', 'credit', 'put', 'accepted'])
  const left = await asOwner(house.fresh.migratorUrl, (owner) =>
    owner.query({ text: 'select 1 from casework.delivery where row_key = $1', values: [rowKey] }),
  )
  expect(left).toEqual([])
})

test('what the record says survives the loss of what is kept beside it', async () => {
  const before = (await page()).rows.filter((r) => r.state !== 'waiting')
  await asOwner(house.fresh.migratorUrl, async (owner) => {
    await owner.query({ text: 'delete from casework.delivery' })
    const { rebuildCases } = await import('../cases/index.ts')
    await rebuildCases(owner, false, '2026-08-21')
  })
  expect((await page()).rows.filter((r) => r.state !== 'waiting')).toEqual(before)
})
