import { type CaseEvent, fold } from '@xiezhi/casework'
import { agency, contextAt } from '@xiezhi/casework/stories/county.ts'
import { party } from '@xiezhi/casework/stories/forms.ts'
import { officials } from '@xiezhi/casework/stories/permit.ts'
import { addDays, type Day } from '@xiezhi/law'
import type { Json } from '@xiezhi/log'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { published } from '../disclosure/testing/published.ts'
import { alone, append } from '../record/index.ts'
import { draftOf, streamOf } from './events.ts'
import { rowsOf } from './projection.ts'
import { rebuildCases, settleTurned } from './rebuild.ts'
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

const settle = (day: Day) => asOwner(house.fresh.migratorUrl, (owner) => settleTurned(owner, day))
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

/** A case decided and made public on 25 September, as its last step left its rows; the fine is to be paid by 12 October. */
async function decided(): Promise<string> {
  const pattern = published()
  const other = '01890000-0000-7000-8000-0000000000aa'
  const events = (JSON.parse(JSON.stringify(pattern.events).replaceAll('case-1', other)) as CaseEvent[]).map((e) => ({
    ...e,
    command: '01890000-0000-7000-8000-0000000000ab',
  }))
  const context = pattern.context('li')
  const rows: Json = rowsOf(fold(events), context, events.at(-1)!.recorded.slice(0, 10) as Day)
  await append(alone(house.database), {
    actor: context.actor,
    stream: streamOf(other),
    head: null,
    drafts: events.map((event) => draftOf(other, event, context)),
    command: { id: events[0]!.command, digest: Buffer.alloc(32) },
    result: null,
    project: { with: 'casework.project', rows },
  })
  return other
}

test('who must demand what was not paid finds it on the list from the day it is late, and whoever looks on whatever day accuses nobody', async () => {
  const other = await decided()
  const waited = async () => {
    const { body } = await house.call('sun', 'GET', '/api/cases?view=mine')
    return (body.rows as { id: string }[]).some((c) => c.id === other)
  }
  expect(await waited()).toBe(false)
  let began: Day | undefined
  for (let day: Day = '2026-09-25'; day < '2027-09-25'; day = addDays(day, began === undefined ? 1 : 30)) {
    // A list made anew on an earlier day, or never, is as honest as one of today.
    expect((await check(day)).differing, day).toEqual([])
    if (await settle(day)) {
      expect((await check(day)).differing, day).toEqual([])
      if (began === undefined && (await waited())) began = day
    }
  }
  // Served on 25 September: fifteen days, and what is posted on the last of them arrives.
  expect(began).toBe('2026-10-12')
  expect(await waited()).toBe(true)
  await asOwner(house.fresh.migratorUrl, (owner) =>
    owner.query({ text: 'delete from casework.wait_row where case_id = $1', values: [other] }),
  )
  for (const day of ['2026-09-25', '2026-10-12', '2027-09-25'] as const)
    expect((await check(day)).differing, day).toEqual([`case/${other}`])
})
