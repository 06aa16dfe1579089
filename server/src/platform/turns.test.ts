import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inHand, inLine, inTurn, turnOver, turnOverAtStream } from './turns.ts'

let most = 0
let now = 0
const app = fastify()
app.addHook('onRequest', (request, reply) => inTurn(request, reply, String(request.headers.session)))
app.get('/slow', async () => {
  now += 1
  most = Math.max(most, now)
  await wait(20)
  now -= 1
  return 'done'
})
/** What is held goes on when what this gives is called. */
let held = Promise.resolve()
const shut = () => {
  const gate = Promise.withResolvers<void>()
  held = gate.promise
  return gate.resolve
}
app.get('/held', async () => {
  now += 1
  most = Math.max(most, now)
  await held
  now -= 1
  return 'done'
})
app.addHook('onSend', turnOverAtStream)
/** Its first byte goes out at once, its last when it is let go. */
app.get('/files/film', async (_request, reply) => {
  now += 1
  most = Math.max(most, now)
  await wait(20)
  now -= 1
  const film = new PassThrough()
  film.write('film')
  held.then(() => film.end())
  return reply.send(film)
})
app.post('/files', async (request) => {
  turnOver(request)
  await held
  return 'kept'
})
let base = ''
beforeAll(async () => {
  base = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

const ask = (session: string, path = '/slow', signal?: AbortSignal) =>
  fetch(base + path, { headers: { session }, ...(signal === undefined ? {} : { signal }) }).then((r) => r.status)

test('who asks for much at once waits behind himself, and nobody behind him', async () => {
  most = 0
  const gate = shut()
  const flood = Array.from({ length: 100 }, () => ask('many', '/held'))
  expect(await Promise.race([ask('one'), Promise.all(flood).then(() => 'the flood')])).toBe(200)
  gate()
  expect(new Set(await Promise.all(flood))).toEqual(new Set([200]))
  expect(most).toBeLessThanOrEqual(inHand + 1)
})

test('what streams or takes its body holds a turn until then and none after: its beginning is dear as anything', async () => {
  most = 0
  const gate = shut()
  const begun = Array.from({ length: 40 }, () => fetch(`${base}/files/film`, { headers: { session: 'watching' } }))
  const films = await Promise.all(begun)
  expect(most).toBeLessThanOrEqual(inHand)
  const bodies = Array.from({ length: inHand * 2 }, () =>
    fetch(`${base}/files`, { method: 'POST', headers: { session: 'watching' } }),
  )
  await wait(30)
  expect(await ask('watching')).toBe(200)
  expect(films.every((film) => !film.bodyUsed)).toBe(true)
  gate()
  expect(new Set((await Promise.all(bodies)).map((r) => r.status))).toEqual(new Set([200]))
  expect(await films[0]?.text()).toBe('film')
})

test('who goes away is passed over, and who asks for more than a line holds is refused', async () => {
  const going = new AbortController()
  const gone = Array.from({ length: 30 }, () => ask('going', '/slow', going.signal).catch(() => 0))
  await wait(5)
  going.abort()
  await Promise.all(gone)
  expect(await ask('going')).toBe(200)
  const release = shut()
  const all = Array.from({ length: inHand + inLine + 5 }, () => ask('more', '/held'))
  // The first that is answered is one too many; the others wait for what is held.
  expect(await Promise.race(all)).toBe(429)
  release()
  expect(new Set(await Promise.all(all))).toEqual(new Set([200, 429]))
  expect(await ask('more')).toBe(200)
})

test('nothing becomes long by what who asks says of it', async () => {
  most = 0
  const said = Array.from({ length: 40 }, (_, i) =>
    fetch(`${base}/slow${i % 2 === 0 ? '?q=/files/' : ''}`, {
      headers: { session: 'sly', accept: i % 2 === 0 ? '*/*' : 'text/event-stream' },
    }).then((r) => r.status),
  )
  expect(new Set(await Promise.all(said))).toEqual(new Set([200]))
  expect(most).toBeLessThanOrEqual(inHand)
})
