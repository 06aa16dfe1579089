import { bodyOf, type Day, type Layer } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { CaseFile, Form } from '../file.ts'
import { paperText } from '../paperText.ts'
import { project } from '../project.ts'
import { openSurcharge, surchargeBy, surchargeDays } from '../surcharge.ts'
import { answered, concluded, lifted, notified, sued } from './again.ts'
import { ownLayer, people } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import { faults } from './handled.ts'

const at = { proceeding: 'payment-p1' }
const files = paper('申请书.pdf')
const paid = (amount: number, receipt = '1') => ({ amount, receipt, bank: '农商行' })

/** Served on 2026-08-18: to pay by 09-02, to sue by 2027-02-18. Five thousand yuan. */
function served(options: Options = {}): Driver {
  const d = new Driver('2026-08-03', options).toServedNotice('2026-08-03').on('2026-08-18').decide()
  return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
}
const stage = (d: Driver) => d.file.proceedings.find((p) => p.id === at.proceeding)?.stage
const clock = (d: Driver, id: string) => d.file.clocks.find((c) => c.id === `${id}/p1`)
const running = (d: Driver) => d.running.filter((c) => c.party === 'p1').map((c) => c.clock)
const lastService = (d: Driver) => d.file.proceedings.findLast((p) => p.kind === 'service')!.id
const deliver = (d: Driver) => d.do('li', 'service.deliver', forms.delivery, { proceeding: lastService(d) })
const published = (d: Driver) => {
  const page = { proceeding: 'disclosure' }
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '标签不符合规定' }, page)
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes', minorParty: 'no' } }, page)
  d.do('wei', 'disclosure.publish', {}, page)
  const shown = { party: 'p1', shownOn: d.now.slice(0, 10), source: '企业信用信息公示系统' }
  return d.do('wei', 'site.shown', shown, page)
}
const close = (d: Driver) =>
  d
    .do('li', 'closing.propose', { result: '执行完毕' })
    .do('sun', 'closing.endorse', { opinion: '同意' })
    .do('zheng', 'closing.approve', { opinion: '同意' })

