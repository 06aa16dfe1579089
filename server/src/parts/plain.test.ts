import { expect, test } from 'vitest'
import { createHttp } from '../platform/http.ts'
import { warnOfPlain } from './plain.ts'

async function asked(host: string): Promise<string[]> {
  const lines: string[] = []
  const app = await createHttp({ health: new Map(), logLevel: 'silent' })
  warnOfPlain(app, host, (line) => lines.push(line))
  const https = { 'x-forwarded-proto': 'https' }
  await app.inject({ url: '/', remoteAddress: '127.0.0.1' })
  await app.inject({ url: '/', remoteAddress: '192.0.2.7', headers: https })
  await app.inject({ url: '/', remoteAddress: '192.0.2.8' })
  await app.inject({ url: '/', remoteAddress: '192.0.2.9' })
  return lines
}

test('who lets other machines in without https is told, once at the start and once when it happens', async () => {
  const lines = await asked('0.0.0.0')
  expect(lines).toEqual([
    expect.stringContaining('HOST=0.0.0.0：本程序自己不加密'),
    expect.stringContaining('192.0.2.8'),
  ])
})
test.each(['127.0.0.1', '127.0.1.1', '::1', 'localhost'])('%s is not heard outside', async (host) => {
  expect(await asked(host)).toEqual([])
})
