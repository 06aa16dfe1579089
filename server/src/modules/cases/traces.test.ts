import type { Form } from '@xiezhi/casework'
import { ownLayer } from '@xiezhi/casework/stories/county.ts'
import { chains, inspectors, planForm, taskForm, visitForm } from '@xiezhi/casework/stories/inspection.ts'
import type { PostKind } from '@xiezhi/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseActor } from './policy.ts'
import { actorNamed, countyContext, newCommand } from './testing/county.ts'
import { type House, openHouse } from './testing/house.ts'
import { tracesAgainst } from './traces.ts'

/** Two agencies of a county that has published how often one firm is inspected by all of them together: once. */
const once = ownLayer([
  { parameter: 'inspection.perFirm', value: 1, inForce: { from: '2025-01-01' }, cite: [] } as never,
])
let house: House
beforeAll(async () => {
  house = await openHouse({
    contextFor: async (_trx, actor, now) => {
      const context = countyContext(now, actor)
      return { ...context, people: inspectors, agency: { ...context.agency, chains, own: once } }
    },
  })
  house.clock.at = '2026-11-02T10:00:00+08:00'
})
afterAll(() => house.close())

const other = 'yunling-safety'
const opened = async (who: string): Promise<string> => {
  const answer = await house.call(who, 'POST', '/api/cases', {
    command: newCommand(),
    procedure: 'inspection.ordinary',
    form: taskForm() as Form,
  })
  expect(answer.status).toBe(201)
  return String(answer.body.case)
}
const approved = async (at: string): Promise<string> => {
  const id = await opened(`li${at}`)
  await house.step(`li${at}`, id, 'inspection.propose', planForm())
  await house.step(`sun${at}`, id, 'inspection.endorse', { opinion: '同意' })
  await house.step(`wu${at}`, id, 'inspection.approve', { opinion: '同意' })
  return id
}
const propose = (id: string, form: Form = planForm()) =>
  house.call('li', 'POST', `/api/cases/${id}/proceedings/main/steps/inspection.propose`, {
    command: newCommand(),
    form,
  })

describe('what one agency did to a firm is counted by another', () => {
  test('about to go in, then gone in: told before it is approved, and refused at the published number', async () => {
    const theirs = await approved(`!${other}`)
    const ours = await opened('li')
    const meet = await propose(ours)
    expect(meet.body).toMatchObject({ code: 'step-blocked', reasons: [{ gate: 'I-together' }] })
    expect(meet.body.detail).toContain(other)
    await house.step(`li!${other}`, theirs, 'notice.show', { way: 'scene', signedBy: '林甲' })
    await house.step(`li!${other}`, theirs, 'visit.record', visitForm())
    const refused = await propose(ours)
    expect(refused.body).toMatchObject({ code: 'step-blocked', reasons: [{ gate: 'I-firm' }] })
    const seen = await house.call('wu', 'GET', `/api/cases/${ours}`)
    expect(seen.body.cautions).toMatchObject([
      { code: 'told-by-rule', sentence: expect.stringContaining('食品销售者日常监督检查') },
      { code: 'told-by-rule', sentence: '公布的对同一对象的年度入企检查频次上限：1次。' },
    ])
    // The case itself is not there for whoever reads the count, nor what was found in it.
    expect((await house.call('li', 'GET', `/api/cases/${theirs}`)).status).toBe(404)
    expect(JSON.stringify(seen.body)).not.toContain('证照齐全')
    expect(JSON.stringify(seen.body)).not.toContain(theirs)
    const listed = await house.call('li', 'GET', '/api/cases?view=agency')
    expect(JSON.stringify(listed.body)).not.toContain('"left"')
  })

  test('an account that handles no cases is told nothing, and a case with nothing to ask asks nothing', async () => {
    const ask = (post: PostKind) =>
      house.database.read(databaseActor({ ...actorNamed('li'), post }), (trx) =>
        trx.query<{ said: unknown }>({
          name: 'test.left',
          text: `select said from casework.left_for((select array_agg(distinct k) from casework.case_row c,
                   jsonb_array_elements(c.shown -> 'left') l, jsonb_array_elements_text(l -> 'keys') k) || $1, $2)`,
          values: [[String((taskForm().party as Form).code)], '00000000-0000-7000-8000-000000000000'],
        }),
      )
    expect(await ask('handler')).not.toEqual([])
    expect(await ask('administrator')).toEqual([])
    const nobody = { query: () => Promise.reject(new Error('asked')) }
    const context = countyContext('2026-11-02T10:00', actorNamed('li'))
    expect(await tracesAgainst(nobody, [], context)).toEqual([])
  })
})
