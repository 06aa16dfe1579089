import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { freePort, quietPorts, requireFree } from '@xiezhi/postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { takePorts } from './testing/ports.ts'

const far = createServer()
const near: Socket[] = []

beforeAll(async () => {
  far.listen(0, '127.0.0.1')
  await once(far, 'listening')
})
afterAll(() => {
  for (const socket of near) socket.destroy()
  far.close()
})

async function goOut(): Promise<number> {
  const socket = connect({ host: '127.0.0.1', port: (far.address() as AddressInfo).port })
  near.push(socket)
  await once(socket, 'connect')
  return socket.localPort ?? 0
}

// A test once found its port with listen(0), let go of it, and met another’s connection there: 端口 35794 已被占用.
test('a port that an outgoing connection was given cannot be listened on', async () => {
  const given = await goOut()
  await expect(requireFree('127.0.0.1', given)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('what is chosen beforehand lies where no outgoing connection is given its port', async () => {
  const { from, to } = quietPorts()
  const chosen = await Promise.all([freePort(), takePorts(2), takePorts()])
  expect(chosen.filter((port) => port < from || port > to)).toEqual([])
  const given = await Promise.all(Array.from({ length: 300 }, () => goOut()))
  expect(given.filter((port) => port >= from && port <= to)).toEqual([])
})

test('no port is handed out twice, and none that is in use', async () => {
  const pairs = await Promise.all(Array.from({ length: 60 }, () => takePorts(2)))
  const all = pairs.flatMap((port) => [port, port + 1])
  expect(new Set(all).size).toBe(all.length)
  const next = (await takePorts()) + 1
  const other = createServer()
  // Where that is refused it is in use as well.
  await new Promise((resolve) => other.once('listening', resolve).once('error', resolve).listen(next, '127.0.0.1'))
  expect(await takePorts()).not.toBe(next)
  other.close()
})

test.each([
  ['Linux', { from: 32_768, to: 60_999 }, { from: 10_000, to: 32_767 }],
  ['RFC 6335', { from: 49_152, to: 65_535 }, { from: 10_000, to: 32_767 }],
  ['a busy proxy', { from: 15_000, to: 65_000 }, { from: 10_000, to: 14_999 }],
  ['all below', { from: 1024, to: 50_000 }, { from: 50_001, to: 65_535 }],
  ['everything', { from: 1024, to: 65_535 }, { from: 10_000, to: 32_767 }],
])('where the system takes its own from %s', (_, taken, quiet) => {
  expect(quietPorts(taken)).toEqual(quiet)
})
