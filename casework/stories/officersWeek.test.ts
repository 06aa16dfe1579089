import { expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { answered, concluded, decided, lifted, notified, remade } from './again.ts'
import { agency, people } from './county.ts'
import { personOf } from './course.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { after, faults, handled, stageOf } from './handled.ts'
import {
  atDoor,
  authorised,
  concluding,
  handing,
  order,
  planForm,
  rechecked,
  decided as resultOf,
  told,
  visitForm,
} from './inspection.ts'
import { measurePlan, scene, yes } from './measureForms.ts'
import { complete, granting, received } from './permit.ts'
import { delivered } from './summary.ts'

// Five days of one station, 2026-11-02 to 11-06: what its two officers and their head do, each entered as it was, and nothing entered that
// was not. Where a day has no lawful step for what happened, this is where it shows.

const all = people.map((p) => ({
  ...p,
  certificates: p.certificates.map((c) => ({ ...c, kinds: '行政处罚、行政检查、行政许可、行政强制' })),
}))
const chain = ['unitHead', 'agencyHead'] as const
const station = { people: all, agency: { chains: { ...agency.chains, measure: chain, grant: chain } } }
const measure = { proceeding: 'measure-1' }

test('Monday: a report comes in and becomes a case; on the street one is fined, and will not sign', () => {
  const report = after('report.ordinary', 'report.handle').on('2026-11-02')
  report.do('sun', 'report.handle', { owesReply: false, party: 'p1' })
  expect([report.began[0]?.file.procedure, faults(report)]).toEqual(['penalty.ordinary', []])

  const street = delivered()
  expect([stageOf(street), faults(street)]).toEqual(['delivered', []])
})

test('Tuesday: a firm asks, and is helped: that is no inspection; a lorry is being loaded, and the goods are seized', () => {
  const visit = handled('guidance.visit', {}, { crowd: all }).on('2026-11-03')
  visit.do('li', 'guidance.visit', { met: '苗青', given: '讲解标签标准', unchecked: true, seen: 'none' })
  visit.do('li', 'guidance.close', {})
  expect([stageOf(visit), faults(visit)]).toEqual(['closed', []])

  const d = new Driver('2026-11-03', station)
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
  d.on('2026-11-03', '16:40')
  const plan = measurePlan({ what: 'seizure', urgent: true, urgency: '当事人正在装车运走' })
  d.do('li', 'measure.plan', plan).do('li', 'measure.take', scene, measure)
  // Wednesday morning, in twenty-four hours.
  d.on('2026-11-04', '09:20').do('li', 'measure.propose', { reason: '当场扣押，补办批准' }, measure)
  d.do('sun', 'measure.endorse', yes, measure).do('zheng', 'measure.approve', yes, measure)
  d.filing('2026-11-04')
  expect([faults(d), d.file.proceedings.find((p) => p.id === 'measure-1')?.stage]).toEqual([[], 'held'])
})

test('Wednesday and Thursday: what is missing is asked for once, comes in part, is told again as what is still missing', () => {
  const d = received('2026-11-02', station).on('2026-11-04')
  const asked = { missing: '健康证明两份、平面图', listed: true, unshared: true }
  d.do('li', 'application.request', asked).on('2026-11-05')
  d.do('li', 'application.supplement', { content: '平面图' })
  expect(d.gates('li', 'application.request', { ...asked, missing: '消防证明' })).toEqual(['L32-once'])
  d.do('li', 'application.request', { ...asked, missing: '健康证明两份', still: '健康证明两份' }).on('2026-11-06')
  d.do('li', 'application.supplement', { content: '健康证明两份' }).do('li', 'application.accept', { facts: complete })
  d.do('li', 'examination.conclude', granting())
  expect(faults(d)).toEqual([])
})

test('Thursday: an inspection finds a clue, hands it over the same day, and orders the rest to be put right', () => {
  const crowd = { people: all }
  const d = atDoor(authorised({}, crowd)).do(
    'li',
    'visit.record',
    visitForm({ problem: true, found: '货架上有超过保质期的糕点二十盒。' }),
  )
  const result = concluding('case', order)
  told(resultOf(d, result))
  d.do('li', 'clue.handover', handing())
  expect([d.began[0]?.file.procedure, faults(d)]).toEqual(['penalty.ordinary', []])
  expect(planForm().officers).toEqual([personOf('handler'), personOf('handler2')])
})

test('Friday: put right and looked at again; a paper nobody takes; a fine paid late; a decision made anew', () => {
  const put = told(
    resultOf(
      atDoor(authorised({}, { people: all })).do(
        'li',
        'visit.record',
        visitForm({ problem: true, found: '记录不全。' }),
      ),
      concluding('correct', order),
    ),
  )
  rechecked(put.on('2026-11-16'), true)
  expect(faults(put)).toEqual([])

  const left: Form = {
    ground: 'refused',
    refusedBy: '林甲，法定代表人',
    reason: '看过以后拒绝签收。',
    place: '当事人住所',
    proof: 'witness',
    witness: '王某',
    witnessUnit: '城关社区居民委员会，网格员',
    officers: ['li', 'wang'],
    disclosureTold: true,
    files: paper(),
  }
  const paperOf = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  paperOf.on('2026-08-20').do('li', 'service.leave', left, { proceeding: 'service-decision-p1' })
  expect(faults(paperOf)).toEqual([])

  const late = decided().on('2026-09-04')
  const at = { proceeding: 'payment-p1' }
  late.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, at)
  late.do('li', 'payment.surcharge', { amount: 30_000, receipt: '2', bank: '农商行' }, at)
  expect(faults(late)).toEqual([])

  const fought = decided().do('li', 'remedy.receive', notified)
  answered(fought, 'remedy-1')
  concluded(fought, 'revoked', 'remedy-1')
  const again = lifted('revoked', { remake: true, back: 'investigation' })
  fought.do('li', 'lifting.enter', again, { proceeding: 'remedy-1' })
  const anew = remade(fought).on('2026-09-14').decide()
  expect(faults(anew)).toEqual([])
})
