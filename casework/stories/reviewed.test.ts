import { describe, expect, test } from 'vitest'
import { decisionOf } from '../penalty/decision.ts'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** Story 3: the review passed, then the amount changed (处罚法58; correction 3). */
describe('a review binds to what it judged', () => {
  const reviewed = () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
    const evidence = d.gather('现场检查照片', 'p1')
    d.do(
      'li',
      'investigation.conclude',
      forms.conclusion([evidence], [forms.violation('p1', 5_000_000)], { complexCase: 'yes' }),
    )
    return d
  }
  const toDecision = (d: Driver) => {
    d.review('legal').notify().serveNotice('p1').on('2026-08-18')
    d.do('li', 'discussion.record', discussion)
    return d
  }
  const discussion = {
    place: '局会议室',
    host: '郑局长',
    attendees: [
      { name: '郑局长', post: '局长', view: '同意' },
      { name: '吴副局', post: '副局长', view: '同意' },
    ],
    verdict: 'agree',
    conclusion: '同意处罚意见',
  }

  test('without a pass there is no notice in market regulation, and no decision anywhere', () => {
    const d = reviewed()
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(expect.arrayContaining(['G24', 'G24-legal']))
    d.review('case')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G24-legal'])
  })

  test('a lower amount within the reviewed facts and law stays covered', () => {
    const d = toDecision(reviewed())
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 4_000_000)], reason: '采纳陈述申辩' })
    d.decide()
    expect(decisionOf(d.file)?.about).toBe(2)
  })

  test('another basis needs a new review, a new notice and a new discussion', () => {
    const d = toDecision(reviewed())
    const other = [
      { title: '中华人民共和国食品安全法', level: 'law', article: '第一百二十四条', inForce: '2015-10-01' },
    ]
    d.do('li', 'proposal.revise', {
      violations: [forms.violation('p1', 5_000_000, { basis: other })],
      reason: '定性变更',
    })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(
      expect.arrayContaining(['G15', 'G19', 'G25-reviewed']),
    )
  })

  test('a failed review must be answered by a new submission that passes', () => {
    const d = reviewed().review('legal', 'failed')
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toEqual(expect.arrayContaining(['G22', 'G24-legal']))
    d.do('li', 'review.coordinate', { difference: '裁量', result: '补充裁量理由后再送审' }, { proceeding: 'review-1' })
    expect(d.gates('li', 'notice.propose', { reason: '理由' })).toContain('G22')
    toDecision(d).decide()
    expect(decisionOf(d.file)?.about).toBe(1)
  })

  test('a reviewer who investigated, or is not qualified, is refused; a bad element cannot pass', () => {
    const d = reviewed().do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    const proceeding = 'review-1'
    expect(d.gates('feng', 'review.opine', forms.opinion('passed'), { proceeding })).toEqual(['G23'])
    expect(d.gates('li', 'review.opine', forms.opinion('passed'), { proceeding, post: 'reviewer' })).toEqual(['G23'])
    const oneBad = { ...forms.opinion('failed'), verdict: 'passed', advice: 'agree' }
    expect(d.gates('qian', 'review.opine', oneBad, { proceeding })).toEqual(['G21'])
  })

  test('the time for more material is not counted', () => {
    const d = reviewed().do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    const proceeding = 'review-1'
    d.on('2026-08-07').do('qian', 'review.return', { reason: '缺检验报告' }, { proceeding })
    d.on('2026-08-14').do('li', 'review.supplement', { materials: '检验报告' }, { proceeding })
    expect(d.file.clocks.find((c) => c.clock === 'P12')?.pauses).toEqual([
      { from: '2026-08-07', to: '2026-08-14', ground: '补充材料' },
    ])
  })
})
