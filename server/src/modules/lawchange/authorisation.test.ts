import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { lawChangeRoutes } from './routes.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  lawChangeRoutes(house.app, house.deps)
})
afterAll(() => house.close())

const ask = async (who: string | null) => {
  const { status, body } = await house.call(who, 'GET', '/api/law/changes')
  return [status, body.code]
}
test('nobody without a sign-in', async () => {
  expect(await ask(null)).toEqual([401, 'not-signed-in'])
})
test.each(['li@administrator', 'li@securityAdministrator', 'li@auditor'])('nor %s, who has no cases', async (who) => {
  expect(await ask(who)).toEqual([403, 'post-not-allowed'])
})
test('where no text was imported nothing has changed', async () => {
  expect((await house.call('li', 'GET', '/api/law/changes')).body).toEqual({ groups: [] })
})
