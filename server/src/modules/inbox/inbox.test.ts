import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOwner } from '../../platform/db/pool.ts'
import { newCommand } from '../cases/testing/house.ts'
import { toldDrift } from './drift.ts'
import { tellSenders } from './index.ts'
import { complaint, type InboxHouse, openInbox, report } from './testing/house.ts'

let house: InboxHouse
beforeAll(async () => {
  house = await openInbox()
})
afterAll(() => house.close())

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])
const open = (who: string, procedure: string, form: unknown) =>
  house.call(who, 'POST', '/api/cases', { command: newCommand(), procedure, form })
const form = async (who: string, number: string) =>
  (await house.call(who, 'GET', `/api/inbox/${number}`)).body as unknown as {
    form: Record<string, unknown>
    later: unknown
  }

describe('a complaint', () => {
  const number = '20260803-CHBSRJ11'
  let id: string

  test('is seen in outline, with the day its term ends', async () => {
    expect(await house.submit(number, 'complaint.consumer', complaint, [{ name: '小票.png', bytes: png }])).toBe(
      'taken',
    )
    const { body } = await house.call('li', 'GET', '/api/inbox')
    expect(body.next).toBe(null)
    expect(body.kinds).toEqual([
      { procedure: 'complaint.consumer', title: '消费投诉', count: 1, open: 1, due: '2026-08-12', light: 'calm' },
    ])
    expect(body.rows).toEqual([
      {
        number,
        procedure: 'complaint.consumer',
        title: '消费投诉',
        matter: '冰箱质量争议',
        received: '2026-08-03 09:30',
        due: '2026-08-12',
        clock: '投诉的受理期限',
        files: 1,
        others: [],
        waits: 0,
        takenBy: null,
        mine: false,
        may: true,
        givenBack: [],
      },
    ])
    expect(await house.follow(number)).toMatchObject({ told: null, registered: false })
  })

  test('who takes it finds the form of the first step filled in, and nothing is typed twice', async () => {
    expect((await house.call('li', 'POST', `/api/inbox/${number}/take`)).status).toBe(204)
    const { form: filled, later } = await form('li', number)
    expect(filled).toEqual({
      ...complaint['complaint.register'],
      party: { id: 'p1', ...complaint['complaint.register'].party },
      channel: 'portal',
      ticket: number,
      receivedOn: '2026-08-03',
    })
    expect(later).toEqual([
      {
        step: 'party.identify',
        title: '登记被投诉人',
        lines: [
          { label: '名称（姓名）', value: '云岭县百汇电器有限公司' },
          { label: '地址', value: '云岭县城关镇文昌路120号' },
        ],
      },
    ])
    expect(house.looks).toEqual(expect.arrayContaining([`li inbox-taken inbox/${number}`, `li viewed inbox/${number}`]))
  })

  test('its day is the day it came in, whatever the officer would like', async () => {
    const { form: filled } = await form('li', number)
    const late = await open('li', 'complaint.consumer', { ...filled, receivedOn: '2026-08-02' })
    expect(late).toMatchObject({ status: 422, body: { errors: [{ field: 'receivedOn', code: 'inbox-day' }] } })
    // Nor are his words anybody's to put: they would be gone.
    const facts = { ...filled, facts: '消费者使用不当。' }
    expect(await open('li', 'complaint.consumer', facts)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'facts', code: 'inbox-words' }] },
    })
    expect(await open('li', 'complaint.consumer', { ...filled, claim: undefined })).toMatchObject({ status: 422 })
    expect(
      (
        await open('li', 'report.ordinary', {
          ...report['report.register'],
          channel: 'portal',
          ticket: number,
          receivedOn: '2026-08-03',
        })
      ).body.code,
    ).toBe('inbox-other')
  })

  test('registered, it is a case with its files and a begun step, and nothing of it stays outside', async () => {
    const { form: filled } = await form('li', number)
    const opened = await open('li', 'complaint.consumer', filled)
    expect([opened.status, opened.body.code]).toEqual([201, undefined])
    id = String(opened.body.case)
    expect((await house.call('li', 'GET', '/api/inbox')).body).toEqual({ rows: [], next: null, kinds: [] })
    const { body } = await house.call('li', 'GET', `/api/cases/${id}/drafts/main/party.identify`)
    expect(body.form).toEqual({ party: { id: 'p2', kind: '', ...complaint['party.identify'].party } })
    const record = JSON.stringify((await house.call('li', 'GET', `/api/cases/${id}/record`)).body)
    expect(record).toContain('小票.png')
    expect((await open('li', 'complaint.consumer', filled)).body.code).toBe('inbox-registered')
  })

  test('its sender is told by the log alone: where it stands, what was decided, by when', async () => {
    await house.tell(id)
    expect(await house.follow(number)).toMatchObject({
      registered: true,
      told: { stage: '收到', acts: [], terms: [{ title: '投诉的受理期限', due: '2026-08-12', stopped: false }] },
    })
    await house.step('li', id, 'complaint.refuse', { ground: 'handled', reason: '消费者协会已经受理同一争议。' })
    await house.tell(id)
    expect(await house.follow(number)).toMatchObject({
      told: {
        stage: '不予受理',
        acts: [
          {
            title: '不予受理',
            elements: [
              { label: '不予受理的情形', value: '（二）已经受理或者处理过同一争议' },
              { label: '理由', value: '消费者协会已经受理同一争议。' },
            ],
          },
        ],
        terms: [{ stopped: true }],
      },
    })
  })
})

