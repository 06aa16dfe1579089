import { agency, contextAt } from '@xiezhi/casework/stories/county.ts'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { officials } from '@xiezhi/casework/stories/permit.ts'
import type { Day } from '@xiezhi/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { rebuildCases, settleDeemed } from './rebuild.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

let house: House
let id: string
const chains = { ...agency.chains, grant: ['unitHead', 'agencyHead'] } as const
beforeAll(async () => {
  house = await openHouse({
    contextFor: async (_trx, actor, now) => ({ ...contextAt(now, actor, { chains }), people: officials }),
  })
  // Received on a Monday; nobody answers within five working days.
  const answer = await house.call('li', 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'permit.ordinary',
    form: { matter: '食品经营许可', receivedOn: '2026-08-03', applicant: party('p1'), content: '申请食品经营许可' },
  })
  expect(answer.status).toBe(201)
  id = String(answer.body.case)
})
afterAll(() => house.close())

const settle = (day: Day) => asOwner(house.fresh.migratorUrl, (owner) => settleDeemed(owner, day))
const check = (day: Day) => asOwner(house.fresh.migratorUrl, (owner) => rebuildCases(owner, true, day))
const listed = async (query: string) => {
  const { body } = await house.call('li', 'GET', `/api/cases?view=mine${query}`)
  return (body.rows as { id: string; stage: string }[]).map((c) => c.stage)
}

test('an application taken as accepted stands so in lists without anybody acting, and the day before it does not', async () => {
  expect(await listed('')).toEqual(['received'])
  expect(await settle('2026-08-10')).toEqual([])
  expect(await listed('&stage=received')).toEqual(['received'])
  // Until the rows are made anew nobody is accused of having changed them.
  expect((await check('2026-08-11')).differing).toEqual([])
  expect(await settle('2026-08-11')).toEqual([`case/${id}`])
  expect(await listed('&stage=examining')).toEqual(['examining'])
  expect(await listed('&stage=received')).toEqual([])
  expect(await settle('2026-08-11')).toEqual([])
})

test('the same rows follow from the record on any later day, and the next step carries what was deemed', async () => {
  for (const day of ['2026-08-11', '2026-09-30'] as const) expect((await check(day)).differing).toEqual([])
  house.clock.at = '2026-08-12T10:00:00+08:00'
  await house.step('li', id, 'party.identify', { party: party('p2', { role: 'third' }) })
  expect(await listed('')).toEqual(['examining'])
  expect(await check('2026-08-12')).toMatchObject({ differing: [], tallies: [], damaged: [] })
})
