import type { Channel } from '@xiezhi/casework'
import { expect, test } from 'vitest'
import { barred, isInside, outsideOnly } from './door.ts'
import type { Wanted } from './plan.ts'
import { tell } from './send.ts'

test.each([
  ['https://credit.example.cn/rows', true],
  ['http://credit.example.cn/rows', false],
  ['https://203.0.113.9/rows', true],
  ['https://127.0.0.1/', false],
  ['https://10.1.2.3/', false],
  ['https://172.31.0.1/', false],
  ['https://192.168.1.1/', false],
  ['https://169.254.169.254/latest/meta-data', false],
  ['https://0x7f.1/', false],
  ['https://2130706433/', false],
  ['https://[::1]/', false],
  ['https://[::ffff:10.0.0.1]/', false],
  ['https://[fd00::1]/', false],
  ['https://[2001:db8::1]/', true],
  // An address of the house inside one of a translator or a tunnel: local NAT64, Teredo, 6to4.
  ['https://[64:ff9b:1::a01:203]/', false],
  ['https://[2001:0:a01:203::1]/', false],
  ['https://192.88.99.1/', false],
])('%s: may rows go there: %s', (address, may) => {
  expect(barred(new URL(address), []) === undefined).toBe(may)
})

test('whoever runs the server names what it may reach all the same, with its port', () => {
  const address = 'http://10.1.2.3:8080/rows'
  expect(barred(new URL(address), ['10.1.2.3:8080'])).toBeUndefined()
  expect(barred(new URL(address), ['10.1.2.3'])).toMatch(/CHANNEL_HOSTS/)
})

test('a name that means a host of the house leads nowhere', async () => {
  expect([isInside('127.0.0.1'), isInside('203.0.113.9'), isInside('localhost')]).toEqual([true, false, true])
  const found = await new Promise((done) => outsideOnly('localhost', {}, (error) => done(error?.message)))
  expect(found).toMatch(/内部网络/)
  const channel: Channel = {
    id: 'c',
    title: '甲',
    tables: ['penalty'],
    address: 'https://localhost:1/x',
    confirmed: true,
  }
  const wanted = { row: { key: 'k', table: 'penalty' }, action: 'put', print: 'p', cells: {} } as unknown as Wanted
  expect(await tell(channel, wanted)).toEqual({ is: 'again', said: expect.stringContaining('内部网络') })
})