test('what its sender is told is held against the record, and told again from it', async () => {
  const superuser = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await superuser.connect()
  // As if the log had come this far, and whoever follows it.
  await superuser.query(`insert into log.leaf (idx, stream, sequence, leaf_hash)
    select row_number() over (order by recorded, stream, sequence) - 1, stream, sequence, '\\x00' from record.event`)
  await superuser.query(`insert into log.follower values ('inbox', 1000000)`)
  const drift = () =>
    asOwner(house.fresh.migratorUrl, (owner) => owner.transaction((trx) => toldDrift(trx, house.contextOf)))
  expect(await drift()).toEqual([])
  await superuser.query(
    `update inbox.submission set told = jsonb_set(told, '{stage}', '"已受理"') where told is not null`,
  )
  const [wrong, ...more] = await drift()
  expect([wrong?.number, more]).toEqual(['20260803-CHBSRJ11', []])
  const told = (change: string) =>
    superuser.query(`update inbox.submission set told = ${change} where told is not null`)
  // Told the day after its event, it is right as of that day; it was never told before it, and what an older version told says no day.
  const next = '2026-08-06T09:00'
  await asOwner(house.fresh.migratorUrl, (owner) =>
    owner.transaction((trx) => tellSenders(trx, [`case/${wrong?.case}`], next, house.contextOf)),
  )
  expect([(await house.follow('20260803-CHBSRJ11')).told, await drift()]).toMatchObject([{ drawn: '2026-08-06' }, []])
  await told(`told - 'drawn'`)
  expect(await drift()).toEqual([])
  await told(`jsonb_set(told, '{drawn}', '"2026-08-01"')`)
  expect((await drift()).map((one) => one.number)).toEqual(['20260803-CHBSRJ11'])
  await superuser.query('delete from log.leaf; delete from log.follower')
  await superuser.end()
})

test('who reported is read by nobody but who takes it, stands in no list, and is not told back', async () => {
  const number = '20260803-JVBA0000'
  await house.submit(number, 'report.ordinary', report)
  expect(JSON.stringify((await house.call('sun', 'GET', '/api/inbox')).body)).not.toMatch(/钟离|13900000112/)
  await house.call('wang', 'POST', `/api/inbox/${number}/take`)
  expect((await form('wang', number)).form.reporter).toBe('钟离')
  const opened = await open('wang', 'report.ordinary', {
    ...(await form('wang', number)).form,
    party: { id: 'p1', kind: 'unlicensed', name: '某食品店', role: 'party' },
  })
  expect([opened.status, opened.body.code]).toEqual([201, undefined])
  await house.tell(String(opened.body.case))
  expect(JSON.stringify(await house.follow(number))).not.toMatch(/钟离|13900000112/)
  // The seal goes on in the case.
  expect(JSON.stringify((await house.call('li', 'GET', `/api/cases/${opened.body.case}`)).body)).not.toMatch(
    /钟离|13900000112/,
  )
})

