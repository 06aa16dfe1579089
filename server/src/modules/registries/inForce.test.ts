import type { Form, Moment } from '@xiezhi/casework'
import { agencyForm } from '@xiezhi/casework/registry/testing.ts'
import { agency } from '@xiezhi/casework/stories/county.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countyContext } from '../cases/testing/county.ts'
import { type House, newCommand, openHouse } from '../cases/testing/house.ts'
import { contextFor } from './index.ts'
import { enter } from './service.ts'

/** A list drawn up as a case is asked by every other case of the agency, from the record, as soon as it is adopted. */
let house: House
beforeAll(async () => {
  const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
  house = await openHouse({
    contextFor: async (_trx, actor, now) => {
      const context = countyContext(now, actor)
      return { ...context, agency: { ...context.agency, chains } }
    },
  })
  await enter(house.database, {
    actor: { person: 'founder', name: '系统初始化', post: 'administrator', agency: agency.id },
    now: '2026-08-03T09:00',
    kind: 'agency',
    id: agency.id,
    step: 'agency.register',
    form: agencyForm,
    command: newCommand(),
  })
})
afterAll(() => house.close())

const actor = { person: 'li', name: '李承办', post: 'handler', agency: agency.id } as const
const context = (as: { id: string; agency: string; post: string } = { ...actor, id: 'li' }) =>
  house.database.read(as, (trx) => contextFor(trx, actor, '2026-08-10T10:00' as Moment))
const line = {
  body: '城关市场监督管理所',
  kind: 'penalty',
  powers: '调查取证',
  document: '委托书（云市监委〔2026〕1号）',
  from: '2026-08-03',
  to: '2026-12-31',
}
const text = (lines: readonly Form[]): Form => ({
  kind: 'entrustments',
  title: '委托执法事项清单',
  receivedOn: '2026-08-03',
  basis: '《中华人民共和国行政处罚法》第二十条',
  entrustments: lines,
})

test('a list is asked as its case tells, by whoever acts, and again as soon as the case has changed', async () => {
  const { version } = (await context()).versions as { version?: string }
  const opened = await house.call('li', 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'list.ordinary',
    form: text([line]),
  })
  expect(opened.status).toBe(201)
  const id = String(opened.body.case)
  await house.step('li', id, 'list.propose', { reason: '送审' })
  await house.step('zhou', id, 'list.endorse', { opinion: '同意' })
  const before = await context()
  expect(before.lists).toEqual([])

  await house.step('zheng', id, 'list.approve', { opinion: '同意', effectiveOn: '2026-08-03' })
  const after = await context()
  const stands = { list: 'entrustments', case: id, version: 1, from: '2026-08-03', lines: [line] }
  expect(after.lists).toMatchObject([stands])
  expect(after.versions.register).not.toBe(version)
  expect(after.lists?.[0]?.public).toBeUndefined()
  // Who may read no case acts under the same lists: what is kept in memory is the same for all.
  expect((await context({ id: 'root', agency: agency.id, post: 'administrator' })).lists).toBe(after.lists)

  // No other case makes what is kept old.
  await house.open()
  expect((await context()).lists).toBe(after.lists)

  const page = { proceeding: 'publication' }
  await house.step('li', id, 'publication.draft', { what: '公布清单。', why: '依法公开。' }, page)
  await house.step('chen', id, 'publication.approve', { facts: { secrecyChecked: 'yes' } }, page)
  await house.step('wei', id, 'publication.publish', {}, page)
  expect((await context()).lists).toMatchObject([{ ...stands, public: '2026-08-03' }])
  const { body } = await house.call('li', 'GET', '/api/cases?view=agency')
  expect((body.rows as { id: string; lists?: unknown }[]).find((r) => r.id === id)).not.toHaveProperty('lists')
})
