import { addDays, type Day, formOf, procedureOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Form } from '../file.ts'
import { people } from './county.ts'
import { driverFor, personOf } from './course.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'
import { after, clockOf, faults, stageOf } from './handled.ts'
import { measurePlan, measureTaken, scene, yes } from './measureForms.ts'
import { accepted, granting, licensed, ofLicence, touched } from './permit.ts'

/**
 * Cases that were published, by courts and by who supervises agencies, in their own days where they were given: what was found wrong is
 * refused here, or kept with the act as its fault, under the article they went by; what was let stand passes. Facts alone, of nobody by name.
 */
const at = { proceeding: 'measure-1' }
const conduct = { proceeding: 'conduct-1' }
const articles = (d: Driver, who: string, step: string, form: Form, more = {}) =>
  d.refused(who, step, form, more).map((r) => [r.gate, r.articles.map((a) => `${a.short}${a.article}`)] as const)
/** A kind begun on a day of its own, with the first form of its course. */
const begun = (kind: string, day: Day, over: Form = {}): Driver => {
  const p = procedureOf(ruleBook, kind)!
  const form = formOf(p.course![0]!, { person: personOf, day: (n) => addDays(day, n) }) as Form
  return driverFor(p, longCertified)
    .on(day)
    .open({ ...form, ...over }, personOf('handler'), kind)
}
const longCertified = people.map((p) => ({
  ...p,
  certificates: p.certificates.map((c) => ({ ...c, from: '2010-01-01' as const })),
}))

describe('行政处罚', () => {
  // A city's supervision, 2025: filed 2024-09-09, decided 2024-12-11; the ninetieth day, 12-08, was a Sunday (处罚法60).
  const decidedOn = (day: Day) => {
    const d = new Driver('2024-09-05')
      .open()
      .do('li', 'party.identify', { party: party('p1') })
      .do('li', 'clue.verify', forms.verification)
      .filing('2024-09-09')
    const evidence = d.gather('现场检查照片', 'p1')
    const line = forms.violation('p1', 500_000, { from: '2024-06-01', to: '2024-07-01' })
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [line]))
      .review('case')
      .notify()
    return d.serveNotice('p1').on(day).decide()
  }
  test('decided two days after the ninety: kept as its fault, whenever it was drafted or told by telephone', () => {
    const [fault, ...more] = decidedOn('2024-12-11').file.irregularities
    expect([fault?.gate, more]).toEqual(['P07', []])
    const p07 = clockOf(decidedOn('2024-12-11'), 'P07')!
    const context = new Driver('2024-12-11').context('li')
    expect(clockState(p07, context, '2024-12-01').due).toMatchObject({ due: '2024-12-09', safe: '2024-12-06' })
  })
  test('on the Monday it is in time', () => expect(faults(decidedOn('2024-12-09'))).toEqual([]))
})

