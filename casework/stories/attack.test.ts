import { describe, expect, test } from 'vitest'
import type { Json } from '../file.ts'
import { statementsIn } from '../penalty/answers.ts'
import { noticesIn, servicesIn } from '../penalty/notices.ts'
import { at } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** Ways round the notice, the time to answer and the hearing, tried one by one; each must fail, and its lawful twin must not. */

const concluded = (fine = 500_000, more: { readonly [k: string]: Json } = {}) => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  const evidence = d.gather('现场检查照片', 'p1')
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], [forms.violation('p1', fine, more)]))
}
const issued = () => concluded().review('case').notify()
/** Told, and the party has spoken: what is more from here on is a raise. */
const said = { party: 'p1', content: '请求减轻' }
const heard = () => issued().serveNotice('p1').do('li', 'answer.state', said)
const waiver = { party: 'p1', way: '书面声明' }
const codes = (o: ReturnType<Driver['try']>) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])

describe('time', () => {
  test('a paper is not served before it exists, told or corrected', () => {
    const d = issued().on('2026-08-06')
    const early = { proceeding: 'service-notice1-p1', acted: at('2026-07-06'), late: '补录' }
    expect(codes(d.try('li', 'service.deliver', forms.delivery, early))).toEqual(['before-opening'])
    d.serveNotice('p1')
    const event = servicesIn(d.file)[0]!.event
    const back = d.try('sun', 'record.correct', { event, fields: { acted: '2026-07-06' }, reason: '提前' })
    expect(codes(back)).toEqual(['before-opening'])
  })

  test('a right is not waived before the party was told of it', () => {
    const d = issued()
    for (const step of ['answer.waive', 'hearing.waive']) expect(d.gates('li', step, waiver)).toEqual(['G16-told'])
    d.serveNotice('p1', { acted: at('2026-08-05', '09:00') })
    expect(d.on('2026-08-06').gates('li', 'answer.waive', waiver, { acted: at('2026-08-04'), late: '漏录' })).toEqual([
      'G16-told',
    ])
    d.do('li', 'answer.waive', waiver).decide()
  })

  test('a waiver of the first notice is none of the second', () => {
    const d = issued().serveNotice('p1').on('2026-08-06').do('li', 'answer.waive', waiver)
    d.on('2026-08-10')
    const fresh = d.gather('进货台账', 'p1')
    const more = [forms.violation('p1', 800_000)]
    d.do('li', 'proposal.revise', { violations: more, reason: '新事实', found: '货值二千元。', evidence: [1, fresh] })
    d.review('case').notify()
    // Told to the record while the second notice still lies in the drawer, it is a waiver of the first.
    d.do('li', 'answer.waive', waiver).serveNotice('p1')
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G16'])
  })

  test('an older notice that arrives after a newer one neither replaces it nor restarts its time', () => {
    const d = issued()
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 300_000)], reason: '减轻' }).notify()
    d.serveNotice('p1').on('2026-08-17')
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-notice1-p1' })
    d.on('2026-08-18').decide()
    expect(d.file.clocks.find((c) => c.id === 'P08/p1')?.trigger).toBe('2026-08-05')
  })

  test('what the party says while the case is reopened is recorded, and must be weighed', () => {
    const d = issued().serveNotice('p1').on('2026-08-06').do('li', 'investigation.reopen', { reason: '补充' })
    d.do('li', 'answer.state', { party: 'p1', content: '标签是供货商的责任' })
    d.do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
    d.do('li', 'hearing.request', { party: 'p1', content: '请求听证' }).review('case').notify().serveNotice('p1')
    expect(d.on('2026-08-20').gates('li', 'decision.propose', forms.decision)).toEqual(['G16-weigh'])
  })

  test('a defence between proposal and signature sends the proposal back, for its text says there was none', () => {
    const d = issued().serveNotice('p1').on('2026-08-18').do('li', 'decision.propose', forms.decision)
    d.do('sun', 'decision.endorse', { opinion: '同意' }).do('wu', 'decision.endorse', { opinion: '同意' })
    d.do('li', 'answer.state', { party: 'p1', content: '请求减轻' })
    const points = [{ point: '请求减轻', adopted: false, reason: '无减轻情节' }]
    d.do('li', 'answer.weigh', { party: 'p1', points })
    expect(d.gates('zheng', 'decision.approve', { opinion: '同意' })).toEqual(['turn'])
    d.do('zheng', 'decision.return', { reason: '写明采纳情况' }).decide()
  })

  test('a defence rewritten after it was weighed is weighed again, and cannot be taken out', () => {
    const d = issued().serveNotice('p1').on('2026-08-06').do('li', 'answer.state', { party: 'p1', content: '请求减轻' })
    const event = statementsIn(d.file)[0]!.event
    d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '减轻', adopted: false, reason: '无' }] })
    const mend = {
      event,
      fields: { content: '请求减轻，并称已召回全部食品' },
      reason: '漏录',
      files: paper('申辩书.pdf'),
    }
    d.do('zhou', 'record.correct', mend)
    d.do('zheng', 'irregularity.cure', { event: d.events.length, how: '已核对当事人的申辩书' })
    expect(d.on('2026-08-18').gates('li', 'decision.propose', forms.decision)).toEqual(['G16-weigh'])
    expect(codes(d.try('sun', 'record.withdraw', { event, reason: '错录' }))).toEqual(['party-right'])
  })
})

