import { describe, expect, test } from 'vitest'
import { clockState } from '../clocks.ts'
import type { Json } from '../file.ts'
import { Driver } from './driver.ts'
import { forms, in2021, party } from './forms.ts'

/** What a lawyer for the other side would look for. */

const concluded = (lines: readonly Json[] = [forms.violation('p1', 500_000)], facts: Record<string, Json> = {}) => {
  const d = new Driver('2026-08-03')
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], lines, facts))
}

describe('what a refusal cites', () => {
  test('is the agency’s own law: the rules of a sector or province it does not belong to are none', () => {
    const weather = new Driver('2026-08-03', { agency: { layers: ['national'] } }).open()
    const market = new Driver('2026-08-03').open()
    const one = { ...forms.verification, officers: ['li'] }
    const cited = (d: Driver) => d.refused('li', 'clue.verify', one).flatMap((r) => r.articles.map((a) => a.short))
    expect(new Set(cited(weather))).toEqual(new Set(['处罚法']))
    expect(new Set(cited(market))).toEqual(new Set(['处罚法', '市监程序规定']))
    const shown = (d: Driver) => d.states('li').flatMap((s) => s.articles.map((a) => a.short))
    expect(shown(weather)).not.toContain('内蒙古办法')
    expect(shown(market)).not.toContain('原处罚法')
  })
})

describe('a hearing asked for in time', () => {
  test('stays due when the amount is lowered under the limit, until the party takes it back', () => {
    const d = concluded([forms.violation('p1', 10_000_000)])
      .review('case')
      .notify()
      .serveNotice('p1')
    d.do('li', 'hearing.request', { party: 'p1', content: '要求听证' }).on('2026-08-18')
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 9_999_900)], reason: '减轻' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G17'])
    d.do('li', 'hearing.waive', { party: 'p1', way: '书面撤回' }).decide()
  })
})

describe('the legal review', () => {
  test('is not sent back by the unit whose case it is, nor returned by whoever investigated', () => {
    const d = concluded().do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    const proceeding = 'review-1'
    expect(d.gates('sun', 'review.return', { reason: '缺材料' }, { proceeding })).toEqual(['G23'])
    d.do('qian', 'review.opine', forms.opinion('failed'), { proceeding })
    expect(d.gates('sun', 'review.sendBack', { reason: '请改为通过' }, { proceeding })).toEqual(['G23'])
    d.do('zhou', 'review.sendBack', { reason: '意见不够具体' }, { proceeding })
  })
})

describe('the clock of service', () => {
  test('an announcement put up within the seven days is in time, though it serves thirty days later', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
    d.announce('service-decision-p1')
    const clock = clockState(d.file.clocks.find((c) => c.id === 'P13/p1')!, d.context('li'), '2026-09-20')
    expect([clock.stopped, clock.late]).toEqual(['2026-08-18', undefined])
    expect(d.file.clocks.find((c) => c.id === 'P14/p1')?.trigger).toBe('2026-09-17')
  })
})

describe('a time to answer that nobody had set when the notice was served', () => {
  test('counts from that day once a law gives it: a notice of 2021-07-12, a decision of 2021-08-20', () => {
    const d = new Driver('2021-07-08').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2021-07-10')
    const evidence = d.gather('现场检查照片', 'p1')
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', 500_000, in2021)]))
    d.do('sun', 'fact.state', { facts: { largeAmount: 'no' }, reason: '数额不大' })
    // Before 07-15 no text here gives the time to answer.
    d.on('2021-07-12').review('case').notify().serveNotice('p1')
    expect(d.file.clocks.find((c) => c.id === 'P08/p1')?.length).toBeNull()
    expect(d.on('2021-07-14').gates('li', 'decision.propose', forms.decision)).toEqual(['G16'])
    d.on('2021-07-15').review('case')
    expect(d.on('2021-07-22').gates('li', 'decision.propose', forms.decision)).toEqual(['G16'])
    // Five working days to 07-19, three for the post to 07-22, so from 07-23.
    d.on('2021-07-23').do('li', 'decision.propose', forms.decision)
  })
})

describe('a fault', () => {
  test('is not cured by whoever took part in it', () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    const act = { ...forms.verification, officers: ['li', 'zheng'], shown: false }
    d.do('li', 'clue.verify', act, { happened: '未带证件' })
    const form = { event: d.file.irregularities[0]!.event, how: '已向当事人补充出示' }
    const outcome = d.try('zheng', 'irregularity.cure', form)
    expect(outcome.outcome === 'invalid' && outcome.errors[0]?.code).toBe('own-fault')
    d.do('zhou', 'irregularity.cure', form)
  })
})
