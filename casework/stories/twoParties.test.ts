import { describe, expect, test } from 'vitest'
import { Driver } from './driver.ts'
import { forms, party } from './forms.ts'

/** Story 2: two parties, one served by announcement (民诉法95): each its own notice, service, time to answer and payment. */
describe('two parties, one served by announcement', () => {
  const noticed = () => {
    const d = new Driver('2026-03-02').open()
    d.do('li', 'party.identify', { party: party('p1') }).do('li', 'party.identify', {
      party: party('p2', { kind: 'person', name: '林某乙', code: undefined, representative: undefined }),
    })
    d.do('li', 'clue.verify', forms.verification).filing('2026-03-04')
    const evidence = d.gather('现场检查照片', 'p1')
    d.do(
      'li',
      'investigation.conclude',
      forms.conclusion([evidence], [forms.violation('p1', 500_000), forms.violation('p2', 200_000)]),
    )
    return d.review('case').notify().serveNotice('p1')
  }

  test('nothing is decided while one of them is unserved', () => {
    const d = noticed().on('2026-03-20')
    const reasons = d.refused('li', 'decision.propose', forms.decision).filter((r) => r.gate === 'G15')
    expect(reasons.map((r) => r.party)).toEqual(['p2'])
    expect(d.gates('li', 'decision.propose', forms.decision)).not.toContain('G16-weigh')
  })

  test('the announcement counts from its thirtieth day, and the time to answer after that', () => {
    const d = noticed()
    d.on('2026-03-09').do(
      'li',
      'service.announce',
      { reason: '电话停机，住所无人，两次上门未果', channel: '县政府网站' },
      { proceeding: 'service-notice1-p2' },
    )
    // Posted 2026-03-09 → held served 2026-04-08; five working days to 04-15, post to 04-20, so from 04-21.
    expect(d.file.services.find((s) => s.party === 'p2')?.on).toBe('2026-04-08')
    expect(d.on('2026-04-07').gates('li', 'decision.propose', forms.decision)).toContain('G15')
    expect(
      d
        .on('2026-04-20')
        .refused('li', 'decision.propose', forms.decision)
        .map((r) => [r.gate, r.party]),
    ).toEqual([['G16', 'p2']])
    d.on('2026-04-21').decide()
    expect(d.file.proceedings.filter((p) => p.kind === 'payment').map((p) => [p.about.party, p.about.amount])).toEqual([
      ['p1', 500_000],
      ['p2', 200_000],
    ])
    expect(d.file.papers.filter((p) => p.kind === 'penalty-notice').map((p) => p.party)).toEqual(['p1', 'p2'])
  })

  test('one party pays, the case still waits for the other', () => {
    const d = noticed()
    d.on('2026-03-09').do(
      'li',
      'service.announce',
      { reason: '下落不明', channel: '县政府网站' },
      { proceeding: 'service-notice1-p2' },
    )
    d.on('2026-04-21').decide()
    for (const p of ['p1', 'p2']) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${p}` })
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    expect(d.refused('li', 'closing.propose', { result: '执行' })[0]?.sentence).toContain('林某乙')
    expect(d.file.clocks.find((c) => c.id === 'P14/p1')?.stopped).toBe('2026-04-21')
    expect(d.file.clocks.find((c) => c.id === 'P14/p2')?.stopped).toBeUndefined()
  })
})
