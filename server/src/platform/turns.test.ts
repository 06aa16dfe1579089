import { setTimeout as wait } from 'node:timers/promises'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inHand, inLine, inTurn } from './turns.ts'

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
let release = () => {}
const held = new Promise<void>((go) => {
  release = go
})
app.get('/held', async () => {
  await held
  return 'done'
})
app.get('/files/film', async () => wait(300, 'film'))
let base = ''
beforeAll(async () => {
  base = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => app.close())

const ask = (session: string, path = '/slow', signal?: AbortSignal) =>
  fetch(base + path, { headers: { session }, ...(signal === undefined ? {} : { signal }) }).then((r) => r.status)

test('who asks for much at once waits behind himself, and nobody behind him', async () => {
  most = 0
  const flood = Array.from({ length: 100 }, () => ask('many'))
  await wait(30)
  const other = ask('one')
  expect(await Promise.race([other, Promise.all(flood).then(() => 'the flood')])).toBe(200)
  expect(new Set(await Promise.all(flood))).toEqual(new Set([200]))
  expect(most).toBeLessThanOrEqual(inHand + 1)
})

test('who goes away is passed over, and who asks for more than a line holds is refused', async () => {
  const going = new AbortController()
  const gone = Array.from({ length: 30 }, () => ask('going', '/slow', going.signal).catch(() => 0))
  await wait(5)
  going.abort()
  await Promise.all(gone)
  expect(await ask('going')).toBe(200)
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

test('what takes long holds no turn', async () => {
  const films = Array.from({ length: inHand * 2 }, () => ask('watching', '/files/film'))
  expect(await Promise.race([ask('watching'), Promise.all(films).then(() => 'the films')])).toBe(200)
  await Promise.all(films)
})
