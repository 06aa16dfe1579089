import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCommand } from '../cases/testing/house.ts'
import { complaint, type InboxHouse, openInbox, report } from './testing/house.ts'

let house: InboxHouse
const number = '20260803-ADDED001'
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])
beforeAll(async () => {
  house = await openInbox()
  await house.submit(number, 'complaint.consumer', complaint)
})
afterAll(() => house.close())

type Row = Record<string, unknown>
const rows = async (who: string) => (await house.call(who, 'GET', '/api/inbox/added')).body.rows as Row[]
const register = async (who: string, sent: string, procedure: string) => {
  await house.call(who, 'POST', `/api/inbox/${sent}/take`)
  const { form } = (await house.call(who, 'GET', `/api/inbox/${sent}`)).body as { form: Row }
  const party = form.party as Row
  const opened = await house.call(who, 'POST', '/api/cases', {
    command: newCommand(),
    procedure,
    form: { ...form, party: { ...party, kind: party.kind || 'legal' } },
  })
  expect([opened.status, opened.body.code]).toEqual([201, undefined])
  return String(opened.body.case)
}
const begin = (who: string, sent: string, n = 1) => house.call(who, 'POST', `/api/inbox/${sent}/added/${n}/begin`)
const enter = (who: string, id: string, step: string, form: unknown) =>
  house.call(who, 'POST', `/api/cases/${id}/proceedings/main/steps/${step}`, { command: newCommand(), form })

describe('what is added to a complaint', () => {
  let id: string
  const words = '找到了购物小票，另外冰箱已经彻底不能启动。'

  test('is taken in under number and code, once; a wrong number gives nothing', async () => {
    expect(await house.add(number, words, [{ name: '小票.png', bytes: png }], 'd'.repeat(64))).toBe('taken')
    expect(await house.add(number, words, [{ name: '小票.png', bytes: png }], 'd'.repeat(64))).toBe('again')
    expect(await house.add(number, '别的', [], 'd'.repeat(64))).toBe('other')
    expect(await house.add('20260803-NOTHERE0', words)).toBe('unknown')
    expect((await house.follow(number)).added).toEqual([
      { n: 1, received: '2026-08-03 10:00', files: 1, entered: false, aside: null },
    ])
  })

  test('waits until the complaint is a case, and nobody reads it before', async () => {
    expect(await rows('li')).toEqual([
      {
        number: `${number}-1`,
        to: number,
        n: 1,
        case: null,
        title: '冰箱质量争议',
        kind: '消费投诉',
        received: '2026-08-03 10:00',
        files: 1,
        names: [],
        step: 'complaint.supplement',
        may: false,
        open: false,
      },
    ])
    expect((await begin('li', number)).body.code).toBe('inbox-unregistered')
    id = await register('li', number, 'complaint.consumer')
  })

  test('is entered by who handles the case, as it was written, of the day it came, with its files', async () => {
    expect(await rows('li')).toMatchObject([{ case: id, names: ['小票.png'], may: true, open: true }])
    expect(await rows('wang')).toMatchObject([{ case: id, names: [], may: false }])
    expect((await begin('wang', number)).body.code).toBe('inbox-not-yours')
    expect((await house.call('wang', 'GET', `/api/inbox/${number}/added/1/files/1`)).status).toBe(403)
    const step = 'complaint.supplement'
    expect((await begin('li', number)).body).toEqual({ case: id, proceeding: 'main', step })
    expect(house.looks).toContain(`li viewed inbox/${number}-1`)
    expect((await begin('li', number)).body.code).toBe('inbox-begun')
    const { form } = (await house.call('li', 'GET', `/api/cases/${id}/drafts/main/${step}`)).body as { form: Row }
    expect(form).toEqual({ content: words, receivedOn: '2026-08-03', ticket: `${number}-1` })
    const other = await enter('li', id, step, { ...form, content: '找到了小票。' })
    expect(other).toMatchObject({ status: 422, body: { errors: [{ field: 'content', code: 'inbox-words' }] } })
    const late = await enter('li', id, step, { ...form, receivedOn: '2026-08-02' })
    expect(late).toMatchObject({ status: 422, body: { errors: [{ field: 'receivedOn', code: 'inbox-day' }] } })
    expect(await rows('li')).toHaveLength(1)

    expect((await enter('li', id, step, form)).status).toBe(200)
    expect(await rows('li')).toEqual([])
    const record = JSON.stringify((await house.call('li', 'GET', `/api/cases/${id}/record`)).body)
    expect([record.includes('小票.png'), record.includes(words)]).toEqual([true, true])
    expect((await enter('li', id, step, form)).body.code).toBe('inbox-registered')
    expect((await begin('li', number)).status).toBe(404)
  })

  test('its sender sees that it is entered', async () => {
    await house.tell(id)
    const { told, added } = await house.follow(number)
    expect(added).toMatchObject([{ n: 1, files: 1, entered: true, aside: null }])
    expect(told).toMatchObject({ supplements: true, acts: [{ title: '收到您补充的材料' }] })
  })

  test('a number of another case is not entered in this one', async () => {
    expect(await house.add(number, '第二次补充')).toBe('taken')
    const sent = '20260803-ADDED002'
    await house.submit(sent, 'complaint.consumer', complaint)
    const elsewhere = await register('li', sent, 'complaint.consumer')
    const form = { content: '第二次补充', receivedOn: '2026-08-03', ticket: `${number}-2` }
    expect((await enter('li', elsewhere, 'complaint.supplement', form)).body.code).toBe('inbox-other')
    expect((await house.call('li', 'POST', `/api/inbox/${number}/added/2/aside`, { reason: '重复' })).body.code).toBe(
      'inbox-open',
    )
  })
})

