import type { Day, PostKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Context } from '../context.ts'
import type { Json } from '../file.ts'
import { perform } from '../perform.ts'
import { maskText } from '../redaction.ts'
import { at } from './county.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** Ways round the review, the meeting, the head's own decision, the record and the public page. */

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
const as = (d: Driver, context: Context) => {
  const command = { id: 'c', step: 'decision.propose', proceeding: 'main', form: forms.decision }
  const outcome = perform(d.events, command, context)
  return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.code) : [outcome.outcome]
}
const clock = (d: Driver, id: string) =>
  clockState(d.file.clocks.find((c) => c.id === id)!, d.context('li'), d.now.slice(0, 10) as Day)
const meeting = (names: readonly string[]) => ({
  place: '局会议室',
  host: '郑局长',
  attendees: names.map((name) => ({ name, post: '局领导', view: '同意' })),
  conclusion: '同意',
})
const submit = (d: Driver, kind: 'legal' | 'case') => {
  d.do('li', 'review.submit', { kind, materials: '案卷' })
  return d.file.reviews.at(-1)!.proceeding
}
const conclude = (d: Driver, proceeding: string, verdict: 'passed' | 'failed', by = 'qian') =>
  d
    .do(by, 'review.opine', forms.opinion(verdict), { proceeding })
    .do('zhou', 'review.confirm', { opinion: '同意' }, { proceeding })

describe('the review', () => {
  test('a case review does not answer a failed legal review, nor does one asked for before the failure', () => {
    const d = concluded({ complexCase: 'yes' })
    const [first, second] = [submit(d, 'legal'), submit(d, 'legal')]
    conclude(d, first, 'failed')
    conclude(d, second, 'passed')
    d.review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(expect.arrayContaining(['G22', 'G24-legal']))
    d.review('legal').do('li', 'notice.propose', { reason: '理由' })
  })

  test('evidence dropped after the review takes the pass with it; evidence added does not', () => {
    const d = investigating().filing('2026-08-05')
    const both = [d.gather('照片', 'p1'), d.gather('台账')]
    const line = [forms.violation('p1', 500_000)]
    d.do('li', 'investigation.conclude', forms.conclusion(both, line)).review('case')
    d.do('li', 'evidence.exclude', { evidence: [2], reason: '来源不明' })
    d.do('li', 'proposal.revise', { violations: line, reason: '去掉台账', evidence: [1] })
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G24'])
    d.review('case').gather('供货商证言')
    d.do('li', 'proposal.revise', { violations: line, reason: '补强', evidence: [1, 3] }).do('li', 'notice.propose', {
      reason: '理由',
    })
  })

  test('a handler does not talk a duty away: a yes becomes a no by a head, with a reason', () => {
    const d = concluded({ complexCase: 'yes', suspectedCrime: 'yes' })
    const away = { facts: { complexCase: 'no', suspectedCrime: 'no' }, reason: '重新认定' }
    expect(codes(d.try('li', 'fact.state', away))).toEqual(['duty-answered', 'duty-answered'])
    expect(codes(d.try('zhou', 'fact.state', { facts: away.facts }))).toEqual(['reason-required'])
    d.do('li', 'investigation.reopen', { reason: '补充' })
    const report = forms.conclusion([1], [forms.violation('p1', 500_000)])
    expect(codes(d.try('li', 'investigation.conclude', report))).toEqual(['duty-answered', 'duty-answered'])
    d.do('zhou', 'fact.state', away).do('li', 'investigation.conclude', report)
  })

  test('whoever verified the clue, told the rights or handled the case under another post does not review it', () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', { ...forms.verification, officers: ['li', 'qian'] }).filing('2026-08-05')
    const evidence = d.gather('照片', 'p1')
    d.do('wang', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000)]))
    const proceeding = submit(d, 'legal')
    expect(d.gates('qian', 'review.opine', forms.opinion('passed'), { proceeding })).toEqual(['G23'])
    const own = submit(d, 'case')
    expect(d.gates('wang', 'review.opine', forms.opinion('passed'), { proceeding: own, post: 'unitHead' })).toEqual([
      'G23',
    ])
  })
})

