import { describe, expect, test } from 'vitest'
import { servicesIn } from '../penalty/notices.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** Story 2: two parties, one served by announcement (民诉法95): each its own notice, service, time to answer and payment. */
describe('two parties, one served by announcement', () => {
  const noticed = () => {
    const d = new Driver('2026-03-02').open()
    d.do('li', 'party.identify', { party: party('p1') }).do('li', 'party.identify', {
      party: party('p2', { kind: 'person', name: '林某乙', representative: undefined }),
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
    d.on('2026-03-09').announce('service-notice1-p2')
    // Posted 2026-03-09 → held served 2026-04-08; five working days to 04-15, post to 04-20, so from 04-21.
    expect(servicesIn(d.file).find((s) => s.party === 'p2')?.on).toBe('2026-04-08')
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
    d.on('2026-03-09').announce('service-notice1-p2')
    d.on('2026-04-21').decide()
    for (const p of ['p1', 'p2']) d.do('li', 'service.deliver', forms.delivery, { proceeding: `service-decision-${p}` })
    d.do('li', 'payment.record', { amount: 500_000, receipt: '1', bank: '农商行' }, { proceeding: 'payment-p1' })
    expect(d.refused('li', 'closing.propose', { result: '执行' })[0]?.sentence).toContain('林某乙')
    expect(d.file.clocks.find((c) => c.id === 'P14/p1')?.stopped).toBe('2026-04-21')
    expect(d.file.clocks.find((c) => c.id === 'P14/p2')?.stopped).toBeUndefined()
  })
})

/** 处罚法57: each party told of a penalty gets its end, in the decision or in a paper of its own. */
describe('a party told and then dropped', () => {
  const codes = (o: ReturnType<Driver['try']>) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
  const both = [forms.violation('p1', 500_000), forms.violation('p2', 200_000)]
  const told = () => {
    const d = new Driver('2026-08-03').open()
    for (const id of ['p1', 'p2', 'p3']) d.do('li', 'party.identify', { party: party(id) })
    d.do('li', 'clue.verify', forms.verification).filing('2026-08-05').gather('现场检查照片', 'p1')
    return d
      .do('li', 'investigation.conclude', forms.conclusion([1], both))
      .review('case')
      .notify()
      .serveNotice('p1')
  }
  const dropped = () => {
    const d = told().serveNotice('p2').on('2026-08-18')
    return d.do('li', 'proposal.revise', { violations: [both[0]!], reason: '第2公司不是经营者' })
  }
  const release = { party: 'p2', outcome: 'unfounded', reason: '查明不是经营者', files: paper('不予处罚决定书.pdf') }

  test('holds the decision until the head has said what becomes of it, on paper', () => {
    const d = dropped()
    const [reason] = d.refused('li', 'decision.propose', forms.decision)
    expect([reason?.gate, reason?.sentence]).toEqual(['G15-ended', expect.stringContaining('第2食品')])
    for (const who of ['li', 'sun', 'zhou']) expect(d.gates(who, 'party.release', release)).toEqual(['post'])
    expect(codes(d.try('zheng', 'party.release', { ...release, files: [] }))).toEqual(['required'])
    expect(codes(d.try('zheng', 'party.release', { ...release, party: 'p1' }))).toEqual(['still-proposed'])
    expect(codes(d.try('zheng', 'party.release', { ...release, party: 'p3' }))).toEqual(['not-told'])
    d.do('zheng', 'party.release', release)
    expect(codes(d.try('zheng', 'party.release', release))).toEqual(['already-released'])
    d.decide()
  })

  test('once let go is not punished again, under no number, and its request for a hearing holds nobody up', () => {
    const d = dropped()
      .do('li', 'hearing.request', { party: 'p2', content: '要求听证' })
      .do('zheng', 'party.release', release)
    d.do('li', 'party.identify', { party: party('p9', { name: '云岭县 第２食品有限公司' }) })
    for (const id of ['p2', 'p9']) {
      const again = { violations: [both[0]!, forms.violation(id, 200_000)], reason: '恢复' }
      expect(codes(d.try('li', 'proposal.revise', again))).toEqual(['released'])
    }
    d.decide()
  })

  test('is not dropped by another number, and an unserved notice is voided first', () => {
    const d = told()
      .on('2026-08-18')
      .do('li', 'party.identify', { party: party('p9', { name: '云岭县第2食品有限公司' }) })
    d.do('li', 'proposal.revise', { violations: [both[0]!, forms.violation('p9', 200_000)], reason: '换编号' })
    expect(d.gates('li', 'decision.propose', forms.decision)).not.toContain('G15-ended')
    const e = told()
      .on('2026-08-18')
      .do('li', 'proposal.revise', { violations: [both[0]!], reason: '去掉' })
    expect(e.refused('li', 'decision.propose', forms.decision)[0]).toMatchObject({
      gate: 'G15-ended',
      next: '作废未送达的告知书',
    })
    const number = e.file.papers.find((p) => p.kind === 'penalty-notice' && p.party === 'p2')!.number
    e.do('sun', 'paper.void', { number, reason: '不再处罚' }).decide()
  })
})
