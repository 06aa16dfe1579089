import { randomUUID } from 'node:crypto'
import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, newCommand, openHouse } from './testing/house.ts'

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
})
afterAll(() => house.close())

const state = async () =>
  house.database.call({
    text: `select (select count(*) from record.event) as events, (select count(*) from record.command) as commands,
      (select count(*) from log.pending) as pending`,
  })
const step = (name: string, form: unknown, more: object = {}, pid = 'main') => ({
  method: 'POST' as const,
  url: `/api/cases/${id}/proceedings/${pid}/steps/${name}`,
  body: { command: newCommand(), form, ...more } as unknown,
})
const opening = (form: object, more: object = {}) => ({
  method: 'POST' as const,
  url: '/api/cases',
  body: {
    command: newCommand(),
    procedure: 'penalty.ordinary',
    form: { source: 'inspection', receivedOn: '2026-08-01', cause: '甲', summary: '乙', ...form },
    ...more,
  } as unknown,
})
const page = (place: string) => ({
  method: 'GET' as const,
  url: `/api/cases?view=agency&cursor=${Buffer.from(place).toString('base64url')}`,
})
let deep: unknown = '底'
for (let n = 0; n < 60; n += 1) deep = { a: deep }

type Bad = [
  what: string,
  call: () => { method: 'GET' | 'POST' | 'PUT'; url: string; body?: unknown },
  status: number,
  code: string,
]
const bad: Bad[] = [
  ['an unknown case', () => ({ method: 'GET', url: `/api/cases/${randomUUID()}` }), 404, 'unknown-case'],
  ['an id that is none', () => ({ method: 'GET', url: '/api/cases/42' }), 404, 'unknown-case'],
  [
    'an id that looks like SQL',
    () => ({ method: 'GET', url: `/api/cases/${encodeURIComponent("' or 1=1; drop table record.event --")}` }),
    404,
    'unknown-case',
  ],
  ['a step no procedure has', () => step('case.delete', {}), 404, 'unknown-step'],
  ['a step named like a member of every object', () => step('__proto__', {}), 404, 'unknown-step'],
  [
    'a proceeding the case has not',
    () => step('party.identify', { party: party('p1') }, {}, "x'--"),
    404,
    'unknown-step',
  ],
  [
    'a step of another kind of proceeding',
    () => step('payment.record', { amount: 1, receipt: '1', bank: '农商行' }),
    404,
    'unknown-step',
  ],
  ['a step before its time', () => step('decision.propose', {}), 409, 'step-blocked'],
  ['a procedure there is not', () => opening({}, { procedure: 'penalty.quick' }), 404, 'unknown-step'],
  ['a form without what is needed', () => step('party.identify', {}), 422, 'form-invalid'],
  [
    'a field nobody knows',
    () => step('party.identify', { party: party('p1'), verdict: 'guilty' }),
    422,
    'form-invalid',
  ],
  ['a number where text should be', () => opening({ cause: 42 }), 422, 'form-invalid'],
  ['a list where text should be', () => opening({ cause: ['甲'] }), 422, 'form-invalid'],
  ['a day that is none', () => opening({ receivedOn: '2026-02-30' }), 422, 'form-invalid'],
  ['a day to come', () => opening({ receivedOn: '2026-08-04' }), 422, 'form-invalid'],
  ['endless text', () => opening({ cause: '长'.repeat(101) }), 422, 'form-invalid'],
  [
    'an act to come',
    () => step('evidence.collect', forms.evidence('照片'), { acted: '2026-08-03T10:01' }),
    422,
    'form-invalid',
  ],
  ['an act at no time', () => step('evidence.collect', forms.evidence('照片'), { acted: '昨天' }), 422, 'form-invalid'],
  [
    'a late act without a reason',
    () => step('evidence.collect', forms.evidence('照片'), { acted: '2026-07-01T10:00' }),
    422,
    'form-invalid',
  ],
  [
    'a file nobody brought',
    () =>
      step('evidence.collect', {
        ...forms.evidence('照片'),
        files: [{ sha256: 'a'.repeat(64), name: '照片.jpg', bytes: 3, type: 'image/jpeg' }],
      }),
    422,
    'form-invalid',
  ],
  [
    'a command id that is none',
    () => step('party.identify', { party: party('p1') }, { command: '1' }),
    422,
    'invalid-input',
  ],
  ['no command id', () => step('party.identify', { party: party('p1') }, { command: undefined }), 422, 'invalid-input'],
  ['a form that is a list', () => step('party.identify', []), 422, 'invalid-input'],
  ['a basis that is none', () => step('filing.approve', {}, { basis: -1 }), 422, 'invalid-input'],
  [
    'a member nobody knows',
    () => step('party.identify', { party: party('p1') }, { actor: 'zheng' }),
    422,
    'invalid-input',
  ],
  ['a fraction of a 分', () => step('payment.record', { amount: 0.5 }, {}, 'payment-p1'), 404, 'unknown-step'],
  ['a deep form', () => step('party.identify', { party: deep }), 422, 'form-invalid'],
  ['a list with a limit of its own', () => ({ method: 'GET', url: '/api/cases?limit=100000' }), 422, 'invalid-input'],
  [
    'a place on a day that is none',
    () => page('2026-99-99|00000000-0000-0000-0000-000000000000'),
    400,
    'cursor-invalid',
  ],
  ['a place in no year', () => page('0000-01-01|00000000-0000-0000-0000-000000000000'), 400, 'cursor-invalid'],
  ['a place of no case', () => page(`infinity|${'-'.repeat(36)}`), 400, 'cursor-invalid'],
  ['a view there is not', () => ({ method: 'GET', url: '/api/cases?view=all' }), 422, 'invalid-input'],
  ['a moment that is none', () => ({ method: 'GET', url: `/api/cases/${id}/record?asOf=2026` }), 422, 'invalid-input'],
  [
    'a month that is none',
    () => ({ method: 'GET', url: `/api/cases/${id}/record?asOf=0000-00-00T00:00` }),
    404,
    'not-yet-recorded',
  ],
  [
    'a draft that is no form',
    () => ({ method: 'PUT', url: '/api/drafts/new/penalty.ordinary', body: { form: '甲' } }),
    422,
    'invalid-input',
  ],
]