describe('what is added to a report', () => {
  test('is read by who registered it, and closed with a reason where nothing more can be entered', async () => {
    const sent = '20260803-ADDED003'
    await house.submit(sent, 'report.ordinary', report)
    const id = await register('wang', sent, 'report.ordinary')
    expect(await house.add(sent, '他们昨天又进了一批过期的酸奶。')).toBe('taken')
    const mine = (list: Row[]) => list.find((r) => r.to === sent)
    expect(mine(await rows('li'))).toMatchObject({ may: false, names: [] })
    expect((await begin('li', sent)).body.code).toBe('inbox-not-yours')
    expect((await house.call('wang', 'POST', `/api/inbox/${sent}/added/1/aside`, { reason: '' })).status).toBe(422)

    expect((await enter('wang', id, 'report.redirect', { to: '邻县', reason: '在邻县', way: '电话' })).status).toBe(200)
    expect(mine(await rows('wang'))).toMatchObject({ may: true, open: false })
    expect((await begin('wang', sent)).body.code).toBe('inbox-closed')
    const reason = { reason: '已告知向邻县提出，请一并提交。' }
    expect((await house.call('wang', 'POST', `/api/inbox/${sent}/added/1/aside`, reason)).status).toBe(204)
    await house.tell(id)
    expect((await house.follow(sent)).added).toMatchObject([{ entered: false, aside: reason.reason }])
    expect(await house.add(sent, '还有')).toBe('closed')
  })
})

test('ten wait at most, and one network sends no more than twenty in an hour', async () => {
  const sent = '20260803-ADDED004'
  await house.submit(sent, 'complaint.consumer', complaint)
  const said: string[] = []
  for (let i = 0; i < 12; i += 1) said.push(await house.add(sent, `第${i}次`))
  expect([said.filter((s) => s === 'taken').length, said.at(-1)]).toEqual([10, 'often'])
})

const calls = [
  ['POST', `/api/inbox/${number}/added/2/begin`],
  ['POST', `/api/inbox/${number}/added/2/aside`],
  ['GET', `/api/inbox/${number}/added/2/files/1`],
] as const

test.each([['GET', '/api/inbox/added'] as const, ...calls])(
  '%s %s: not signed in, who administers, another agency',
  async (method, url) => {
    expect(await house.call(null, method, url)).toMatchObject({ status: 401, body: { code: 'not-signed-in' } })
    for (const post of ['administrator', 'securityAdministrator', 'auditor'])
      expect(await house.call(`li@${post}`, method, url)).toMatchObject({
        status: 403,
        body: { code: 'post-not-allowed' },
      })
    const elsewhere = await house.call(
      'li!yunling-justice',
      method,
      url,
      method === 'POST' ? { reason: '误' } : undefined,
    )
    if (url.endsWith('/added')) expect(elsewhere.body).toEqual({ rows: [], next: null, count: 0 })
    else expect(elsewhere.status).toBe(404)
  },
)

test('a page of what waits ends somewhere, and the next begins behind it, though all came in one minute', async () => {
  const numbers = Array.from({ length: 6 }, (_, i) => `20260803-PAGES00${i}`)
  for (const [i, one] of numbers.entries()) {
    // Each from a network of its own: what may come from one in an hour is not asked here.
    const source = `${i}`.repeat(64)
    expect(await house.submit(one, 'complaint.consumer', complaint, [], source)).toBe('taken')
    for (let n = 1; n <= 10; n += 1) expect(await house.add(one, `第${n}次`, [], undefined, source)).toBe('taken')
  }
  const page = async (after = '') => (await house.call('li', 'GET', `/api/inbox/added${after}`)).body
  const first = await page()
  const second = await page(`?after=${String(first.next)}`)
  const names = [...(first.rows as Row[]), ...(second.rows as Row[])].map((r) => r.number)
  expect([(first.rows as Row[]).length, second.next, first.count]).toEqual([50, null, names.length])
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(expect.arrayContaining(numbers.flatMap((one) => [`${one}-1`, `${one}-10`])))
  for (const after of ['x', `${numbers[0]}-0`, "1' or 1=1"])
    expect((await house.call('li', 'GET', `/api/inbox/added?after=${encodeURIComponent(after)}`)).status).toBe(422)
})

test.each(calls)('%s %s: what is no number', async (method, url) => {
  expect((await house.call('li', method, url.replace(number, 'x'))).status).toBe(422)
})
