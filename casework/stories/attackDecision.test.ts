import type { Day, Layer, PostKind } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Context } from '../context.ts'
import type { Json } from '../file.ts'
import { paperApprovalsIn } from '../paperApprovals.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { discussionsIn } from '../penalty/meetings.ts'
import { reviewsIn } from '../penalty/reviews.ts'
import { perform } from '../perform.ts'
import { at, ownLayer } from './county.ts'
import { Driver, type Options } from './driver.ts'
import { forms, party } from './forms.ts'

/** Ways round the review, the meeting, the head's own decision and the chain of approvals. */

type Facts = { readonly [k: string]: Json }
const investigating = (day: `${number}-${number}-${number}` = '2026-08-03', options = {}) =>
  new Driver(day, options)
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
const concluded = (
  facts: Facts = {},
  lines: readonly Json[] = [forms.violation('p1', 500_000)],
  options: Options = {},
) => {
  const d = investigating('2026-08-03', options).filing('2026-08-05')
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
  verdict: 'agree',
  conclusion: '同意',
})
const submit = (d: Driver, kind: 'legal' | 'case') => {
  d.do('li', 'review.submit', { kind, materials: '案卷' })
  return reviewsIn(d.file).at(-1)!.proceeding
}
const conclude = (d: Driver, proceeding: string, verdict: 'passed' | 'failed', by = 'qian') =>
  d
    .do(by, 'review.opine', forms.opinion(verdict), { proceeding })
    .do('zhou', 'review.confirm', { opinion: '同意' }, { proceeding })

