import { procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { sent } from './course.ts'
import type { Driver } from './driver.ts'
import { after, deliver, faults, stageOf } from './handled.ts'

/** What courts found of cases of other kinds than the penalty, and what they let stand, as far as no other story comes past it. */

/** The form of a course for this step. */
const formOf = (kind: string, step: string): Form => {
  const { course = [] } = procedureOf(ruleBook, kind) ?? {}
  return sent(
    course,
    course.findIndex((m) => m.step === step),
  ).form
}

const without = (form: Form, ...fields: readonly string[]): Form =>
  Object.fromEntries(Object.entries(form).filter(([field]) => !fields.includes(field)))

describe('社会救助', () => {
  const kind = 'benefit.relief'
  const at = { proceeding: 'paying' }
  const paying = () => after(kind).on('2027-02-01')
  const payment = (over: Form = {}): Form => ({
    period: '2027年2月',
    amount: 92_000,
    way: 'bank',
    signedBy: '回单',
    ...over,
  })
  const rechecked = () =>
    paying().do(
      'li',
      'recheck.record',
      { officers: ['li', 'wang'], found: '一人就业', changed: true, nextBy: '2027-08-01' },
      at,
    )
  const change = (over: Form = {}): Form => ({
    what: 'decrease',
    because: 'household',
    reason: '收入增加',
    amount: 40_000,
    from: '2027-03-01',
    ...over,
  })

  test('paid as it was granted: not less, not more, not twice for one month', () => {
    const wrong: readonly Form[] = [{ amount: 9_200 }, { amount: 920_000 }, { period: '首月' }]
    for (const over of wrong) expect(paying().gates('li', 'payment.record', payment(over), at)).toEqual(['B12'])
    const d = paying().do('li', 'payment.record', payment(), at)
    d.do('li', 'payment.record', payment({ period: '2027年1月，补发' }), at)
    expect(faults(d)).toEqual([])
  })

  test('granted from no day before it was asked for', () => {
    const form = { ...formOf(kind, 'finding.conclude'), from: '2026-10-01' }
    expect(after(kind, 'finding.conclude').gates('li', 'finding.conclude', form)).toEqual(['B09-from'])
  })

  test('less is less, and begins after it is decided; what was paid stays paid', () => {
    const d = rechecked()
    expect(d.gates('li', 'adjustment.draft', change({ amount: 95_000 }), at)).toEqual(['B13-amount'])
    expect(d.gates('li', 'adjustment.draft', change({ what: 'increase', amount: 90_000 }), at)).toEqual(['B13-amount'])
    expect(d.gates('li', 'adjustment.draft', change({ from: '2026-12-01' }), at)).toEqual(['B13-back'])
    const dead = change({ what: 'stop', because: 'ended', proof: '户籍迁移证明', from: '2026-12-01' })
    d.do('li', 'adjustment.draft', without(dead, 'amount'), at)
  })

  test('put off until the month has begun it is drafted anew', () => {
    const d = rechecked().do('li', 'adjustment.draft', change(), at)
    d.do('li', 'party.tell', { party: 'p1', content: '拟减发', way: '当面', until: '2027-02-08' }, at).on('2027-03-08')
    expect(d.gates('li', 'reliefChange.propose', { reason: '呈批' }, at)).toEqual(['B13-back'])
  })

  test('no more is taken back than was given', () => {
    const fraud = (amount: number) => change({ what: 'recover', because: 'fraud', amount })
    expect(paying().gates('li', 'adjustment.draft', fraud(99_000_000), at)).toEqual(['B13-amount'])
    paying().do('li', 'adjustment.draft', fraud(92_000), at)
  })
})

describe('房屋征收', () => {
  const kind = 'expropriation.housing'
  const house = { proceeding: 'compensation-p1' }
  const drafted: Form = {
    ...formOf(kind, 'agreement.sign'),
    payBy: '2027-04-01',
    moveBy: '2027-05-01',
    offered: true,
    reason: '协商不成',
  }
  const draft = (d: Driver, over: Form = {}) => d.gates('li', 'compensation.draft', { ...drafted, ...over }, house)
  const valued = (value: number): Form => ({ institution: '评估公司', chosen: 'agreed', value })
  const decided = () => {
    const d = after(kind, 'agreement.sign').on('2027-03-01').do('li', 'compensation.draft', drafted, house)
    return d
      .do('li', 'compensation.propose', { reason: '拟作补偿决定' }, house)
      .do('sun', 'compensation.endorse', { opinion: '同意' }, house)
      .do('zheng', 'compensation.approve', { opinion: '同意' }, house)
  }

  test('nobody is decided over whom the report has not reached, or whose objection nobody looked into', () => {
    const d = after(kind, 'appraisal.tell').on('2027-03-01')
    expect(draft(d)).toEqual(['X19-told'])
    d.do('li', 'appraisal.tell', { signedBy: '向东' }, house)
    d.do('li', 'appraisal.object', { to: 'institution', content: '面积少算十平方米' }, house)
    expect(draft(d)).toEqual(['X19-told'])
    d.do('li', 'appraisal.record', valued(51_000_000), house)
    expect(draft(d)).toEqual(['X19-told'])
    d.do('li', 'appraisal.tell', { signedBy: '向东' }, house)
    d.do('li', 'compensation.draft', drafted, house)
  })

  test('nor with money alone on offer, nor below what the objection brought out, nor without what moving costs', () => {
    const d = after(kind, 'agreement.sign').on('2027-03-01')
    expect(draft(d, { offered: false })).toEqual(['X21'])
    d.do('li', 'appraisal.record', valued(60_000_000), house).do('li', 'appraisal.tell', { signedBy: '向东' }, house)
    expect(draft(d)).toEqual(['X26-drafted'])
    expect(d.try('li', 'compensation.draft', without(drafted, 'others'), house)).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'others', code: 'required' }],
    })
  })

  test('a part is no compensation, and the court is asked after the time to move, of a decision that was announced', () => {
    const d = decided()
    const pay = (amount: number): Form => ({ amount, way: 'deposited', receipt: '2号' })
    expect(d.gates('li', 'compensation.pay', pay(5_200_000), house)).toEqual(['X27-whole'])
    d.do('li', 'compensation.pay', pay(52_000_000), house).do('li', 'compensation.announce', { channel: '张贴' }, house)
    const apply = { account: '专户', noRemedy: true }
    deliver(d, 'p1', 'compensation')
    expect(d.on('2027-04-30').gates('li', 'court.apply', apply, house)).toEqual(['X28'])
    // Moving time is over; six months to sue from the announcement are not (征补条例26, 28; 行诉法46).
    // And who is to leave is told to once more, ten days before (强制法54).
    const unasked = d.on('2027-08-13').refused('li', 'court.apply', apply, house)
    expect(unasked[0]?.gate).toBe('X28')
    d.do('li', 'move.demand', { until: '2027-08-31', reason: '补偿已经支付，逾期没有搬迁' }, house)
    deliver(d, 'p1', 'demand')
    d.do('li', 'move.answer', { content: '请求宽限', result: '没有正当理由，不予采纳' }, house)
    expect(d.on('2027-09-01').gates('li', 'court.apply', apply, house)).toEqual(['X28'])
    d.on('2027-09-02').do('li', 'court.apply', apply, house)
    expect([stageOf(d, 'compensation-p1'), faults(d)]).toEqual(['court', []])
  })

  test('who agrees is paid and leaves without any of that', () => {
    const d = after(kind, 'agreement.sign')
    d.do('li', 'agreement.sign', formOf(kind, 'agreement.sign'), house)
    d.do('li', 'compensation.pay', { amount: 52_000_000, way: 'paid', receipt: '1号' }, house)
    d.do('li', 'move.record', { voluntary: true }, house).do('li', 'project.close', { summary: '一户补偿完毕' })
    expect([stageOf(d), faults(d)]).toEqual(['closed', []])
  })

  test('a decision nobody announced does not let the project be closed', () => {
    const d = decided().do('li', 'compensation.pay', { amount: 52_000_000, way: 'paid', receipt: '1号' }, house)
    d.do('li', 'move.record', { voluntary: true }, house)
    expect(d.gates('li', 'project.close', { summary: '办结' })).toEqual(['X29'])
  })
})

