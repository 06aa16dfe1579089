import { describe, expect, test } from 'vitest'
import { decisionOf } from '../penalty/decision.ts'
import { servicesIn } from '../penalty/notices.ts'
import { Driver } from './driver.ts'
import { forms } from './forms.ts'

/** Story 1: a second notice with a higher fine after new facts (处罚法44, 45, 58; correction 17). */
describe('a re-notice with a higher fine', () => {
  const noticed = () =>
    new Driver('2026-08-03')
      .toServedNotice('2026-08-05')
      .on('2026-08-07')
      .do('li', 'answer.state', { party: 'p1', content: '标签是供货商的责任，请求减轻。' })
      .do('li', 'answer.weigh', {
        party: 'p1',
        points: [{ point: '供货商责任', adopted: false, reason: '经营者负有查验义务' }],
      })

  const heavier = { violations: [forms.violation('p1', 800_000)], reason: '情节较重' }

  test('on the same facts a raise is refused by article 45', () => {
    const reasons = noticed().refused('li', 'proposal.revise', heavier)
    expect(reasons.map((r) => r.gate)).toEqual(['G16-raise'])
    expect(reasons[0]?.articles.map((a) => `${a.short}${a.article}`)).toContain('处罚法45')
  })

  test('saying the facts changed is not enough without evidence collected after the notice', () => {
    expect(noticed().gates('li', 'proposal.revise', { ...heavier, found: '货值实为二千元。' })).toEqual(['G16-raise'])
  })

  test('on new facts: new notice, new time to answer, new review', () => {
    const d = noticed().on('2026-08-10')
    const fresh = d.gather('进货台账', 'p1')
    d.do('li', 'proposal.revise', { ...heavier, found: '货值实为二千元，有进货台账为证。', evidence: [1, fresh] })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(expect.arrayContaining(['G15', 'G24']))
    expect(d.gates('li', 'notice.propose', { reason: '事实变化' })).toEqual(['G24'])
    d.review('case').notify()
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G15')
    d.serveNotice('p1')
    // Served 2026-08-10: five working days to 08-17, post to 08-20, so from 08-21.
    expect(d.on('2026-08-18').gates('li', 'decision.propose', forms.decision)).toEqual(['G16'])
    d.on('2026-08-21').decide()
    expect(decisionOf(d.file)?.about).toBe(2)
    expect(
      servicesIn(d.file)
        .filter((s) => s.document === 'penalty-notice')
        .map((s) => s.notice),
    ).toEqual([1, 2])
  })

  test('a decision that was put up about the old version cannot be signed about the new one', () => {
    const d = noticed()
      .on('2026-08-18')
      .do('li', 'decision.propose', forms.decision)
      .do('sun', 'decision.endorse', { opinion: '同意' })
      .do('wu', 'decision.endorse', { opinion: '同意' })
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 300_000)], reason: '采纳部分意见' })
    expect(d.gates('zheng', 'decision.approve', { opinion: '同意' })).toContain('turn')
  })
})
