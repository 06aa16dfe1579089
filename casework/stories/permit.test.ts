import { ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { fold } from '../fold.ts'
import { project } from '../project.ts'
import { asOf } from '../ripe.ts'
import { notified } from './again.ts'
import { paper, party } from './forms.ts'
import { deliver, stageOf } from './handled.ts'
import {
  accepted,
  announce,
  clockOf,
  complete,
  decide,
  endingReviewed,
  entriesOf,
  examine,
  examinedAndDecided,
  faults,
  foundAs,
  foundOfEnding,
  granting,
  heldBy,
  licensed,
  noticeOf,
  ofLicence,
  propose,
  publish,
  received,
  refusing,
  review,
  touched,
  visit,
} from './permit.ts'

const review45 = {
  ground: '专家评审',
  basis: '《中华人民共和国食品安全法》第三十五条',
  what: '委托专家组评审',
  way: '书面',
}

describe('a permit, from application to licence', () => {
  test('received, asked once, supplemented, accepted, verified, examined, decided, issued, published', () => {
    const d = received()
    expect(d.gates('li', 'application.accept', { facts: { ...complete, materialsComplete: 'no' } })).toEqual(['L32'])
    const wanted = { missing: '营业执照', listed: true }
    expect(d.on('2026-11-04').gates('li', 'application.request', wanted)).toEqual(['G39'])
    d.on('2026-11-04').do('li', 'application.request', { missing: '场所证明', listed: true, unshared: true })
    d.on('2026-11-06').do('li', 'application.supplement', { content: '场所证明' })
    expect(clockOf(d, 'L01')).toMatchObject({ trigger: '2026-11-06' })
    expect(d.gates('li', 'application.request', { missing: '健康证', listed: true, unshared: true })).toEqual([
      'L32-once',
    ])
    d.on('2026-11-09').do('li', 'application.accept', { facts: complete })
    expect(d.gates('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' }))).toEqual(['L34'])
    d.on('2026-11-12').do('li', 'site.verify', visit())
    d.do('li', 'examination.conclude', granting('热食类', { verificationNeeded: 'yes' }))
    decide(d)
    expect(entriesOf(d, 'grant')[0]).toMatchObject({ about: 1, by: 'zheng', fields: { outcome: 'grant' } })
    expect(d.file.proceedings.map((p) => [p.id, p.stage])).toEqual([
      ['main', 'granted'],
      ['publication-grant', 'due'],
      ['service-decision-p1', 'pending'],
    ])
    deliver(d.on('2026-11-13')).do('li', 'licence.issue', { signedBy: '林甲', way: 'direct' })
    expect(entriesOf(d, 'licence')[0]?.fields).toEqual({
      content: '热食类',
      from: '2026-11-10',
      to: '2031-11-09',
      state: 'in-force',
    })
    const row = () => project(d.file, d.context('li'), '2026-11-13').case
    expect(row()).toMatchObject({
      decidedOn: '2026-11-12',
      shown: { title: '云岭县第1食品有限公司申请食品经营许可', receivedOn: '2026-11-02' },
      // The main proceeding is over; what is still to be done beside it is not.
      waits: [{ proceeding: 'publication-grant', post: 'handler', what: '拟制公示信息' }],
    })
    publish(d)
    expect(row().waits).toEqual([])
    expect(d.file.clocks.map((c) => [c.id, c.trigger, c.stopped])).toEqual([
      ['L01', '2026-11-06', '2026-11-09'],
      ['L02', '2026-11-09', '2026-11-12'],
      ['L05', '2026-11-12', '2026-11-13'],
      ['D01-permit/publication-grant', '2026-11-12', '2026-11-13'],
      ['L08-term', '2026-11-13', undefined],
    ])
    expect(faults(d)).toEqual([])
    expect(fold(d.events)).toEqual(d.file)
  })

  test('refused with its reason: published, and no licence nor a time to issue one', () => {
    const d = decide(accepted().do('li', 'examination.conclude', refusing()))
    expect(d.file.proceedings.map((p) => p.stage)).toEqual(['refused', 'due', 'pending'])
    expect(clockOf(d, 'L05')).toBeUndefined()
    expect(d.gates('li', 'licence.issue', { signedBy: '林甲', way: 'direct' })).toEqual(['stage'])
    const { reason: _, ...bare } = refusing()
    expect(accepted().refused('li', 'examination.conclude', bare)[0]?.sentence).toBe('不予许可的，应当说明理由。')
  })

  test('a refusal reaches whoever applied in each way of the law, and by announcement only when no other is left', () => {
    const d = decide(accepted().do('li', 'examination.conclude', refusing()))
    const at = { proceeding: 'service-decision-p1' }
    const announced = { ground: 'missing', reason: '查无此人', channel: '政府网站' }
    expect(d.gates('li', 'service.announce', announced, at)).toEqual(['S06'])
    const left = { ground: 'refused', refusedBy: '林甲', reason: '拒绝签收', place: '经营场所', proof: 'recording' }
    expect(d.gates('li', 'service.leave', { ...left, officers: ['li'] }, at)).toEqual(['S02'])
    const mailed = { difficulty: '住所在外县', carrier: '邮政', tracking: '1001', address: '住所' }
    d.do('li', 'service.post', mailed, at).on('2026-11-09')
    d.do('li', 'service.mailed', { result: 'returned', returnedOn: '2026-11-06', detail: '查无此人' }, at)
    expect([stageOf(d, at.proceeding), entriesOf(d, 'delivery')]).toEqual(['pending', []])
    d.do('li', 'service.announce', announced, at)
    expect(entriesOf(d, 'delivery')[0]).toMatchObject({
      party: 'p1',
      on: '2026-12-09',
      fields: { document: 'permit-refusal', way: 'announcement' },
    })
  })

  test('several agencies at once: forty-five days, what each says before it is found, and more time from the government alone', () => {
    const d = received('2026-11-02', {}, undefined, { handling: 'joint' }).do('li', 'application.accept', {
      facts: complete,
    })
    expect(d.running.map((c) => c.id)).toEqual(['L03'])
    expect(d.gates('li', 'examination.conclude', granting())).toEqual(['L26'])
    d.do('li', 'joint.opinion', { organ: '县消防救援大队', agrees: true, opinion: '符合消防条件' })
    d.do('sun', 'term.exclude', { ...review45, until: '2026-11-13', way: '书面' })
    d.do('li', 'joint.extend', { reason: '需要现场试验', way: '书面', files: paper('批复.pdf') })
    const { due } = project(d.file, d.context('li'), '2026-11-16').clocks.find((c) => c.clock === 'L03')!
    expect(due! > '2027-02-01').toBe(true)
    decide(d.do('li', 'examination.conclude', granting()))
    expect([stageOf(d), faults(d)]).toEqual(['granted', []])
    const alone = accepted()
    expect(alone.gates('li', 'joint.extend', { reason: '忙', way: '书面', files: paper('批复.pdf') })).toEqual([
      'L03-extend',
    ])
  })

  test('first below, then above: found in twenty days and sent up whole; the lower agency grants nothing', () => {
    const d = received('2026-11-02', {}, undefined, { handling: 'first' }).do('li', 'application.accept', {
      facts: complete,
    })
    expect(d.running.map((c) => c.id)).toEqual(['L04'])
    d.do('li', 'examination.conclude', granting())
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['L43'])
    const up = { organ: '云州市市场监督管理局', opinion: '初审符合条件' }
    expect(d.gates('sun', 'application.forward', { ...up, whole: false })).toEqual(['L43-forward'])
    d.on('2026-12-01').do('sun', 'application.forward', { ...up, whole: true })
    expect([stageOf(d), d.running, faults(d)]).toEqual(['forwarded', [], ['L43-time']])
  })

  test('not accepted: by another agency, which is named; or taken back by whoever applied', () => {
    const d = received()
    const not = { ground: 'power', reason: '属于卫生健康部门' }
    expect(d.gates('li', 'application.reject', not)).toEqual(['L32-elsewhere'])
    d.do('li', 'application.reject', { ...not, elsewhere: '云岭县卫生健康局' })
    expect([d.file.proceedings[0]?.stage, clockOf(d, 'L01')?.stopped]).toEqual(['rejected', '2026-11-02'])
    const back = accepted().do('li', 'application.withdraw', { way: '书面' })
    expect([back.file.proceedings[0]?.stage, clockOf(back, 'L02')?.stopped]).toEqual(['ended', '2026-11-02'])
  })

  test('nothing said in five days: accepted from the day of receipt, whoever looks or acts first', () => {
    const d = received().on('2026-11-12')
    expect(asOf(d.file, d.context('li'), '2026-11-09').proceedings[0]?.stage).toBe('received')
    expect(asOf(d.file, d.context('li'), '2026-11-10').proceedings[0]?.stage).toBe('examining')
    expect(d.gates('li', 'application.request', { missing: '场所证明', listed: true, unshared: true })).toEqual([
      'stage',
    ])
    d.do('li', 'site.verify', visit())
    expect(entriesOf(d, 'acceptance')[0]).toMatchObject({ on: '2026-11-02', by: '', fields: { deemed: true } })
    expect(clockOf(d, 'L02')?.trigger).toBe('2026-11-02')
  })

  test('a hearing: told, asked in five days, announced seven before, held by another, its time not counted', () => {
    const d = touched(accepted(), 'p2')
    d.do('li', 'examination.conclude', granting('热食类', { othersInterest: 'yes' }))
    expect(d.refused('li', 'grant.propose', { reason: '拟准予' })[0]?.sentence).toBe(
      '云岭县第2食品有限公司申请听证的期限未满，也没有明确表示不要求听证。',
    )
    d.do('li', 'hearing.ask', { party: 'p2', content: '请求听证' })
    expect(clockOf(d, 'L07-hold')?.trigger).toBe('2026-11-02')
    d.on('2026-11-09')
    expect(d.gates('li', 'hearing.announce', noticeOf('2026-11-17'))).toEqual(['L48-notice'])
    announce(d, '2026-11-18').on('2026-11-18')
    expect(d.refused('li', 'hearing.hold', heldBy('li'))[0]).toMatchObject({
      gate: 'L48',
      sentence: '主持人不是通知的主持人。',
    })
    d.do('li', 'hearing.hold', heldBy('zhou'))
    expect(clockOf(d, 'L02')?.pauses).toEqual([{ from: '2026-11-02', to: '2026-11-18', ground: '听证' }])
    // What was said there is not in the examination of before it.
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toContain('L48-heard')
    d.do('li', 'examination.conclude', granting('热食类，夜间不得排烟', { othersInterest: 'yes' }))
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['G20-permit'])
    // Twenty working days of which none had been used.
    decide(review(d).on('2026-12-15'))
    expect(faults(d)).toEqual([])
  })

  test('days for tests and experts are told before they run, and the term is extended once', () => {
    const d = accepted().on('2026-11-09')
    const told = review45
    expect(d.gates('sun', 'term.exclude', { ...told, until: '2026-11-06' })).toEqual(['L45'])
    expect(d.try('sun', 'term.exclude', { ...told, basis: '', until: '2026-11-23' }).outcome).toBe('invalid')
    d.do('sun', 'term.exclude', { ...told, until: '2026-11-23' })
    expect([d.file.papers.at(-1)?.kind, stageOf(d, 'service-exclusion-p1')]).toEqual(['permit-exclusion', 'pending'])
    expect(d.gates('sun', 'term.exclude', { ...told, until: '2026-12-31' })).toEqual(['L45'])
    d.do('zheng', 'decision.extend', { reason: '案情复杂', way: '书面' })
    expect(d.gates('zheng', 'decision.extend', { reason: '再延', way: '书面' })).toEqual(['L42-extend'])
    const dueOf = () => project(d.file, d.context('li'), '2026-11-24').clocks.find((c) => c.clock === 'L02')!.due
    expect(dueOf()).toBe('2026-12-28')
    // The experts are done a week before it was foreseen: the term goes on from then.
    const ended = { result: '评审意见已出具', way: '书面' }
    d.on('2026-11-16').do('li', 'term.resume', ended)
    expect(dueOf()).toBe('2026-12-21')
    expect(d.gates('li', 'term.resume', ended)).toEqual(['L45-end'])
  })
})

