import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { openSurcharge, surchargeBy } from '../surcharge.ts'
import { answered, concluded, lifted, notified } from './again.ts'
import type { Driver } from './driver.ts'
import { forms, paper } from './forms.ts'
import { stageOf } from './handled.ts'
import { delivered } from './summary.ts'

// What follows a penalty imposed on the scene (处罚法53: 依照第六十七条至第六十九条的规定履行), as it follows any other.

const at = { proceeding: 'payment-p1' }
const remedy = { proceeding: 'remedy-1' }
const clock = (d: Driver, id: string) => d.file.clocks.find((c) => c.id === `${id}/p1`)
const lastService = (d: Driver) => d.file.proceedings.findLast((p) => p.kind === 'service')!.id
/** A hundred yuan, in the party's hands on 2026-11-02: to be paid by 11-17. */
const demanded = (): Driver => {
  const d = delivered().on('2026-11-20').do('sun', 'demand.issue', { until: '2026-12-10', way: '到银行缴纳' }, at)
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: lastService(d) })
}
const application: Form = {
  court: '云岭县人民法院',
  target: '罚款一百元和加处的罚款',
  materials: ['decision', 'opinion', 'demand', 'target'],
  noRemedy: true,
}

describe('collected and executed', () => {
  test('put off, in parts, on the party’s own application', () => {
    const d = delivered().do('li', 'deferral.request', { asked: 'defer', content: '歇业', files: paper() }, at)
    d.do('wu', 'deferral.decide', { granted: true, reason: '确有困难', until: '2026-12-31' }, at)
    expect(clock(d, 'P14-deferred')?.until).toBe('2026-12-31')
    expect(surchargeBy(d.file, 'p1', '2026-12-31', d.context('li'))).toBe(0)
    d.on('2026-12-31').do('li', 'payment.record', { amount: 10_000, receipt: '1', bank: '农商行' }, at)
    expect([stageOf(d, at.proceeding), openSurcharge(d.file, 'p1', d.context('li'))]).toEqual(['paid', 0])
    expect(d.file.clocks.filter((c) => c.party === 'p1' && c.stopped === undefined)).toEqual([])
  })
  test('dunned once late, brought to the court when sixty days for 复议 are over: who asked for none cannot sue', () => {
    expect(delivered().gates('sun', 'demand.issue', { until: '2026-12-10', way: '银行' }, at)).toEqual(['X1'])
    const d = demanded()
    expect(d.file.papers.map((p) => p.kind)).toContain('demand-notice')
    expect(d.file.entries.find((e) => e.kind === 'demand')?.fields).toMatchObject({ owed: 10_000, surcharge: 900 })
    expect(d.on('2027-01-04').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    d.on('2027-01-05').do('zheng', 'court.apply', application, at)
    expect(clock(d, 'P19')?.trigger).toBe('2027-01-04')
    d.do('li', 'court.answer', { accepted: true, instrument: '（2027）1号' }, at)
    d.do('li', 'court.rule', { granted: true, instrument: '（2027）1号' }, at)
    d.do('zheng', 'execution.end', { ground: 'court', reason: '法院终结', files: paper() }, at)
    expect(d.file.clocks.filter((c) => c.party === 'p1' && c.stopped === undefined)).toEqual([])
    expect(d.file.irregularities).toEqual([])
  })
})

describe('fought and undone', () => {
  test('before the 复议机关 nothing is added and nothing brought to the court; upheld, fifteen days to sue are left', () => {
    const d = answered(demanded().do('li', 'remedy.receive', notified), 'remedy-1')
    expect(surchargeBy(d.file, 'p1', '2026-12-31', d.context('li'))).toBe(600)
    concluded(d.on('2026-12-21'), 'upheld', 'remedy-1')
    expect(d.on('2027-01-05').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    expect(d.on('2027-01-06').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('revoked, what was paid goes back and the case is over', () => {
    const d = delivered().do('li', 'payment.record', { amount: 10_000, receipt: '1', bank: '农商行' }, at)
    answered(d.do('li', 'remedy.receive', notified), 'remedy-1')
    concluded(d, 'revoked', 'remedy-1').do('li', 'lifting.enter', lifted('revoked'), remedy)
    expect([stageOf(d), stageOf(d, 'repayment-p1'), stageOf(d, 'filing')]).toEqual(['closed', 'due', 'received'])
    d.do('li', 'repayment.record', { amount: 10_000, receipt: '退1' }, { proceeding: 'repayment-p1' })
    expect(stageOf(d, 'repayment-p1')).toBe('refunded')
  })
  test('what the filing finds wrong is revoked by a head, told to the party, and goes to the ordinary procedure', () => {
    const d = delivered().do('li', 'filing.report', { files: paper() }, { proceeding: 'filing' })
    d.do('sun', 'filing.receive', { opinion: '不属于可以当场处罚的情形', sound: false }, { proceeding: 'filing' })
    d.do('li', 'lifting.draft', {
      what: 'revoked',
      defect: 'procedure',
      reason: '不属于可以当场处罚的情形。',
      basis: '《中华人民共和国行政处罚法》第七十五条第二款',
      remake: true,
      back: 'scene',
    })
    d.do('zheng', 'lifting.decide', { opinion: '同意撤销' })
    expect([stageOf(d), stageOf(d, 'service-lifting-p1')]).toEqual(['scene', 'pending'])
    d.do('li', 'scene.pass', {
      receivedOn: '2026-11-02',
      cause: '不按规定明码标价',
      summary: '没有标价',
      place: '文昌路',
    })
    expect([stageOf(d), d.began.length]).toEqual(['passed', 1])
  })
})
