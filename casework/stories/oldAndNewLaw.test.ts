import { clockOf, type Day, gatesOf } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { dueOfRecord, recordOf } from '../clocks.ts'
import { decisionOf } from '../penalty/decision.ts'
import { Driver } from './driver.ts'
import { forms, in2021, party } from './forms.ts'

/** Story 4: filed 2021-07-10 under the old 处罚法, decided 2021-08-20 under the new one (从旧兼从轻; 程序从新). */
describe('a case across 2021-07-15', () => {
  const filed = (facts: Record<string, string> = {}) => {
    const d = new Driver('2021-07-08').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2021-07-10')
    const evidence = d.gather('现场检查照片', 'p1')
    d.on('2021-07-19').do(
      'li',
      'investigation.conclude',
      forms.conclusion([evidence], [forms.violation('p1', 500_000, in2021)], facts),
    )
    return d
  }

  test('the ninety days come from the sector, which had them before the law did', () => {
    const clock = filed().file.clocks.find((c) => c.clock === 'P07')!
    expect([clock.length, clock.layer]).toEqual([90, 'sector.market'])
    const d = new Driver('2021-07-08')
    expect(dueOfRecord(clock, 90, d.context('li'), '2021-07-10').due).toBe('2021-10-08')
  })

  test('steps before the fifteenth are judged by the old articles, later ones by the new', () => {
    const d = new Driver('2021-07-08').open().do('li', 'party.identify', { party: party('p1') })
    const old = d.refused('li', 'evidence.collect', { ...forms.evidence('照片'), officers: ['li'] })
    expect(old[0]?.articles.map((a) => `${a.short}${a.article}`)).toEqual(['原处罚法37'])
    d.on('2021-07-15')
    const now = d.refused('li', 'evidence.collect', { ...forms.evidence('照片'), officers: ['li'] })
    expect(now[0]?.articles.map((a) => `${a.short}${a.article}`)).toEqual(
      expect.arrayContaining(['处罚法42', '处罚法55']),
    )
  })

  test('before the fifteenth every ordinary case was reviewed, by the amended old law and by 令2号', () => {
    const d = new Driver('2021-06-08').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2021-06-09')
    const evidence = d.gather('现场检查照片', 'p1')
    const line = forms.violation('p1', 500_000, { from: '2021-05-01', to: '2021-05-02' })
    d.do('li', 'investigation.conclude', forms.conclusion([evidence], [line]))
    const told = d.refused('li', 'notice.propose', { reason: '理由' }).find((r) => r.gate === 'G24')
    expect([told?.gate, told?.articles.map((a) => `${a.short}${a.article}`)]).toEqual(['G24', ['原市监程序规定46']])
    const national = new Driver('2021-06-08', { agency: { layers: ['national'] } })
    const gate = gatesOf(national.context('li').rules).find((g) => g.id === 'G24-former')
    expect(gate?.blocks).toContain('decision.approve')
  })

  test('days of the old law are natural days: seven to serve, three to ask for a hearing', () => {
    const clocks = new Driver('2021-06-08').context('li')
    const serving = clockOf(clocks.rules, 'P13')!
    const unit = (day: Day) => recordOf(serving, day, clocks, { party: 'p1' }).unit
    expect([unit('2021-07-14'), unit('2021-07-15')]).toEqual(['CD', 'WD'])
  })

  test('the review of article 58 binds a decision made after it came into force', () => {
    const d = filed({ complexCase: 'yes' }).on('2021-07-20').review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toContain('G24-legal')
    d.review('legal').notify().serveNotice('p1').on('2021-08-20')
    d.do('li', 'discussion.record', {
      place: '会议室',
      host: '郑局长',
      attendees: [
        { name: '郑局长', post: '局长', view: '同意' },
        { name: '吴副局', post: '副局长', view: '同意' },
      ],
      verdict: 'agree',
      conclusion: '同意',
    })
    d.decide()
    expect(decisionOf(d.file)?.on).toBe('2021-08-20')
  })

  test('substance follows the conduct, unless a later rule is lighter', () => {
    const d = filed().on('2021-07-20').review('case').notify().serveNotice('p1').on('2021-08-20')
    const changed = { ...forms.decision, facts: { ruleChangedSince: 'yes' } }
    const asked = d.refused('li', 'decision.propose', changed)
    expect(asked.map((r) => [r.gate, r.ask, r.at])).toEqual([['G04-lighter', ['lighterRuleApplied'], '作出处罚决定']])
    d.do('li', 'fact.state', { facts: { lighterRuleApplied: 'yes' }, reason: '新旧规定罚则相同' })
    d.do('li', 'decision.propose', changed)
      .do('sun', 'decision.endorse', { opinion: '同意' })
      .do('wu', 'decision.endorse', { opinion: '同意' })
    d.do('zheng', 'decision.approve', { opinion: '同意' })
  })

  test('a basis younger than the conduct is refused', () => {
    const d = filed().on('2021-07-20')
    const young = [{ title: '某省食品小作坊条例', level: 'regulation', article: '第三十条', inForce: '2021-07-15' }]
    d.do('li', 'proposal.revise', {
      violations: [forms.violation('p1', 500_000, { ...in2021, basis: young })],
      reason: '改用条例',
    })
    d.review('case')
    expect(d.refused('li', 'notice.propose', { reason: '理由' })[0]?.sentence).toContain('晚于违法行为终了之日')
  })
})
