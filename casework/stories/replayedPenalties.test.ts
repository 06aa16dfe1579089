import type { Day } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import type { Form } from '../file.ts'
import { answered, concluded, lifted, mended, notified, pay, wrong } from './again.ts'
import { forms, paper } from './forms.ts'
import { clockOf, faults } from './handled.ts'
import { decidedTogether, lookedInto, natural, refusals, weeksLater } from './replayed.ts'
import { meeting as together } from './replayedActs.ts'

/**
 * Published cases about penalties, from their days and facts: what was found wrong is refused under its article, and where it happened all the
 * same the case keeps it; what was let stand goes its way without a fault. Nobody is named.
 */
const yuan = 100
const goods = (text: string, value: number) => ({ kind: 'goods', text, value: value * yuan })
const fine = (amount: number) => ({ kind: 'fine', amount: amount * yuan })

describe('最高人民法院指导案例6号：没收三十二台电脑主机，没有告知听证', () => {
  // Seen 2005-06-02, decided 2005-10-12; what they were worth is not said.
  const then = weeksLater(1044)
  const told = () =>
    lookedInto({
      found: then('2005-06-02'),
      filed: then('2005-06-03'),
      who: natural('p1'),
      penalties: [goods('没收电脑主机三十二台', 64_000)],
      facts: { majorRights: 'yes' },
    })
      .on(then('2005-09-14'))
      .review('legal')
      .review('case')
      .notify()
  test('is not decided before the party could ask to be heard', () => {
    const d = told().serveNotice('p1').on(then('2005-09-15'))
    d.do('li', 'answer.waive', { party: 'p1', way: '书面' })
    expect(refusals(d, 'li', 'decision.propose', forms.decision)).toMatchObject({
      G17: expect.arrayContaining(['处罚法63', '处罚法64']),
    })
  })
  test('after the five days, nobody having asked, it is', () => {
    const d = told().serveNotice('p1').on(then('2005-10-12'))
    // What is found is that alone: the law of 2005 had no ninety days.
    expect(faults(decidedTogether(d))).toEqual(['P07'])
  })
})

describe('没收二百三十二吨成品油（《航海》2021年第5期）：放弃陈述、申辩不是放弃听证', () => {
  test('told on 2019-04-02, who waives one has not waived the other', () => {
    const d = lookedInto({
      found: '2019-04-01',
      filed: '2019-04-01',
      who: natural('p1'),
      penalties: [goods('没收成品油232.974吨', 1_000_000)],
      facts: { majorRights: 'yes' },
    })
      .do('li', 'fact.state', { facts: { largeAmount: 'yes' }, reason: '价值百万元' })
      .review('legal')
      .review('case')
      .notify()
      .on('2019-04-02')
      .serveNotice('p1')
    d.do('li', 'answer.waive', { party: 'p1', way: '笔录中写明' }).on('2019-04-03')
    expect(refusals(d, 'li', 'decision.propose', forms.decision)).toMatchObject({ G17: ['原处罚法42'] })
    d.do('li', 'hearing.waive', { party: 'p1', way: '书面' })
    expect(faults(decidedTogether(d))).toEqual([])
  })
})

describe('最高人民法院公报2006年第10期：罚款二百元已缴，机关自认偏轻而撤销、改为更重；复议撤销之后又更重', () => {
  // 2004-03-31 fined; four months later revoked by the agency itself, and heavier; sent back by the 复议机关, and heavier again.
  const then = weeksLater(1044)
  const before = () => {
    const d = lookedInto({
      found: then('2004-03-30'),
      filed: then('2004-03-31'),
      who: natural('p1'),
      penalties: [fine(200)],
    })
    d.review('case').notify().serveNotice('p1').do('li', 'answer.waive', { party: 'p1', way: '书面' })
    d.on(then('2004-04-01')).decide()
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
    return pay(d, 200 * yuan).on(then('2004-07-30'))
  }
  const heavier = (from: Day, amount: number) => [
    forms.violation('p1', 0, { from, to: from, penalties: [fine(amount)] }),
  ]
  const again = (d: ReturnType<typeof before>, amount: number) =>
    d.do('li', 'investigation.conclude', forms.conclusion([1], heavier(then('2004-03-30'), amount))).review('case')
  test('what it takes for too light is not made heavier on the same facts; with the law misapplied it may be', () => {
    const lighter = { ...wrong, defect: 'improper', reason: '有关部门反映处罚较轻', until: then('2004-09-30') }
    const d = again(mended(before(), lighter), 2_000)
    expect(refusals(d, 'li', 'notice.propose', { reason: '重新告知' })).toEqual({
      'again-own': expect.arrayContaining(['处罚法75']),
    })
    const same = again(mended(before(), lighter), 200).do('li', 'notice.propose', { reason: '重新告知' })
    expect(faults(same)).toEqual([])
    const law = again(mended(before(), { ...lighter, defect: 'law', reason: '适用条款错误' }), 2_000)
    expect(faults(law.do('li', 'notice.propose', { reason: '重新告知' }))).toEqual([])
  })
  test('nor after the party went to law', () => {
    const d = before().do('li', 'remedy.receive', notified)
    answered(d, 'remedy-1')
    concluded(d, 'revoked', 'remedy-1')
    d.do('li', 'lifting.enter', lifted('revoked', { remake: true, until: then('2004-12-30'), back: 'investigation' }), {
      proceeding: 'remedy-1',
    })
    expect(refusals(again(d, 2_000), 'li', 'notice.propose', { reason: '重新告知' })).toMatchObject({
      'again-heavier': expect.arrayContaining(['复议法63', '行诉法77']),
    })
  })
})

