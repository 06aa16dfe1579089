import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../cases/testing/house.ts'
import { decided, kept } from '../credit/testing/publish.ts'
import { figureRoutes } from './routes.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
  figureRoutes(house.app, house.deps)
  await kept(house, decided('云岭县第一食品有限公司'))
})
afterAll(() => house.close())

const calls = [
  '/api/figures?year=2026',
  '/api/figures/cases?year=2026&figures=penalty.fine',
  '/api/figures/export?year=2026',
  '/api/figures/staffing',
]
const ask = async (who: string | null, url: string) => {
  const { status, body } = await house.call(who, 'GET', url)
  expect(body.detail).toMatch(/\p{Script=Han}.*。$/u)
  return [status, body.code]
}

test.each(calls)('nobody without a sign-in: %s', async (url) => {
  expect(await ask(null, url)).toEqual([401, 'not-signed-in'])
})
test.each(['li@administrator', 'li@securityAdministrator', 'li@auditor'])('nor %s, who has no cases', async (who) => {
  for (const url of calls) expect(await ask(who, url)).toEqual([403, 'post-not-allowed'])
})
test.each([
  'year=1999',
  'year=abc',
  'year=2026&form=none',
  'year=2026&figures=',
  'year=2026&figures=penalty.fine,drop',
  'figures=penalty.fine',
])('a question that cannot be asked: %s', async (query) => {
  const path = query.includes('figures') ? '/api/figures/cases' : '/api/figures'
  expect((await ask('li', `${path}?${query}`))[0]).toBe(422)
})
test('of another agency nothing is counted and no case is named, also where it is asked for', async () => {
  for (const more of ['', '&agency=yunling-market']) {
    const { body } = await house.call('li!other-agency', 'GET', `${calls[1]}${more}`)
    expect(body).toEqual({ rows: [], left: 0, text: '0' })
    const page = await house.call('li!other-agency', 'GET', `${calls[0]}${more}`)
    expect(JSON.stringify(page.body)).not.toContain('云岭县第一食品有限公司')
    const total = (page.body.tables as { total: { n: number }[] }[]).flatMap((t) => t.total.map((c) => c.n))
    expect(total.every((n) => n === 0)).toBe(true)
  }
})
test('who reviews in an agency, of how many who enforce: of another agency nothing', async () => {
  const { body } = await house.call('li', 'GET', '/api/figures/staffing')
  const [row] = body.rows as {
    name: string
    needed: number
    qualified: { name: string }[]
    faults: { code: string }[]
  }[]
  expect(row).toMatchObject({ name: '云岭县市场监督管理局', needed: 2 })
  expect(row?.qualified.map((s) => s.name)).toEqual(['钱审核', '周法规'])
  expect(row?.faults.map((f) => f.code)).toEqual(['unqualified'])
  const other = await house.call('li!other-agency', 'GET', '/api/figures/staffing')
  expect((other.body.rows as { agency: string }[]).map((r) => r.agency)).toEqual(['other-agency'])
})
