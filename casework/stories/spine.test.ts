import { expect, test } from 'vitest'
import { decisionOf } from '../penalty/decision.ts'
import { Driver } from './driver.ts'

test('one ordinary case, from the clue to the closed file', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-05')
  // Served 2026-08-05; five working days to 08-12, three for the post, so the agency may act from 08-18.
  expect(d.gates('li', 'decision.propose', decisionForm)).toEqual(['G16'])
  d.on('2026-08-18').decide()
  expect(decisionOf(d.file)?.number).toBe('云市监处罚〔2026〕5号')
  d.do('li', 'service.deliver', delivery, { proceeding: 'service-decision-p1' })
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '出售的糕点没有生产日期' }, { proceeding: 'disclosure' })
  d.do(
    'chen',
    'disclosure.approve',
    { facts: { secrecyChecked: 'yes', minorParty: 'no' } },
    { proceeding: 'disclosure' },
  )
  expect(d.refused('chen', 'disclosure.publish', {}, { proceeding: 'disclosure', post: 'publisher' })[0]?.gate).toBe(
    'G43-apart',
  )
  d.do('wei', 'disclosure.publish', {}, { proceeding: 'disclosure' })
  // Beside the agency's own page the firm's, in the State's system (市监公示9): twenty working days from the decision.
  const decidedOn = d.file.clocks.find((c) => c.clock === 'D01')?.trigger
  expect(d.running.find((c) => c.clock === 'D04')).toMatchObject({ id: 'D04/p1', trigger: decidedOn })
  const shown = { party: 'p1', shownOn: d.now.slice(0, 10), source: '国家企业信用信息公示系统查询' }
  d.do('wei', 'site.shown', shown, { proceeding: 'disclosure' })
  const [unpaid] = d.refused('li', 'closing.propose', { result: '已执行' })
  expect(unpaid).toMatchObject({
    gate: 'G45-paid',
    sentence: expect.stringContaining('尚未缴清'),
    next: expect.stringContaining('延期、分期'),
  })
  expect(unpaid?.articles.map((a) => a.article)).toContain(66)
  d.do('li', 'payment.record', { amount: 500_000, receipt: '001', bank: '云岭农商行' }, { proceeding: 'payment-p1' })
  d.do('li', 'closing.propose', { result: '罚款已缴清' })
    .do('sun', 'closing.endorse', { opinion: '同意' })
    .do('zheng', 'closing.approve', { opinion: '同意结案' })
  expect(d.file.proceedings.find((p) => p.id === 'main')?.stage).toBe('closed')
  expect(d.running.map((c) => c.id)).toEqual([])
})

const decisionForm = { facts: { ruleChangedSince: 'no' }, lateFee: true }
const delivery = { receiver: 'agent', signedBy: '林甲', place: '住所', officers: ['li', 'wang'] }
