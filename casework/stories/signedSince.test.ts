import { describe, expect, test } from 'vitest'
import { confirmationsOwed } from '../meetings.ts'
import { paperApprovalsIn } from '../paperApprovals.ts'
import { servicesIn } from '../penalty/notices.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

const meeting = {
  place: '会议室',
  host: '郑局长',
  attendees: [
    { name: '郑局长', post: '局长', view: '同意' },
    { name: '吴副局', post: '副局长', view: '同意' },
  ],
  verdict: 'agree',
  conclusion: '同意',
}
const agreed = { opinion: '同意' }

/** A case that has to be discussed, discussed, and on its way through the signatures up to the head. */
function signed(): { readonly d: Driver; readonly minutes: number } {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-03')
  const lines = [forms.violation('p1', 500_000)]
  d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], lines, { complexCase: 'yes' }))
  d.review('legal').notify().serveNotice('p1').on('2026-08-20').do('li', 'discussion.record', meeting)
  const minutes = d.file.acts.at(-1)!.event
  d.do('li', 'decision.propose', forms.decision).do('sun', 'decision.endorse', agreed)
  return { d: d.do('wu', 'decision.endorse', agreed), minutes }
}

describe('a signature confirms the minutes as they stood when it was given (处罚法57)', () => {
  test('corrected afterwards, they are confirmed again by who signed before', () => {
    const { d, minutes } = signed()
    expect(confirmationsOwed(d.file, d.context('li').rules)).toEqual([])
    const mend = { event: minutes, fields: { conclusion: '同意，另行责令停业' }, reason: '漏记', files: paper() }
    d.do('zhou', 'record.correct', mend)
    expect(d.gates('zheng', 'decision.approve', agreed)).toEqual(['G25-confirmed'])
    expect(confirmationsOwed(d.file, d.context('li').rules).map((o) => o.person)).toContain('wu')
    d.do('wu', 'meeting.confirm').do('zheng', 'decision.approve', agreed)
  })

  test('nor does it confirm a meeting that was held after it', () => {
    const { d } = signed()
    d.do('li', 'discussion.record', { ...meeting, conclusion: '再次讨论，同意' })
    expect(d.gates('zheng', 'decision.approve', agreed)).toEqual(['G25-confirmed'])
    d.do('wu', 'meeting.confirm').do('zheng', 'decision.approve', agreed)
  })
})

test('an approval on paper is of the round in which it was given: what is put up anew does not confirm it', () => {
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18')
  d.do('li', 'decision.propose', forms.decision)
  d.do('li', 'approval.paper', { matter: 'decision', person: 'sun', opinion: '同意', reason: '停电' })
  d.do('sun', 'decision.return', { reason: '重拟' }).do('li', 'decision.propose', forms.decision)
  d.do('sun', 'decision.endorse', agreed)
  expect(paperApprovalsIn(d.file)[0]?.confirmed).toBeUndefined()
})

test('a clock that stood still for want of service does so until then, also where it has been stopped since', () => {
  const at = { proceeding: 'disclosure' }
  const served = { proceeding: 'service-decision-p1' }
  const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide()
  d.do('li', 'disclosure.defer', { reason: '未送达' }, at).do('li', 'service.deliver', forms.delivery, served)
  d.do('li', 'disclosure.draft', { what: '罚款五千元', why: '标签不符合规定' }, at)
  d.do('chen', 'disclosure.approve', { facts: { secrecyChecked: 'yes' } }, at).do('wei', 'disclosure.publish', {}, at)
  d.do('wei', 'disclosure.fault', { ground: 'inaccurate', explained: '类别写错' }, at)
  d.do('wei', 'disclosure.withdraw', { reason: '更正后重新公示' }, at)
  const event = servicesIn(d.file).at(-1)!.event
  d.do('zhou', 'record.withdraw', { event, reason: '回证是另一份文书的', files: paper() }).on('2026-08-20')
  d.do('li', 'service.deliver', forms.delivery, served)
  expect(d.file.clocks.find((c) => c.clock === 'D01')?.pauses.map((p) => p.to)).toEqual(['2026-08-20'])
})
