import { describe, expect, test } from 'vitest'
import type { Outcome } from '../command.ts'
import { people } from './county.ts'
import type { Driver } from './driver.ts'
import { paper, party } from './forms.ts'
import { deliver } from './handled.ts'
import {
  accepted,
  announce,
  clockOf,
  complete,
  decide,
  examine,
  examinedAndDecided,
  faults,
  foundOfEnding,
  granting,
  heldBy,
  licensed,
  officials,
  ofLicence,
  passes,
  propose,
  publish,
  received,
  refusing,
  review,
  touched,
  visit,
} from './permit.ts'

const codes = (o: Outcome) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
const complex = { complexCase: 'yes' } as const
const ofReview = { proceeding: 'review-1' }
const visited = (d: Driver, officers?: string[]) => {
  d.do('li', 'site.verify', visit(officers))
  return d.file.acts.at(-1)!.event
}

describe('attacks on a permit', () => {
  test('an earlier receipt admitted after the acceptance: that it came late is noted on it', () => {
    const d = accepted().do('zhou', 'record.correct', {
      event: 1,
      fields: { receivedOn: '2026-10-20' },
      reason: '录错',
      files: paper(),
    })
    expect(d.file.irregularities).toMatchObject([{ gate: 'L32-late', step: 'application.accept', event: 2 }])
    expect(clockOf(d, 'L01')?.trigger).toBe('2026-10-20')
  })

  test('a head of another unit mends the receipt: the case stays with the unit of whoever received it', () => {
    const d = accepted()
    const { unit } = d.file
    expect(unit).toBeDefined()
    const mend = { event: 1, fields: { receivedOn: '2026-10-30' }, reason: '录错', files: paper() }
    d.do('zhou', 'record.correct', mend, { unit: '局领导' })
    expect(d.file.unit).toBe(unit)
    expect(
      d
        .refused('tang', 'grant.endorse', { opinion: '同意' })
        .map((r) => r.sentence)
        .join(),
    ).toContain(unit)
  })

  test('a withdrawal dated before the application came in stops no clock, even where it is said to have happened', () => {
    const early = { acted: '2026-10-30T10:00', late: '补录', happened: '当时已经撤回' } as const
    const d = received('2026-11-02').on('2026-11-06')
    const outcome = d.try('li', 'application.withdraw', { way: '书面' }, early)
    expect(codes(outcome)).toEqual(['before-clue'])
    expect(JSON.stringify(outcome)).toContain('早于收到申请材料日期2026-11-02')
    d.do('li', 'application.accept', { facts: complete })
    d.do('li', 'site.verify', { ...visit(), files: paper() }, early)
    expect(faults(d)).toContain('before-clue')
  })

  test('an agency that says nobody signs permits begins none, whoever asks', () => {
    expect(() => received('2026-11-02', { agency: { chains: { filing: ['agencyHead'] } } })).toThrow('not-handled')
  })

  test('whoever went to see the place does not send back what was put up either', () => {
    const d = accepted().do('li', 'site.verify', visit(['li', 'sun']))
    propose(d.do('li', 'examination.conclude', granting()))
    expect(d.gates('sun', 'grant.return', { reason: '补充' })).toEqual(['G24-permit'])
  })

  test('after a rejection nothing is still to come: no step is said to wait for another', () => {
    const d = received().do('li', 'application.reject', { ground: 'needless', reason: '不需要许可' })
    const [reason] = d.refused('li', 'site.verify', visit())
    expect(reason?.next).toContain('这一阶段已经过去')
    deliver(d, 'p1', 'rejection')
    expect(
      d
        .states('li')
        .filter((s) => s.state === 'ahead')
        .map((s) => s.step),
    ).toEqual([])
  })

  test('an application taken back by mistake is put right where it stands', () => {
    const d = accepted().do('li', 'application.withdraw', { way: '电话' })
    d.do('zhou', 'record.correct', {
      event: d.file.acts.at(-1)!.event,
      fields: { way: '书面' },
      reason: '录错',
      files: paper(),
    })
    expect(d.file.entries.at(-1)?.fields.way).toBe('书面')
  })

  test('what was put up before a hearing or a visit says by its name what has come since', () => {
    const d = propose(accepted().do('li', 'examination.conclude', granting())).do('sun', 'grant.endorse', {
      opinion: '同意',
    })
    d.do('li', 'site.verify', visit())
    const [reason] = d.refused('zheng', 'grant.approve', { opinion: '同意' })
    expect(reason?.sentence).toBe('呈批之后又有现场核查，呈批的内容已不完整。')
  })

  test('an earlier receipt admitted after a deemed acceptance: the decision was late from the right day, and says so', () => {
    const d = received('2026-11-02').on('2026-11-12').do('li', 'site.verify', visit())
    d.on('2026-11-27').do('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' }))
    decide(d)
    expect(faults(d)).toEqual([])
    const mend = { event: 1, fields: { receivedOn: '2026-10-20' }, reason: '录错', files: paper() }
    d.do('zhou', 'record.correct', mend)
    expect(clockOf(d, 'L02')).toMatchObject({ trigger: '2026-10-20', stopped: '2026-11-27' })
    expect(d.file.irregularities).toMatchObject([
      { gate: 'deemed', step: 'record.correct' },
      { gate: 'L42', step: 'grant.approve' },
    ])
    expect(d.file.irregularities[0]?.sentence).toContain('已按2026-11-02记入第2号记录，更正后应为2026-10-20')
  })

  test('a licence handed out before it was decided on, material supplied before it was asked for', () => {
    const d = decide(accepted().on('2026-11-06').do('li', 'examination.conclude', granting())).on('2026-11-09')
    const given = { signedBy: '林甲', way: 'direct', files: paper() }
    const early = { acted: '2026-11-05T10:00', late: '漏录' } as const
    expect(d.gates('li', 'licence.issue', given, early)).toEqual(['L44-after'])
    const s = received()
      .on('2026-11-05')
      .do('li', 'application.request', { missing: '证明', listed: true, unshared: true })
    expect(s.gates('li', 'application.supplement', { content: '证明' }, { acted: '2026-11-04T10:00' })).toEqual([
      'L32-after',
    ])
  })

  test('a receipt is not moved past what was done about it, nor past its entry', () => {
    const d = received('2026-10-20')
    const early = { acted: '2026-10-28T10:00', late: '漏录' } as const
    d.do('li', 'site.verify', { ...visit(), files: paper() }, early)
    const mend = (receivedOn: string) =>
      codes(d.try('zhou', 'record.correct', { event: 1, fields: { receivedOn }, reason: '录错', files: paper() }))
    expect(mend('2026-10-30')).toEqual(['after-act'])
    expect(mend('2026-11-03')).toEqual(['future'])
  })

  test('a visit withdrawn makes no stranger of whoever was there', () => {
    const d = accepted({ people: officials })
    const event = visited(d, ['wang', 'qian'])
    d.do('zhou', 'record.withdraw', { event, reason: '录错' })
    d.do('li', 'examination.conclude', granting('热食类', complex)).do('li', 'review.submit', { materials: '案卷' })
    expect(d.gates('qian', 'review.opine', passes, ofReview)).toEqual(['G23-permit'])
  })

  test('of two whose interests are touched one is left out', () => {
    const d = touched(accepted(), 'p2').do('li', 'party.identify', { party: party('p3', { role: 'third' }) })
    d.do('li', 'opinion.hear', { party: 'p2', content: '同意', noHearing: true })
    d.do('li', 'examination.conclude', granting('热食类', { othersInterest: 'yes' }))
    expect(d.refused('li', 'grant.propose', { reason: '拟准予' })).toMatchObject([
      { gate: 'G38-permit', sentence: '尚未告知云岭县第3食品有限公司其利害关系和听证权利。' },
    ])
  })

  test('whoever applied is told of the hearing as well, and an opinion given early costs nobody the five days to ask', () => {
    const touchesOthers = granting('热食类', { othersInterest: 'yes' })
    const told = { party: 'p2', hearing: true, way: '书面' }
    const d = accepted()
      .do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
      .do('li', 'interested.tell', told)
    d.do('li', 'opinion.hear', { party: 'p2', content: '反对' }).do('li', 'examination.conclude', touchesOthers)
    const refusal = () => d.refused('li', 'grant.propose', { reason: '拟准予' }).map((r) => r.sentence)
    expect(refusal()).toEqual(['尚未告知云岭县第1食品有限公司其利害关系和听证权利。'])
    d.do('li', 'interested.tell', { ...told, party: 'p1' })
    d.do('li', 'opinion.hear', { party: 'p1', content: '无意见', noHearing: true }).do(
      'li',
      'examination.conclude',
      touchesOthers,
    )
    expect(refusal()).toEqual(['云岭县第2食品有限公司申请听证的期限未满，也没有明确表示不要求听证。'])
    d.on('2026-11-10').do('li', 'grant.propose', { reason: '拟准予' })
  })

  test('others are said to be touched, and nobody is named', () => {
    const d = accepted().do('li', 'examination.conclude', granting('热食类', { othersInterest: 'yes' }))
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['G38-permit'])
  })

  test('a hearing asked for after its five days, or never offered, and one asked for is not taken back', () => {
    const d = touched(accepted(), 'p2').on('2026-11-10')
    expect(d.gates('li', 'hearing.ask', { party: 'p2' })).toEqual(['L47'])
    expect(accepted().gates('li', 'hearing.ask', { party: 'p1' })).toEqual(['L47'])
    const asked = touched(accepted(), 'p2').do('li', 'hearing.ask', { party: 'p2' })
    const event = asked.file.acts.at(-1)!.event
    expect(codes(asked.try('zhou', 'record.withdraw', { event, reason: '不想听证' }))).toEqual(['party-right'])
    asked.on('2027-01-04').do('li', 'examination.conclude', granting('热食类', { othersInterest: 'yes' }))
    expect(asked.gates('li', 'grant.propose', { reason: '拟准予' })).toContain('L46')
  })

  test('a hearing announced so that the time to decide stands still is held, and one held late says so', () => {
    const d = announce(accepted(), '2026-11-12')
    expect(clockOf(d, 'L02')?.pauses).toHaveLength(1)
    d.on('2027-01-04').do('li', 'examination.conclude', granting())
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toContain('L46')

    const late = touched(accepted(), 'p2').do('li', 'hearing.ask', { party: 'p2' }).on('2026-11-23')
    announce(late, '2026-12-02').on('2026-12-02').do('li', 'hearing.hold', heldBy('zhou'))
    expect(faults(late)).toEqual(['L47-hold'])
  })

  test('an opinion that comes while the decision is on its way stops it', () => {
    const d = touched(accepted(), 'p2').on('2026-11-11')
    propose(d.do('li', 'examination.conclude', granting('热食类', { othersInterest: 'yes' })))
    d.do('sun', 'grant.endorse', { opinion: '同意' }).do('li', 'opinion.hear', { party: 'p2', content: '反对' })
    expect(d.gates('zheng', 'grant.approve', { opinion: '同意' })).toEqual(['turn'])
    d.do('zheng', 'grant.return', { reason: '先研究意见' })
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['L48-heard'])
  })

  test('another content slipped under the signatures', () => {
    const d = propose(accepted().do('li', 'examination.conclude', granting())).do('sun', 'grant.endorse', {
      opinion: '同意',
    })
    d.do('li', 'examination.conclude', granting('热食、冷食、生食类'))
    expect(d.refused('zheng', 'grant.approve', { opinion: '同意' })[0]?.sentence).toBe(
      '呈批的是第1版审查意见，现为第2版。',
    )
  })

  test('a visit before the acceptance, and a grant against what the visit found', () => {
    const d = accepted()
    const before = { acted: '2026-10-30T10:00', late: '漏录' } as const
    expect(d.gates('li', 'site.verify', { ...visit(), files: paper() }, before)).toEqual(['L34-accepted'])
    d.do('li', 'site.verify', visit(['li', 'wang'], 'unmet'))
    expect(d.gates('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' }))).toEqual([
      'L34-met',
    ])
    expect(d.gates('li', 'site.verify', visit(['li', 'zhao']))).toEqual(['G05-permit'])
  })

  test('a pass is asked for until one is given: the last word counts, and one still to come is waited for', () => {
    const d = review(accepted().do('li', 'examination.conclude', granting('热食类', complex)))
    review(d, {
      ...passes,
      facts: 'no',
      factsFault: '没有核查记录',
      verdict: 'failed',
      advice: 'investigate',
      opinion: '材料不足',
    })
    expect(d.refused('li', 'grant.propose', { reason: '拟准予' })[0]?.sentence).toBe('最近一次法制审核没有通过。')
    const open = review(accepted().do('li', 'examination.conclude', granting('热食类', complex)))
    open.do('li', 'review.submit', { materials: '再审' })
    expect(open.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['G20-pending'])
  })

  test('who examined, or reviewed, neither endorses nor decides, whatever post he holds', () => {
    const d = accepted()
    visited(d, ['li', 'zheng'])
    propose(d.do('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' })))
    d.do('sun', 'grant.endorse', { opinion: '同意' })
    expect(d.gates('zheng', 'grant.approve', { opinion: '同意' })).toEqual(['G24-permit'])
    const alone = accepted().do('li', 'examination.conclude', granting('热食类', complex))
    alone.do('li', 'review.submit', { materials: '案卷' })
    alone.do('zhou', 'review.opine', passes, { ...ofReview, post: 'legalHead' })
    expect(alone.gates('zhou', 'review.confirm', { words: '同意' }, ofReview)).toEqual(['G23-signer'])
  })

  test('conditions met and refused, or not met and granted', () => {
    const d = accepted()
    expect(d.gates('li', 'examination.conclude', refusing({ conditionsMet: 'yes' }))).toEqual(['L38'])
    expect(d.gates('li', 'examination.conclude', granting('热食类', { conditionsMet: 'no' }))).toEqual(['L38'])
  })

  test('a licence that is gone is not renewed, and its application is not taken back behind a decision on it', () => {
    const d = licensed().on('2031-09-01')
    d.do('li', 'licence.apply', { what: 'renew', content: '继续', to: '2036-11-09' }, ofLicence)
    const event = d.file.acts.at(-1)!.event
    examinedAndDecided(d, { granted: false, reason: '不再符合条件' })
    expect(codes(d.try('zhou', 'record.withdraw', { event, reason: '录错' }))).toEqual(['relied-on'])
    // Refused, it runs out on its day.
    d.on('2031-11-10')
    const again = { what: 'renew', content: '继续', to: '2036-11-09' }
    expect(d.gates('li', 'licence.apply', again, ofLicence)).toEqual(['stage'])
  })

  test('a correction behind a decision is marked on it, whichever decision of the case it is', () => {
    const d = accepted()
    const visitedAt = visited(d)
    decide(d.do('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' })))
    const granted = d.file.acts.at(-1)!.event
    d.do('zhou', 'record.correct', {
      event: visitedAt,
      fields: { conclusion: 'unmet' },
      reason: '录错',
      files: paper(),
    })
    expect(d.file.irregularities).toMatchObject([{ gate: 'L48-heard', step: 'grant.approve' }])
    expect(d.file.irregularities[0]?.sentence).toContain(`第${granted}号决定`)

    const l = licensed().do('li', 'licence.apply', { what: 'change', content: '增加冷食类' }, ofLicence)
    const asked = l.file.acts.at(-1)!.event
    examinedAndDecided(l, { granted: true, content: '热食类、冷食类' })
    const fields = { what: 'renew', to: '2036-11-09' }
    l.do('zhou', 'record.correct', { event: asked, fields, reason: '录错', files: paper() })
    expect(l.file.irregularities).toMatchObject([{ gate: 'L50', step: 'licence.decide' }])
  })

  test('a paper approval offers the matters of the permit, and none that is a penalty’s', () => {
    const d = propose(accepted().do('li', 'examination.conclude', granting()))
    const given = { person: 'sun', opinion: '同意', reason: '停电' }
    expect(codes(d.try('li', 'approval.paper', { ...given, matter: 'filing' }))).toEqual(['unknown-choice'])
    expect(d.try('li', 'approval.paper', { ...given, matter: 'grant' }).outcome).toBe('performed')
  })

  test('what a party said is not reworded by the unit that has to answer it', () => {
    const d = touched(accepted(), 'p2').do('li', 'opinion.hear', { party: 'p2', content: '反对，油烟扰民' })
    const event = d.file.acts.at(-1)!.event
    const mend = { event, fields: { content: '同意' }, reason: '录错' }
    expect(codes(d.try('sun', 'record.correct', { ...mend, files: paper() }))).toEqual(['party-right'])
    expect(codes(d.try('zhou', 'record.correct', mend))).toEqual(['file-required'])
    d.do('zhou', 'record.correct', { ...mend, files: paper() })
    expect(d.file.irregularities[0]?.sentence).toBe('云岭县第2食品有限公司的意见被改动。')
  })

  test('who held the hearing does not examine, and who took an application in does not decide it', () => {
    const d = touched(accepted(), 'p2').do('li', 'hearing.ask', { party: 'p2' })
    announce(d, '2026-11-12', { host: 'wang' }).on('2026-11-12').do('li', 'hearing.hold', heldBy('wang'))
    expect(d.gates('wang', 'examination.conclude', granting('热食类', { othersInterest: 'yes' }))).toEqual(['L48-host'])
    const l = licensed().do(
      'zheng',
      'licence.apply',
      { what: 'change', content: '增加冷食类' },
      {
        ...ofLicence,
        post: 'handler',
      },
    )
    examine(l, { granted: true, content: '冷食类' })
    expect(l.gates('zheng', 'licence.decide', { granted: true, content: '冷食类' }, ofLicence)).toEqual(['L49-apart'])
  })

  test('a page that hides what stands nowhere, and one taken back without the paper it is taken back on', () => {
    const d = decide(accepted().do('li', 'examination.conclude', granting()))
    const at = { proceeding: 'publication-grant' }
    const codes = (outcome: Outcome) =>
      outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : outcome.outcome
    const page = { what: '准予食品经营许可。', why: '符合法定条件、标准。' }
    expect(codes(d.try('li', 'publication.draft', { ...page, hide: '王某某' }, at))).toEqual(['not-found'])
    const fault = { ground: 'revoked', explained: '复议决定撤销' }
    expect(codes(publish(d).try('li', 'publication.fault', fault, at))).toEqual(['required'])
  })

  test('a licence handed out late, a page not looked through, a revocation at the public’s cost', () => {
    const d = decide(accepted().do('li', 'examination.conclude', granting()))
    const at = { proceeding: 'publication-grant' }
    d.do('li', 'publication.draft', { what: '准予食品经营许可。', why: '符合法定条件、标准。' }, at)
    expect(d.gates('chen', 'publication.approve', { facts: { secrecyChecked: 'no' } }, at)).toEqual(['D01-secrecy'])
    expect(faults(d.on('2026-11-17').do('li', 'licence.issue', { signedBy: '林甲', way: 'direct' }))).toEqual(['L44'])
    const l = licensed().do(
      'li',
      'ending.tell',
      { what: 'revoked', revokeGround: 'power', reason: '越权', way: '书面' },
      ofLicence,
    )
    l.do('li', 'holder.hear', { content: '无异议' }, ofLicence)
    const revoke = (loss: boolean, revocationHarmsPublic: 'yes' | 'no') =>
      l.gates('li', 'ending.find', foundOfEnding(l, { loss, facts: { revocationHarmsPublic } }), ofLicence)
    expect(revoke(false, 'yes')).toEqual(['L69'])
    expect(revoke(true, 'no')).toEqual(['L69'])
  })

  describe('a revocation is reviewed by the rules of every review', () => {
    const unopposed = {
      what: 'revoked',
      weighed: '没有意见。',
      loss: false,
      facts: { revocationHarmsPublic: 'no' },
    }
    const sent = (options = {}) =>
      licensed(options)
        .do('li', 'ending.tell', { what: 'revoked', revokeGround: 'power', reason: '越权', way: '书面' }, ofLicence)
        .do('li', 'holder.hear', { content: '无异议' }, ofLicence)
        .do('li', 'ending.find', unopposed, ofLicence)
        .do('li', 'endingReview.submit', { materials: '告知书、陈述申辩' }, ofLicence)
    const at = (d: Driver) => ({ proceeding: d.file.proceedings.findLast((p) => p.kind === 'endingReview')!.id })
    const opinion = { ...passes, compensation: 'yes' }
    const failed = { ...opinion, procedure: 'no', procedureFault: '没有告知期限', verdict: 'failed', advice: 'rectify' }
    const revoke = { ground: 'power', reason: '越权', loss: false }
    const posts = [...new Set(people.flatMap((x) => x.posts))]
    const everyPost = officials.map((x) => ({ ...x, posts, qualification: 'bar' as const }))

    test('with nothing open, by others than who told and heard, every item answered, signed by another', () => {
      const d = sent()
      expect(d.gates('zheng', 'licence.revoke', revoke, ofLicence)).toContain('G20-permit-ending-pending')
      expect(
        d.gates('qian', 'endingReview.opine', { ...opinion, procedure: 'no', procedureFault: '无' }, at(d)),
      ).toEqual(['G21-permit-ending'])
      expect(d.gates('wu', 'endingReview.extend', { reason: '复杂' }, at(d))).toEqual(['P12-extend-endingReview'])
      const crowd = sent({ people: everyPost })
      const by = { ...at(crowd), post: 'reviewer' } as const
      expect(crowd.gates('li', 'endingReview.opine', opinion, by)).toEqual(['G23-permit-ending'])
      crowd.do('zhou', 'endingReview.opine', opinion, by)
      const head = { ...at(crowd), post: 'legalHead' } as const
      expect(crowd.gates('zhou', 'endingReview.confirm', { words: '同意' }, head)).toEqual(['G23-permit-ending-signer'])
      crowd.do('qian', 'endingReview.confirm', { words: '同意' }, head)
      const decides = { ...ofLicence, post: 'agencyHead' } as const
      expect(crowd.gates('zhou', 'licence.revoke', revoke, decides)).toEqual(['G24-permit-ending'])
    })

    test('what was not passed is answered, differences are of what was not passed, and who speaks later is heard again', () => {
      const d = sent()
      d.do('qian', 'endingReview.opine', failed, at(d)).do('zhou', 'endingReview.confirm', { words: '同意' }, at(d))
      expect(d.gates('li', 'endingReview.submit', { materials: '再送' }, ofLicence)).toEqual(['G22-again-endingReview'])
      d.do('li', 'endingReview.submit', { materials: '再送', handled: '补充告知' }, ofLicence)
      d.do('qian', 'endingReview.opine', opinion, at(d)).do('zhou', 'endingReview.confirm', { words: '同意' }, at(d))
      expect(d.gates('li', 'endingReview.coordinate', { difference: '期限', result: '照办' }, at(d))).toEqual([
        'G22-differ-endingReview',
      ])
      d.do('li', 'holder.hear', { content: '又提出意见' }, ofLicence)
      expect(d.gates('zheng', 'licence.revoke', revoke, ofLicence)).toContain('L07-heard')
    })

    test('sent up by the list it waits for the body above, and no opinion of the agency is enough', () => {
      const lines = [{ title: '全部', trigger: 'everyDecision', enforcement: '行政许可', upper: true }]
      const lists = [{ list: 'reviews', title: '审核目录', case: 'list-1', version: 1, from: '2020-01-01', lines }]
      const here = sent()
      here.do('qian', 'endingReview.opine', opinion, at(here))
      here.do('zhou', 'endingReview.confirm', { words: '同意' }, at(here))
      const options = (here as unknown as { options: { lists: unknown } }).options
      options.lists = lists
      expect(here.gates('zheng', 'licence.revoke', revoke, ofLicence)).toEqual(['G20-permit-ending-upper'])
      here.do('li', 'endingReview.submit', { materials: '报上一级' }, ofLicence)
      const outside = { organ: '市局法规科', reviewer: '冷审核', qualified: true, unconnected: true, number: '3号' }
      const told = { ...outside, files: paper('审核意见.pdf'), ...opinion, why: 'short' }
      expect(here.gates('zhou', 'endingReview.outside', told, at(here))).toEqual(['G20-above-endingReview'])
    })
  })
})

test('nobody is made an applicant, or the applicant another, by being identified as touched', () => {
  const d = accepted()
  const errors = (id: string, role: 'party' | 'third') => {
    const outcome = d.try('li', 'party.identify', { party: party(id, { role }) })
    return outcome.outcome === 'invalid' ? outcome.errors.map((e) => [e.field, e.code]) : outcome.outcome
  }
  expect(errors('p2', 'party')).toEqual([['party.role', 'role-fixed']])
  expect(errors('p1', 'third')).toEqual([['party.role', 'role-fixed']])
  expect(errors('p2', 'third')).toBe('performed')
})
