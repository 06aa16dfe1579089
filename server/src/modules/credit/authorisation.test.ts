import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { creditRoutes } from './routes.ts'
import { decided, kept, publish } from './testing/publish.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  creditRoutes(house.app, house.deps)
  id = await kept(house, publish(decided('云岭县第一食品有限公司')))
})
afterAll(() => house.close())

const ask = async (who: string | null, url: string) => {
  const { status, body } = await house.call(who, 'GET', url)
  expect(body.detail).toMatch(/\p{Script=Han}.*。$/u)
  return [status, body.code]
}
const calls = () => [
  '/api/credit?table=penalty',
  `/api/credit/cases/${id}`,
  '/api/credit/export?table=penalty&format=csv',
]

test('nobody without a sign-in', async () => {
  for (const url of calls()) expect(await ask(null, url)).toEqual([401, 'not-signed-in'])
})
test.each(['li@administrator', 'li@securityAdministrator', 'li@auditor', 'li', 'li@reviewer', 'li@unitHead'])(
  'nor %s, who neither publishes nor answers for it',
  async (who) => {
    for (const url of calls()) expect(await ask(who, url)).toEqual([403, 'post-not-allowed'])
  },
)
test.each(['li@disclosureApprover', 'li@agencyHead', 'li@supervisor'])(
  'the numbers of persons leave by the publisher alone, and not by %s who may look',
  async (who) => {
    expect(await ask(who, calls()[2]!)).toEqual([403, 'post-not-allowed'])
    expect((await house.call(who, 'GET', calls()[0]!)).status).toBe(200)
  },
)
test('of another agency nothing is told, not even that it is there', async () => {
  expect(await ask('wei@publisher!other-agency', `/api/credit/cases/${id}`)).toEqual([404, 'unknown-case'])
  expect(await ask('wei@publisher', `/api/credit/cases/${randomUUID()}`)).toEqual([404, 'unknown-case'])
  const { body } = await house.call(
    'wei@publisher!other-agency',
    'GET',
    '/api/credit?table=penalty&agency=yunling-market&from=2026-01-01&to=2026-12-31',
  )
  expect(body.rows).toEqual([])
})
test.each(['x', "x'--", '%00', '1'.repeat(190)])('a case that is none: %s', async (at) => {
  expect(await ask('wei@publisher', `/api/credit/cases/${at}`)).toEqual([404, 'unknown-case'])
})
test.each([
  ['table=none', 422],
  ['table=penalty&from=2026-13-01', 422],
  ['table=penalty&from=yesterday', 422],
  ['table=penalty&from=2026-12-01&to=2026-01-01', 422],
  ['table=penalty&show=everything', 422],
  ['', 422],
])('a question that cannot be asked: %s', async (query, status) => {
  expect((await ask('wei@publisher', `/api/credit?${query}`))[0]).toBe(status)
})