describe('延期、分期 (处罚法66)', () => {
  const asked = { asked: 'parts', content: '停业两月，资金困难', files }
  const parts = [
    { dueOn: '2026-09-30', amount: 200_000 },
    { dueOn: '2026-10-30', amount: 300_000 },
  ]
  const granted: Form = { granted: true, reason: '确有经济困难', until: '2026-10-30', parts }
  test('on the party’s own application, by a head who did not investigate', () => {
    expect(served().gates('wu', 'deferral.decide', granted, at)).toEqual(['X-deferral'])
    const d = served().do('li', 'deferral.request', asked, at)
    expect(d.try('li', 'deferral.decide', granted, at).outcome).toBe('blocked')
    // Nor by a post of his own (兼任).
    const posts = people.map((p) => (p.id === 'li' ? { ...p, posts: [...p.posts, 'deputyHead' as const] } : p))
    const both = served({ people: posts }).do('li', 'deferral.request', asked, at)
    expect(both.gates('li', 'deferral.decide', granted, { ...at, post: 'deputyHead' })).toEqual(['X-apart'])
    const late = { ...granted, parts: [{ dueOn: '2026-12-01', amount: 500_000 }] }
    expect(d.gates('wu', 'deferral.decide', late, at)).toEqual(['X-deferral'])
    d.do('wu', 'deferral.decide', granted, at)
    expect(d.file.papers.map((p) => p.kind)).toContain('deferral-notice')
    expect([clock(d, 'P14')?.stopped, clock(d, 'P14-deferred')?.until]).toEqual(['2026-08-18', '2026-10-30'])
    // Nobody is told to pay what he has time for.
    expect(d.on('2026-10-30').gates('sun', 'demand.issue', { until: '2026-11-20', way: '到银行缴纳' }, at)).toEqual([
      'X1',
    ])
  })
  test('within the term nothing is added; paid in parts in time the case is over, and so is every clock', () => {
    const d = served().do('li', 'deferral.request', asked, at).do('wu', 'deferral.decide', granted, at)
    deliver(d).on('2026-09-30').do('li', 'payment.record', paid(200_000, '1'), at)
    expect(surchargeBy(d.file, 'p1', '2026-10-30', d.context('li'))).toBe(0)
    d.on('2026-10-30').do('li', 'payment.record', paid(300_000, '2'), at)
    expect([stage(d), openSurcharge(d.file, 'p1', d.context('li')), running(d)]).toEqual(['paid', 0, []])
    close(published(d))
    expect(d.file.irregularities).toEqual([])
  })
  test('after it the surcharge runs, and the window of the court is counted from its end where that is later', () => {
    const d = served().do('li', 'deferral.request', { ...asked, asked: 'defer' }, at)
    d.do('wu', 'deferral.decide', { granted: true, reason: '困难', until: '2027-03-31' }, at)
    expect(clock(d, 'P19-remedy')?.stopped).toBe('2026-08-18')
    d.on('2027-04-02')
    // Two days of three per cent of 5,000 yuan.
    expect(surchargeBy(d.file, 'p1', '2027-04-02', d.context('li'))).toBe(30_000)
    d.do('sun', 'demand.issue', { until: '2027-04-30', way: '到银行缴纳' }, at)
    expect(clock(d, 'P19')?.trigger).toBe('2027-03-31')
  })
  test('a demand made before the term granted is not the demand made after it', () => {
    const d = demanded().do('li', 'deferral.request', { ...asked, asked: 'defer' }, at)
    d.do('wu', 'deferral.decide', { granted: true, reason: '困难', until: '2027-03-31' }, at)
    d.on('2027-04-01').do('sun', 'demand.issue', { until: '2027-04-16', way: '到银行缴纳' }, at)
    expect(d.gates('zheng', 'court.apply', application, at)).toEqual(['P18'])
    expect(deliver(d).on('2027-04-20').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('refused it changes nothing', () => {
    const d = served().do('li', 'deferral.request', asked, at)
    d.do('wu', 'deferral.decide', { granted: false, reason: '没有证明困难' }, at)
    expect([clock(d, 'P14')?.stopped, clock(d, 'P14-deferred')]).toEqual([undefined, undefined])
  })
})

/** Told to pay on 2026-11-02, served that day. */
const demanded = (options: Options = {}) => {
  const d = served(options).on('2026-11-02').do('sun', 'demand.issue', { until: '2026-11-20', way: '到银行缴纳' }, at)
  return deliver(d)
}
const application: Form = {
  court: '云岭县人民法院',
  target: '罚款五千元，加处罚款五千元；银行存款',
  materials: ['decision', 'opinion', 'demand', 'target'],
  noRemedy: true,
}

describe('催告 and the court (强制法53–58)', () => {
  test('not before the time to pay is over', () => {
    expect(served().gates('sun', 'demand.issue', { until: '2026-09-20', way: '到银行' }, at)).toEqual(['X1'])
    const d = served().on('2026-09-03')
    expect(project(d.file, d.context('li'), '2026-09-03').case.waits.map((w) => w.what)).toContain('签发催告书')
  })
  test('the demand says what is owed; what the party says of it is reviewed before anything is done', () => {
    const d = demanded()
    const entry = d.file.entries.find((e) => e.kind === 'demand')
    expect(entry?.fields).toMatchObject({ owed: 500_000, surcharge: 500_000 })
    expect(d.gates('li', 'demand.weigh', { adopted: false, reason: '不成立' }, at)).toEqual(['X3'])
    d.do('li', 'demand.state', { content: '已经停业' }, at)
    d.on('2027-02-22')
    expect(d.gates('zheng', 'court.apply', application, at)).toContain('G35-answers')
    d.do('li', 'demand.weigh', { adopted: false, reason: '停业不免除义务' }, at)
    expect(d.try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('where another law gives another time to sue, the decision says so and the court is asked in the three months after it (行诉法46)', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')
    const land = { suitBy: 'other', suitDays: 15, suitBasis: '《中华人民共和国土地管理法》第八十三条' }
    const { suitBasis: _, ...unfounded } = land
    expect(d.try('li', 'decision.propose', { ...forms.decision, ...unfounded })).toMatchObject({
      outcome: 'invalid',
      errors: [{ field: 'suitBasis' }],
    })
    d.do('li', 'decision.propose', { ...forms.decision, ...land })
    for (const who of ['sun', 'wu']) d.do(who, 'decision.endorse', { opinion: '同意' })
    d.do('zheng', 'decision.approve', { opinion: '同意处罚' })
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    expect(running(d)).toEqual(expect.arrayContaining(['P19-own', 'P18-own']))
    expect(running(d)).not.toContain('P19-remedy')
    deliver(d.on('2026-09-07').do('sun', 'demand.issue', { until: '2026-09-21', way: '到银行缴纳' }, at))
    // Served on the eighteenth of August: to be sued over by the second of September, brought to the court by the second of December.
    expect(clock(d, 'P19')?.trigger).toBe('2026-09-02')
    expect(d.fork().on('2026-12-03').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    expect(d.on('2026-09-22').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('where 复议 comes first the paper says so, and the court is asked in the three months after the sixty days (复议法23)', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')
    const first = { suitBy: 'first', suitBasis: '《价格违法行为行政处罚规定》第二十条' }
    d.do('li', 'decision.propose', { ...forms.decision, ...first })
    for (const who of ['sun', 'wu']) d.do(who, 'decision.endorse', { opinion: '同意' })
    d.do('zheng', 'decision.approve', { opinion: '同意处罚' })
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    expect(running(d)).toEqual(expect.arrayContaining(['P19-own', 'P18-own']))
    // Served on the eighteenth of August: sixty days end on Saturday the seventeenth of October.
    deliver(d.on('2026-10-20').do('sun', 'demand.issue', { until: '2026-11-03', way: '到银行缴纳' }, at))
    expect(clock(d, 'P19')?.trigger).toBe('2026-10-19')
    expect(d.on('2026-11-04').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('a penalty on prices is put up only with 复议 first (价格处罚规定20)', () => {
    const basis = [{ title: '价格违法行为行政处罚规定', level: 'regulation', inForce: '2010-12-04', article: '第六条' }]
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
    const lines = [forms.violation('p1', 500_000, { basis })]
    d.do('li', 'investigation.conclude', forms.conclusion([d.gather('现场检查照片', 'p1')], lines)).review('case')
    d.notify().serveNotice('p1')
    d.on('2026-08-18')
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['R05-price'])
    const first = { suitBy: 'first', suitBasis: '《价格违法行为行政处罚规定》第二十条' }
    expect(d.try('li', 'decision.propose', { ...forms.decision, ...first }).outcome).toBe('performed')
  })
  test('what it said and was right about bars force, until it is told once more (36, 37)', () => {
    const d = demanded().do('li', 'demand.state', { content: '罚款已由关联公司代缴一部分' }, at)
    d.do('li', 'demand.weigh', { adopted: true, reason: '代缴属实，应当重新核定尚欠的数额' }, at)
    expect(d.fork().on('2027-02-22').gates('zheng', 'court.apply', application, at)).toEqual(['G35-upheld'])
    d.on('2026-11-10').do('sun', 'demand.issue', { until: '2026-12-01', way: '到银行缴纳' }, at)
    expect(d.fork().on('2027-02-22').gates('zheng', 'court.apply', application, at)).toEqual(['P18'])
    deliver(d)
    expect(running(d).filter((id) => id === 'P18')).toEqual(['P18'])
    expect(d.on('2027-02-22').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('its papers say when, under what number and by which power (强制法13, 35, 53, 54; 市监文书格式48, 49)', () => {
    const said = (d: Driver, kind: 'demand-notice' | 'court-application') =>
      paperText(bodyOf(kind) ?? [], {
        file: d.file,
        context: d.context('li'),
        day: d.now.slice(0, 10) as Day,
        party: 'p1',
        proceeding: d.file.proceedings.find((p) => p.id === at.proceeding)!,
      })
        .map((b) => b.text)
        .join('')
    const d = demanded()
    const notice = said(d, 'demand-notice')
    expect(notice).toContain('本机关于2026年8月18日作出的')
    expect(notice).toContain('已于2026年8月18日送达')
    expect(notice).toContain('将依法申请人民法院强制执行')
    expect(notice).not.toContain('将依法强制执行')
    const power = {
      parameter: 'execution.ownPower',
      value: true,
      inForce: { from: '2026-01-01' },
      cite: [],
      source: '法律',
    } as const
    expect(said(demanded({ agency: { own: ownLayer([power]) } }), 'demand-notice')).toContain('将依法强制执行')
    d.on('2027-02-22').do('zheng', 'court.apply', application, at)
    const applied = said(d, 'court-application')
    for (const words of ['没有缴纳任何款项', '于2026年11月2日向被申请人送达《催告书》（', '第五十三条、第五十四条'])
      expect(applied).toContain(words)
  })
  test('ten working days after the demand, once nobody can sue any more, and within three months', () => {
    const d = demanded()
    expect(clock(d, 'P18-latest')?.stopped).toBe('2026-11-02')
    expect(d.on('2026-11-16').gates('zheng', 'court.apply', application, at)).toEqual(['P18', 'P19'])
    // The ten days are over, the term the demand set is not (强制法35, 54).
    expect(d.on('2026-11-20').gates('zheng', 'court.apply', application, at)).toEqual(['P18', 'P19'])
    expect(d.on('2026-11-23').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    expect(d.on('2027-02-18').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    const inTime = demanded().on('2027-02-19')
    for (const [field, value] of [
      ['materials', ['decision', 'opinion', 'target']],
      ['noRemedy', false],
    ] as const)
      expect(inTime.gates('zheng', 'court.apply', { ...application, [field]: value }, at)).toEqual(['X5'])
    inTime.do('zheng', 'court.apply', application, at)
    expect([stage(inTime), clock(inTime, 'P19')?.stopped]).toEqual(['applied', '2027-02-19'])
    expect(demanded().on('2027-05-20').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
  })
  test('the court answers, rules and collects; then the case ends with no clock left', () => {
    const d = demanded().on('2027-02-22').do('zheng', 'court.apply', application, at)
    d.on('2027-02-25').do('li', 'court.answer', { accepted: true, instrument: '（2027）云0102行审5号' }, at)
    expect(clock(d, 'P20-hear')?.trigger).toBe('2027-02-25')
    d.on('2027-03-02').do('li', 'court.rule', { granted: true, instrument: '（2027）云0102行审5号' }, at)
    expect(stage(d)).toBe('court')
    d.on('2027-04-01')
      .do('li', 'auction.proceeds', paid(500_000), at)
      .do('li', 'payment.surcharge', paid(500_000, '2'), at)
    expect([stage(d), running(d)]).toEqual(['paid', []])
    close(published(d))
    expect(d.file.irregularities).toEqual([])
  })
  test('refused, it asks the court above within fifteen days', () => {
    const d = demanded().on('2027-02-22').do('zheng', 'court.apply', application, at)
    d.do('li', 'court.answer', { accepted: false, instrument: '（2027）云0102行审6号' }, at)
    expect(clock(d, 'P20-object')?.trigger).toBe('2027-02-22')
    d.do('li', 'court.object', { reason: '申请符合条件' }, at)
    expect(clock(d, 'P20-object')?.stopped).toBe('2027-02-22')
  })
  test('sealed goods are sold against the fine once the time to sue is over (46第三款)', () => {
    const form = {
      goods: '糕点二十盒',
      measure: '云市监强〔2026〕1号',
      house: '云岭拍卖行',
      planned: '2027-03-15',
      noRemedy: true,
      reason: '经催告不履行',
      files,
    }
    // What nobody sealed or seized is nobody's to sell.
    const { files: _, ...unheld } = form
    expect(demanded().on('2027-02-22').gates('zheng', 'auction.decide', unheld, at)).toEqual(['X-auction'])
    expect(demanded().on('2026-12-01').gates('zheng', 'auction.decide', form, at)).toEqual(['X-auction'])
    const d = demanded().on('2027-02-22').do('zheng', 'auction.decide', form, at)
    // Sold behind his back it is not: the paper is brought, and waited for until its day (37, 38).
    expect(d.file.papers.at(-1)?.kind).toBe('auction-decision')
    expect(d.on('2027-03-16').gates('li', 'auction.proceeds', paid(300_000), at)).toEqual(['X-auction-served'])
    deliver(d.on('2027-02-23'))
    expect(d.on('2027-03-12').gates('li', 'auction.proceeds', paid(300_000), at)).toEqual(['X-auction-served'])
    d.on('2027-03-22').do('li', 'auction.proceeds', paid(300_000), at)
    expect(stage(d)).toBe('enforcing')
    // Sold is not taken: for that there is no decision, and no power.
    const act = { officers: ['li', 'wang'], place: '仓库', what: '扣划' }
    expect(d.gates('li', 'enforcement.act', act, at)).toEqual(['X4-served', 'X4-planned'])
  })
})

describe('an agency with the power of its own (强制法34–43)', () => {
  const own = ownLayer([
    { parameter: 'execution.ownPower', value: true, inForce: { from: '2026-01-01' }, cite: [], source: '法律授权' },
  ] satisfies Layer['settings'])
  const options: Options = { agency: { own } }
  const decision: Form = { manner: 'auction', planned: '2026-12-01', basis: '某法第十条', reason: '经催告不履行' }
  const act: Form = { officers: ['li', 'wang'], place: '仓库', what: '扣划完毕' }
  test('others go to the court, and it does not', () => {
    expect(demanded().on('2026-12-01').gates('zheng', 'enforcement.decide', decision, at)).toEqual(['G35'])
    expect(demanded(options).on('2027-02-22').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
  })
  test('after the term of the demand, or at once where goods are being hidden; thirty days of surcharge first', () => {
    expect(demanded(options).on('2026-11-20').gates('zheng', 'enforcement.decide', decision, at)).toEqual(['G35'])
    const hiding = demanded(options).on('2026-11-03')
    expect(hiding.try('zheng', 'enforcement.decide', { ...decision, hiding: true }, at).outcome).toBe('performed')
    const early = served(options).on('2026-09-10').do('sun', 'demand.issue', { until: '2026-09-20', way: '银行' }, at)
    expect(deliver(early).on('2026-10-02').gates('zheng', 'enforcement.decide', decision, at)).toEqual(['G35'])
    expect(early.on('2026-10-08').try('zheng', 'enforcement.decide', decision, at).outcome).toBe('performed')
  })
  test('not at night nor on a holiday, unless it presses (43); a Saturday is told, and keeps it (69)', () => {
    const d = demanded(options).on('2026-11-23').do('zheng', 'enforcement.decide', decision, at)
    // Nobody's money is taken before the paper is in his hands, nor before the day it names (37, 38).
    expect(d.gates('li', 'enforcement.act', act, at)).toEqual(['X4-served', 'X4-planned'])
    deliver(d)
    expect(d.on('2026-11-30').gates('li', 'enforcement.act', act, at)).toEqual(['X4-planned'])
    expect(d.on('2027-01-01').gates('li', 'enforcement.act', act, at)).toEqual(['E09'])
    expect(d.on('2026-12-02', '22:30').gates('li', 'enforcement.act', act, at)).toEqual(['E09'])
    expect(d.on('2026-12-02', '05:30').gates('li', 'enforcement.act', act, at)).toEqual(['E09'])
    const pressing = { ...act, urgent: true, urgency: '正在转移货物' }
    expect(d.on('2026-12-02', '22:30').try('li', 'enforcement.act', pressing, at).outcome).toBe('performed')
    const saturday = faults(d.on('2026-12-05').do('li', 'enforcement.act', act, at))
    expect(saturday.filter((gate) => gate.startsWith('E09'))).toEqual(['E09-weekend'])
  })
})

describe('中止、协议、终结、回转 (强制法39–42)', () => {
  const end = { ground: 'years', reason: '确无能力', files }
  test('three years of standing still, and no less, where it could not be paid', () => {
    const d = demanded().do('wu', 'execution.suspend', { ground: 'hardship', reason: '暂无能力' }, at)
    expect([stage(d), clock(d, 'E08')?.trigger]).toEqual(['suspended', '2026-11-02'])
    expect(d.on('2029-11-02').gates('zheng', 'execution.end', end, at)).toEqual(['E08'])
    d.on('2029-11-05').do('zheng', 'execution.end', end, at)
    expect([stage(d), running(d)]).toEqual(['ended', []])
    close(published(d))
  })
  test('ended by the court the case closes unpaid, and nobody need be served any more', () => {
    const d = served().on('2026-11-02').do('sun', 'demand.issue', { until: '2026-11-20', way: '到银行缴纳' }, at)
    d.do('zheng', 'execution.end', { ...end, ground: 'court', reason: '法院裁定终结执行' }, at)
    close(published(d))
    expect(d.file.proceedings.filter((p) => p.kind === 'service').map((p) => p.stage)).toEqual([
      'served',
      'served',
      'lapsed',
    ])
    expect(d.running.map((c) => c.id)).toEqual([])
    expect(project(d.file, d.context('li'), '2026-11-03').case.waits).toEqual([])
  })
  test('resumed it goes on', () => {
    const d = demanded().do('wu', 'execution.suspend', { ground: 'claim', reason: '案外人主张权利' }, at)
    d.on('2026-11-20').do('wu', 'execution.resume', { reason: '异议不成立' }, at)
    expect([stage(d), clock(d, 'E08')?.stopped]).toEqual(['demanded', '2026-11-20'])
  })
  test('an agreement may take off the surcharge of who makes good, and its breach brings the rest back', () => {
    const d = demanded().do(
      'wu',
      'agreement.make',
      { content: '两月内缴清', until: '2026-12-31', relieves: true, remedied: '召回全部糕点' },
      at,
    )
    expect([stage(d), surchargeBy(d.file, 'p1', '2026-12-01', d.context('li'))]).toEqual(['agreed', 0])
    d.on('2027-01-04').do('li', 'agreement.breach', { reason: '没有按期缴纳' }, at)
    expect(stage(d)).toBe('demanded')
    const done = demanded().do('wu', 'agreement.make', { content: '缴清', until: '2026-12-31', relieves: false }, at)
    done.do('li', 'payment.record', paid(500_000), at)
    expect(stage(done)).toBe('paid')
  })
  test('what was taken wrongly is given back, once and by the one proceeding there is for it', () => {
    const d = demanded().do('li', 'payment.record', paid(500_000), at)
    const form = { ground: 'wrong', instrument: '更正说明', amount: 500_000, reason: '重复扣划' }
    expect(d.gates('zheng', 'refund.decide', { ...form, amount: 500_001 }, at)).toEqual(['X9'])
    d.do('zheng', 'refund.decide', form, at)
    expect(d.gates('zheng', 'refund.decide', { ...form, amount: 1 }, at)).toEqual(['X9'])
    const back = { proceeding: 'repayment-p1' }
    d.do('li', 'repayment.record', { amount: 500_000, receipt: '88' }, back)
    expect(d.file.papers.map((p) => p.kind)).toContain('refund-decision')
    expect(d.file.proceedings.find((p) => p.id === back.proceeding)?.stage).toBe('refunded')
    expect(d.file.irregularities).toEqual([])
  })
})

describe('while it is before the 复议机关 or a court (处罚法73; 强制法46, 53)', () => {
  const first = 'remedy-1'
  const goes = (d: Driver, form: Form = {}) => d.do('li', 'remedy.receive', { ...notified, ...form })
  /** Answered on the day it came, so that nothing is late. */
  const heard = (d: Driver, form: Form = {}, proceeding = first) =>
    answered(goes(d, { parties: ['p1'], ...form }), proceeding)
  const result = (d: Driver, is: string, proceeding = first) => concluded(d, is, proceeding)
  const added = (d: Driver, day: Day) => surchargeBy(d.file, 'p1', day, d.context('li'))

  test('nothing is added from the day it is taken up to the day it is decided, and then it goes on', () => {
    // To pay by 09-02; taken up on the 8th, told on the 10th: five days at 150 yuan.
    const d = heard(served().on('2026-09-10'), { acceptedOn: '2026-09-08' })
    expect([added(d, '2026-09-07'), added(d, '2026-10-20')]).toEqual([75_000, 75_000])
    result(d.on('2026-10-20'), 'upheld')
    expect([added(d, '2026-10-20'), added(d, '2026-10-22')]).toEqual([75_000, 105_000])
    // Sued within the fifteen days, it stands still again until the judgment can be appealed no more.
    heard(d.on('2026-10-26'), sued, 'remedy-2')
    expect(added(d, '2026-12-01')).toBe(75_000 + 5 * 15_000)
    result(d.on('2026-12-01'), 'upheld', 'remedy-2')
    d.on('2026-12-18').do('sun', 'demand.issue', { until: '2026-12-31', way: '到银行缴纳' }, at)
    expect(d.file.entries.findLast((e) => e.kind === 'demand')?.fields).toMatchObject({
      surcharge: 75_000 + 7 * 15_000,
    })
  })
  test('where another went there it is added as before', () => {
    const d = goes(served().on('2026-09-02'), { parties: ['p1'] })
    const of = (fields: Form) => ({
      ...d.file,
      entries: d.file.entries.map((e) => (e.kind === 'remedy' ? { ...e, fields: { ...e.fields, ...fields } } : e)),
    })
    const days = (file: CaseFile) => surchargeDays(file, 'p1', '2026-09-04', d.context('li'))
    expect([days(d.file), days(of({ parties: ['p2'] })), days(of({ endedOn: '2020-09-30' }))]).toEqual([0, 2, 2])
    expect(surchargeBy(of({ parties: ['p2'] }), 'p1', '2026-09-04', d.context('li'))).toBe(30_000)
  })
  test('thirty days of surcharge are days on which it is added', () => {
    const own = ownLayer([
      { parameter: 'execution.ownPower', value: true, inForce: { from: '2026-01-01' }, cite: [], source: '法律授权' },
    ] satisfies Layer['settings'])
    const decision: Form = { manner: 'auction', planned: '2026-12-15', basis: '某法第十条', reason: '经催告不履行' }
    const d = heard(served({ agency: { own } }).on('2026-09-03'))
    result(d.on('2026-11-03'), 'upheld')
    d.on('2026-11-04').do('sun', 'demand.issue', { until: '2026-11-20', way: '到银行缴纳' }, at)
    deliver(d)
    expect(d.on('2026-12-03').gates('zheng', 'enforcement.decide', decision, at)).toEqual(['G35'])
    expect(d.on('2026-12-04').try('zheng', 'enforcement.decide', decision, at).outcome).toBe('performed')
  })
  test('the court is not asked, whatever is answered, until it is decided and the time to sue is over', () => {
    const d = heard(demanded().on('2026-11-04'))
    expect([clock(d, 'P19-remedy')?.stopped, clock(d, 'P19')]).toEqual(['2026-11-04', undefined])
    expect(d.on('2027-02-22').refused('zheng', 'court.apply', application, at)[0]?.gate).toBe('P19')
    expect(JSON.stringify(d.refused('zheng', 'court.apply', application, at))).toContain('复议、提起的诉讼尚未审结')
    const goods = {
      goods: '糕点',
      measure: '1号',
      house: '拍卖行',
      planned: '2027-03-15',
      noRemedy: true,
      reason: '不履行',
    }
    expect(d.gates('zheng', 'auction.decide', goods, at)).toEqual(['X-auction'])
    result(d, 'upheld')
    // Fifteen days to sue end on 03-09, and three months run from there.
    expect([clock(d, 'P19-suit')?.trigger, d.on('2027-03-09').gates('zheng', 'court.apply', application, at)]).toEqual([
      '2027-02-22',
      ['P19'],
    ])
    d.on('2027-03-10').do('zheng', 'court.apply', application, at)
    expect(clock(d, 'P19')?.trigger).toBe('2027-03-09')
    expect(d.file.irregularities).toEqual([])
  })
  test('decided early, the window opens early; sued, it is the judgment that is carried out, for two years', () => {
    const d = result(heard(demanded().on('2026-11-04')).on('2026-12-01'), 'upheld')
    expect(d.on('2026-12-17').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
    const tried = heard(demanded().on('2026-11-04'), sued)
    concluded(tried.on('2026-12-01'), 'upheld', first)
    tried.do('li', 'remedy.appeal', { appellant: 'party', organ: '云岭市中级人民法院' }, { proceeding: first })
    expect(tried.on('2027-03-01').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    concluded(tried, 'upheld', first)
    expect([clock(tried, 'P19')?.trigger, clock(tried, 'P19-judged')?.trigger]).toEqual(['2027-03-01', '2027-03-01'])
    expect(tried.on('2028-12-01').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
    expect(tried.on('2029-03-02').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
  })
  test('taken back, the six months of the suit go on as they were', () => {
    const d = goes(demanded().on('2026-11-04'), { parties: ['p1'] })
    result(d.on('2026-12-01'), 'withdrawn')
    expect([clock(d, 'P19-rest')?.until, d.on('2027-02-18').gates('zheng', 'court.apply', application, at)]).toEqual([
      '2027-02-18',
      ['P19'],
    ])
    expect(d.on('2027-02-19').try('zheng', 'court.apply', application, at).outcome).toBe('performed')
  })
  test('refused by a ruling, ten days to appeal; what is left of the six months runs on, and no judgment is carried out', () => {
    const early = heard(demanded().on('2026-11-04'), sued)
    concluded(early.on('2026-12-01'), 'dismissed', first)
    expect([clock(early, 'P19-ruling')?.trigger, clock(early, 'P19-judged')]).toEqual(['2026-12-01', undefined])
    expect(early.on('2027-02-18').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    early.on('2027-02-19').do('zheng', 'court.apply', application, at)
    expect([clock(early, 'P19-rest')?.until, clock(early, 'P19')?.trigger]).toEqual(['2027-02-18', '2027-02-18'])
    const late = heard(demanded().on('2026-11-04'), sued)
    concluded(late.on('2027-03-01'), 'dismissed', first)
    expect(late.on('2027-03-11').gates('zheng', 'court.apply', application, at)).toEqual(['P19'])
    late.on('2027-03-12').do('zheng', 'court.apply', application, at)
    expect(clock(late, 'P19')?.trigger).toBe('2027-03-11')
  })
  test('revoked, nothing is carried out and no clock of it is left', () => {
    const d = result(heard(demanded().on('2026-11-04')).on('2026-12-01'), 'revoked')
    d.do('li', 'lifting.enter', lifted('revoked'), { proceeding: first })
    expect(d.running.filter((c) => c.party === 'p1').map((c) => c.clock)).toEqual([])
  })
})
