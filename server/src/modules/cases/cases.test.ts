import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const get = async (who: string, url: string) => {
  const { status, body } = await house.call(who, 'GET', url)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

describe('a case', () => {
  test('goes from the clue to the filed case, every step seen by who works on it', async () => {
    const id = await house.open()
    await house.step('li', id, 'party.identify', { party: party('p1') })
    await house.step('li', id, 'clue.verify', forms.verification)
    await house.step('li', id, 'filing.propose', forms.filing)
    expect(await get('sun', '/api/cases')).toMatchObject({
      rows: [{ id, title: '云岭县第1食品有限公司涉嫌经营标签不符合规定的食品案', stageTitle: '案源核查' }],
      kinds: [{ procedure: 'penalty.ordinary', stages: [{ id: 'clue', cases: 1 }] }],
      next: null,
    })
    await house.step('sun', id, 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] })
    const done = await house.step('zheng', id, 'filing.approve', { opinion: '同意立案' })
    expect(done.events.map((e) => e.type)).toEqual(['performed', 'numbered', 'rendered', 'signed'])
    expect(done.papers).toMatchObject([{ kind: 'filing-approval', number: '云市监立〔2026〕1号', pages: 1 }])

    const seen = await get('li', `/api/cases/${id}`)
    expect(seen).toMatchObject({
      version: done.sequence,
      agencyName: '云岭县市场监督管理局',
      stageTitle: '立案调查',
      mayAct: true,
      raises: [],
    })
    expect(seen.file).toMatchObject({ officers: ['li', 'wang'], papers: [{ signature: 'c2lnbmVk' }] })
    expect(seen.people).toMatchObject({ li: '李承办', zheng: '郑局长' })
    const { steps } = (await get('li', `/api/cases/${id}/steps`)) as {
      steps: { step: string; state: string; articles?: unknown; schema: unknown; fields: unknown[] }[]
    }
    const collect = steps.find((s) => s.step === 'evidence.collect')
    expect(collect).toMatchObject({
      state: 'open',
      schema: { type: 'object', required: expect.arrayContaining(['title']) },
    })
    expect(collect?.fields.length).toBeGreaterThan(5)
    // The desk reads the rest from the rule book of its kind.
    const lean = (await get('li', `/api/cases/${id}/steps?for=desk`)) as { steps: Record<string, unknown>[] }
    expect(lean.steps).toEqual(steps.map(({ articles: _, ...step }) => ({ ...step, schema: null })))
    expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(steps).length * 0.75)
  })

  test('waits with what takes effect by its date while the clock is in doubt, and goes on with the rest', async () => {
    const id = await house.open()
    await house.step('li', id, 'party.identify', { party: party('p1') })
    Object.assign(house.deps, {
      clockHolds: async () => {
        throw new Problem(503, 'clock-doubtful', '服务器的时钟比已有的记录慢400 天。')
      },
    })
    try {
      await house.step('li', id, 'clue.verify', forms.verification)
      const { steps } = (await get('li', `/api/cases/${id}/steps`)) as { steps: { step: string }[] }
      expect(steps.length).toBeGreaterThan(0)
      const url = `/api/cases/${id}/proceedings/main/steps/filing.propose`
      const proposal = { command: newCommand(), form: forms.filing }
      const waits = await house.call('li', 'POST', url, proposal)
      expect([waits.status, waits.body.code]).toEqual([503, 'clock-doubtful'])
      Object.assign(house.deps, { clockHolds: async () => undefined })
      const before = house.clock.at
      house.clock.at = '2026-07-01T10:00:00+08:00'
      const late = await house.call('li', 'POST', url, proposal)
      house.clock.at = before
      expect([late.status, late.body.code, late.body.detail]).toEqual([
        503,
        'clock-doubtful',
        expect.stringContaining('本案已有记录的时间是 2026-08-03 10:00，晚于现在'),
      ])
      expect((await house.call('li', 'POST', url, proposal)).status).toBe(200)
    } finally {
      Object.assign(house.deps, { clockHolds: undefined })
    }
  })

  test('whose last entry lies ahead goes on at the time of day once somebody has vouched for the clock since', async () => {
    const before = house.clock.at
    const asked: unknown[] = []
    try {
      house.clock.at = '2027-09-03T10:00:00+08:00'
      const id = await house.open()
      await house.step('li', id, 'party.identify', { party: party('p1') })
      await house.step('li', id, 'clue.verify', forms.verification)
      house.clock.at = before
      Object.assign(house.deps, { clockHolds: async () => undefined })
      const url = `/api/cases/${id}/proceedings/main/steps/filing.propose`
      const proposal = { command: newCommand(), form: forms.filing }
      const waits = await house.call('li', 'POST', url, proposal)
      expect(waits).toMatchObject({
        status: 503,
        body: { code: 'clock-doubtful', next: expect.stringContaining('./xiezhi clock confirm') },
      })
      const confirmedAfter = async (_: unknown, ...entry: unknown[]) => asked.push(entry) > 0
      Object.assign(house.deps, { confirmedAfter })
      expect((await house.call('li', 'POST', url, proposal)).status).toBe(200)
      expect(asked).toContainEqual([`case/${id}`, 3])
      const { events } = (await get('li', `/api/cases/${id}/record`)) as { events: { recorded: string }[] }
      expect(events.at(-1)?.recorded.slice(0, 10)).toBe(before.slice(0, 10))
      // From here the record tells the time by itself again.
      expect(
        (
          await house.call('sun', 'POST', url.replace('propose', 'return'), {
            command: newCommand(),
            form: { reason: '补充' },
          })
        ).status,
      ).toBe(200)
      expect(asked).toHaveLength(1)
    } finally {
      house.clock.at = before
      Object.assign(house.deps, { clockHolds: undefined, confirmedAfter: undefined })
    }
  })

  test('shows its record, also as it stood earlier', async () => {
    house.clock.at = '2026-08-03T10:00:00+08:00'
    const id = await house.open()
    house.clock.at = '2026-08-04T09:30:00+08:00'
    await house.step('li', id, 'party.identify', { party: party('p1') })
    const whole = (await get('li', `/api/cases/${id}/record`)) as { events: Record<string, unknown>[] }
    expect(whole.events).toMatchObject([
      {
        sequence: 1,
        type: 'opened',
        step: 'clue.register',
        actor: { name: '李承办', postTitle: '承办人' },
        leaf: { index: null },
      },
      { sequence: 2, type: 'performed', recorded: '2026-08-04T09:30' },
    ])
    expect(whole.events[1]?.link).toMatch(/^[0-9a-f]{64}$/)
    const before = await get('li', `/api/cases/${id}/record?asOf=2026-08-03T23:59`)
    expect(before).toMatchObject({ events: [{ sequence: 1 }], file: { parties: [] } })
    expect((await house.call('li', 'GET', `/api/cases/${id}/record?asOf=2026-08-02T00:00`)).body.code).toBe(
      'not-yet-recorded',
    )
  })

  test('never goes back in record time, though the clock does', async () => {
    house.clock.at = '2026-08-05T10:00:00+08:00'
    const id = await house.open()
    house.clock.at = '2026-08-05T09:00:00+08:00'
    await house.step('li', id, 'party.identify', { party: party('p1') })
    const { events } = (await get('li', `/api/cases/${id}/record`)) as { events: { recorded: string }[] }
    expect(events.map((e) => e.recorded)).toEqual(['2026-08-05T10:00', '2026-08-05T10:00'])
  })

  test('keeps no draft of what is no step, and of one person no more than anybody has under way', async () => {
    const id = await house.open()
    for (const url of [`/api/cases/${id}/drafts/main/no.such`, '/api/drafts/new/no.such'])
      expect((await house.call('li', 'PUT', url, { form: {} })).status).toBe(404)
    const arrived = '/api/drafts/new/20260803-CHBSRJ11'
    expect((await house.call('li', 'PUT', arrived, { form: {} })).status).toBe(204)
    await asOwner(house.fresh.superuserUrl, (owner) =>
      owner.query({
        text: `insert into casework.draft (person, subject, proceeding, step, content, saved)
          select 'li', gen_random_uuid(), 'main', 'party.identify', '{}', now() - interval '1 year' from generate_series(1, 600)`,
      }),
    )
    const url = `/api/cases/${id}/drafts/main/party.identify`
    expect((await house.call('li', 'PUT', url, { form: { cause: '甲' } })).status).toBe(204)
    const [row] = await asOwner(house.fresh.superuserUrl, (owner) =>
      owner.query<{ n: number }>({ text: `select count(*)::int as n from casework.draft where person = 'li'` }),
    )
    expect(row?.n).toBe(500)
    expect(await get('li', url)).toMatchObject({ form: { cause: '甲' } })
  })

  test('keeps drafts for who wrote them, and nobody else', async () => {
    const id = await house.open()
    const url = `/api/cases/${id}/drafts/main/party.identify`
    expect(await house.call('li', 'GET', url)).toMatchObject({ status: 200, body: null })
    for (const name of ['林', '林甲']) {
      expect((await house.call('li', 'PUT', url, { form: { party: { name } } })).status).toBe(204)
    }
    expect(await get('li', url)).toMatchObject({ form: { party: { name: '林甲' } } })
    // What it was begun on comes back with it, and goes with the act.
    expect((await house.call('li', 'PUT', url, { form: {}, basis: 1 })).status).toBe(204)
    expect(await get('li', url)).toMatchObject({ form: {}, basis: 1 })
    expect((await house.call('li', 'PUT', url, { form: {}, basis: -1 })).status).toBe(422)
    expect((await house.call('wang', 'GET', url)).body).toBeNull()
    await house.call('li', 'DELETE', url)
    expect((await house.call('li', 'GET', url)).body).toBeNull()
    expect(
      (await house.call('li', 'PUT', '/api/drafts/new/penalty.ordinary', { form: { cause: '无证经营' } })).status,
    ).toBe(204)
    expect(await get('li', '/api/drafts/new/penalty.ordinary')).toMatchObject({ form: { cause: '无证经营' } })
    expect(
      (
        await house.database.call({
          text: `select count(*) as n from record.event where stream = $1`,
          values: [`case/${id}`],
        })
      )[0],
    ).toEqual({ n: 1 })
  })
})

test('the same command again gets the same answer; with another content it is refused', async () => {
  const id = await house.open()
  const url = `/api/cases/${id}/proceedings/main/steps/party.identify`
  const body = { command: newCommand(), form: { party: party('p1') } }
  const first = await house.call('li', 'POST', url, body)
  const again = await house.call('li', 'POST', url, body)
  expect(first.status).toBe(200)
  expect(again).toMatchObject({ status: 200, body: { ...first.body, repeated: true } })
  expect(await house.call('li', 'POST', url, { ...body, form: { party: party('p2') } })).toMatchObject({
    status: 422,
    body: { code: 'command-reused' },
  })
  expect((await house.call('wang', 'POST', url, body)).body.code).toBe('command-reused')
  const opening = {
    command: newCommand(),
    procedure: 'penalty.ordinary',
    form: { source: 'inspection', receivedOn: '2026-08-01', cause: '甲', summary: '乙' },
  }
  const opened = await house.call('li', 'POST', '/api/cases', opening)
  expect(await house.call('li', 'POST', '/api/cases', opening)).toMatchObject({
    status: 200,
    body: { case: opened.body.case, repeated: true },
  })
  expect((await get('li', `/api/cases/${id}`)).version).toBe(2)
})
