import { addDays, type Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { faults } from './handled.ts'
import { measurePlan, scene, yes } from './measureForms.ts'
import { type Act, broughtOver, courseUntil, handledHere } from './replayedActs.ts'

/**
 * Published cases about other kinds than the penalty, told twice: refused here under the article; brought over from paper, kept with the fault.
 */
const articles = (...of: readonly string[]) => expect.arrayContaining([...of])
/** On the day of the last act before it, or so many days later. */
const then = (acts: readonly Act[], act: Omit<Act, 'on'>, days = 0): readonly Act[] => [
  ...acts,
  { ...act, on: addDays(acts.at(-1)!.on, days) },
]
const kept = (kind: string, acts: readonly Act[]) => faults(broughtOver(kind, acts, addDays(acts.at(-1)!.on, 7)))

describe('行政强制措施', () => {
  const kind = 'coercion.measure'
  const at = 'measure-1'
  const sign = (on: Day, what: string, form: Form, wrong?: true): readonly Act[] => [
    { on, by: 'li', step: `${what}.propose`, form, at, ...(wrong && { wrong }) },
    { on, by: 'sun', step: `${what}.endorse`, form: yes, at, ...(wrong && { wrong }) },
    { on, by: 'zheng', step: `${what}.approve`, form: yes, at, ...(wrong && { wrong }) },
  ]
  const [opened] = courseUntil(kind, 'measure.plan')
  const seized = (on: Day, taken: Partial<Act> = {}): readonly Act[] => [
    { ...opened!, on, form: { ...opened!.form, receivedOn: on } },
    { on, by: 'li', step: 'measure.plan', form: measurePlan({ what: 'seizure' }) },
    ...sign(on, 'measure', { reason: '拟扣押' }),
    { on, by: 'li', step: 'measure.take', form: scene, at, ...taken },
  ]
  const longer = { days: 30, reason: '情况复杂' }

  // 司法部2025年典型案例，广西某县: lengthened five times, held six months.
  test('广西某县：扣押期限一再延长', () => {
    const acts = [
      ...seized('2024-11-04'),
      ...sign('2024-12-02', 'measureExtension', longer),
      ...sign('2024-12-30', 'measureExtension', longer, true),
    ]
    expect(handledHere(kind, acts).refused).toMatchObject({ 'E02-once': articles('强制法25') })
    expect(kept(kind, acts)).toContain('E02-once')
    expect(kept(kind, acts.slice(0, -3))).toEqual([])
  })
  // 2019-08-04: five rafts taken away with a list and no decision.
  test('只有清单，没有当场交付决定书', () => {
    const acts = seized('2019-08-05', { form: { ...scene, handed: false }, wrong: true })
    expect(handledHere(kind, acts).refused).toEqual({ 'G33-handed': articles('强制法24') })
    expect(kept(kind, acts)).toEqual(['G33-handed'])
  })
  // 武宁县: meat taken on 2010-12-07, and nothing decided of it; told as of a time when the law was in force.
  test('武宁县：扣押以后一直没有处理', () => {
    const acts = [
      ...seized('2020-12-07'),
      ...sign('2022-01-14', 'measureHandling', { items: [1], reason: '期满', how: 'release', ground: 'expired' }),
    ]
    expect(kept(kind, acts)).toEqual(['E02-late'])
    expect(faults(handledHere(kind, acts).d)).toEqual(['E02-late'])
  })
})

describe('行政强制执行', () => {
  const kind = 'coercion.enforcement'
  // 2017-07-20: ordered to be taken down and taken down, with no demand, no decision, no announcement.
  test('责令限期拆除之后径行拆除', () => {
    const order = courseUntil(kind, 'conduct.demand')
    const demand: Form = { party: 'p1', duty: '拆除养殖场', until: addDays(order.at(-1)!.on, 14), way: '自行拆除' }
    const enforce: Form = {
      manner: 'demolish',
      what: '拆除养殖场',
      planned: addDays(order.at(-1)!.on, 20),
      basis: '法律',
      reason: '限期未拆',
    }
    const acts = then(then(order, { by: 'sun', step: 'conduct.demand', form: demand }), {
      by: 'wu',
      step: 'conduct.enforce',
      form: enforce,
      at: 'conduct-1',
      wrong: true,
    })
    expect(handledHere(kind, acts).refused).toMatchObject({
      'G35-conduct': articles('强制法37'),
      'G35-demolish': ['强制法44'],
    })
    expect(kept(kind, acts)).toEqual(expect.arrayContaining(['G35-conduct', 'G35-demolish']))
  })
})

describe('房屋征收', () => {
  const kind = 'expropriation.housing'
  // 最高人民法院征收拆迁典型案例: report of 2012-12-12, decided on 2013-01-16, the report seen by nobody.
  test('评估报告没有送达即作出补偿决定', () => {
    const form: Form = {
      way: 'money',
      amount: 52_000_000,
      house: '没有',
      others: '搬迁费',
      payBy: '2027-04-01',
      moveBy: '2027-05-01',
      offered: true,
      reason: '协商不成',
    }
    const acts = then(
      courseUntil(kind, 'appraisal.tell'),
      { by: 'li', step: 'compensation.draft', form, at: 'compensation-p1', wrong: true },
      35,
    )
    expect(handledHere(kind, acts).refused).toMatchObject({ 'X19-told': articles('征补条例19') })
    expect(kept(kind, acts)).toContain('X19-told')
  })
})

describe('工伤认定', () => {
  const kind = 'confirmation.injury'
  // A court of appeal: the employer asked, and the family of the dead was neither told nor heard.
  test('用人单位申请，没有通知职工的近亲属', () => {
    const whole = courseUntil(kind, 'confirmation.propose').filter((a) => a.step !== 'party.identify')
    const acts = then(
      whole.filter((a) => a.form?.party !== 'p2'),
      { by: 'li', step: 'confirmation.propose', form: { reason: '拟认定' }, wrong: true },
    )
    expect(handledHere(kind, acts).refused).toMatchObject({ 'J20-both': articles('工伤条例20') })
    expect(kept(kind, acts)).toContain('J20-both')
  })
})

describe('社会救助', () => {
  const kind = 'benefit.relief'
  const at = 'paying'
  // 丹阳市: stopped in October 2014, the old woman told nothing before; paid again while the suit ran.
  test('没有告知、听取意见即停发', () => {
    const draft: Form = { what: 'stop', because: 'household', reason: '收入增加', from: '2027-03-01' }
    const checked: Form = { officers: ['li', 'wang'], found: '家庭收入增加', changed: true, nextBy: '2027-08-01' }
    const on = '2027-02-01' as const
    const acts: readonly Act[] = [
      ...courseUntil(kind, 'the end'),
      { on, by: 'li', step: 'recheck.record', at, form: checked },
      { on, by: 'li', step: 'adjustment.draft', at, form: draft },
      { on, by: 'li', step: 'reliefChange.propose', at, form: { reason: '呈批' }, wrong: true },
    ]
    const { refused } = handledHere(kind, acts)
    expect(Object.keys(refused)).toEqual(['B13-told'])
    expect(kept(kind, acts)).toContain('B13-told')
  })
})

describe('行政检查', () => {
  const kind = 'inspection.ordinary'
  // 2024-07-11: two officers looked at the extinguishers of taxis and showed nobody who they were.
  test('检查时没有出示执法证件', () => {
    const until = courseUntil(kind, 'visit.record')
    const [visit] = courseUntil(kind, 'the end').filter((a) => a.step === 'visit.record')
    const acts = [...until, { ...visit!, form: { ...visit!.form, shown: false }, wrong: true as const }]
    expect(handledHere(kind, acts).refused).toEqual({ 'I-credentials': articles('处罚法55') })
    expect(kept(kind, acts)).toEqual(['I-credentials'])
  })
})
