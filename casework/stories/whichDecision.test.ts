import { describe, expect, test } from 'vitest'
import { entriesIn, lastOf } from '../entries.ts'
import type { Form } from '../file.ts'
import { leftBy } from '../left.ts'
import { answered, concluded, lifted, notified } from './again.ts'
import type { Driver } from './driver.ts'
import { paper } from './forms.ts'
import { after, clockOf, deliver, faults, running, stageOf } from './handled.ts'
import { endingReviewed, licensed, ofLicence, publish, received } from './permit.ts'

// A case may hold several decisions (不予受理; 撤销许可; 停发; 一户的补偿): each is fought by itself, and what it had ended stands again.

const at = { proceeding: 'remedy-1' }
/** Fought before the 复议机关, and lost by the agency. */
const lost = (d: Driver, of: Form, result = 'revoked'): Driver =>
  concluded(answered(d.do('li', 'remedy.receive', { ...notified, ...of }), 'remedy-1'), result, 'remedy-1')

describe('不予受理', () => {
  const rejected = (ground = 'false') =>
    received('2026-11-02', {}, undefined, { safety: true }).do('sun', 'application.reject', {
      ground,
      reason: '材料虚假',
    })
  const barredBy = (d: Driver) => leftBy(d.file, d.context('li')).filter((l) => l.trace === 'barred')

  test('annulled, the application is there again from that day, nobody is barred for it, and it is taken up', () => {
    const d = rejected()
    expect([stageOf(d), barredBy(d).length]).toEqual(['rejected', 1])
    expect(d.gates('li', 'remedy.receive', notified)).toEqual(['lifting-which'])
    lost(d.on('2026-12-01'), { fought: 'rejection' })
    expect(d.gates('li', 'lifting.enter', lifted('revoked'), at)).toEqual([
      'lifting-which',
      'lifting-standing',
      'lifting-same',
    ])
    d.on('2027-01-11').do('li', 'lifting.enter', lifted('revoked', { fought: 'rejection', remake: true }), at)
    expect([stageOf(d), stageOf(d, 'remedy-1'), barredBy(d)]).toEqual(['received', 'ended', []])
    expect(entriesIn(d.file, 'rejection')[0]?.ended).toMatchObject({ as: 'revoked' })
    expect(entriesIn(d.file, 'lifting')[0]?.fields).toMatchObject({ fought: 'rejection' })
    const L01 = d.running.filter((c) => c.clock === 'L01')
    expect(L01.map((c) => c.trigger)).toEqual(['2027-01-11'])
    d.do('li', 'application.accept', {
      facts: { needsPermit: 'yes', withinPower: 'yes', materialsComplete: 'yes' },
    })
    expect([stageOf(d), faults(d)]).toEqual(['examining', []])
  })

  test('nobody having said anything for five working days, it is taken to be taken up: the case, and not the suit', () => {
    const d = lost(rejected().on('2026-12-01'), { fought: 'rejection' }).on('2027-01-11')
    d.do('li', 'lifting.enter', lifted('revoked', { fought: 'rejection' }), at).on('2027-01-25')
    expect(d.gates('li', 'application.reject', { ground: 'needless', reason: '不需要' })).toEqual(['stage'])
    expect(stageOf(d, 'remedy-1')).not.toBe('examining')
  })

  test('the agency itself takes it back', () => {
    const d = rejected()
    const draft = { what: 'revoked', defect: 'facts', reason: '材料属实', basis: '许可法', remake: false }
    expect(d.gates('li', 'lifting.draft', draft)).toEqual(['lifting-which', 'lifting-standing'])
    d.do('li', 'lifting.draft', { ...draft, fought: 'rejection' })
    d.do('zheng', 'lifting.decide', { opinion: '同意' })
    expect([stageOf(d), d.file.papers.at(-1)?.kind]).toEqual(['received', 'decision-revocation'])
  })
})