describe('what is found', () => {
  test('a blank is no reason and no content, and a term that is over is none', () => {
    const d = accepted()
    expect(d.gates('li', 'examination.conclude', { ...refusing(), reason: '   ' })).toEqual(['L38'])
    expect(d.gates('li', 'examination.conclude', { ...granting(), content: '　' })).toEqual(['L38'])
    const { from: _, ...granted } = granting()
    expect(d.gates('li', 'examination.conclude', { ...granted, to: '2020-01-01' })).toEqual(['L38'])
  })

  test('is what was reviewed, also where it says itself what it is about', () => {
    const procedures = ruleBook.procedures.map((p) => ({
      ...p,
      records: p.records.map((r) => (r.id === 'examination' ? { ...r, about: 'application' } : r)),
    }))
    const d = accepted({ rules: { ...ruleBook, procedures } })
    d.do('li', 'examination.conclude', granting('热食类', { majorRights: 'yes' }))
    review(d).do('li', 'examination.conclude', granting('生食类、裱花蛋糕', { majorRights: 'yes' }))
    expect(d.gates('li', 'grant.propose', { reason: '拟准予' })).toEqual(['G20-permit'])
  })
})

describe('what becomes of a licence', () => {
  test('renewed when asked thirty days before, and deemed renewed when nobody decides before it ends', () => {
    const d = licensed().on('2031-09-01')
    const asked = { what: 'renew', content: '继续经营', to: '2036-11-09' }
    expect(d.gates('li', 'licence.apply', { ...asked, to: '2031-11-09' }, ofLicence)).toEqual(['L50-to'])
    d.do('li', 'licence.apply', asked, ofLicence)
    expect(clockOf(d, 'L08')).toMatchObject({ until: '2031-11-09' })
    const decided = { granted: true, to: '2036-11-09' }
    examine(d, decided)
    const inTime = d.try('zheng', 'licence.decide', decided, ofLicence)
    expect(inTime.outcome).toBe('performed')
    // 2031-11-09 is a Sunday: it ends then, and no Monday prolongs it.
    const on = (day: '2031-11-10') => asOf(d.file, d.context('li'), day)
    const licence = (file: typeof d.file) => file.proceedings.find((p) => p.kind === 'licence')?.stage
    expect(licence(on('2031-11-09' as '2031-11-10'))).toBe('found')
    const after = on('2031-11-10')
    expect(licence(after)).toBe('reissuing')
    expect(after.entries.find((e) => e.kind === 'licence')?.fields).toMatchObject({ to: '2036-11-09' })
    expect(after.clocks.find((c) => c.id === 'L08-term')).toMatchObject({ trigger: '2031-11-09', until: '2036-11-09' })
    expect(after.entries.at(-1)).toMatchObject({ kind: 'renewalDecision', on: '2031-11-09', by: '', deemed: 'L08' })
    d.on('2031-11-12')
    expect(d.gates('zheng', 'licence.decide', { granted: false, reason: '迟了' }, ofLicence)).toEqual(['stage'])
  })

  test('asked too late it is decided all the same, and ends where nobody has decided', () => {
    const d = licensed().on('2031-10-20')
    d.do('li', 'licence.apply', { what: 'renew', content: '继续经营', to: '2036-11-09' }, ofLicence)
    expect(clockOf(d, 'L08')).toBeUndefined()
    d.on('2031-11-10')
    expect(d.gates('zheng', 'licence.decide', { granted: true, to: '2036-11-09' }, ofLicence)).toEqual(['stage'])
    const expired = { ground: 'expired', basis: '届满未延续' }
    expect(d.gates('sun', 'licence.cancel', expired, ofLicence)).toEqual(['L70-told'])
    const tell = { what: 'cancelled', cancelGround: 'expired', reason: '届满未延续', way: '书面' }
    d.do('li', 'ending.tell', tell, ofLicence).do('li', 'holder.hear', { content: '没有意见' }, ofLicence)
    d.do('sun', 'licence.cancel', expired, ofLicence)
    expect(entriesOf(d, 'licence')[0]?.fields).toMatchObject({ state: 'cancelled', endedOn: '2031-11-09' })
    expect(clockOf(d, 'D02/publication-cancellation')?.trigger).toBe('2031-11-10')
  })

  test('who has vanished is told by public notice and says nothing: no waiver is invented for him', () => {
    const d = licensed().on('2031-11-10')
    const expired = { ground: 'expired', basis: '届满未延续' }
    const tell = { what: 'cancelled', cancelGround: 'expired', reason: '届满未延续', way: '公告' }
    d.do('li', 'ending.tell', { ...tell, reachedOn: '2031-11-10', until: '2031-11-17' }, ofLicence).on('2031-11-17')
    expect(d.gates('sun', 'licence.cancel', expired, ofLicence)).toEqual(['L70-told'])
    d.on('2031-11-18').do('sun', 'licence.cancel', expired, ofLicence)
    expect([entriesOf(d, 'licence')[0]?.fields.state, faults(d)]).toEqual(['cancelled', []])
  })

  test('changed', () => {
    const d = licensed().do('li', 'licence.apply', { what: 'change', content: '增加冷食类' }, ofLicence)
    expect(d.gates('li', 'licence.examine', foundAs({ granted: false }), ofLicence)).toEqual(['L49'])
    examinedAndDecided(d, { granted: true, content: '热食类、冷食类' })
    expect(entriesOf(d, 'licence')[0]?.fields).toMatchObject({ content: '热食类、冷食类', to: '2031-11-09' })
  })

  test('taken back for the public good: told, heard, compensated, published', () => {
    const d = licensed()
    const recall = { ground: 'facts', reason: '道路改建', loss: true }
    const unheard = ['L07-recall', 'L07-heard', 'G20-permit-ending', 'L08-compensation']
    expect(d.gates('zheng', 'licence.recall', recall, ofLicence)).toEqual(unheard)
    d.do('li', 'ending.tell', { what: 'recalled', recallGround: 'facts', reason: '道路改建', way: '书面' }, ofLicence)
    expect(d.gates('zheng', 'licence.recall', recall, ofLicence)).toEqual(unheard)
    const found = { loss: true, compensation: '补偿装修费用八万元' }
    expect(d.gates('li', 'ending.find', foundOfEnding(d, found), ofLicence)).toEqual(['L07-reviewed'])
    d.do('li', 'holder.hear', { content: '要求补偿装修' }, ofLicence)
    expect(d.gates('li', 'endingReview.submit', { materials: '告知书' }, ofLicence)).toEqual(['L07-heard'])
    expect(d.gates('li', 'ending.find', foundOfEnding(d, { loss: true }), ofLicence)).toEqual(['L08-compensation'])
    endingReviewed(d, found)
    // Less than was put up and reviewed, or for another reason, is another decision.
    const decided = (more: Form) => d.gates('zheng', 'licence.recall', { ...recall, ...found, ...more }, ofLicence)
    expect([decided({ compensation: '三万元' }), decided({ reason: '规划调整' })]).toEqual([['L08-same'], ['L08-same']])
    // What was told was another thing.
    const revoke = { ground: 'power', reason: '越权', loss: false }
    expect(d.gates('zheng', 'licence.revoke', revoke, ofLicence)).toEqual(['L07-revoke', 'L69-same'])
    d.do('zheng', 'licence.recall', { ...recall, compensation: '补偿装修费用八万元' }, ofLicence)
    expect(entriesOf(d, 'ending')[0]?.fields).toMatchObject({ what: 'recalled', compensation: '补偿装修费用八万元' })
    expect(clockOf(d, 'L08-term')?.stopped).toBe('2026-11-02')
    expect(stageOf(d, 'publication-ending')).toBe('due')
    deliver(d, 'p1', 'ending')
    d.do('sun', 'licence.cancel', { ground: 'ended', basis: '已撤回' }, ofLicence)
    expect(entriesOf(d, 'licence')[0]?.fields).toMatchObject({ state: 'cancelled' })
  })

  test('whoever is touched by it asks for its revocation, and is answered: by the revocation, or by a decision not to', () => {
    const asked = () =>
      licensed()
        .do('li', 'party.identify', { party: party('p2', { role: 'third' }) })
        .do('li', 'ending.ask', { party: 'p2', content: '油烟扰民，没有核查' }, ofLicence)
    const d = asked()
    expect(d.gates('li', 'ending.ask', { party: 'p1', content: '甲' }, ofLicence)).toEqual(['L69-asker'])
    expect(d.running.find((c) => c.clock === 'L69-answer')).toMatchObject({ trigger: '2026-11-02' })
    const harm = { ground: 'harm', reason: '唯一的供餐单位', instead: '限期整改' }
    expect(d.try('zheng', 'ending.drop', { ...harm, instead: '' }, ofLicence).outcome).toBe('invalid')
    d.do('zheng', 'ending.drop', harm, ofLicence)
    expect([stageOf(d, 'licence'), stageOf(d, 'service-unrevoked-p2')]).toEqual(['in-force', 'pending'])
    expect(d.running.map((c) => c.clock)).not.toContain('L69-answer')
    expect(d.gates('zheng', 'ending.drop', harm, ofLicence)).toEqual(['L69-drop'])

    const r = asked()
    r.do(
      'li',
      'ending.tell',
      { what: 'revoked', revokeGround: 'procedure', reason: '没有核查', way: '书面' },
      ofLicence,
    )
    endingReviewed(r.do('li', 'holder.hear', { content: '无异议' }, ofLicence))
    const form = { ground: 'procedure', reason: '没有核查', loss: false }
    expect(r.gates('zheng', 'licence.revoke', { ...form, loss: true, compensation: '甲' }, ofLicence)).toEqual([
      'L69-same',
    ])
    r.do('zheng', 'licence.revoke', form, ofLicence)
    expect([stageOf(r, 'service-ending-p2'), r.running.map((c) => c.clock).includes('L69-answer')]).toEqual([
      'pending',
      false,
    ])
  })

  test('what was got by deceit is paid for by nobody', () => {
    const d = licensed()
    d.do('li', 'ending.tell', { what: 'revoked', revokeGround: 'fraud', reason: '伪造', way: '书面' }, ofLicence)
    d.do('li', 'holder.hear', { content: '无异议' }, ofLicence)
    const paid = foundOfEnding(d, { loss: true, compensation: '三万元' })
    expect(d.gates('li', 'ending.find', paid, ofLicence)).toEqual(['L69'])
  })

  test('what has to be judged is cancelled by a head of the agency, and not by who told of it', () => {
    const d = licensed()
    const form = { ground: 'other', article: '食品经营许可和备案管理办法第四十一条', basis: '停业' }
    const tell = { what: 'cancelled', cancelGround: 'other', reason: '停业', way: '书面' }
    d.do('sun', 'ending.tell', tell, { ...ofLicence, post: 'handler' })
    d.do('li', 'holder.hear', { content: '没有意见' }, ofLicence)
    expect(d.gates('sun', 'licence.cancel', form, ofLicence)).toEqual(['L70-head', 'G24-permit-cancel'])
    d.do('wu', 'licence.cancel', form, ofLicence)
    expect(faults(d)).toEqual([])
  })

  test('nothing is cancelled on a ground the record does not bear out', () => {
    const d = licensed()
    const why = (ground: string) => d.gates('sun', 'licence.cancel', { ground, basis: '无' }, ofLicence)
    expect([why('expired'), why('ended')]).toEqual([['L70-told', 'L70'], ['L70']])
    // Of another ground the article is named (许可法70六).
    expect(d.try('sun', 'licence.cancel', { ground: 'other', basis: '停业' }, ofLicence).outcome).toBe('invalid')
    // That a company is no more is shown, and not only said (70四).
    const gone = { ground: 'dissolved', basis: '已注销登记' }
    expect(d.try('sun', 'licence.cancel', gone, ofLicence).outcome).toBe('invalid')
    d.do('sun', 'licence.cancel', { ...gone, proof: '注销登记通知书〔2026〕1号' }, ofLicence)
  })

  test('who heard the holder does not decide what becomes of the licence', () => {
    const tell = { what: 'cancelled', cancelGround: 'expired', reason: '届满未延续', way: '书面' }
    const d = licensed().on('2031-11-10').do('li', 'ending.tell', tell, ofLicence)
    d.do('sun', 'holder.hear', { content: '没有意见' }, { ...ofLicence, post: 'handler' })
    const form = { ground: 'expired', basis: '届满未延续' }
    expect(d.gates('sun', 'licence.cancel', form, ofLicence)).toEqual(['G24-permit-cancel'])
  })
})

test('a decision waits for its signature: what is put up is listed as anywhere else', () => {
  const d = propose(accepted().do('li', 'examination.conclude', granting()))
  expect(project(d.file, d.context('li'), '2026-11-02').case.waits).toMatchObject([
    { post: 'unitHead', what: '许可决定审签' },
  ])
})

test('in a suit about a permit the court may decide of what is between neighbours as well (行诉法61); in 复议 nobody does', () => {
  const fought = (forum: string) =>
    decide(accepted().do('li', 'examination.conclude', granting())).do('li', 'remedy.receive', {
      ...notified,
      forum,
      applicant: '邻居',
    })
  const civil = { dispute: '与邻居之间的排烟、相邻关系纠纷', taken: 'taken', instrument: '（2027）行初1号' }
  const at = { proceeding: 'remedy-1' }
  expect(fought('ordinary').gates('li', 'remedy.civil', civil, at)).toEqual(['R61'])
  const d = fought('suit').do('li', 'remedy.civil', civil, at)
  expect(entriesOf(d, 'civilDispute')[0]).toMatchObject({ about: 1, fields: { taken: 'taken' } })
})