describe('is refused in Chinese, with a code, and changes nothing', () => {
  test.each(bad)('%s', async (_, call, status, code) => {
    const before = await state()
    const { method, url, body } = call()
    const answer = await house.call('li', method, url, body)
    expect({ status: answer.status, code: answer.body.code }, JSON.stringify(answer.body)).toEqual({ status, code })
    if (code === 'form-invalid') expect(answer.body.next).toMatch(/改正/)
    expect(answer.body.detail).toMatch(/\p{Script=Han}.*[。？]$/u)
    expect(await state()).toEqual(before)
  })

  test.each([
    ['half a document', '{"command":', 400, 'malformed-json'],
    ['a NUL', '{"command":"\\u0000"}', 400, 'malformed-text'],
    ['half a character', '{"form":{"cause":"\\ud800"}}', 400, 'malformed-text'],
    ['sixty-five levels', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`, 400, 'malformed-json'],
    ['two megabytes', JSON.stringify({ form: 'x'.repeat(2_000_000) }), 413, 'body-too-large'],
  ])('%s', async (_, payload, status, code) => {
    const before = await state()
    for (const url of ['/api/cases', `/api/cases/${id}/proceedings/main/steps/party.identify`]) {
      const response = await house.app.inject({
        method: 'POST',
        url,
        payload,
        headers: { 'content-type': 'application/json', 'x-requested-with': 'xiezhi', 'x-test-person': 'li' },
      })
      expect(response.json()).toMatchObject({ status, code })
    }
    expect(await state()).toEqual(before)
  })
})

test('amounts are whole 分 above nothing', async () => {
  const other = await house.open()
  await house.step('li', other, 'party.identify', { party: party('p1') })
  await house.step('li', other, 'clue.verify', forms.verification)
  await house.step('li', other, 'filing.propose', forms.filing)
  await house.step('sun', other, 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
  await house.step('zheng', other, 'filing.approve', { opinion: '同意' })
  const before = await state()
  for (const amount of [-1, 0, 0.5, 1e20, Number.MAX_SAFE_INTEGER, 1e13 + 1, '500', null, true]) {
    const violation = { ...(forms.violation('p1', 1) as object), penalties: [{ kind: 'fine', amount }] }
    const answer = await house.call('li', 'POST', `/api/cases/${other}/proceedings/main/steps/investigation.conclude`, {
      command: newCommand(),
      form: { ...forms.conclusion([], []), violations: [violation] },
    })
    expect(answer, String(amount)).toMatchObject({ status: 422, body: { code: 'form-invalid' } })
    expect(JSON.stringify(answer.body.errors), String(amount)).toContain('violations')
  }
  // Each line may stand; their sum would be no exact number, and the list of the whole agency could not be read.
  const heavy = { ...(forms.violation('p1', 1) as object), penalties: [{ kind: 'fine', amount: 1e13 }] }
  const sum = await house.call('li', 'POST', `/api/cases/${other}/proceedings/main/steps/investigation.conclude`, {
    command: newCommand(),
    form: { ...forms.conclusion([], []), violations: [heavy, heavy] },
  })
  expect(sum).toMatchObject({ status: 422, body: { code: 'form-invalid' } })
  expect(JSON.stringify(sum.body.errors)).toContain('too-large')
  expect(await state()).toEqual(before)
})
