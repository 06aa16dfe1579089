import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

const detention: Form = {
  kind: 'detention',
  organ: '云岭县公安局',
  ground: 'evading',
  evasion: '暗管直通河道，现场取样超标。',
  facts: '当事人通过暗管排放生产废水，由生产负责人安排。',
  persons: [{ name: '庞穗', post: '法定代表人，直接负责的主管人员', number: '身份证（见卷）' }],
  advice: '请依法处以行政拘留。',
  materials: [{ name: '行政处罚决定书', count: 1 }],
}
const delivered: Form = { officers: ['li', 'wang'], receiver: '方警官', receiverNumber: '012345' }
const decided = () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
}
const put = (d: Driver, form: Form = detention) =>
  d.do('li', 'referral.propose', form).do('sun', 'referral.endorse', { opinion: '同意' })
const approved = (d: Driver, form: Form = detention) =>
  put(d, form).do('wu', 'referral.endorse', { opinion: '同意' }).do('zheng', 'referral.approve', { opinion: '同意' })
const at = (n = 1) => ({ proceeding: `referral-${n}` })
const stage = (d: Driver, n = 1) => d.file.proceedings.find((p) => p.id === at(n).proceeding)?.stage

describe('移送公安机关适用行政拘留 beside the fine (生态环境法典1102, 1108, 1160)', () => {
  test('three papers, and the case goes on as it was', () => {
    const d = approved(decided())
    expect(d.file.papers.map((p) => p.kind)).toEqual(
      expect.arrayContaining(['detention-approval', 'detention-transfer', 'detention-materials']),
    )
    expect([d.file.proceedings[0]?.stage, stage(d)]).toEqual(['decided', 'approved'])
    d.do('li', 'referral.deliver', delivered, at())
    d.do('li', 'referral.answer', { result: 'returned', number: '补1号', content: '补充监测报告' }, at())
    expect(stage(d)).toBe('approved')
    d.do('li', 'referral.deliver', delivered, at())
    d.do('li', 'referral.answer', { result: 'imposed', number: '行罚31号', content: '拘留七日' }, at())
    expect(stage(d)).toBe('answered')
    // And the money is still owed to this agency.
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
  })
  test('not before the facts are clear, nor in the place of a crime (处罚法27, 40)', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03')
    d.do('li', 'fact.state', { facts: { factsClear: 'no' }, reason: '排放量尚未核实' })
    expect(d.gates('li', 'referral.propose', detention)).toEqual(['T-referral-facts'])
    // A lead about a public officer goes as it is (移送规定19).
    const led: Form = {
      kind: 'discipline',
      organ: '云岭县监察委员会',
      law: '《行政执法机关移送涉嫌犯罪案件的规定》第十九条',
      officials: '某所所长',
      facts: '为当事人通风报信。',
      advice: '请依法处理。',
      materials: [{ name: '询问笔录', count: 1 }],
    }
    expect(d.try('li', 'referral.propose', led).outcome).toBe('performed')
    d.do('li', 'fact.state', { facts: { factsClear: 'yes', suspectedCrime: 'yes' }, reason: '达到追诉标准' })
    expect(d.gates('li', 'referral.propose', detention)).toEqual(['T-referral-crime'])
  })
  test('a case is not closed on a referral nobody brought to anybody', () => {
    const d = decided().do(
      'li',
      'payment.record',
      { amount: 500_000, receipt: '1', bank: '农商行' },
      { proceeding: 'payment-p1' },
    )
    approved(d)
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).toContain('T-referral-sent')
    d.do('li', 'referral.deliver', delivered, at())
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).not.toContain('T-referral-sent')
  })
  test('建议吊销 goes by a letter of its own, on its own way', () => {
    const advice: Form = {
      kind: 'revocation',
      organ: '云岭县行政审批服务局',
      law: '《中华人民共和国生态环境法典》第一千一百零三条',
      facts: '超过许可排放浓度排放，情节严重。',
      licence: '排污许可证，编号见卷，云岭县行政审批服务局',
      advice: '建议吊销排污许可证。',
      materials: [{ name: '调查终结报告', count: 1 }],
    }
    const d = approved(approved(decided()), advice)
    expect(d.file.papers.map((p) => p.kind)).toContain('referral-letter')
    expect([stage(d), stage(d, 2)]).toEqual(['approved', 'approved'])
    d.do('li', 'referral.deliver', delivered, at(2))
    expect(d.file.entries.find((e) => e.kind === 'referralDelivery')?.about).toBe(2)
  })
})