describe('最高人民法院指导案例139号（维持）：检查、检测、立案、听证到决定', () => {
  // 2016: seen 08-17, report and filed 09-05, told 11-09, heard 11-23, decided 12-02: the eighty-eighth day.
  const then = weeksLater(520)
  const of = { proceeding: 'hearing-1' }
  test('goes its way in eighty-eight days, the hearing not even taken off, and leaves no fault', () => {
    const d = lookedInto({
      found: then('2016-09-05'),
      filed: then('2016-09-05'),
      conduct: { from: then('2016-08-17'), to: then('2016-08-17') },
      penalties: [fine(100_000)],
    })
    d.on(then('2016-11-08')).review('legal').notify().on(then('2016-11-09')).serveNotice('p1')
    d.on(then('2016-11-10')).do('li', 'hearing.request', { party: 'p1', content: '要求听证' })
    d.do('zheng', 'hearing.host', { party: 'p1', host: 'zhou' }).do('li', 'hearing.handOver', { materials: '案卷' }, of)
    const set: Form = { date: then('2016-11-23'), time: '九时', place: '会议室', open: 'public', recorder: 'feng' }
    d.do('zhou', 'hearing.set', set, of).on(then('2016-11-11'))
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-hearing1-p1' })
    d.do('zhou', 'hearing.tell', { investigators: true, way: '书面通知' }, of)
    d.do('zhou', 'hearing.announce', { channel: '网站', files: paper('公告.pdf') }, of).on(then('2016-11-23'))
    const minutes: Form = {
      began: '九时',
      ended: '十一时',
      place: '会议室',
      attendees: '双方到场',
      charge: '厂界臭气浓度超标，建议罚款十万元。',
      defence: '应当适用另一部法律。',
      examined: '对检测报告没有异议。',
      final: '请求从轻。',
      signature: 'signed',
    }
    d.do('zhou', 'hearing.hold', minutes, of).on(then('2016-11-25'))
    d.do('zhou', 'hearing.report', { course: '双方到场，充分质证。', advice: '事实清楚，建议维持。' }, of)
    d.review('legal').on(then('2016-12-02'))
    if (d.states('li').some((s) => s.step === 'answer.weigh' && s.state === 'open'))
      d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '适用法律', adopted: false, reason: '不成立' }] })
    decidedTogether(d)
    expect([faults(d), clockOf(d, 'P07')?.stopped]).toEqual([[], then('2016-12-02')])
  })
})

describe('最高人民法院（2020）行申9045号（维持）：告知之后他人申辩，补充调查，再次告知更重的处罚', () => {
  // Told 2018-05-03, looked into further, told anew 2018-09-10.
  const then = weeksLater(420)
  const told = () => {
    const d = lookedInto({
      found: then('2018-04-02'),
      filed: then('2018-04-02'),
      who: natural('p1'),
      penalties: [{ kind: 'warning' }, fine(8_000)],
    })
    return d.review('case').notify().on(then('2018-05-03')).serveNotice('p1')
  }
  const graver = forms.violation('p1', 0, {
    from: then('2018-03-01'),
    to: then('2018-04-02'),
    penalties: [fine(40_000)],
  })
  const answeredBack = () =>
    told().on(then('2018-05-08')).do('li', 'answer.state', { party: 'p1', content: '责任在他人' })
  test('on what was told already it is refused', () => {
    expect(
      refusals(answeredBack(), 'li', 'proposal.revise', { violations: [graver], reason: '责任更重' }),
    ).toMatchObject({ 'G16-raise': expect.arrayContaining(['处罚法45']) })
  })
  test('on what was looked into since it is told anew, answered, and stands', () => {
    const d = answeredBack().on(then('2018-05-20'))
    d.do('li', 'investigation.reopen', { reason: '他人申辩，需要查明各自责任' })
    const evidence = d.gather('补充询问笔录', 'p1')
    d.do('li', 'investigation.conclude', {
      ...forms.conclusion([1, evidence], [graver]),
      found: '补充调查证明当事人直接决定并组织了上述行为。',
    })
    d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '责任', adopted: false, reason: '补充证据证明' }] })
    d.review('case').notify().serveNotice('p1')
    d.on(then('2018-06-04')).decide()
    expect(faults(d)).toEqual([])
  })
})