describe('the decision', () => {
  const noticed = (facts: Facts = {}) => concluded(facts).review('case').notify().serveNotice('p1').on('2026-08-18')

  test('one person is no meeting, and a meeting discussed what was proposed when it met', () => {
    const d = noticed({ graveOrComplex: 'yes' }).do('li', 'discussion.record', meeting(['郑局长']))
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G25'])
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 400_000)], reason: '减轻' })
    d.on('2026-08-19').do('li', 'discussion.record', meeting(['郑局长', '吴副局']), {
      acted: at('2026-08-18', '09:30'),
    })
    expect(d.file.discussions.map((x) => x.about)).toEqual([1, 1])
    d.decide()
  })

  test('nobody signs what he put up himself, and an investigator does not decide', () => {
    const head = { post: 'agencyHead' as PostKind }
    const d = noticed().do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', { opinion: '同意' })
    d.do('wu', 'decision.endorse', { opinion: '同意' })
    expect(d.gates('li', 'decision.approve', { opinion: '同意' }, head)).toEqual(['turn'])
    expect(d.gates('wang', 'decision.approve', { opinion: '同意' }, head)).toEqual(['G26'])
    d.do('zheng', 'decision.approve', { opinion: '同意' })
  })

  test('a delegation that has run out, or another agency, signs nothing', () => {
    const d = noticed()
    const context = d.context('li')
    expect(context.actor.agency).toBe(d.file.agency)
    const other = { ...context, agency: { ...context.agency, id: 'other' } }
    const elsewhere = { ...context, actor: { ...context.actor, agency: 'other' } }
    const ended = {
      ...context,
      actor: { ...context.actor, behalfOf: { person: 'x', name: '甲', until: '2026-08-17' } },
    }
    for (const wrong of [other, elsewhere, ended]) expect(as(d, wrong as Context)).toEqual(['post'])
  })

  test('a decision after the ninety days is made, kept as late, and lit for ever', () => {
    const d = noticed().on('2026-11-04').decide()
    expect(d.file.irregularities.map((i) => [i.gate, i.step])).toEqual([['P07', 'decision.approve']])
    expect(clock(d, 'P07')).toMatchObject({ light: 'done', late: true })
    const inTime = noticed().on('2026-11-03').decide()
    expect(inTime.file.irregularities).toEqual([])
    expect(clock(inTime, 'P07').late).toBeUndefined()
  })

  test('in market regulation the days of an announcement are not counted', () => {
    const d = concluded().review('case').notify().on('2026-08-10')
    const way = { reason: '下落不明', channel: '县政府网站' }
    d.do('li', 'service.announce', way, { proceeding: 'service-notice1-p1' }).on('2026-12-03').decide()
    expect(d.file.irregularities).toEqual([])
  })

  test('a lighter rule made after the conduct may be applied once somebody says so; a departmental rule cannot revoke', () => {
    const young = [{ title: '食品标签条例', level: 'regulation', article: '第三十条', inForce: '2022-01-01' }]
    const d = concluded({}, [forms.violation('p1', 500_000, { basis: young })]).review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G04'])
    d.do('sun', 'fact.state', { facts: { ruleChangedSince: 'yes', lighterRuleApplied: 'yes' }, reason: '新条例较轻' })
    d.do('li', 'notice.propose', { reason: '理由' })
    const rule = [{ title: '某办法', level: 'rule', article: '第三条', inForce: '2015-10-01' }]
    const revoke = forms.violation('p1', 1, { basis: rule, penalties: [{ kind: 'revocation' }] })
    expect(concluded({}, [revoke]).review('case').gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G04'])
  })
})