describe('撤销许可', () => {
  const revoked = () => {
    const d = publish(licensed())
    d.do('li', 'ending.tell', { what: 'revoked', revokeGround: 'power', reason: '越权', way: '书面' }, ofLicence)
    endingReviewed(d.do('li', 'holder.hear', { content: '无异议' }, ofLicence))
    const form = { ground: 'power', reason: '越权', loss: false }
    d.do('zheng', 'licence.revoke', form, ofLicence)
    return publish(deliver(d, 'p1', 'ending'), 'publication-ending')
  }

  test('annulled, the licence is in force for the time it has left, and the grant has stood all along', () => {
    const d = revoked()
    d.do('sun', 'licence.cancel', { ground: 'ended', basis: '已撤销' }, ofLicence)
    lost(d.on('2026-12-01'), { fought: 'ending' })
    d.do('li', 'lifting.enter', lifted('revoked', { fought: 'ending' }), at)
    expect([stageOf(d, 'licence'), lastOf(d.file, 'grant')?.fields, lastOf(d.file, 'ending')]).toEqual([
      'in-force',
      { outcome: 'grant' },
      undefined,
    ])
    expect(lastOf(d.file, 'licence')?.fields).toMatchObject({ state: 'in-force', to: '2031-11-09' })
    expect(lastOf(d.file, 'licence')?.fields).not.toHaveProperty('endedOn')
    expect(lastOf(d.file, 'cancellation')).toBeUndefined()
    expect(d.running.find((c) => c.clock === 'L08-term')).toMatchObject({ until: '2031-11-09' })
    // Its page is taken back, that of the grant stays; the page of the cancellation, not drafted yet, is dropped.
    expect(entriesIn(d.file, 'publicationFault').map((f) => f.about)).toEqual([2])
    expect([stageOf(d, 'publication-grant'), stageOf(d, 'publication-cancellation')]).toEqual(['public', 'dropped'])
    d.do('wei', 'publication.withdraw', { reason: '决定已被撤销' }, { proceeding: 'publication-ending' })
    expect(running(d)).not.toContain('D02/publication-cancellation')
    // What is granted may be taken back once more, told, heard and reviewed anew, and end by itself.
    expect(d.on('2031-11-10').gates('li', 'licence.apply', { what: 'change', content: '甲' }, ofLicence)).toEqual([
      'stage',
    ])
  })

  test('the grant annulled, and not its revocation, ends as it did', () => {
    const d = lost(revoked().on('2026-12-01'), { fought: 'decision' })
    expect(d.gates('li', 'lifting.enter', lifted('revoked', { fought: 'ending' }), at)).toEqual(['lifting-same'])
    d.do('li', 'lifting.enter', lifted('revoked', { fought: 'decision' }), at)
    expect([lastOf(d.file, 'grant'), stageOf(d, 'licence')]).toEqual([undefined, 'ended'])
  })

  test('what a superior has annulled meanwhile the agency annuls no second time', () => {
    const d = revoked()
    const draft = {
      what: 'revoked',
      defect: 'facts',
      reason: '没有越权',
      basis: '许可法',
      remake: false,
      fought: 'ending',
    }
    d.do('li', 'lifting.draft', draft).do('li', 'lifting.order', lifted('revoked', { fought: 'ending' }))
    expect(d.gates('zheng', 'lifting.decide', { opinion: '同意' })).toEqual([
      'lifting-drafted',
      'lifting-standing-signed',
    ])
    expect(d.gates('li', 'lifting.draft', draft)).toEqual(['lifting-standing'])
  })

  test('made anew it goes back where the form says, which is asked of the decision of the case alone', () => {
    const d = lost(revoked().on('2026-12-01'), { fought: 'decision' })
    const again = lifted('revoked', { fought: 'decision', remake: true })
    expect(d.gates('li', 'lifting.enter', again, at)).toEqual(['lifting-back'])
  })
})

describe('停发救助', () => {
  test('annulled, it is paid as before, from the grant that never fell', () => {
    const paying = { proceeding: 'paying' }
    const d = after('benefit.relief').on('2027-02-01')
    d.do(
      'li',
      'adjustment.draft',
      { what: 'stop', because: 'ended', proof: '户籍迁移证明', reason: '迁出', from: '2027-03-01' },
      paying,
    )
    d.do('li', 'party.tell', { party: 'p1', content: '拟停发', way: '当面', until: '2027-02-08' }, paying)
    d.on('2027-02-09').do('li', 'reliefChange.propose', { reason: '呈批' }, paying)
    d.do('sun', 'reliefChange.endorse', { opinion: '同意' }, paying)
    d.do('wu', 'reliefChange.approve', { opinion: '同意' }, paying)
    expect(stageOf(d, 'paying')).toBe('stopped')
    lost(d, { fought: 'change' }).do('li', 'lifting.enter', lifted('revoked', { fought: 'change' }), at)
    expect([stageOf(d, 'paying'), lastOf(d.file, 'change'), lastOf(d.file, 'decision')?.fields.outcome]).toEqual([
      'paying',
      undefined,
      'grant',
    ])
    expect(d.running.map((c) => c.clock)).toContain('B13')
  })
})

describe('房屋补偿', () => {
  test('the decision on one house falls: it is talked over and decided anew, the other and the project stay', () => {
    const kind = 'expropriation.housing'
    const house = { proceeding: 'compensation-p1' }
    const d = after(kind, 'compensation.announce')
    const form = lifted('revoked', { fought: 'compensationDecision' })
    expect(d.gates('li', 'lifting.order', form)).toEqual(['lifting-which', 'lifting-standing'])
    d.do('li', 'lifting.order', { ...form, parties: ['p1'] })
    expect([stageOf(d), stageOf(d, 'compensation-p1'), stageOf(d, 'service-compensation-p1')]).toEqual([
      'decided',
      'pending',
      'lapsed',
    ])
    expect([lastOf(d.file, 'compensationDecision'), lastOf(d.file, 'decision') === undefined]).toEqual([
      undefined,
      false,
    ])
    expect(entriesIn(d.file, 'lifting').map((e) => [e.party, e.fields.number])).toEqual([
      ['p1', d.file.papers.find((p) => p.kind === 'compensation-decision')?.number],
    ])
    d.do('li', 'compensation.propose', { reason: '重新呈批' }, house)
  })
})

describe('应急征用的补偿', () => {
  test('annulled, it is decided anew and its time to pay runs no more; the requisition was lawful', () => {
    const d = after('requisition.emergency', 'compensation.pay')
    expect(clockOf(d, 'Z12-pay')?.stopped).toBeUndefined()
    const form = { ...lifted('revoked', { fought: 'compensationDecision' }), files: paper('决定书.pdf') }
    d.do('li', 'lifting.order', form)
    expect([stageOf(d), lastOf(d.file, 'decision') === undefined, clockOf(d, 'Z12-pay')?.stopped]).toEqual([
      'returned',
      false,
      d.now.slice(0, 10),
    ])
  })
})
