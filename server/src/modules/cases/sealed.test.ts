import { party } from '@xiezhi/casework/stories/forms.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databaseActor } from './policy.ts'
import { isFileSealed } from './sealedFile.ts'
import { actorNamed } from './testing/county.ts'
import { type House, newCommand, openHouse } from './testing/house.ts'

/** 举报, over the real database: its first step makes a paper, and who reported is for few. */
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const form = {
  party: party('p1'),
  channel: 'hotline',
  receivedOn: '2026-08-03',
  matter: '过期食品',
  content: '货架上有过期糕点。',
  known: true,
  reporter: '钟离',
  telephone: '13900000112',
  inside: true,
}
const open = (command = newCommand(), given: object = form) =>
  house.call('li', 'POST', '/api/cases', { command, procedure: 'report.ordinary', form: given })
const read = async (who: string, id: string, what = '') =>
  JSON.stringify((await house.call(who, 'GET', `/api/cases/${id}${what}`)).body)

test('a case whose first step makes a paper is opened with it, once, with the number that follows', async () => {
  const command = newCommand()
  const first = await open(command)
  expect(first).toMatchObject({ status: 201, body: { papers: [{ kind: 'report-form' }] } })
  expect(await open(command)).toMatchObject({ status: 200, body: { repeated: true, case: first.body.case } })
  expect((await open(command, { ...form, matter: '别的' })).body.code).toBe('command-reused')
  const at = newCommand()
  const both = await Promise.all([open(at), open(at)])
  expect(new Set(both.filter((a) => a.status < 300).map((a) => a.body.case)).size).toBe(1)
  // What is refused uses up no number.
  expect((await open(newCommand(), { ...form, matter: null })).status).toBe(422)
  const numbers = [first, await open()].map((a) => (a.body.papers as { number: string }[])[0]!.number)
  expect(numbers.map((n) => Number(/(\d+)号$/.exec(n)?.[1]))).toEqual([1, 3])
})

test('who reported is in no answer to anybody but who handles it and heads the agency', async () => {
  const id = String((await open()).body.case)
  for (const who of ['li', 'zheng', 'wu']) expect(await read(who, id), who).toContain('钟离')
  for (const who of ['qian', 'zhou', 'chen'])
    for (const what of ['', '/record', '/steps']) {
      const told = await read(who, id, what)
      expect(told, `${who}${what}`).not.toContain('钟离')
      expect(told, `${who}${what}`).not.toContain('13900000112')
    }
  await house.step('li', id, 'report.handle', { owesReply: true, law: '《食品安全法》第一百一十五条' })
  const answer = { form: { law: '《食品安全法》第一百一十五条', result: '已经立案。', way: '电话' } }
  const at = `/api/cases/${id}/proceedings/main/steps/report.tell/preview`
  expect(await house.call('qian', 'POST', at, answer)).toMatchObject({ status: 403, body: { code: 'sealed' } })
  expect((await house.call('li', 'POST', at, answer)).status).toBe(200)
  const { papers } = await house.step('li', id, 'report.tell', answer.form)
  const [letter] = papers
  const sealedFrom = (who: string, sha256: string) =>
    house.database.read(databaseActor(actorNamed(who)), (trx) => isFileSealed(trx, actorNamed(who), id, sha256))
  // Its hash stands in the list of who looked at what; it opens nothing.
  expect(await Promise.all(['qian', 'zhou', 'li', 'zheng'].map((who) => sealedFrom(who, letter!.sha256)))).toEqual([
    true,
    true,
    false,
    false,
  ])
  const form = JSON.parse(await read('qian', id)).file.papers[0]
  expect([form.kind, await sealedFrom('qian', form.sha256)]).toEqual(['report-form', false])
})

test('a report parted from a complaint stands in no answer about the complaint to others, and tells them not where it came from', async () => {
  const consumer = party('p1', { kind: 'person', name: '庄敏' })
  const given = {
    party: consumer,
    channel: 'hotline',
    receivedOn: '2026-08-03',
    matter: '冰箱质量争议',
    facts: '三十日不再制冷。',
    claim: '退货。',
    alsoReport: true,
    mayPublish: true,
  }
  const opening = { command: newCommand(), procedure: 'complaint.consumer', form: given }
  const id = String((await house.call('li', 'POST', '/api/cases', opening)).body.case)
  await house.step('li', id, 'party.identify', { party: party('p2', { role: 'third' }) })
  const refusal = async (who: string) => {
    const step = `/api/cases/${id}/proceedings/main/steps/complaint.refuse`
    const form = { ground: 'handled', reason: '已受理' }
    return JSON.stringify((await house.call(who, 'POST', step, { command: newCommand(), form })).body)
  }
  expect(await refusal('li')).toContain('举报')
  expect(await refusal('wang')).toMatch(/密封/)
  expect(await refusal('wang')).not.toContain('举报')
  const what = { respondent: 'p2', matter: '销售无认证标志的电器', content: '没有认证标志。', inside: false }
  const done = await house.step('li', id, 'report.part', { ...what, reporter: '庄敏' })
  const report = (done as unknown as { began: { case: string }[] }).began[0]!.case
  for (const who of ['qian', 'zhou', 'chen'])
    for (const part of ['', '/record', '/steps']) {
      expect(await read(who, id, part), `${who}${part}`).not.toContain('认证标志')
      expect(await read(who, id, part), `${who}${part}`).not.toContain(report)
      expect(await read(who, report, part), `${who}${part}`).not.toContain('庄敏')
      expect(await read(who, report, part), `${who}${part}`).not.toContain(id)
    }
  expect(await read('li', report)).toContain(id)
  expect(await read('li', id, '/record')).toContain('认证标志')
})