describe('行政裁决', () => {
  const kind = 'adjudication.ordinary'
  const trial: Form = { way: 'public', officers: ['li', 'wang'], transcript: '审理' }
  test('a public hearing says who was heard; on paper nobody is', () => {
    const d = after(kind, 'trial.record')
    expect(d.gates('li', 'trial.record', trial)).toEqual(['A82-heard'])
    d.do('li', 'trial.record', { ...trial, attendees: '申请人到场；被申请人经书面通知没有到场' })
    after(kind, 'trial.record').do('li', 'trial.record', { ...trial, way: 'written' })
  })

  test('one alone hears nobody', () => {
    const heard = { ...trial, attendees: '双方到场', officers: ['li'] }
    expect(after(kind, 'trial.record').gates('li', 'trial.record', heard)).toEqual(['A82-two'])
  })
})

describe('行政许可', () => {
  const kind = 'permit.ordinary'
  const examined = formOf(kind, 'examination.conclude')
  const conclude = (form: Form) => after(kind, 'examination.conclude').try('li', 'examination.conclude', form)

  test('makes nothing lawful that was done before it was asked for', () => {
    expect(conclude({ ...examined, from: '2019-01-01' })).toMatchObject({ reasons: [{ gate: 'L38' }] })
    expect(conclude({ ...examined, from: '2026-11-20' }).outcome).toBe('performed')
  })
  test('is refused with a reason, and not at all where the conditions are met', () => {
    const refused = { ...without(examined, 'content', 'from', 'to'), outcome: 'refuse' }
    expect(conclude({ ...refused, reason: '场所不符' })).toMatchObject({ reasons: [{ gate: 'L38' }] })
    const facts = { ...(examined.facts as Form), conditionsMet: 'no' }
    expect(conclude({ ...refused, facts })).toMatchObject({ reasons: [{ gate: 'L38' }] })
    expect(conclude({ ...refused, facts, reason: '场所不符' }).outcome).toBe('performed')
  })
})

describe('行政检查', () => {
  const kind = 'inspection.ordinary'
  const visit = formOf(kind, 'visit.record')
  test('in the time that was approved, by those who were named', () => {
    expect(after(kind, 'visit.record').on('2026-12-20').gates('li', 'visit.record', visit)).toEqual(['I-within'])
    const others = { ...visit, officers: ['luo', 'wang'] }
    expect(after(kind, 'visit.record').gates('li', 'visit.record', others)).toEqual(['I-team'])
  })
})

describe('市场主体登记', () => {
  const kind = 'registration.market'
  test('a change of next month is none, and who must not apply is not registered', () => {
    const form = { ...formOf(kind, 'application.receive'), kind: 'change', changedOn: '2026-12-20' }
    const d = after(kind, 'application.accept')
    expect(d.tryOpen(form, 'li', kind)).toMatchObject({ outcome: 'invalid', errors: [{ code: 'future' }] })
    const facts = { applicationOurs: 'yes', identityChecked: 'no', registrationForm: 'yes', registrationFree: 'yes' }
    expect(d.gates('li', 'application.accept', { facts })).toEqual(['R19'])
  })
})
