import { afterAll, beforeAll, expect, test } from 'vitest'
import { countyContext } from '../cases/testing/county.ts'
import { type House, openHouse } from '../cases/testing/house.ts'
import { channelRoutes } from './routes.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({
    contextFor: async (_trx, actor, now) => {
      const context = countyContext(now, actor)
      const channels = [{ id: 'credit', title: '信用平台', tables: ['penalty' as const] }]
      return actor.agency === 'yunling-market' ? { ...context, agency: { ...context.agency, channels } } : context
    },
  })
  channelRoutes(house.app, house.deps)
})
afterAll(() => house.close())

const calls = [
  ['GET', '/api/channels', undefined],
  ['POST', '/api/channels/credit/retry', undefined],
  ['GET', '/api/channels/credit/file', undefined],
  ['POST', '/api/channels/credit/handover', { receipt: '回执1', prints: ['a'.repeat(64)] }],
] as const
const ask = async (
  who: string | null,
  [method, url, body]: (typeof calls)[number] | readonly ['GET' | 'POST', string, unknown],
) => {
  const answer = await house.call(who, method, url, body)
  expect(answer.body.detail).toMatch(/\p{Script=Han}.*。$/u)
  return [answer.status, answer.body.code]
}

test.each(calls)('nobody without a sign-in: %s %s', async (...call) => {
  expect(await ask(null, call)).toEqual([401, 'not-signed-in'])
})
test.each(['li', 'li@reviewer', 'li@supervisor', 'li@administrator', 'li@auditor'])('nor %s', async (who) => {
  for (const call of calls) expect(await ask(who, call)).toEqual([403, 'post-not-allowed'])
})
test('who answers for it looks on, and only the publisher sends', async () => {
  expect((await house.call('li@agencyHead', 'GET', '/api/channels')).status).toBe(200)
  for (const call of calls.slice(1)) expect(await ask('li@agencyHead', call)).toEqual([403, 'post-not-allowed'])
})
test('another agency has none of its receivers', async () => {
  expect((await house.call('li@publisher!other-agency', 'GET', '/api/channels')).body).toMatchObject({
    channels: [],
    rows: [],
  })
  for (const call of calls.slice(1))
    expect(await ask('li@publisher!other-agency', call)).toEqual([404, 'channel-unknown'])
})
test.each([
  [{}, 422],
  [{ receipt: '', prints: ['a'.repeat(64)] }, 422],
  [{ receipt: '1', prints: [] }, 422],
  [{ receipt: '1', prints: ['x'] }, 422],
])('a receipt that cannot be entered: %j', async (body, status) => {
  expect((await ask('li@publisher', ['POST', '/api/channels/credit/handover', body]))[0]).toBe(status)
})
