import { forms, party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const today = () => house.deps.clock.now().slice(0, 10)
const transcript = () => ({
  what: 'questioning',
  heldOn: today(),
  began: '9时',
  ended: '9时40分',
  place: '本机关询问室',
  officers: ['li', 'wang'],
  shown: true,
  subject: '食品标签',
  person: '庞穗',
  dialogue: '问：从哪里进货？\n答：从邻县一家作坊进货。',
})
async function written() {
  const id = await house.open()
  await house.step('li', id, 'party.identify', { party: party('p1') })
  await house.step('li', id, 'clue.verify', forms.verification)
  await house.step('li', id, 'filing.propose', forms.filing)
  await house.step('sun', id, 'filing.endorse', { opinion: '同意立案', officers: ['li', 'wang'] })
  await house.step('zheng', id, 'filing.approve', { opinion: '同意立案' })
  const { papers } = await house.step('li', id, 'transcript.write', transcript())
  return { id, paper: papers[0]! }
}
const page = { page: 1, digest: 'e'.repeat(64), at: '2026-08-06T10:25', ink: [[10, 20, 0, 400, 60, 16]] }
const ink = (shown: string) => ({
  shown,
  signers: [
    { line: 0, as: '被询问人', name: '庞穗', pages: [page] },
    { line: 1, as: '询问人', name: '李承办', pages: [page] },
  ],
})
const ask = (url: string, who?: string) =>
  house.app.inject({ url, headers: who === undefined ? {} : { 'x-test-person': who } })

test('a 笔录 signed on its pages is drawn and sealed once more under its number, and both bytes are kept', async () => {
  const { id, paper } = await written()
  const done = await house.step('li', id, 'pages.sign', {
    paper: paper.number,
    way: 'screen',
    checked: 'read',
    ink: ink(paper.sha256),
  })
  expect(done.events.map((e) => e.type)).toEqual(['reported', 'rendered', 'signed'])
  expect(done.papers).toMatchObject([{ kind: 'questioning-record', number: paper.number }])
  expect(done.papers[0]!.sha256).not.toBe(paper.sha256)
  const { file } = (await ask(`/api/cases/${id}`, 'li')).json()
  expect(file.papers.at(-1)).toMatchObject({
    number: paper.number,
    sha256: done.papers[0]!.sha256,
    first: { sha256: paper.sha256, pages: 1 },
  })
  // By either hash it is the same paper that is put before who signs.
  for (const sha256 of [paper.sha256, done.papers[0]!.sha256])
    expect((await ask(`/api/cases/${id}/papers/${sha256}/pages`, 'li')).json()).toMatchObject({ number: paper.number })
})

test('its pages are for who may read the case, and of a paper there is', async () => {
  const { id, paper } = await written()
  expect((await ask(`/api/cases/${id}/papers/${paper.sha256}/pages`)).statusCode).toBe(401)
  expect((await ask(`/api/cases/${id}/papers/${paper.sha256}/pages`, 'li!yunling-justice')).statusCode).toBe(404)
  const none = await ask(`/api/cases/${id}/papers/${'0'.repeat(64)}/pages`, 'li')
  expect([none.statusCode, none.json().code]).toEqual([404, 'unknown-paper'])
})
