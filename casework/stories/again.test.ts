import { describe, expect, test } from 'vitest'
import { decisionOf } from '../penalty/decision.ts'
import { asOf } from '../ripe.ts'
import {
  answered,
  carriedOut,
  closed,
  concluded,
  decided,
  lifted,
  mended,
  notified,
  pay,
  publish,
  remade,
  rows,
  runningClocks,
  stages,
  sued,
  wrong,
} from './again.ts'
import { Driver } from './driver.ts'
import { forms, paper } from './forms.ts'

const remedy = { proceeding: 'remedy-1' }

describe('the agency mends its own decision (处罚法75)', () => {
  test('the decision stays on the record and stands no more; money, page and clocks follow', () => {
    const d = mended(carriedOut().on('2026-08-25'))
    const [first] = d.file.entries.filter((e) => e.kind === 'decision')
    expect(first?.ended).toMatchObject({ as: 'revoked', on: '2026-08-25' })
    expect(decisionOf(d.file)).toBeUndefined()
    expect(stages(d)).toMatchObject({
      main: 'investigation',
      'payment-p1': 'lapsed',
      'repayment-p1': 'due',
      'service-lifting-p1': 'pending',
    })
    const row = rows(d)
    expect(row.decidedOn).toBeUndefined()
    expect(row.shown.decisionNumber).toBeUndefined()
    expect(row.shown.title).toContain('涉嫌')
    expect(row.waits.map((w) => w.what)).toEqual(expect.arrayContaining(['撤回公示信息', '办理退还', '送达撤销决定书']))
    expect(runningClocks(d)).toEqual(['D05', 'R-again'])
    expect(d.file.papers.at(-1)?.kind).toBe('penalty-revocation')
  })

  test('another decision is made in the same case, and everything takes that one', () => {
    const d = mended(carriedOut().on('2026-08-25'))
    d.do('wei', 'disclosure.withdraw', { reason: '决定已被撤销' }, { proceeding: 'disclosure' })
    d.do('li', 'repayment.record', { amount: 500_000, receipt: '退1' }, { proceeding: 'repayment-p1' })
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-lifting-p1' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('stage')
    remade(d).on('2026-09-16').decide()
    expect(decisionOf(d.file)).toMatchObject({ on: '2026-09-16' })
    expect(rows(d)).toMatchObject({ decidedOn: '2026-09-16', shown: { amount: 300_000 } })
    expect(decisionOf(d.file)?.number).toBe(d.file.papers.filter((p) => p.kind === 'penalty-decision').at(-1)?.number)
    expect(stages(d)).toMatchObject({
      main: 'decided',
      'service-decision-p1-2': 'pending',
      'payment-p1-2': 'due',
      'disclosure-2': 'due',
    })
    expect(d.file.irregularities).toEqual([])
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1-2' })
    // The page of the first decision is not that of the second.
    pay(d, 300_000, 'payment-p1-2')
    expect(d.gates('li', 'closing.propose', { result: '已缴清' })).toEqual(['G45'])
    closed(publish(d, 'disclosure-2'))
    const shown = { party: 'p1', shownOn: '2026-09-18', source: '企业信用信息公示系统' }
    d.on('2026-09-18').do('wei', 'site.shown', shown, { proceeding: 'disclosure-2' })
    expect(rows(d).waits).toEqual([])
    expect(runningClocks(d)).toEqual([])
  })

  test('what was told, reviewed and discussed for the first decision is none for the second', () => {
    const d = mended(decided().on('2026-08-25'), { ...wrong, back: 'concluded' })
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-lifting-p1' })
    d.do('li', 'notice.propose', { reason: '重新告知' })
      .do('sun', 'notice.endorse', { opinion: '同意' })
      .do('zheng', 'notice.approve', { opinion: '同意' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(
      expect.arrayContaining(['again-notice', 'again-review']),
    )
  })

  test('a decision the heads had discussed is discussed anew', () => {
    const heads = [
      { name: '吴副局', post: '副局长', view: '同意' },
      { name: '郑局长', post: '局长', view: '同意' },
    ]
    const meeting = { place: '会议室', host: '郑局长', attendees: heads, verdict: 'agree', conclusion: '同意' }
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-17')
    d.do('li', 'discussion.record', meeting).do('wu', 'meeting.confirm').do('zheng', 'meeting.confirm')
    mended(d.on('2026-08-18').decide().on('2026-08-25'))
    remade(d).on('2026-09-16')
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['again-discussion'])
    d.do('li', 'discussion.record', meeting).do('li', 'decision.propose', forms.decision)
  })

  test('a decision that was reviewed is not revoked without review', () => {
    const d = new Driver('2026-08-03').toServedNotice('2026-08-03').review('legal').on('2026-08-18').decide()
    expect(d.gates('li', 'lifting.propose', { opinion: '纠正' })).toEqual(['lifting-drafted', 'lifting-review'])
    d.do('li', 'lifting.draft', wrong)
    expect(d.gates('li', 'lifting.propose', { opinion: '纠正' })).toEqual(['lifting-review'])
    expect(d.gates('li', 'lifting.review', { verdict: 'passed', opinion: '同意' })).toContain('post')
    d.do('qian', 'lifting.review', { verdict: 'failed', opinion: '理由不足' })
    expect(d.gates('li', 'lifting.propose', { opinion: '纠正' })).toEqual(['lifting-review'])
    d.do('qian', 'lifting.review', { verdict: 'passed', opinion: '同意' }).do('li', 'lifting.propose', {
      opinion: '纠正',
    })
    d.do('sun', 'lifting.endorse', { opinion: '同意' })
      .do('wu', 'lifting.endorse', { opinion: '同意' })
      .do('zheng', 'lifting.approve', { opinion: '同意' })
    expect(decisionOf(d.file)).toBeUndefined()
  })

  test('what is found unlawful stands, and is not made anew; what is changed is decided anew', () => {
    const d = decided()
    const form = { ...wrong, what: 'unlawful' }
    expect(d.gates('li', 'lifting.draft', form)).toEqual(['lifting-fits'])
    const { remake: _, back: __, until: ___, ...changed } = wrong
    expect(d.gates('li', 'lifting.draft', { ...changed, what: 'changed', remake: false })).toEqual(['lifting-own'])
    mended(d, { ...changed, what: 'unlawful', remake: false })
    expect(decisionOf(d.file)).toBeDefined()
    expect(stages(d)).toMatchObject({ main: 'decided', 'payment-p1': 'due' })
    expect(d.file.papers.at(-1)?.kind).toBe('penalty-finding')
  })

  test('a case without another decision is closed, and what is gone is not revoked again', () => {
    const { back: _, until: __, ...form } = wrong
    const d = mended(carriedOut().on('2026-08-25'), { ...form, remake: false })
    expect(stages(d)).toMatchObject({ main: 'settled', 'repayment-p1': 'due' })
    expect(runningClocks(d)).toEqual(['D05', 'P21'])
    d.do('wei', 'disclosure.withdraw', { reason: '决定已被撤销' }, { proceeding: 'disclosure' })
    expect(d.gates('li', 'disclosure.draft', { what: '罚款', why: '违法' }, { proceeding: 'disclosure' })).toEqual([
      'G43-again',
    ])
    d.do('li', 'repayment.record', { amount: 200_000, receipt: '退1' }, { proceeding: 'repayment-p1' })
    expect(stages(d)['repayment-p1']).toBe('due')
    d.do('li', 'repayment.record', { amount: 300_000, receipt: '退2' }, { proceeding: 'repayment-p1' })
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-lifting-p1' })
    closed(d)
    expect(rows(d).waits).toEqual([])
    expect(runningClocks(d)).toEqual([])
  })

  test('a closed case stays closed, and nothing of its decision is revoked twice', () => {
    const { back: _, until: __, ...form } = wrong
    const d = mended(closed(carriedOut()).on('2026-08-25'), { ...form, remake: false })
    expect(stages(d)).toMatchObject({ main: 'closed', 'repayment-p1': 'due' })
    expect(runningClocks(d)).toEqual(['D05'])
    expect(d.gates('li', 'lifting.draft', { ...form, remake: false })).toEqual(['lifting-standing'])
  })

  test('what is not public yet is not made public, and what is not served not served', () => {
    const { back: _, until: __, ...form } = wrong
    const d = mended(new Driver('2026-08-03').toServedNotice('2026-08-03').on('2026-08-18').decide(), {
      ...form,
      remake: false,
    })
    expect(stages(d)).toMatchObject({ disclosure: 'dropped', 'service-decision-p1': 'voided', 'payment-p1': 'lapsed' })
    expect(runningClocks(d)).toEqual(['P21'])
  })
})

describe('复议、诉讼 as respondent', () => {
  test('answered with everything in time, and no evidence gathered meanwhile', () => {
    const d = decided().on('2026-09-01').do('li', 'remedy.receive', notified)
    const clock = () => d.file.clocks.find((c) => c.clock === 'R08')
    expect(clock()).toMatchObject({ trigger: '2026-09-01', proceeding: 'remedy-1' })
    expect(rows(d).waits.map((w) => w.what)).toContain('拟定答复书、答辩状')
    expect(d.gates('li', 'evidence.collect', forms.evidence('补充照片'))).toEqual(expect.arrayContaining(['G47']))
    d.do('li', 'remedy.supplement', { what: '申请人提出新的证据', leave: '同意补充证据通知书' }, remedy)
    expect(d.gates('li', 'evidence.collect', forms.evidence('补充照片'))).not.toContain('G47')
    d.do(
      'li',
      'remedy.draft',
      { request: '维持', facts: '事实', basis: '依据', procedure: '程序', answers: '意见' },
      remedy,
    )
    d.do('zheng', 'remedy.return', { reason: '补充理由' }, remedy)
    expect(d.gates('li', 'remedy.submit', { way: '邮寄', whole: true }, remedy)).toContain('stage')
    const early = { result: 'upheld', number: '1号', content: '维持' }
    expect(d.gates('li', 'remedy.conclude', early, remedy)).toEqual(['R08-answered'])
    answeredBut(d)
    expect(clock()?.stopped).toBe('2026-09-01')
    concluded(d, 'upheld', 'remedy-1')
    expect(stages(d)['remedy-1']).toBe('suable')
    expect(d.gates('li', 'lifting.enter', lifted('revoked'), remedy)).toEqual(['lifting-result'])
    // Nobody sues in fifteen days: it is over by itself.
    const later = asOf(d.file, d.context('li'), '2026-09-17')
    expect(later.proceedings.find((p) => p.id === 'remedy-1')?.stage).toBe('ended')
    d.on('2026-09-17')
    expect(d.gates('li', 'evidence.collect', forms.evidence('补充照片'))).not.toContain('G47')
  })

  const answeredBut = (d: Driver) => {
    d.do(
      'li',
      'remedy.draft',
      { request: '维持', facts: '事实', basis: '依据', procedure: '程序', answers: '意见' },
      remedy,
    )
    d.do('zheng', 'remedy.sign', { opinion: '同意' }, remedy)
    expect(d.file.papers.at(-1)?.kind).toBe('remedy-answer')
    expect(d.gates('li', 'remedy.submit', { way: '邮寄', whole: false }, remedy)).toEqual(['R08-whole'])
    d.do('li', 'remedy.submit', { way: '邮寄', whole: true }, remedy)
  }

  test('what the 复议机关 revoked is entered as it said, and made anew no heavier', () => {
    const d = closed(carriedOut()).on('2026-09-01').do('li', 'remedy.receive', notified)
    concluded(answered(d, 'remedy-1').on('2026-10-20'), 'revoked', 'remedy-1')
    expect(rows(d).waits.map((w) => w.what)).toContain('登记决定被变更、撤销')
    expect(d.gates('li', 'lifting.enter', lifted('unlawful'), remedy)).toEqual(['lifting-result'])
    const form = lifted('revoked', { remake: true, until: '2026-12-20', back: 'investigation' })
    d.do('li', 'lifting.enter', form, remedy)
    expect(stages(d)).toMatchObject({ main: 'investigation', 'repayment-p1': 'due' })
    expect(d.gates('li', 'lifting.enter', form, remedy)).toEqual(['lifting-standing', 'lifting-result'])
    expect(runningClocks(d)).toEqual(['D05', 'R-again', 'R11-after'])
    // As much for fewer goods is as much; more needs facts of its own.
    d.on('2026-10-21').do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 600_000)]))
    d.review('case')
    expect(d.gates('li', 'notice.propose', { reason: '重新告知' })).toEqual(['again-heavier'])
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 400_000)], reason: '不重于原处罚' })
    d.review('case').notify()
  })

  test('what the court revoked for want of facts is not decided the same on the same', () => {
    const d = decided().on('2026-09-01').do('li', 'remedy.receive', sued)
    expect(d.file.clocks.find((c) => c.clock === 'R12')?.trigger).toBe('2026-09-01')
    answered(d, 'remedy-1')
    d.do('li', 'remedy.appear', { head: true, who: '郑局长' }, remedy)
    d.on('2026-11-02').do('li', 'remedy.conclude', { result: 'revoked', number: '判决书', content: '撤销' }, remedy)
    expect(stages(d)['remedy-1']).toBe('appealable')
    const form = lifted('revoked', { remake: true, until: '2026-12-20', back: 'concluded' })
    // The judgment has no force as long as it may be appealed.
    expect(d.gates('li', 'lifting.enter', form, remedy)).toContain('stage')
    d.do('li', 'remedy.appeal', { appellant: 'agency', organ: '云岭市中级人民法院' }, remedy)
    expect(d.gates('li', 'evidence.collect', forms.evidence('补充照片'))).toContain('G47')
    d.on('2026-12-01').do('li', 'remedy.conclude', { result: 'revoked', number: '终审判决', content: '维持' }, remedy)
    expect(stages(d)['remedy-1']).toBe('ended')
    d.do('li', 'lifting.enter', form, remedy)
    expect(d.gates('li', 'notice.propose', { reason: '重新告知' })).toEqual(['again-same'])
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 400_000)], reason: '依照判决变更' })
    expect(d.try('li', 'notice.propose', { reason: '重新告知' }).outcome).toBe('performed')
  })

  test('what was revoked for a fault of procedure alone may be decided the same (行诉解释90)', () => {
    const d = decided().on('2026-09-01').do('li', 'remedy.receive', sued)
    concluded(answered(d, 'remedy-1').on('2026-11-02'), 'revoked', 'remedy-1').on('2026-11-20')
    const form = lifted('revoked', { defect: 'procedure', remake: true, until: '2027-01-20', back: 'concluded' })
    d.do('li', 'lifting.enter', form, remedy)
    expect(d.try('li', 'notice.propose', { reason: '重新告知' }).outcome).toBe('performed')
  })

  test('what the 复议机关 changed is the decision now: paid, refunded and published as it says', () => {
    const d = carriedOut().on('2026-09-01').do('li', 'remedy.receive', notified)
    concluded(answered(d, 'remedy-1').on('2026-10-20'), 'changed', 'remedy-1')
    const form = lifted('changed', { violations: [forms.violation('p1', 300_000)] })
    expect(d.gates('li', 'lifting.enter', { ...form, remake: true, back: 'concluded' }, remedy)).toEqual([
      'lifting-said',
    ])
    d.do('li', 'lifting.enter', form, remedy)
    expect(rows(d)).toMatchObject({ decidedOn: '2026-10-20', shown: { amount: 300_000 } })
    expect(stages(d)).toMatchObject({
      main: 'decided',
      'payment-p1': 'lapsed',
      'payment-p1-2': 'paid',
      'repayment-p1': 'due',
      'disclosure-2': 'due',
    })
    expect(d.file.proceedings.find((p) => p.id === 'repayment-p1')?.about.amount).toBe(200_000)
    expect(runningClocks(d)).toEqual(['D01', 'D05', 'P21', 'R11-after'])
  })

  test('the 复议机关 that decides nothing in its time leaves fifteen days to sue from the end of it (行诉法45)', () => {
    const d = decided()
      .on('2026-09-01')
      .do('li', 'remedy.receive', { ...notified, parties: ['p1'] })
    answered(d, 'remedy-1').on('2026-11-05')
    d.do('li', 'remedy.conclude', { result: 'overdue', lapsedOn: '2026-10-30' }, remedy)
    expect([stages(d)['remedy-1'], runningClocks(d)]).toEqual([
      'suable',
      expect.arrayContaining(['R11-after', 'P19-suit']),
    ])
    expect(d.file.clocks.find((c) => c.clock === 'P19-suit')?.trigger).toBe('2026-10-30')
    expect(asOf(d.file, d.context('li'), '2026-11-17').clocks.findLast((c) => c.clock === 'P19')?.trigger).toBe(
      '2026-11-16',
    )
  })

  test('sent back it is tried once more; the second judgment of the first court may be appealed as the first', () => {
    const d = decided().on('2026-09-01').do('li', 'remedy.receive', sued)
    concluded(answered(d, 'remedy-1').on('2026-11-02'), 'upheld', 'remedy-1')
    const remanded = { result: 'remanded', number: '二审裁定', content: '发回重审' }
    d.do('li', 'remedy.appeal', { appellant: 'party', organ: '云岭市中级人民法院' }, remedy)
    d.on('2026-12-01').do('li', 'remedy.conclude', remanded, remedy)
    expect(stages(d)['remedy-1']).toBe('trying')
    expect(d.gates('li', 'remedy.conclude', remanded, remedy)).toEqual(['R-remand'])
    concluded(d.on('2027-02-01'), 'upheld', 'remedy-1')
    expect(stages(d)['remedy-1']).toBe('appealable')
    expect(asOf(d.file, d.context('li'), '2027-02-17').proceedings.find((p) => p.id === 'remedy-1')?.stage).toBe(
      'ended',
    )
  })

  test('from the summary procedure it goes over to the ordinary one, and so does the time to answer (复议法55)', () => {
    const d = decided()
      .on('2026-09-01')
      .do('li', 'remedy.receive', { ...notified, forum: 'summary' })
    d.on('2026-09-03').do('li', 'remedy.convert', { instrument: '转为普通程序通知书' }, remedy)
    expect(d.running.map((c) => [c.clock, c.trigger])).toEqual(expect.arrayContaining([['R08', '2026-09-01']]))
    expect(runningClocks(d)).not.toContain('R08-summary')
    expect(d.gates('li', 'remedy.convert', { instrument: '又一份' }, remedy)).toEqual(['R-convert'])
  })

  test('unpaid, it is paid in the fifteen days, and sued against in the fifteen of the paper that changed it (行诉法45)', () => {
    const d = decided()
      .on('2026-09-01')
      .do('li', 'remedy.receive', { ...notified, parties: ['p1'] })
    concluded(answered(d, 'remedy-1').on('2026-11-02'), 'changed', 'remedy-1')
    d.do('li', 'lifting.enter', lifted('changed', { violations: [forms.violation('p1', 300_000)] }), remedy)
    expect(runningClocks(d)).toEqual(expect.arrayContaining(['P14', 'P19-suit']))
    expect(runningClocks(d).filter((c) => ['P19-remedy', 'P18-latest'].includes(c))).toEqual([])
    expect(asOf(d.file, d.context('li'), '2026-11-18').clocks.findLast((c) => c.clock === 'P19')?.trigger).toBe(
      '2026-11-17',
    )
  })

  test('nothing that ran or was demanded on a decision that fell carries out the one made anew (强制法34, 54)', () => {
    const at = { proceeding: 'payment-p1' }
    const d = decided().on('2027-03-08').do('sun', 'demand.issue', { until: '2027-03-31', way: '到银行缴纳' }, at)
    d.do('li', 'service.deliver', forms.delivery, {
      proceeding: d.file.proceedings.findLast((p) => p.kind === 'service')!.id,
    })
    mended(d.on('2027-03-22'), { ...wrong, until: '2027-05-30', back: 'concluded' })
    d.on('2027-03-23').do('li', 'proposal.revise', { violations: [forms.violation('p1', 400_000)], reason: '货值改正' })
    d.review('case').notify().serveNotice('p1').on('2027-04-08').decide()
    const anew = { proceeding: 'payment-p1-2' }
    const demand = { until: '2027-04-30', way: '到银行缴纳' }
    // Nobody has received it: nothing of it is late.
    expect(d.gates('sun', 'demand.issue', demand, anew)).toEqual(['X1'])
  })

  test('what was entered of a revocation is withdrawn only by a head, on a paper, and in sight', () => {
    const d = decided().on('2026-08-25')
    const order = { ...lifted('revoked'), instrument: '云岭市市场监督管理局决定书' }
    d.do('li', 'lifting.order', order)
    const event = d.events.length
    const form = { event, reason: '登记到了另一案件' }
    const faults = (who: string, f: object) => {
      const outcome = d.try(who, 'record.withdraw', f as never)
      return outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : outcome.outcome
    }
    expect(stages(d).main).toBe('settled')
    expect(faults('sun', form)).toEqual(['party-right'])
    expect(faults('zheng', form)).toEqual(['file-required'])
    d.do('zheng', 'record.withdraw', { ...form, files: paper('说明.pdf') })
    expect(decisionOf(d.file)).toBeDefined()
    expect(stages(d).main).toBe('decided')
    expect(d.file.irregularities.map((i) => i.gate)).toEqual(['party-right'])
  })

  test('a page is not taken back for what nobody has decided', () => {
    const fault = { ground: 'revoked', instrument: '决定书', explained: '撤销', files: paper('决定书.pdf') }
    expect(carriedOut().gates('li', 'disclosure.fault', fault, { proceeding: 'disclosure' })).toContain('lifting-page')
  })

  test('an opinion of the 复议机关 is answered in sixty days', () => {
    const d = decided().on('2026-09-01').do('li', 'remedy.receive', notified)
    d.do('li', 'advice.receive', { kind: 'opinion', number: '1号', content: '规范告知' }, remedy)
    expect(runningClocks(d)).toContain('R10')
    d.do('li', 'advice.answer', { content: '已经规范' }, remedy)
    expect(runningClocks(d)).not.toContain('R10')
  })

  test('execution may be stayed, and goes on', () => {
    const d = decided().on('2026-08-25').do('li', 'remedy.receive', notified)
    const paused = () => d.file.clocks.find((c) => c.clock === 'P14')?.pauses.filter((p) => p.to === undefined).length
    d.do('zheng', 'remedy.stay', { ground: 'self', reason: '可能造成难以弥补的损失' }, remedy)
    expect(paused()).toBe(1)
    d.do('zheng', 'remedy.resume', { reason: '原因消除' }, remedy)
    expect(paused()).toBe(0)
  })
})