describe('what was told', () => {
  test('the length of a suspension, the goods taken, the money moved between lines are part of it', () => {
    const suspended = (text: string) => ({ penalties: [{ kind: 'suspension', text }] })
    const d = concluded(1, suspended('暂扣许可证三个月')).review('case').notify().serveNotice('p1').on('2026-08-18')
    const longer = [forms.violation('p1', 1, suspended('暂扣许可证六个月'))]
    d.do('li', 'proposal.revise', { violations: longer, reason: '延长' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G15', 'G16-heavier', 'G24'])

    const two = (a: number, b: number) => [
      forms.violation('p1', a),
      forms.violation('p1', b, { conduct: '未建立进货查验记录' }),
    ]
    const e = concluded()
    e.do('li', 'proposal.revise', { violations: two(300_000, 200_000), reason: '分列' })
    e.review('case').notify().serveNotice('p1').on('2026-08-18')
    e.do('li', 'proposal.revise', { violations: two(100_000, 400_000), reason: '调整' })
    expect(e.gates('li', 'decision.propose', forms.decision)).toEqual(['G15', 'G24'])
  })

  test('a kind added to the same fine is a raise', () => {
    const d = heard()
    const both = [
      forms.violation('p1', 500_000, { penalties: [{ kind: 'fine', amount: 500_000 }, { kind: 'warning' }] }),
    ]
    expect(d.gates('li', 'proposal.revise', { violations: both, reason: '并处' })).toEqual(['G16-raise'])
  })

  test('a raise hidden in a second report is refused like one in a revision', () => {
    const d = heard().on('2026-08-06').do('li', 'investigation.reopen', { reason: '补充' })
    const heavier = forms.conclusion([1], [forms.violation('p1', 800_000)])
    expect(d.gates('li', 'investigation.conclude', heavier)).toEqual(['G16-raise'])
  })

  test('a new ground against one party raises nothing for the other, nor does evidence held back from before', () => {
    const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
    d.do('li', 'party.identify', { party: party('p2') }).do('li', 'clue.verify', forms.verification)
    d.filing('2026-08-05').gather('现场检查照片', 'p1')
    const lines = (a: number, more = {}) => [forms.violation('p1', a), forms.violation('p2', 100_000, more)]
    d.do('li', 'investigation.conclude', forms.conclusion([1], lines(500_000)))
      .review('case')
      .notify()
      .do('li', 'answer.state', said)
    const basis = [{ title: '食品安全法', level: 'law', article: '第一百二十四条', inForce: '2015-10-01' }]
    const raise = { violations: lines(800_000, { basis }), reason: '另案另据' }
    expect(d.gates('li', 'proposal.revise', raise)).toEqual(['G16-raise'])
    d.on('2026-08-10').do('li', 'evidence.collect', forms.evidence('旧台账'), { acted: at('2026-08-04'), late: '漏录' })
    d.do('li', 'evidence.verify', { evidence: [2], finding: '属实' })
    const old = { violations: lines(800_000), reason: '新事实', found: '货值二千元', evidence: [1, 2] }
    expect(d.gates('li', 'proposal.revise', old)).toEqual(['G16-raise'])
  })

  test('writing the same article with other spaces is no other basis', () => {
    const d = heard()
    const law = { title: '中华人民共和国食品安全法', level: 'law', inForce: '2015-10-01' }
    const basis = [{ ...law, article: '第一百二十五条 第一款 第二项' }]
    const spaced = { violations: [forms.violation('p1', 800_000, { basis })], reason: '改' }
    expect(d.gates('li', 'proposal.revise', spaced)).toEqual(['G16-raise'])
  })

  test('a notice voided before anybody read it binds nobody, and another party may be added on the same facts', () => {
    const d = issued()
    const number = d.file.papers.findLast((p) => p.kind === 'penalty-notice')!.number
    d.do('sun', 'paper.void', { number, reason: '金额少写一个零' })
    d.do('li', 'proposal.revise', { violations: [forms.violation('p1', 5_000_000)], reason: '更正笔误' })
    d.review('case')
      .notify()
      .serveNotice('p1')
      .do('li', 'party.identify', { party: party('p2') })
    const both = [forms.violation('p1', 5_000_000), forms.violation('p2', 100_000)]
    d.do('li', 'proposal.revise', { violations: both, reason: '共同违法' })
    expect(d.gates('li', 'decision.propose', forms.decision)).toContain('G15')
  })

  test('voiding one notice leaves the service of the other alone', () => {
    const d = issued().notify()
    const [first] = d.file.papers.filter((p) => p.kind === 'penalty-notice')
    d.serveNotice('p1').do('sun', 'paper.void', { number: first!.number, reason: '重复' })
    expect(d.file.proceedings.filter((p) => p.kind === 'service').map((p) => p.stage)).toEqual(['voided', 'served'])
  })
})

describe('who the party is', () => {
  test('once reviewed or told, a party is not turned into another under the same number', () => {
    const other = party('p1', { name: '云岭县其他食品有限公司' })
    const d = issued().serveNotice('p1')
    expect(codes(d.try('li', 'party.identify', { party: other }))).toEqual(['identity-fixed'])
    const event = d.file.acts.find((a) => a.step === 'party.identify')!.event
    const mend = d.try('sun', 'record.correct', { event, fields: { party: other }, reason: '改名' })
    expect(codes(mend)).toEqual(['identity-fixed'])
    d.do('li', 'party.identify', { party: party('p1', { phone: '13800000000', address: '新址' }) })
  })

  test('the same company under a new number is still the same in what it was told', () => {
    // Its name in other width, spaces or numerals is its name.
    for (const name of ['云岭县第1食品有限公司', '云岭县 第一食品有限公司', '云岭县第１食品有限公司']) {
      const d = heard().do('li', 'party.identify', { party: party('p9', { name }) })
      const moved = { violations: [forms.violation('p9', 800_000)], reason: '换编号' }
      expect(d.gates('li', 'proposal.revise', moved)).toEqual(['G16-raise'])
    }
  })

  test('a third party is not punished, and an agent without a name is refused', () => {
    const d = concluded().do('li', 'party.identify', { party: party('p3', { role: 'third' }) })
    const third = d.try('li', 'proposal.revise', { violations: [forms.violation('p3', 100_000)], reason: '第三人' })
    expect(codes(third)).toEqual(['not-a-party'])
    for (const agent of [null, {}, { name: '', authority: '' }, { name: '甲', authority: '全权', x: 1 }])
      expect(codes(d.try('li', 'party.identify', { party: party('p4', { agent: agent as never }) }))).toEqual([
        'wrong-kind',
      ])
  })
})

describe('the hearing', () => {
  const large = () => concluded(20_000_000).review('case').notify().serveNotice('p1')
  test('asked for in time it stops everything; taken back by the party it does not; asked too late it has lapsed', () => {
    const ask = { party: 'p1', content: '要求听证' }
    const d = large().on('2026-08-06').do('li', 'hearing.request', ask).on('2026-08-18')
    expect(d.gates('li', 'decision.propose', forms.decision)).toEqual(['G17'])
    d.do('li', 'hearing.waive', { party: 'p1', way: '书面撤回听证申请' }).decide()
    const late = large().on('2026-08-25').do('li', 'hearing.request', ask)
    late.decide()
    const again = large().do('li', 'hearing.waive', waiver).on('2026-08-06').do('li', 'hearing.request', ask)
    expect(again.on('2026-08-18').gates('li', 'decision.propose', forms.decision)).toEqual(['G17'])
  })

  test('goods of unknown value are asked about; a trader without a licence has the limit of a person', () => {
    const goods = concluded(1, { penalties: [{ kind: 'goods', text: '没收全部设备' }] }).review('case')
    expect(goods.gates('li', 'notice.propose', { reason: '理由' })).toEqual(['G17-offer'])
    goods.do('li', 'fact.state', { facts: { largeAmount: 'yes' } }).notify()
    expect(noticesIn(goods.file)[0]?.offersHearing).toEqual(['p1'])
    const d = concluded(1_500_000)
    d.do('li', 'party.identify', { party: party('p1', { kind: 'unlicensed' }) })
      .review('case')
      .notify()
    expect(noticesIn(d.file)[0]?.offersHearing).toEqual(['p1'])
  })
  test('a trader without a licence is entered with the number of the own identity card, and it is checked', () => {
    const trader = (code: string) => ({ party: party('p9', { kind: 'unlicensed', code }) })
    expect(concluded(1).do('li', 'party.identify', trader('11010519491231002X')).file.parties).toHaveLength(2)
    expect(codes(concluded(1).try('li', 'party.identify', trader('110105194912310021')))).toEqual(['check-digit'])
  })

  test('a name that bears a number: a name goes public', () => {
    const named = (name: string) => concluded(1).try('li', 'party.identify', { party: party('p1', { name }) })
    expect(codes(named('流动摊贩（王小明13912345678）'))).toEqual(['number-in-name'])
    expect(codes(named('王小明（身份证110105199003071234）'))).toEqual(['number-in-name'])
    expect(codes(named('云岭县63312345搬家有限公司'))).toEqual(['performed'])
  })
  test('a telephone that is none, which nobody could call', () => {
    const dialled = (phone: string) => concluded(1).try('li', 'party.identify', { party: party('p1', { phone }) })
    expect(codes(dialled('abc'))).toEqual(['not-a-telephone'])
    expect(codes(dialled('0999-6210001转2、13900000000'))).toEqual(['performed'])
  })
})