describe('行政强制措施', () => {
  /** Seized on the day; a kind of its own, without any penalty. */
  const seized = (day: Day, scenery: Form = {}) =>
    measureTaken(begun('coercion.measure', day), { what: 'seizure' }, scenery)

  // 2019-08-04: five rafts, a list and no decision; not given back in April 2022 (强制法24, 25).
  test('a list without a decision handed over is no seizure', () => {
    const d = begun('coercion.measure', '2019-08-04')
    const plan = measurePlan({ what: 'seizure' })
    d.do('li', 'measure.plan', plan).do('li', 'measure.propose', { reason: '拟扣押' }, at)
    d.do('sun', 'measure.endorse', yes, at).do('zheng', 'measure.approve', yes, at)
    expect(articles(d, 'li', 'measure.take', { ...scene, handed: false }, at)).toEqual([
      ['G33-handed', expect.arrayContaining(['强制法24'])],
    ])
  })
  test('and after thirty days nothing but giving back is left, three years later as on the first', () => {
    const d = seized('2019-08-04')
    expect(clockState(clockOf(d, 'E02/measure-1')!, d.context('li'), '2019-08-04').due?.safe).toBe('2019-09-02')
    d.on('2022-04-01')
    const handling = { items: [1], reason: '未备案', how: 'destroy', basis: '条例' }
    expect(articles(d, 'li', 'measureHandling.propose', handling, at)).toEqual([
      ['E02-expired', expect.arrayContaining(['强制法28'])],
    ])
    d.do('li', 'measureHandling.propose', { items: [1], reason: '期满', how: 'release', ground: 'expired' }, at)
  })

  // 2021-06-29, 2021-11-01, 2021-12-01: herbs sealed, sealed again, both terms lengthened (强制法25); 2025: lengthened five times.
  const longer = { days: 30, reason: '情况复杂' }
  test('what was sealed in June is not lengthened in December', () =>
    expect(articles(seized('2021-06-29').on('2021-12-01'), 'li', 'measureExtension.propose', longer, at)).toEqual([
      ['E02-term', expect.arrayContaining(['强制法25'])],
    ]))
  test('what was sealed in November is, once, and not a second time', () => {
    const d = seized('2021-11-01').on('2021-11-29').do('li', 'measureExtension.propose', longer, at)
    d.do('sun', 'measureExtension.endorse', yes, at).do('zheng', 'measureExtension.approve', yes, at)
    expect(faults(d)).toEqual([])
    expect(articles(d.on('2021-12-20'), 'li', 'measureExtension.propose', longer, at)).toEqual([
      ['E02-once', expect.arrayContaining(['强制法25'])],
    ])
  })
  // 2024: an office within a township shut a factory in its own name (强制法17).
  test('whoever only acts for another has no such power', () => {
    const d = begun('coercion.measure', '2024-05-06')
    const entrusted = (form: Form) => {
      const other = new Driver('2024-05-06', { people: longCertified, agency: { nature: '受委托组织' } })
      other.events.push(...d.events)
      return other.refused('li', 'measure.plan', form)
    }
    const [reason] = entrusted(measurePlan())
    expect([reason?.gate, reason?.articles.map((a) => [a.short, a.article])]).toEqual([
      'G02-measure',
      expect.arrayContaining([['强制法', 17]]),
    ])
  })
})

test.each([
  ['inspection.ordinary', 'G02-inspection'],
  ['coercion.enforcement', 'G02-enforcing'],
] as const)('%s is begun by no organisation that only acts for another', (kind, gate) => {
  const p = procedureOf(ruleBook, kind)!
  const form = formOf(p.course![0]!, { person: personOf, day: (n) => addDays('2026-11-02', n) }) as Form
  const { people: crowd, agency } = driverFor(p).context('li')
  const d = new Driver('2026-11-02', { people: crowd, agency: { chains: agency.chains, nature: '受委托组织' } })
  expect(d.notOpened(form, 'li', kind)).toEqual([gate])
})