describe('the review', () => {
  test('a case review does not answer a failed legal review, nor does one asked for before the failure', () => {
    const early = concluded()
    const [first, second] = [submit(early, 'case'), submit(early, 'legal')]
    conclude(early, first, 'failed')
    conclude(early, second, 'passed')
    expect(early.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G22'])
    const d = concluded({ complexCase: 'yes' })
    conclude(d, submit(d, 'legal'), 'failed')
    d.review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(expect.arrayContaining(['G22', 'G24-legal']))
    d.review('legal').do('li', 'notice.propose', { reason: '理由' })
  })

  test('is not asked for again while it is open, and nothing is decided before it is over', () => {
    const d = concluded().review('case').notify().serveNotice('p1').on('2026-08-18')
    const proceeding = submit(d, 'legal')
    expect(codes(d.try('li', 'review.submit', { kind: 'legal', materials: '案卷' }))).toEqual(['review-open'])
    d.do('qian', 'review.return', { reason: '缺材料' }, { proceeding })
    expect(codes(d.try('li', 'review.submit', { kind: 'legal', materials: '案卷' }))).toEqual(['review-open'])
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G22-open'])
    conclude(d.do('li', 'review.supplement', { materials: '补' }, { proceeding }), proceeding, 'passed')
    d.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', { opinion: '同意' })
    d.do('wu', 'decision.endorse', { opinion: '同意' })
    const late = submit(d, 'case')
    expect(d.gates('zheng', 'decision.approve', { opinion: '同意' })).toEqual(['G22-open'])
    conclude(d, late, 'passed').do('zheng', 'decision.approve', { opinion: '同意' })
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

describe('who investigated', () => {
  const gathered = (officers: readonly string[]) => {
    const d = investigating().do('li', 'evidence.collect', { ...forms.evidence('台账'), officers })
    const event = evidenceIn(d.file).at(-1)!.event
    const number = d.filing('2026-08-05').gather('照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([number], [forms.violation('p1', 500_000)]))
    return { d, event, proceeding: submit(d, 'legal') }
  }
  const apart = (d: Driver, proceeding: string) =>
    d.gates('qian', 'review.opine', forms.opinion('passed'), { proceeding })

  test('is not corrected out of the record, however often, nor withdrawn out of it', () => {
    const { d, event, proceeding } = gathered(['li', 'qian'])
    const correct = (officers: readonly string[]) =>
      d.do('sun', 'record.correct', { event, fields: { officers }, reason: '录错' })
    expect(apart(correct(['li', 'wang']), proceeding)).toEqual(['G23'])
    expect(apart(correct(['wang', 'li']), proceeding)).toEqual(['G23'])
    expect(d.file.acts.find((a) => a.event === event)?.formerOfficers).toEqual(['qian'])
    const other = gathered(['li', 'qian'])
    other.d.do('sun', 'record.withdraw', { event: other.event, reason: '误录' })
    expect(apart(other.d, other.proceeding)).toEqual(['G23'])
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
    expect(discussionsIn(d.file).map((x) => x.about)).toEqual([1, 1])
    d.decide()
  })

  test('nobody signs what he put up himself, and an investigator does not decide', () => {
    const head = { post: 'agencyHead' as PostKind }
    const d = noticed().do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', { opinion: '同意' })
    d.do('wu', 'decision.endorse', { opinion: '同意' })
    expect(d.gates('li', 'decision.approve', { opinion: '同意' }, head)).toEqual(['G26-apart'])
    expect(d.gates('wang', 'decision.approve', { opinion: '同意' }, head)).toEqual(['G26-apart'])
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
    d.announce('service-notice1-p1').on('2026-12-03').decide()
    expect(d.file.irregularities).toEqual([])
  })

  test('nor are they where the agency has set itself fewer days: it is of its sector all the same', () => {
    const settings: Layer['settings'] = [
      {
        parameter: 'P07.length',
        value: 60,
        inForce: { from: '2026-01-01' },
        cite: [],
        source: '云市监〔2026〕1号',
      },
    ]
    const announced = (layers: readonly string[]) => {
      const d = concluded({}, undefined, { agency: { own: ownLayer(settings), layers } })
        .do('li', 'fact.state', { facts: { largeAmount: 'no' } })
        .review('case')
        .notify()
        .on('2026-08-10')
      return d.announce('service-notice1-p1').file.clocks.find((c) => c.clock === 'P07')?.pauses
    }
    expect(announced(['national', 'sector.market'])).toHaveLength(1)
    expect(announced(['national'])).toEqual([])
  })

  test('a lighter rule made after the conduct may be applied once somebody says so; a departmental rule cannot revoke', () => {
    const young = [{ title: '食品标签条例', level: 'regulation', article: '第三十条', inForce: '2025-09-01' }]
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
      ['li', 'li'],
    ])
      expect(d.gates('zheng', 'filing.approve', { opinion: '同意', officers })).toEqual(['G08'])
    d.do('zheng', 'filing.approve', { opinion: '同意', officers: ['li', 'wang'] })
    expect(d.file.officers).toEqual(['li', 'wang'])
  })

  test('an agency that set no chain is told so', () => {
    const none = { filing: [], notice: [], decision: [], closing: [] }
    expect(() => investigating('2026-08-03', { agency: { chains: none } })).toThrow('not-handled')
    const chains = { ...none, closing: ['agencyHead'] as const }
    const d = investigating('2026-08-03', { agency: { chains } })
    expect(d.gates('li', 'filing.propose', forms.filing)).toEqual(['turn'])
  })

  test('nothing is approved on paper that was not put up', () => {
    const d = investigating()
    const paper = { matter: 'filing', person: 'zheng', opinion: '同意', reason: '断网' }
    expect(codes(d.try('li', 'approval.paper', paper))).toEqual(['nothing-put-up'])
    d.do('li', 'filing.propose', forms.filing)
    expect(codes(d.try('li', 'approval.paper', { ...paper, matter: 'decision' }))).toEqual(['nothing-put-up'])
    d.do('li', 'approval.paper', paper).do('sun', 'filing.return', { reason: '补充' })
    expect(codes(d.try('li', 'approval.paper', paper))).toEqual(['nothing-put-up'])
  })

  test('a paper approval is confirmed by signing, not by sending back', () => {
    const d = investigating().do('li', 'filing.propose', forms.filing)
    d.do('sun', 'filing.endorse', { opinion: '同意', officers: ['li', 'wang'] })
    d.do('li', 'approval.paper', { matter: 'filing', person: 'zheng', opinion: '同意', reason: '断网' })
    d.do('zheng', 'filing.return', { reason: '未签过' })
    expect(paperApprovalsIn(d.file)[0]?.confirmed).toBeUndefined()
  })
})