test('what was taken by mistake is given back', async () => {
  const number = '20260803-BACK0000'
  await house.submit(number, 'complaint.consumer', complaint)
  await house.call('li', 'POST', `/api/inbox/${number}/take`)
  expect((await house.call('wang', 'POST', `/api/inbox/${number}/take`)).body.code).toBe('inbox-taken')
  const back = (who: string, reason: unknown) => house.call(who, 'POST', `/api/inbox/${number}/give-back`, { reason })
  for (const none of ['', '  ', undefined, 'x'.repeat(501)]) expect((await back('li', none)).status).toBe(422)
  expect((await back('li', ' 应由食品股办理 ')).status).toBe(204)
  expect(house.looks).toContain(`li inbox-given-back inbox/${number}`)

  // Who had it in his hands, and why no longer: for who takes it next and for heads, and no others.
  const given = [{ by: '李承办', at: expect.stringMatching(/^2026-08-/), reason: '应由食品股办理' }]
  const told = async (who: string) => {
    const rows = (await house.call(who, 'GET', '/api/inbox')).body.rows as unknown as Record<string, unknown>[]
    return rows.find((r) => r.number === number)?.givenBack
  }
  expect([await told('sun'), await told('wang'), await told('li')]).toEqual([given, [], []])
  expect((await house.call('wang', 'POST', `/api/inbox/${number}/take`)).status).toBe(204)
  expect(await told('wang')).toEqual(given)
  expect((await house.call('wang', 'GET', `/api/inbox/${number}`)).body.givenBack).toEqual(given)
  await back('wang', '重复')
  expect(await told('sun')).toEqual([
    ...given,
    { by: '王协办', at: expect.stringMatching(/^2026-08-/), reason: '重复' },
  ])
})

test('a flood shows as what it is, and the complaint behind it is found', async () => {
  const owner = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await owner.connect()
  await owner.query('delete from inbox.submission where case_id is null')
  const sent = (from: string, to: number, sender: string, day: string, procedure = 'complaint.consumer') =>
    owner.query(
      `insert into inbox.submission (number, code, agency, procedure, content, digest, sender, received)
        select '20260701-' || lpad(n::text, 8, '0'), sha256('c'), 'yunling-market', $5, '{}', sha256('d'),
          case when $3 = '' then sha256(n::text::bytea) else sha256($3::bytea) end, $4::timestamptz + n * interval '1 second'
          from generate_series($1::int, $2::int) n`,
      [from, to, sender, `${day}T09:00:00+08:00`, procedure],
    )
  await sent('1', 150, '', '2026-07-01')
  await sent('1000', 1199, 'one', '2026-07-02')
  await sent('2000', 2000, '', '2026-07-30', 'report.ordinary')
  await sent('3000', 3000, '', '2026-08-04')
  interface Page {
    rows: { number: string; waits: number }[]
    next: string | null
    kinds: object[]
  }
  const page = async (query = '') => (await house.call('li', 'GET', `/api/inbox${query}`)).body as unknown as Page
  const first = await page()
  expect([first.rows.length, first.next]).toEqual([100, '20260701-00000100'])
  expect(first.kinds).toEqual([
    { procedure: 'complaint.consumer', title: '消费投诉', count: 351, open: 351, due: '2026-07-10', light: 'over' },
    {
      procedure: 'report.ordinary',
      title: expect.any(String),
      count: 1,
      open: 1,
      due: expect.any(String),
      light: expect.any(String),
    },
  ])
  const second = await page(`?after=${first.next}`)
  // Two hundred of one stand as three, the complaint of another behind them on the same page.
  expect(second.rows.slice(50).map((r) => r.number.slice(9))).toEqual([
    '00001000',
    '00001001',
    '00001002',
    '00002000',
    '00003000',
  ])
  expect([second.rows[50]?.waits, second.next]).toEqual([199, null])
  expect((await page('?procedure=report.ordinary')).rows).toHaveLength(1)
  const same = await page('?same=20260701-00001001')
  expect([same.rows[0]?.number, same.rows.length, same.next]).toEqual(['20260701-00001000', 100, '20260701-00001099'])
  expect((await page(`?same=20260701-00001001&after=${same.next}`)).next).toBe(null)
  for (const wrong of ['?after=x', '?same=1', '?limit=9999'])
    expect((await house.call('li', 'GET', `/api/inbox${wrong}`)).status).toBe(422)
  await owner.query('delete from inbox.submission where case_id is null')
  await owner.end()
})

test('a number of another platform that looks like one of ours registers like any other', async () => {
  const { 'complaint.register': sent } = complaint
  const party = { id: 'p1', ...sent.party }
  const elsewhere = { ...sent, party, channel: 'platform', ticket: '20260803-AAAAAAAA', receivedOn: '2026-08-03' }
  expect((await open('li', 'complaint.consumer', elsewhere)).status).toBe(201)
})
