import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Form, Json } from '../file.ts'
import { waiversIn } from '../penalty/answers.ts'
import { paymentsIn } from '../penalty/decision.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { servicesIn } from '../penalty/notices.ts'
import { toldRights } from '../penalty/told.ts'
import { project } from '../project.ts'
import { maskText } from '../redaction.ts'
import { at } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** Ways to make the record lie, to show what may not be shown, and to close what is not over. */

type Facts = { readonly [k: string]: Json }
const investigating = (day: `${number}-${number}-${number}` = '2026-08-03', options = {}) =>
  new Driver(day, options)
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
const concluded = (facts: Facts = {}, lines: readonly Json[] = [forms.violation('p1', 500_000)]) => {
  const d = investigating().filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], lines, facts))
}
const codes = (o: ReturnType<Driver['try']>) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
describe('the record', () => {
  test('the party’s own words come from the party: rights first, whatever the form leaves blank', () => {
    const d = investigating().filing('2026-08-05')
    const said = { ...forms.evidence('询问笔录'), kind: 'party' }
    expect(d.gates('li', 'evidence.collect', said)).toEqual(['G07'])
    expect(d.gates('li', 'evidence.collect', { ...said, fromParty: 'p1' })).toEqual(['G07'])
  })

  test('rights told by one officer are kept, and the report does not rest on them; an earlier telling found later counts', () => {
    const d = investigating().filing('2026-08-05')
    const told = { party: 'p1', officers: ['li'], way: '当面' }
    d.do('li', 'rights.tell', told, { happened: '王协办请假' }).do(
      'li',
      'evidence.collect',
      forms.evidence('照片', 'p1'),
    )
    d.do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
    const report = forms.conclusion([1], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toEqual(['rests'])
    const mend = { event: d.file.irregularities[0]!.event, reason: '重新告知' }
    expect(codes(d.try('sun', 'record.withdraw', mend))).toEqual(['irregular'])
    d.do('zheng', 'record.withdraw', mend)
    const two = { ...told, officers: ['li', 'wang'] }
    expect(codes(d.try('li', 'rights.tell', two))).toEqual(['retold'])
    d.on('2026-08-07').do('li', 'rights.tell', two)
    d.do('li', 'rights.tell', two, { acted: at('2026-08-06') })
    expect(toldRights(d.file).get('p1')).toBe('2026-08-06')
  })

  test('a number once given to evidence is never given to another, withdrawn or not', () => {
    const d = investigating().filing('2026-08-05')
    d.gather('照片')
    d.gather('台账')
    d.do('sun', 'record.withdraw', { event: evidenceIn(d.file)[1]!.event, reason: '错录' })
    expect(d.gather('证言')).toBe(3)
  })

  test('no act is dated before there was a law to judge it by, neither when entered nor by a mend', () => {
    const d = investigating().filing('2026-08-05')
    const alone = { ...forms.evidence('照片'), officers: ['li'] }
    const old = { acted: at('1996-09-30'), late: '补录' }
    expect(codes(d.try('li', 'evidence.collect', alone, old))).toEqual(['too-early'])
    d.do('li', 'evidence.collect', alone, { happened: '王协办请假' })
    const event = d.file.irregularities[0]!.event
    const mend = (fields: Facts) => codes(d.try('sun', 'record.correct', { event, fields, reason: '日期录错' }))
    expect(mend({ acted: '1990-01-01' })).toEqual(['too-early'])
    expect(mend({})).toEqual(['required'])
    const received = { event: 1, fields: { receivedOn: '0001-01-01' }, reason: '日期录错' }
    expect(codes(d.try('sun', 'record.correct', received))).toEqual(['too-early'])
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['G05'])
  })

  test('a correction is judged like the act itself: it neither cures nor hides a fault', () => {
    const d = investigating().filing('2026-08-05')
    const good = d.gather('照片')
    const event = evidenceIn(d.file)[0]!.event
    d.do('sun', 'record.correct', { event, fields: { officers: ['li', 'zhao'] }, reason: '实为赵逾期' })
    expect(d.file.irregularities.map((i) => [i.gate, i.event])).toEqual([
      ['G05', event],
      ['G08-team', event],
    ])
    const report = forms.conclusion([good], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toContain('rests')
    d.do('sun', 'record.correct', { event, fields: { officers: ['li', 'wang'] }, reason: '确为两人' })
    expect(d.file.irregularities.map((i) => [i.gate, i.cured])).toEqual([
      ['G05', undefined],
      ['G08-team', undefined],
    ])
    expect(codes(d.try('zheng', 'irregularity.cure', { event, how: '重新取证' }))).toEqual(['only-anew'])
  })

  test('evidence corrected after it was verified is verified again', () => {
    const d = investigating().filing('2026-08-05')
    const good = d.gather('照片')
    const fields = { title: '另一份材料', proves: '另一事实' }
    d.do('sun', 'record.correct', { event: evidenceIn(d.file)[0]!.event, fields, reason: '错录' })
    const report = forms.conclusion([good], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toEqual(['G12'])
  })

  test('a correction after the decision that takes its ground away marks the decision', () => {
    const d = concluded().review('case').notify().on('2026-08-12')
    d.do(
      'li',
      'service.deliver',
      { ...forms.delivery, files: paper() },
      {
        acted: at('2026-08-05'),
        late: '回证迟交',
        proceeding: 'service-notice1-p1',
      },
    )
    d.do('li', 'answer.waive', { party: 'p1', way: '书面' }, { acted: at('2026-08-11') })
    const waived = waiversIn(d.file)[0]!.event
    const served = servicesIn(d.file)[0]!.event
    d.decide()
    expect(codes(d.try('sun', 'record.withdraw', { event: waived, reason: '错录' }))).toEqual(['relied-on'])
    d.do('sun', 'record.correct', { event: served, fields: { acted: '2026-08-12' }, reason: '签收日为12日' })
    expect(d.file.irregularities.map((i) => [i.gate, i.step])).toContainEqual(['G16', 'decision.approve'])
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    d.do('sun', 'record.withdraw', { event: servicesIn(d.file).at(-1)!.event, reason: '误登' })
    expect(d.file.proceedings.find((p) => p.id === 'service-decision-p1')?.stage).toBe('pending')
  })

  test('the day the clue came in is not moved into the future, nor the entry of it', () => {
    const d = investigating().on('2026-08-20')
    const why = (fields: Form) => codes(d.try('sun', 'record.correct', { event: 1, fields, reason: '改' }))
    expect([why({ receivedOn: '2026-08-10' }), why({ acted: '2026-08-01' })]).toEqual([['future'], ['not-correctable']])
    d.do('sun', 'record.correct', { event: 1, fields: { receivedOn: '2026-07-30' }, reason: '收件章为7月30日' })
    expect(d.file.clocks.find((c) => c.id === 'P02')?.trigger).toBe('2026-07-30')
  })

  test('a case is opened and stepped only where a procedure is in force', () => {
    const open = (day: `${number}-${number}-${number}`, layers: readonly string[]) => () =>
      new Driver(day, { agency: { layers } }).open()
    expect(open('2019-03-31', ['national', 'sector.market'])).toThrow('not-in-force')
    expect(open('2021-07-14', ['national'])).toThrow('not-in-force')
    open('2019-04-01', ['national', 'sector.market'])()
    open('2021-07-15', ['national'])()
    const d = investigating().on('2018-08-05')
    expect(d.gates('li', 'filing.propose', forms.filing)).toContain('not-in-force')
  })
})

describe('what the public reads, and the end', () => {
  const decided = (lines?: readonly Json[], who: { readonly [k: string]: Json } = {}) => {
    const d = investigating()
    d.do('li', 'party.identify', { party: party('p1', who) }).filing('2026-08-05')
    const evidence = d.gather('照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], lines ?? [forms.violation('p1', 500_000)]))
    if (who.code === '') d.do('li', 'fact.state', { facts: { minorAtAct: 'yes', childAtAct: 'no' } })
    return d.review('case').notify().serveNotice('p1').on('2026-08-18').decide()
  }
  const lighter = [forms.violation('p1', 500_000, { tier: 'light', tierReason: '未成年', grounds: ['minor'] })]
  const proceeding = 'disclosure'
  const checked = (minor = 'no') => ({ facts: { secrecyChecked: 'yes', minorParty: minor } })
  const draft = (d: Driver, why = '标签不符合规定') =>
    d.do('li', 'disclosure.draft', { what: '罚款', why }, { proceeding })
  const serve = (d: Driver) => d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })

  test('what was not served is not published; the clock waits, with its reason, and ends the working day after', () => {
    const d = draft(decided()).do('chen', 'disclosure.approve', checked(), { proceeding })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-served'])
    d.on('2026-08-20').do('li', 'disclosure.defer', { reason: '当事人外出' }, { proceeding })
    const clock = () => d.file.clocks.find((c) => c.clock === 'D01')!
    const state = (day: Day) => clockState(clock(), d.context('li'), day)
    expect(state('2026-09-01')).toMatchObject({ light: 'calm', due: { standing: true } })
    serve(d.on('2026-09-10'))
    expect(clock().pauses).toEqual([
      { from: '2026-08-20', to: '2026-09-10', ground: '尚未送达：当事人外出', leaves: 1 },
    ])
    // Not the days unused on 08-20: a Thursday served is a Friday published (correction 11).
    expect(state('2026-09-11')).toMatchObject({ due: { due: '2026-09-11' }, light: 'warn' })
    expect(state('2026-09-14').light).toBe('over')
    expect(d.gates('li', 'disclosure.defer', { reason: '再缓' }, { proceeding })).toEqual(['G43-defer'])
    d.do('wei', 'disclosure.publish', {}, { proceeding })
  })

  test('a name written with spaces between is still the name', () => {
    // The drafter is told, not only who examines the page.
    const form = { what: '罚款', why: '由林 甲负责' }
    expect(decided().refused('li', 'disclosure.draft', form, { proceeding })).toMatchObject([
      { gate: 'G43', at: '审定公示信息' },
    ])
  })

  test('a minor’s decision is not published, and the case can be closed without', () => {
    const d = serve(draft(decided(lighter, { kind: 'person', name: '林小乙', code: '' })))
    d.do('chen', 'disclosure.approve', checked('yes'), { proceeding })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-withheld'])
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    d.do('li', 'closing.propose', { result: '已缴清' })
  })

  test('the service a page stands on is not withdrawn under it', () => {
    const d = serve(draft(decided())).do('chen', 'disclosure.approve', checked(), { proceeding })
    d.do('wei', 'disclosure.publish', {}, { proceeding })
    const form = { event: servicesIn(d.file).at(-1)!.event, reason: '错录' }
    expect(codes(d.try('sun', 'record.withdraw', form))).toEqual(['relied-on'])
    const ground = { ground: 'unserved', explained: '送达回证错录' }
    d.do('li', 'disclosure.fault', ground, { proceeding })
    d.do('wei', 'disclosure.withdraw', { reason: '尚未送达' }, { proceeding }).do('sun', 'record.withdraw', form)
  })

  test('a minor’s decision leaves no clock of publication running, and nobody waiting to publish it', () => {
    const child = { kind: 'person', name: '林小乙', code: '' } as never
    const d = serve(draft(decided(lighter, child))).do('chen', 'disclosure.approve', checked('yes'), { proceeding })
    expect(d.file.clocks.find((c) => c.clock === 'D01')?.stopped).toBe(d.now.slice(0, 10))
    const waits = project(d.file, d.context('li'), '2026-08-20').case.waits.map((w) => w.post)
    expect(waits).not.toContain('publisher')
  })

  test('a handler’s word that the party is a minor spares nobody the page', () => {
    const d = investigating().filing('2026-08-05')
    const evidence = d.gather('照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    d.do('li', 'fact.state', { facts: { minorParty: 'yes' } })
      .review('case')
      .notify()
      .serveNotice('p1')
    serve(d.on('2026-08-18').decide())
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).toEqual(['G45'])
  })

  test('a name inside a longer name is masked after it', () => {
    const parties = [party('p1', { kind: 'person', name: '林甲' }), party('p2', { kind: 'person', name: '林甲乙' })]
    const file = { hide: [], parties: parties as unknown as Driver['file']['parties'] }
    const masking = { personName: 'surname', addresses: 'hidden' } as const
    expect(maskText('林甲和林甲乙', file, masking).text).toBe('林某和林某某')
  })

  test('不予处罚 carries no fine', () => {
    const line = forms.violation('p1', 500_000, { tier: 'exempt', tierReason: '轻微' })
    const d = concluded()
    expect(codes(d.try('li', 'proposal.revise', { violations: [line], reason: '改' }))).toEqual(['contradiction'])
  })

  test('in market regulation a mere warning is not published, and closes without', () => {
    const d = serve(draft(decided([forms.violation('p1', 1, { penalties: [{ kind: 'warning' }] })])))
    d.do('chen', 'disclosure.approve', checked(), { proceeding })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-withheld'])
    d.do('li', 'closing.propose', { result: '警告已送达' })
    expect(d.file.clocks.some((c) => c.clock === 'D01')).toBe(false)
  })

  test('an announcement that still runs has served nobody: no closing, no page', () => {
    const d = draft(decided()).do('chen', 'disclosure.approve', checked(), { proceeding })
    d.announce('service-decision-p1')
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-served'])
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).toEqual(['G45'])
    d.on('2026-09-17').do('wei', 'disclosure.publish', {}, { proceeding })
    d.do('li', 'closing.propose', { result: '已缴清' })
  })

  test('an approval bears the time it was given, and a caller is told so rather than not heard', () => {
    const d = investigating().do('li', 'filing.propose', forms.filing)
    const dated = d.try('sun', 'filing.endorse', { opinion: '同意' }, { acted: at('2026-07-01') })
    expect(codes(dated)).toEqual(['not-taken'])
  })

  test('an officer nobody has on the register is a slip, not an irregularity; one without a certificate is', () => {
    const d = investigating().filing('2026-08-05')
    const went = (officers: readonly string[]) =>
      d.try('li', 'evidence.collect', { ...forms.evidence('照片'), officers }, { happened: '另有一人' })
    const outcome = went(['li', 'nobody'])
    expect(outcome).toMatchObject({ outcome: 'invalid', errors: [{ field: 'officers', code: 'unknown-person' }] })
    expect(codes(went(['li', 'zhao']))).toEqual(['performed'])
    const number = d.gather('台账')
    const { event } = evidenceIn(d.file).find((e) => e.number === number)!
    const fields = { officers: ['li', 'wagn'] }
    expect(codes(d.try('sun', 'record.correct', { event, fields, reason: '录错' }))).toEqual(['unknown-person'])
  })

  test('a receipt is paid once, and nobody pays more than he owes', () => {
    const d = serve(decided())
    const paid = (amount: number, receipt: string) => ({ amount, receipt, bank: '农商行' })
    const pay = (amount: number, receipt: string) =>
      codes(d.try('li', 'payment.record', paid(amount, receipt), { proceeding: 'payment-p1' }))
    // In the time to pay there is no surcharge.
    expect(pay(500_001, '1')).toEqual(['too-large'])
    d.do('li', 'payment.record', paid(200_000, '1'), { proceeding: 'payment-p1' })
    expect(pay(300_000, ' 1 ')).toEqual(['already-recorded'])
    expect(pay(300_001, '2')).toEqual(['too-large'])
    const event = paymentsIn(d.file)[0]!.event
    d.do('sun', 'record.correct', { event, fields: { amount: 250_000 }, reason: '金额录错' })
    d.do('li', 'payment.record', paid(250_000, '2'), { proceeding: 'payment-p1' })
    expect(d.file.proceedings.find((p) => p.id === 'payment-p1')?.stage).toBe('paid')
    // What is over is not told to wait for what comes before it.
    const again = d.try('li', 'payment.record', paid(1, '3'), { proceeding: 'payment-p1' })
    expect(again.outcome === 'blocked' && again.reasons[0]?.next).toContain('已经过去')
    const early = d.try('li', 'clue.verify', forms.verification)
    expect(early.outcome === 'blocked' && early.reasons[0]?.next).toContain('已经过去')
  })

  test('late, the surcharge of the days since is taken too, in parts, up to the fine; but only if the decision said so', () => {
    const proceeding = 'payment-p1'
    const paid = (amount: number, receipt: string) => ({ amount, receipt, bank: '农商行' })
    const most = (d: Driver, amount: number) => {
      expect(codes(d.try('li', 'payment.record', paid(amount + 1, '9'), { proceeding }))).toEqual(['too-large'])
      expect(codes(d.try('li', 'payment.record', paid(amount, '9'), { proceeding }))).toEqual(['performed'])
    }
    // Served on 2026-08-18: fifteen days end on 09-02.
    const d = serve(decided())
    most(d.on('2026-09-02'), 500_000)
    most(d.on('2026-09-04'), 500_000 + 2 * 15_000)
    d.do('li', 'payment.record', paid(200_000, '1'), { proceeding })
    most(d, 300_000 + 2 * 15_000)
    most(d.on('2026-12-31'), 300_000 + 500_000)
    const silent = investigating().filing('2026-08-05')
    const evidence = silent.gather('照片', 'p1')
    silent.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    silent.review('case').notify().serveNotice('p1').on('2026-08-18')
    silent.do('li', 'decision.propose', { ...forms.decision, lateFee: false })
    for (const who of ['sun', 'wu']) silent.do(who, 'decision.endorse', { opinion: '同意' })
    serve(silent.do('zheng', 'decision.approve', { opinion: '同意' }))
    most(silent.on('2026-12-31'), 500_000)
  })

  test('a part mended after the rest was paid leaves the rest owed, and may be completed', () => {
    const d = serve(decided())
    const proceeding = 'payment-p1'
    const pay = (amount: number, receipt: string) =>
      d.do('li', 'payment.record', { amount, receipt, bank: '农商行' }, { proceeding })
    const stands = () => {
      const { stage } = d.file.proceedings.find((p) => p.id === proceeding)!
      return [stage, d.file.clocks.find((c) => c.id === 'P14/p1')?.stopped]
    }
    const day = d.now.slice(0, 10)
    pay(200_000, '1')
    const first = paymentsIn(d.file)[0]!.event
    pay(300_000, '2')
    expect(stands()).toEqual(['paid', day])
    const correct = (amount: number, who = 'zheng', files = paper('票据.pdf')) =>
      d.attempt(who, 'record.correct', { event: first, fields: { amount }, reason: '金额录错', files }, {})
    // Less than was paid is a debt: a head's to make, on the receipt, and in sight until another has looked at it (处罚法72).
    expect(codes(correct(100_000, 'sun'))).toEqual(['party-right'])
    expect(codes(correct(100_000, 'zheng', []))).toEqual(['file-required'])
    correct(100_000)
    expect(d.file.irregularities).toMatchObject([{ gate: 'party-right', step: 'record.correct' }])
    expect(stands()).toEqual(['due', undefined])
    correct(200_000, 'sun')
    expect(stands()).toEqual(['paid', day])
    const mistaken = { event: first, reason: '误录', files: paper('票据.pdf') }
    expect(codes(d.try('sun', 'record.withdraw', mistaken))).toEqual(['party-right'])
    d.do('zheng', 'record.withdraw', mistaken)
    expect(stands()).toEqual(['due', undefined])
    pay(200_000, '3')
    expect(stands()).toEqual(['paid', day])
  })

  test('whoever names the officers of a case names two', () => {
    const d = investigating().do('li', 'filing.propose', forms.filing)
    const named = (officers: readonly string[]) => codes(d.try('sun', 'filing.endorse', { opinion: '同意', officers }))
    expect(named(['li'])).toEqual(['too-few'])
    expect(named(['li', 'li'])).toEqual(['too-few'])
    expect(named(['li', 'wang'])).toEqual(['performed'])
  })

  test('a waiver or a meeting invented after the decision bars the closing', () => {
    const d = serve(decided())
    d.do('li', 'answer.waive', { party: 'p1', way: '书面' }, { happened: '补签' })
    expect(d.gates('li', 'closing.propose', { result: '执行' })).toContain('rests')
  })
})