describe('清水县，2015年：罚款五十万元，只缴十万元，十一个月后申请法院执行，催告书没有送达', () => {
  const then = weeksLater(520)
  const at = { proceeding: 'payment-p1' }
  const application: Form = {
    court: '县人民法院',
    target: '罚款四十万元',
    materials: ['decision', 'opinion', 'demand', 'target'],
    noRemedy: true,
  }
  const served = (amount: number, on: Day) => {
    const d = lookedInto({
      found: weeksLater(-8)(on),
      filed: weeksLater(-7)(on),
      who: natural('p1'),
      penalties: [fine(amount)],
    })
    d.review('legal').review('case').notify().serveNotice('p1')
    decidedTogether(d.on(on))
    return d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-decision-p1' })
  }
  test('the court is asked too late, and of a party who was told to pay by nobody', () => {
    const d = pay(served(500_000, then('2015-11-29')), 100_000 * yuan).on(then('2016-10-21'))
    d.do('sun', 'demand.issue', { until: then('2016-11-10'), way: '到银行缴纳' }, at)
    expect(refusals(d, 'zheng', 'court.apply', application, at.proceeding)).toMatchObject({
      P18: expect.arrayContaining(['强制法54']),
      P19: expect.arrayContaining(['强制法53']),
    })
  })
  // 山东高院所述：served 2018-07-05, asked 2019-03-20, allowed: the six months were over, the three had not run.
  test('within the three months that follow the six, and told to pay, it is asked in time', () => {
    const since = weeksLater(416)
    const d = served(100_000, since('2018-07-05')).on(since('2019-02-25'))
    d.do('sun', 'demand.issue', { until: since('2019-03-15'), way: '到银行缴纳' }, at)
    const demand = d.file.proceedings.findLast((p) => p.kind === 'service')!.id
    d.do('li', 'service.deliver', forms.delivery, { proceeding: demand }).on(since('2019-03-20'))
    const asked = { ...application, target: '罚款十万元、加处罚款十万元' }
    expect(faults(d.do('zheng', 'court.apply', asked, at))).toEqual([])
  })
})

describe('某市市场监管局复议案，2019年（维持）：留置送达之后又邮寄、公告', () => {
  // Left before two witnesses at its place of business on 2018-03-26; it went to law on 2019-01-07.
  const then = weeksLater(420)
  test('left with witnesses it is served that day, and what is tried later moves nothing', () => {
    const d = lookedInto({ found: then('2018-02-05'), filed: then('2018-02-06'), penalties: [fine(20_000)] })
    d.review('case').notify().serveNotice('p1').on(then('2018-03-23')).decide().on(then('2018-03-26'))
    const left: Form = {
      ground: 'refused',
      refusedBy: '赵某，现场负责人',
      reason: '不愿签收',
      place: '营业执照载明的住所',
      proof: 'witness',
      witness: '张某、傅某',
      witnessUnit: '商场管理公司',
      officers: ['li', 'wang'],
      files: paper('照片.jpg'),
    }
    const at = { proceeding: 'service-decision-p1' }
    expect(faults(d.do('li', 'service.leave', left, at))).toEqual([])
    const due = clockOf(d, 'P14/p1')?.trigger
    expect(due).toBe(then('2018-03-26'))
    const announce = { ground: 'missing', reason: '邮件退回', channel: '网站' }
    expect(d.on(then('2018-04-16')).gates('li', 'service.announce', announce, at)).toEqual(['stage'])
  })
})

describe('杭州市政府复议案，2017年：九十日届满前经批准延长三十日，再届满前集体讨论继续延期', () => {
  // Filed 2016-04-07, lengthened by a head on 07-05, by the heads together on 08-04.
  const then = weeksLater(520)
  const filed = () =>
    lookedInto({ found: then('2016-04-07'), filed: then('2016-04-07'), penalties: [fine(10_000)] }).on(
      then('2016-07-05'),
    )
  const longer = { clock: 'P07', reason: '案情复杂' }
  test('in time each, and in its own way', () => {
    const d = filed().do('zheng', 'term.extend', longer).on(then('2016-08-04'))
    expect(refusals(d, 'zheng', 'term.extend', longer)).toEqual({
      'P07-extend': expect.arrayContaining(['市监程序规定64']),
    })
    const { form } = together(then('2016-08-04'))[0]!
    // 合理期限 has no number in the rule: what the heads fixed holds, and whoever signs is told that it is long.
    d.do('li', 'term.discuss', { ...form, days: 120 })
      .do('wu', 'meeting.confirm')
      .do('zheng', 'meeting.confirm')
    d.do('zheng', 'term.extend', { ...longer, days: 120 })
      .on(then('2016-10-10'))
      .review('case')
      .notify()
      .serveNotice('p1')
    expect(cautions(d.file, d.context('qian')).map((c) => c.sentence)).toContainEqual(expect.stringContaining('120日'))
    expect(faults(d.on(then('2016-10-28')).decide())).toEqual([])
  })
  test('a day after the ninety there is nothing to lengthen', () =>
    expect(Object.keys(refusals(filed().on(then('2016-07-13')), 'zheng', 'term.extend', longer))).toEqual([
      'P07-extend',
    ]))
})
