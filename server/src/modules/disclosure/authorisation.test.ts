import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { disclosureRoutes } from './routes.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  disclosureRoutes(house.app, house.deps)
  id = await house.open()
})
afterAll(() => house.close())

const ask = async (who: string | null, at = id) => {
  const { status, body } = await house.call(who, 'GET', `/api/cases/${at}/disclosure`)
  expect(body.detail).toMatch(/\p{Script=Han}.*。$/u)
  return [status, body.code]
}

test('what will be public is shown to nobody without a sign-in', async () => {
  expect(await ask(null)).toEqual([401, 'not-signed-in'])
})
test('nor to who administers the system (三员分立)', async () => {
  expect(await ask('li@administrator')).toEqual([403, 'post-not-allowed'])
})
test('nor to another agency, which learns no more than of a case that is not there', async () => {
  expect(await ask('li!other-agency')).toEqual([404, 'unknown-case'])
  expect(await ask('li', randomUUID())).toEqual([404, 'unknown-case'])
})
test.each(['x', "x'--", '%00', '..%2f..', '1'.repeat(190)])('an id that is none: %s', async (at) => {
  expect(await ask('li', at)).toEqual([404, 'unknown-case'])
})
test('before anything is drafted its own people are told so', async () => {
  expect(await ask('li')).toEqual([404, 'nothing-drafted'])
})