describe('the approval chain', () => {
  test('one level is enough to file, if that level names the two officers', () => {
    const chains = {
      filing: ['agencyHead'],
      notice: ['agencyHead'],
      decision: ['agencyHead'],
      closing: ['agencyHead'],
    } as const
    const d = investigating('2026-08-03', { agency: { chains } })
      .on('2026-08-05')
      .do('li', 'filing.propose', forms.filing)
    expect(d.states('zheng').find((s) => s.step === 'filing.approve')?.state).toBe('open')
    expect(d.gates('zheng', 'filing.approve', { opinion: '同意' })).toEqual(['G08'])
    for (const officers of [
      ['li', 'zhao'],
      ['li', 'ghost'],
      ['li', 'li'],
    ])
      expect(d.gates('zheng', 'filing.approve', { opinion: '同意', officers })).toEqual(['G08'])
    d.do('zheng', 'filing.approve', { opinion: '同意', officers: ['li', 'wang'] })
    expect(d.file.officers).toEqual(['li', 'wang'])
  })

  test('an agency that set no chain is told so', () => {
    const chains = { filing: [], notice: [], decision: [], closing: [] }
    const d = investigating('2026-08-03', { agency: { chains } })
    expect(d.gates('li', 'filing.propose', forms.filing)).toEqual(['turn'])
  })

  test('a paper approval is confirmed by signing, not by sending back', () => {
    const d = investigating().do('li', 'filing.propose', forms.filing)
    d.do('sun', 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    d.do('li', 'approval.paper', { matter: 'filing', person: 'zheng', opinion: '同意', reason: '断网' })
    d.do('zheng', 'filing.return', { reason: '未签过' })
    expect(d.file.paperApprovals[0]?.confirmed).toBeUndefined()
  })
})

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
    d.do('sun', 'record.withdraw', { event: d.file.irregularities[0]!.event, reason: '重新告知' })
    d.on('2026-08-06').do('li', 'rights.tell', { ...told, officers: ['li', 'wang'] })
    d.do('li', 'rights.tell', { ...told, officers: ['li', 'wang'] }, { acted: at('2026-08-05') })
    expect(d.file.told.p1).toBe('2026-08-05')
  })

  test('a number once given to evidence is never given to another, withdrawn or not', () => {
    const d = investigating().filing('2026-08-05')
    d.gather('照片')
    d.gather('台账')
    d.do('sun', 'record.withdraw', { event: d.file.evidence[1]!.event, reason: '错录' })
    expect(d.gather('证言')).toBe(3)
  })

  test('a correction is judged like the act itself: it neither cures nor hides a fault', () => {
    const d = investigating().filing('2026-08-05')
    const good = d.gather('照片')
    const event = d.file.evidence[0]!.event
    d.do('sun', 'record.correct', { event, fields: { officers: ['li', 'zhao'] }, reason: '实为赵逾期' })
    expect(d.file.irregularities.map((i) => [i.gate, i.event])).toEqual([['G05', event]])
    const report = forms.conclusion([good], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toContain('rests')
    d.do('sun', 'irregularity.cure', { event, how: '重新取证' })
    d.do('sun', 'record.correct', { event, fields: { officers: ['li'] }, reason: '只有一人' })
    expect(d.file.irregularities.map((i) => i.cured)).toEqual([undefined])
  })

  test('evidence corrected after it was verified is verified again', () => {
    const d = investigating().filing('2026-08-05')
    const good = d.gather('照片')
    const fields = { title: '另一份材料', proves: '另一事实' }
    d.do('sun', 'record.correct', { event: d.file.evidence[0]!.event, fields, reason: '错录' })
    const report = forms.conclusion([good], [forms.violation('p1', 500_000)])
    expect(d.gates('li', 'investigation.conclude', report)).toEqual(['G12'])
  })

  test('a correction after the decision that takes its ground away marks the decision', () => {
    const d = concluded().review('case').notify().serveNotice('p1').on('2026-08-06')
    d.do('li', 'answer.waive', { party: 'p1', way: '书面' })
    const waived = d.file.waivers[0]!.event
    const served = d.file.services[0]!.event
    d.decide().on('2026-08-12')
    expect(codes(d.try('sun', 'record.withdraw', { event: waived, reason: '错录' }))).toEqual(['relied-on'])
    d.do('sun', 'record.correct', { event: served, fields: { acted: '2026-08-10' }, reason: '签收日为10日' })
    expect(d.file.irregularities.map((i) => [i.gate, i.step])).toContainEqual(['G15', 'decision.approve'])
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    d.do('sun', 'record.withdraw', { event: d.file.services.at(-1)!.event, reason: '误登' })
    expect(d.file.proceedings.find((p) => p.id === 'service-decision-p1')?.stage).toBe('pending')
  })

  test('the day the clue came in is not moved into the future, nor the entry of it', () => {
    const d = investigating().on('2026-08-20')
    for (const fields of [{ receivedOn: '2026-08-10' }, { acted: '2026-08-01' }])
      expect(codes(d.try('sun', 'record.correct', { event: 1, fields, reason: '改' }))[0]).not.toBe('performed')
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
    return d.review('case').notify().serveNotice('p1').on('2026-08-18').decide()
  }
  const proceeding = 'disclosure'
  const checked = (minor = 'no') => ({ facts: { secrecyChecked: 'yes', minorParty: minor } })
  const draft = (d: Driver, why = '标签不符合规定') =>
    d.do('li', 'disclosure.draft', { what: '罚款', why }, { proceeding })
  const serve = (d: Driver) => d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })

  test('a blank is no reason for publishing what was not served', () => {
    const d = draft(decided()).do('chen', 'disclosure.approve', checked(), { proceeding })
    expect(d.gates('wei', 'disclosure.publish', { unserved: '  ' }, { proceeding })).toEqual(['G43-served'])
  })

  test('a name written with spaces between is still the name', () => {
    const d = draft(decided(), '由林 甲负责')
    expect(d.gates('chen', 'disclosure.approve', checked(), { proceeding })).toEqual(['G43'])
  })

  test('a minor’s decision is not published, and the case can be closed without', () => {
    const d = serve(draft(decided(undefined, { kind: 'person', name: '林小乙', code: '' as never })))
    d.do('chen', 'disclosure.approve', checked('yes'), { proceeding })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-minor'])
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    d.do('li', 'closing.propose', { result: '已缴清' })
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
    const file = { parties: parties as unknown as Driver['file']['parties'] }
    const masking = { personName: 'surname', addresses: 'hidden' } as const
    expect(maskText('林甲和林甲乙', file, masking, false).text).toBe('林某和林某某')
  })

  test('不予处罚 carries no fine', () => {
    const line = forms.violation('p1', 500_000, { tier: 'exempt', tierReason: '轻微' })
    const d = concluded()
    expect(codes(d.try('li', 'proposal.revise', { violations: [line], reason: '改' }))).toEqual(['contradiction'])
  })

  test('in market regulation a mere warning is not published, and closes without', () => {
    const d = serve(draft(decided([forms.violation('p1', 1, { penalties: [{ kind: 'warning' }] })])))
    d.do('chen', 'disclosure.approve', checked(), { proceeding })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-warning'])
    d.do('li', 'closing.propose', { result: '警告已送达' })
    expect(d.file.clocks.some((c) => c.clock === 'D01')).toBe(false)
  })

  test('an announcement that still runs has served nobody: no closing, no page', () => {
    const d = draft(decided()).do('chen', 'disclosure.approve', checked(), { proceeding })
    const way = { reason: '下落不明', channel: '网站' }
    d.do('li', 'service.announce', way, { proceeding: 'service-decision-p1' })
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    expect(d.gates('wei', 'disclosure.publish', {}, { proceeding })).toEqual(['G43-served'])
    d.do('wei', 'disclosure.publish', { unserved: '公告期间尚未届满' }, { proceeding })
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).toEqual(['G45'])
    d.on('2026-09-17').do('li', 'closing.propose', { result: '已缴清' })
  })

  test('a waiver or a meeting invented after the decision bars the closing', () => {
    const d = serve(decided())
    d.do('li', 'answer.waive', { party: 'p1', way: '书面' }, { happened: '补签' })
    expect(d.gates('li', 'closing.propose', { result: '执行' })).toContain('rests')
  })
})
