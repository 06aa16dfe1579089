import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { type Hub, liveRoutes, openHub } from './index.ts'

// Who hears of which case: live.test.ts.

let house: House
let hub: Hub
beforeAll(async () => {
  house = await openHouse()
  hub = await openHub({ database: house.database, url: house.fresh.urls.app })
  liveRoutes(house.app, { ...house.deps, hub })
})
afterAll(async () => {
  await hub.close()
  await house.close()
})

test('nobody listens without a sign-in', async () => {
  expect(await house.call(null, 'GET', '/api/live')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
})

test('to ask for the head of the stream opens none, nor does any other method', async () => {
  const head = { method: 'HEAD', url: '/api/live', headers: { 'x-test-person': 'sun' } } as const
  expect((await house.app.inject(head)).statusCode).toBe(404)
  for (const method of ['POST', 'PUT', 'DELETE'] as const)
    expect(await house.call('sun', method, '/api/live')).toMatchObject({ status: 404, body: { code: 'unknown-route' } })
})
