import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a signed paper is had for a word processor, composed from the case as it was when the paper was made', async () => {
  const asked: { events: number; last: string; number: string }[] = []
  Object.assign(house.deps.papers, {
    word: async ({ events, paper }: Parameters<House['deps']['papers']['word']>[0]) => {
      asked.push({ events: events.length, last: events.at(-1)!.type, number: paper.number })
      return Buffer.from('PK')
    },
  })
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  await house.step('sun', id, 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] })
  const { papers, events } = await house.step('zheng', id, 'filing.approve', { opinion: '同意立案' })
  const made = events.find((e) => e.type === 'numbered')!
  await house.step('li', id, 'fact.state', { facts: { complexCase: 'yes' } })

  const word = (sha256: string) =>
    house.app.inject({ url: `/api/cases/${id}/papers/${sha256}/word`, headers: { 'x-test-person': 'li' } })
  const got = await word(papers[0]!.sha256)
  expect(got.statusCode).toBe(200)
  expect(got.headers['content-type']).toMatch(/wordprocessingml/)
  expect(decodeURIComponent(String(got.headers['content-disposition']))).toContain('编辑稿 立案审批表 云市监立〔2026〕')
  // Up to its number: what was entered since is not in it, nor is the paper itself.
  expect(asked).toEqual([{ events: made.sequence, last: 'numbered', number: papers[0]!.number }])

  const none = await word('0'.repeat(64))
  expect([none.statusCode, none.json().code]).toEqual([404, 'unknown-paper'])

  const table = (who?: string) =>
    house.app.inject({
      url: `/api/cases/${id}/papers/${papers[0]!.sha256}/table`,
      headers: who === undefined ? {} : { 'x-test-person': who },
    })
  expect((await table()).statusCode).toBe(401)
  expect((await table('li!yunling-justice')).statusCode).toBe(404)
  expect((await table('li')).json().code).toBe('paper-without-table')
  Object.assign(house.deps.papers, { table: async () => Buffer.from('PK') })
  expect((await table('li')).headers['content-type']).toMatch(/spreadsheetml/)
})

test('the paper of a form goes out and comes back; of a case one may read, and of a step it has', async () => {
  const id = await house.open()
  const at = (step: string, on = id) => `/api/cases/${on}/proceedings/main/steps/${step}/word`
  const send = (url: string, payload: object, who?: string) =>
    house.app.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'x-requested-with': 'xiezhi', ...(who === undefined ? {} : { 'x-test-person': who }) },
    })
  const form = { form: {} }
  const back = { ...form, docx: Buffer.from('PK').toString('base64') }
  for (const [url, payload] of [
    [at('filing.propose'), form],
    [`${at('filing.propose')}/changes`, back],
  ] as const) {
    expect((await send(url, payload)).statusCode).toBe(401)
    expect((await send(url, payload, 'li!yunling-justice')).statusCode).toBe(404)
    expect((await send(url, { ...payload, more: 1 }, 'li')).statusCode).toBe(422)
    expect((await send(url.replace('filing.propose', 'no.step'), payload, 'li')).json().code).toBe('unknown-step')
    expect((await send(url, payload, 'li')).statusCode).toBe(200)
  }
  const word = await send(at('filing.propose'), form, 'li')
  expect(decodeURIComponent(String(word.headers['content-disposition']))).toContain('编辑稿 filing.propose.docx')
  const none = await send(`${at('filing.propose')}/changes`, { ...form, docx: '不是base64' }, 'li')
  expect([none.statusCode, none.json().errors[0].field]).toEqual([422, 'docx'])
})