describe('行政强制执行', () => {
  // 2014-11-22 was a Saturday; 最高法行他81号 (强制法43, 69).
  const acted: Form = { supervisors: ['li'], place: '河道', what: '清运', signed: 'party', cost: 580_000 }
  const decided = () => after('coercion.enforcement', 'substitute.act')
  test('what is cleared away on a Saturday keeps the court’s doubt with it, but on one that is worked instead', () => {
    const d = decided()
    expect(d.on('2026-11-20', '22:30').gates('li', 'substitute.act', acted, conduct)).toEqual(['E09-substitute'])
    d.on('2026-11-21').do('li', 'substitute.act', acted, conduct)
    expect(faults(d)).toEqual(['E09-weekend-substitute'])
    const weekday = decided().on('2026-11-20').do('li', 'substitute.act', acted, conduct)
    expect(faults(weekday)).toEqual([])
  })
  test('so does what is told afterwards, and an urgent one has none', () => {
    const late = { ...conduct, acted: '2026-11-21T10:00' as const, happened: '当日实施' }
    expect(faults(decided().on('2026-11-23').do('li', 'substitute.act', acted, late))).toEqual([
      'E09-weekend-substitute',
    ])
    const urgent: Form = { ...acted, urgent: true, urgency: '堤坝险情' }
    expect(faults(decided().on('2026-11-21').do('li', 'substitute.act', urgent, conduct))).toEqual([])
  })
  // 2017-07-20: ordered to be taken down, and taken down: no demand, no decision, no announcement (强制法35, 37, 44).
  test('from the order straight to the bulldozer there is no way', () => {
    const d = after('coercion.enforcement', 'conduct.demand')
    const decide: Form = {
      manner: 'demolish',
      what: '拆除养殖场',
      planned: '2026-12-01',
      basis: '法律',
      reason: '限期未拆',
    }
    expect(d.file.proceedings.some((p) => p.kind === 'conduct')).toBe(false)
    expect(d.gates('wu', 'conduct.enforce', decide, conduct)).toEqual(['unknown-step'])
    // Demanded, and neither served nor announced; then served, waited for, and still not announced.
    const charged = { ...decide, charged: '云政责〔2026〕3号' }
    const demand = { party: 'p1', duty: '拆除养殖场', until: '2026-11-20', way: '自行拆除' }
    d.do('sun', 'conduct.demand', demand)
    expect(d.gates('wu', 'conduct.enforce', charged, conduct)).toEqual(['G35-conduct', 'G35-demolish'])
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-1' }).on('2026-11-23')
    expect(articles(d, 'wu', 'conduct.enforce', decide, conduct)).toEqual([
      ['G35-conduct', expect.arrayContaining(['强制法34', '强制法37'])],
      ['G35-demolish', ['强制法44']],
    ])
    expect(d.gates('wu', 'conduct.enforce', charged, conduct)).toEqual(['G35-demolish'])
  })
})

describe('行政许可', () => {
  // 2017-06-02 granted, 2017-06-09 revoked as got by concealment: nobody was told, nobody heard (许可法7, 69).
  test('a licence is not revoked a week later without a word', () => {
    const form = { ground: 'fraud', reason: '隐瞒真实情况', loss: false }
    expect(articles(licensed(), 'zheng', 'licence.revoke', form, ofLicence)).toContainEqual([
      'L07-revoke',
      expect.arrayContaining(['许可法7']),
    ])
  })
  // A planning permit granted while the neighbours could still ask to be heard (许可法47).
  test('not granted in the five days in which a hearing may be asked for', () => {
    const d = touched(accepted(), 'p2').do(
      'li',
      'examination.conclude',
      granting('建设工程', { othersInterest: 'yes' }),
    )
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toContain('G38-permit')
  })
})

describe('房屋征收', () => {
  // 2012-12-12 the report came in, 2013-01-16 it was decided on; the report reached nobody (征补条例19).
  test('no compensation is decided on a report that its owner has not seen', () => {
    const d = after('expropriation.housing', 'appraisal.tell').on('2027-03-01')
    const form = {
      way: 'money',
      amount: 52_000_000,
      house: '没有',
      others: '搬迁费',
      payBy: '2027-04-01',
      moveBy: '2027-05-01',
      offered: true,
      reason: '协商不成',
    }
    expect(articles(d, 'li', 'compensation.draft', form, { proceeding: 'compensation-p1' })).toEqual([
      ['X19-told', expect.arrayContaining(['征补条例19'])],
    ])
  })
})

describe('行政检查', () => {
  // 2024-07-11: two officers looked at fire extinguishers of taxis and showed nobody who they were (处罚法55; 指导意见五).
  test('who shows no certificate has inspected nothing; told afterwards it keeps that', () => {
    const d = after('inspection.ordinary', 'visit.record')
    const { form } = procedureOf(ruleBook, 'inspection.ordinary')!.course!.find((m) => m.step === 'visit.record')!
    const visit = { ...form, officers: ['li', 'wang'], shown: false } as Form
    expect(d.gates('li', 'visit.record', visit)).toEqual(['I-credentials'])
    d.do('li', 'visit.record', visit, { happened: '当时没有出示' })
    expect(faults(d)).toEqual(['I-credentials'])
    expect(stageOf(d)).toBeDefined()
  })
})
