import { describe, expect, test } from 'vitest'
import type { Outcome } from '../command.ts'
import type { Form } from '../file.ts'
import { certificate, people } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'
import {
  accepted,
  clockOf,
  decide,
  entriesOf,
  faults,
  granting,
  officials,
  passes,
  propose,
  received,
  refusing,
  review,
  visit,
} from './permit.ts'

const codes = (o: Outcome) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
const complex = { complexCase: 'yes' } as const
const ofReview = { proceeding: 'review-1' }
const visited = (d: Driver, officers?: string[]) => {
  d.do('li', 'site.verify', visit(officers))
  return d.file.acts.at(-1)!.event
}

/** A penalty in which nothing is fought over, put up to the day of its notice. */
const penalty = (more: ConstructorParameters<typeof Driver>[1] = {}) =>
  new Driver('2026-08-03', more)
    .open()
    .do('li', 'party.identify', { party: party('p1') })
    .do('li', 'clue.verify', forms.verification)
    .filing('2026-08-05')
const concluded = (d: Driver, fine: number, facts = {}) =>
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [forms.violation('p1', fine)], facts))

describe('what failed open, and said nothing: for the permit, and where it has its like for the penalty', () => {
  test('1 a review of one content covers no other', () => {
    const d = accepted().do('li', 'examination.conclude', refusing(complex))
    review(d).do('li', 'examination.conclude', granting('热食、冷食、生食类制售', complex))
    expect(d.refused('li', 'grant.propose', { reason: '拟准予' })[0]?.sentence).toBe(
      '法制审核通过的不是现在的审查意见，内容已经变化。',
    )
    // The same content once more is what had passed.
    const same = accepted().do('li', 'examination.conclude', granting('热食类', complex))
    expect(
      propose(review(same).do('li', 'examination.conclude', granting('热食类', complex))).file.approvals.grant,
    ).toMatchObject({ state: 'pending', about: 2 })
    const p = concluded(penalty(), 2_000_000, complex).review('legal').review('case').notify().serveNotice('p1')
    p.on('2026-08-18').do('li', 'proposal.revise', { violations: [forms.violation('p1', 2_500_000)], reason: '变更' })
    expect(p.gates('li', 'notice.propose', { reason: '理由' })).toContain('G24-legal')
  })

  test('2 who verified the site does not review', () => {
    const d = accepted({ people: officials })
    visited(d, ['wang', 'qian'])
    d.do('li', 'examination.conclude', granting('热食类', complex)).do('li', 'review.submit', { materials: '案卷' })
    expect(d.gates('qian', 'review.opine', passes, ofReview)).toEqual(['G23-permit'])
    const both = people.map((p) => (p.id === 'qian' ? { ...p, certificates: [certificate] } : p))
    const p = penalty({ people: both }).do('li', 'rights.tell', { party: 'p1', officers: ['li', 'wang'], way: '当面' })
    p.do('sun', 'officers.assist', { assistants: ['qian'], task: '现场取证' })
    concluded(p, 2_000_000, complex).do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    expect(p.gates('qian', 'review.opine', forms.opinion('passed'), ofReview)).toContain('G23')
  })

  test('3 what a decision rests on is not taken back behind it', () => {
    const d = accepted()
    const visitedAt = visited(d)
    decide(d.do('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' })))
    const taken = d.try('zhou', 'record.withdraw', { event: visitedAt, reason: '录错' })
    expect(codes(taken)).toEqual(['relied-on'])
    const p = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18')
    const served = p.file.acts.at(-1)!.event
    p.decide()
    expect(codes(p.try('zhou', 'record.withdraw', { event: served, reason: '录错', files: paper() }))).toEqual([
      'relied-on',
    ])
  })

  test('4 a decision made late carries its fault', () => {
    const d = accepted().on('2027-03-01').do('li', 'examination.conclude', granting())
    expect(faults(decide(d))).toEqual(['L42'])
    expect(faults(d.do('li', 'licence.issue', { signedBy: '林甲', way: 'direct' }, {}))).toEqual(['L42'])
    const p = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-12-01').decide()
    expect(faults(p)).toEqual(['P07'])
  })

  test('5 evidence after the decision is none before it', () => {
    const d = decide(accepted().do('li', 'examination.conclude', granting()))
    const late = { acted: '2026-11-02T09:00', late: '漏录' } as const
    expect(d.gates('li', 'site.verify', { ...visit(), files: paper() }, late)).toEqual(['stage'])
    const p = new Driver('2026-08-03').toServedNotice('2026-08-05').on('2026-08-18').decide()
    expect(p.refused('li', 'evidence.collect', forms.evidence('照片', 'p1')).length).toBeGreaterThan(0)
  })

  test('6 a permit’s reviewer answers what concerns a permit, and passes nothing that has a no in it', () => {
    const d = accepted().do('li', 'examination.conclude', granting('热食类', complex))
    d.do('li', 'review.submit', { materials: '案卷' })
    const { procedure: _, ...five } = passes
    expect(codes(d.try('qian', 'review.opine', five, ofReview))).toEqual(['required'])
    expect(
      d.gates('qian', 'review.opine', { ...passes, procedure: 'no', procedureFault: '没有核查' }, ofReview),
    ).toEqual(['G21-permit'])
    const p = concluded(penalty(), 2_000_000, complex).do('li', 'review.submit', { kind: 'legal', materials: '案卷' })
    const { advice: _a, ...bad } = { ...forms.opinion('failed'), verdict: 'passed' } as Form
    expect(p.gates('qian', 'review.opine', bad, ofReview)).toContain('G21')
  })

  test('7 a wrong day of receipt is corrected, and what runs from it runs from the right day', () => {
    const d = received('2026-10-29').on('2026-11-03')
    const mend = { event: 1, fields: { receivedOn: '2026-11-02' }, reason: '录错', files: paper() }
    d.do('zhou', 'record.correct', mend)
    expect(clockOf(d, 'L01')).toMatchObject({ trigger: '2026-11-02', deems: { dated: 'trigger' } })
    // Deemed accepted from the day it did come in.
    d.on('2026-11-10').do('li', 'site.verify', visit())
    expect(entriesOf(d, 'acceptance')[0]?.on).toBe('2026-11-02')
    const p = new Driver('2026-08-05').open()
    const clue = { event: 1, fields: { receivedOn: '2026-08-03' }, reason: '录错', files: paper() }
    expect(p.do('zhou', 'record.correct', clue).file.clocks[0]).toMatchObject({ clock: 'P02', trigger: '2026-08-03' })
  })
})
