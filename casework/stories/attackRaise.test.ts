import { ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { knownLaws } from '../citations.ts'
import type { Form, Json } from '../file.ts'
import { statementsIn } from '../penalty/answers.ts'
import { evidenceIn } from '../penalty/evidence.ts'
import { servicesIn } from '../penalty/notices.ts'
import { isGrounded, raisesOf } from '../raise.ts'
import { latestProposal } from '../readings/world.ts'
import { raiseWords } from '../words/raise.ts'
import { at } from './county.ts'
import { Driver } from './driver.ts'
import { forms, paper, party } from './forms.ts'

/** Ways to punish a party more because it spoke (处罚法45), and to decide on what it was never told (44); each beside its lawful twin. */

type More = { readonly [k: string]: Json }
const codes = (o: ReturnType<Driver['try']>) => (o.outcome === 'invalid' ? o.errors.map((e) => e.code) : [o.outcome])
const law = { title: '中华人民共和国食品安全法', level: 'law', inForce: '2015-10-01' } as const
const article = '第一百二十五条第一款第二项'
const found = '当事人货架上有二十盒糕点未标明生产日期，货值二百元。'
const line = (fine: number, more: More = {}) => forms.violation('p1', fine, more)
const told = (lines: readonly Json[] = [line(500_000)]) => {
  const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  d.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  d.gather('现场检查照片', 'p1')
  d.gather('现场笔录', 'p1')
  return d
    .do('li', 'investigation.conclude', forms.conclusion([1, 2], lines))
    .do('li', 'fact.state', { facts: { largeAmount: 'no' } })
    .review('case')
    .notify()
    .serveNotice('p1')
}
const said = { party: 'p1', content: '请求减轻' }
const weighed = { party: 'p1', points: [{ point: '减轻', adopted: false, reason: '无减轻情节' }] }
const heard = (lines?: readonly Json[]) =>
  told(lines).on('2026-08-06').do('li', 'answer.state', said).do('li', 'answer.weigh', weighed)
const revised = (lines: readonly Json[], more: Form = {}): Form => ({ violations: lines, reason: '变更', ...more })
const raise = (d: Driver, more: More = {}, form: Form = {}) => {
  const outcome = d.try('li', 'proposal.revise', revised([line(4_000_000, more)], form))
  return outcome.outcome === 'blocked' ? outcome.reasons.map((r) => r.gate) : codes(outcome)
}
const decision = (d: Driver) => d.gates('li', 'decision.propose', forms.decision)

describe('by another name for the same law', () => {
  test.each([
    '食品安全法',
    '《食品安全法》',
    '中华人民共和国食品安全法（2021年修正）',
    '中华人民共和国 食品安全法',
    '食品安全法。',
  ])('%s', (title) => {
    expect(raise(heard(), { basis: [{ ...law, title, article }] })).toEqual(['G16-raise'])
    expect(raise(heard(), { breached: [{ ...law, title, article: '第六十七条' }] })).toEqual(['G16-raise'])
  })

  test.each(['125条1款2项', '第125条第1款第（二）项', '第一百二十五条', '第一百二十五条第二款', `${article}的规定`])(
    'or for the same article: %s',
    (other) => {
      expect(raise(heard(), { basis: [{ ...law, article: other }] })).toEqual(['G16-raise'])
    },
  )

  test('by another breached provision, or by one more basis beside the old: the punishing article is the same', () => {
    expect(raise(heard(), { breached: [{ ...law, article: '第六十八条' }] })).toEqual(['G16-raise'])
    const both = [
      { ...law, article },
      { ...law, article: '第一百二十六条' },
    ]
    expect(raise(heard(), { basis: both })).toEqual(['G16-raise'])
  })

  test('a provision nobody here knows is no ground before a reviewer has looked it up', () => {
    const bylaw = { title: '云岭县餐厨管理条例', level: 'local-regulation', inForce: '2020-01-01', article: '第九条' }
    const d = heard().do('li', 'proposal.revise', revised([line(4_000_000, { basis: [bylaw] })]))
    d.review('legal')
    const [reason] = d.refused('li', 'notice.propose', { reason: '另有规定' })
    expect(reason).toMatchObject({
      gate: 'G16-raise',
      sentence: expect.stringContaining('尚未核实'),
      next: expect.stringContaining('核实引用的规定'),
    })
    const words = () => raiseWords(d.file, ruleBook.statutes)[0]
    expect(words()).toMatchObject({
      ungrounded: true,
      grounds: ['另外的处罚条款尚未核实：《云岭县餐厨管理条例》第九条'],
    })
    expect(decision(d)).toContain('G16-raise')
    d.do('qian', 'citation.confirm', { finding: '见省人大常委会公报2019年第6期' })
    expect(words()).toMatchObject({ ungrounded: false })
    d.notify()
    // What was confirmed is that article, and no other.
    const other = revised([line(4_000_000, { basis: [{ ...bylaw, article: '第十条' }] })])
    expect(d.do('li', 'proposal.revise', other).gates('li', 'notice.propose', { reason: '另' })).toContain('G16-raise')
  })

  test('while another article that punishes is another ground, told anew', () => {
    const d = heard()
    expect(raise(d, { basis: [{ ...law, inForce: '2021-04-29', article: '第一百二十四条' }] })).toEqual(['performed'])
    // Another act beside the first: one act is fined once (处罚法29).
    const other = { conduct: '销售过期食品', basis: [{ ...law, inForce: '2021-04-29', article: '第一百二十四条' }] }
    const more = [line(500_000), line(300_000, other)]
    d.do('li', 'proposal.revise', revised(more))
    expect(raisesOf(d.file, latestProposal(d.file)!, knownLaws(d.context('li')))).toMatchObject([
      { notice: 1, newBasis: true, newEvidence: [] },
    ])
    expect(decision(d)).toEqual(expect.arrayContaining(['G15', 'G24']))
  })
})

describe('by the record of the notice', () => {
  const numberOf = (d: Driver) => d.file.papers.findLast((p) => p.kind === 'penalty-notice')!.number
  const untell = (d: Driver) => ({
    withdraw: codes(d.try('zheng', 'record.withdraw', { event: servicesIn(d.file)[0]!.event, reason: '错录' })),
    void: codes(d.try('zheng', 'paper.void', { number: numberOf(d), reason: '错别字' })),
  })

  test('answered, it is neither taken back nor voided, whatever the answer was', () => {
    expect(untell(heard())).toEqual({ withdraw: ['party-right'], void: ['party-right'] })
    for (const step of ['hearing.request', 'answer.waive', 'hearing.waive']) {
      const form = step === 'hearing.request' ? said : { party: 'p1', way: '书面' }
      expect(untell(told().do('li', step, form))).toEqual({ withdraw: ['party-right'], void: ['party-right'] })
    }
  })

  test('answered before its service was entered, it is not voided as unserved', () => {
    const d = told()
    d.do('sun', 'record.withdraw', { event: servicesIn(d.file)[0]!.event, reason: '回证未到' }).do(
      'li',
      'answer.state',
      said,
    )
    expect(codes(d.try('sun', 'paper.void', { number: numberOf(d), reason: '错别字' }))).toEqual(['party-right'])
    expect(raise(d)).toEqual(['G16-raise'])
  })

  test('untold first and the defence entered afterwards, it stands against the decision', () => {
    const d = told().on('2026-08-07')
    d.do('sun', 'record.withdraw', { event: servicesIn(d.file)[0]!.event, reason: '错录' })
    d.do('sun', 'paper.void', { number: numberOf(d), reason: '错别字' })
    d.do('li', 'proposal.revise', revised([line(4_000_000)]))
      .review('case')
      .notify()
      .serveNotice('p1')
    d.on('2026-08-25')
    d.do('li', 'answer.state', said, { acted: at('2026-08-06'), late: '收发室漏转' }).do('li', 'answer.weigh', weighed)
    expect(decision(d)).toEqual(['G16-raise'])
    expect(d.gates('li', 'notice.propose', { reason: '再告知' })).toEqual(['G16-raise'])
  })

  test('a defence is not moved to a later notice by its date', () => {
    const d = told().on('2026-08-20')
    d.do('li', 'proposal.revise', revised([line(4_000_000)]))
      .review('case')
      .notify()
      .serveNotice('p1')
    d.on('2026-08-31').do('li', 'answer.state', said, { acted: at('2026-08-06'), late: '漏录' })
    const mend = { event: statementsIn(d.file)[0]!.event, fields: { acted: '2026-08-24' }, reason: '日期录错' }
    expect(codes(d.try('sun', 'record.correct', mend))).toEqual(['party-right'])
    d.do('zheng', 'record.correct', { ...mend, files: paper('申辩书.pdf') }).do('li', 'answer.weigh', weighed)
    expect(decision(d)).toEqual(['rests'])
  })
})

describe('by what is called a new fact', () => {
  const withPhoto = () => {
    const d = heard().on('2026-08-10')
    return [d, d.gather('又一张照片')] as const
  }
  test.each([
    '当事人货架上有二十盒糕点，未标明生产日期，货值二百元。',
    '当事人货架上有20盒糕点未标明生产日期（货值200元）。',
    ' 当事人货架上有二十盒糕点未标明生产日期；货值二百元 ',
    '当事人货架上有贰拾盒糕点未标明生产日期，货值２００元。',
    '当事人货架上有二十盒糕点未标明生产日期。',
  ])('one more photograph and “%s”', (same) => {
    const [d, photo] = withPhoto()
    expect(raise(d, {}, { found: same, evidence: [1, 2, photo] })).toEqual(['G16-raise'])
  })

  test('new words without new evidence, or with evidence from before, or with one that is not relied on', () => {
    const more = '当事人货架上有二百盒糕点未标明生产日期，货值二千元。'
    const held = heard().on('2026-08-10')
    held.do('li', 'evidence.collect', forms.evidence('旧台账'), { acted: at('2026-08-04'), late: '漏录' })
    const { event } = evidenceIn(held.file).at(-1)!
    held.do('sun', 'record.correct', { event, fields: { acted: '2026-08-10' }, reason: '日期录错' })
    held.do('li', 'evidence.verify', { evidence: [3], finding: '属实' })
    expect(raise(held, {}, { found: more, evidence: [1, 2, 3] })).toEqual(['G16-raise'])
    const [d, photo] = withPhoto()
    expect(raise(d, {}, { found: more, evidence: [1, 2] })).toEqual(['G16-raise'])
    expect(raise(d, {}, { found: more, evidence: [1, 2, photo] })).toEqual(['performed'])
    // Once the new evidence is let go of, nothing carries what was raised on it.
    d.do('li', 'proposal.revise', revised([line(4_000_000)], { found: more, evidence: [1, 2, photo] }))
    d.review('case').notify().serveNotice('p1').on('2026-08-25')
    const back = d.try('li', 'proposal.revise', revised([line(4_000_000)], { found, evidence: [1, 2] }))
    expect(back.outcome === 'blocked' && back.reasons.map((r) => r.gate)).toEqual(['G16-raise'])
    expect(
      raisesOf(d.file, latestProposal(d.file)!, knownLaws(d.context('li'))).map((r) => [
        r.notice,
        r.newEvidence,
        isGrounded(r),
      ]),
    ).toEqual([[1, [photo], true]])
    d.decide()
  })
})

describe('by kinds and extents', () => {
  const of = (...penalties: readonly Json[]) => [line(1, { penalties })]
  const suspension = (text: string): Json => ({ kind: 'suspension', text })
  const cases: readonly (readonly [string, readonly Json[], readonly Json[], string])[] = [
    ['a longer term', of(suspension('暂扣许可证三个月')), of(suspension('暂扣许可证六个月')), 'blocked'],
    ['a longer term in another unit', of(suspension('暂扣许可证六个月')), of(suspension('暂扣许可证一年')), 'blocked'],
    ['a shorter term', of(suspension('暂扣许可证六个月')), of(suspension('暂扣许可证三个月')), 'performed'],
    [
      'more goods beside a fine',
      of({ kind: 'goods', text: '糕点二十盒' }),
      of({ kind: 'goods', text: '糕点二十盒、设备一台' }),
      'blocked',
    ],
    [
      'a light kind changed for a graver one below the gravest',
      of({ kind: 'warning' }, { kind: 'fine', amount: 1 }),
      of({ kind: 'goods', text: '设备一台' }, { kind: 'fine', amount: 1 }),
      'blocked',
    ],
    [
      'a graver kind changed for a lighter one',
      of({ kind: 'goods', text: '设备一台' }, { kind: 'fine', amount: 1 }),
      of({ kind: 'warning' }, { kind: 'fine', amount: 1 }),
      'performed',
    ],
  ]
  test.each(cases)('%s', (_, before, after, outcome) => {
    const d = told(before).do('li', 'answer.state', said)
    expect(d.try('li', 'proposal.revise', revised(after)).outcome).toBe(outcome)
  })

  test('what was yielded to a defence is not taken back once the party is silent', () => {
    const d = heard().do('li', 'proposal.revise', revised([line(100_000)]))
    d.notify().serveNotice('p1').on('2026-08-20')
    expect(d.try('li', 'proposal.revise', revised([line(400_000)])).outcome).toBe('blocked')
  })
})

describe('a party that kept silent', () => {
  test('is told anew of the right amount, may then speak, and is decided on that', () => {
    const d = told([line(50_000)]).on('2026-08-06')
    d.do('li', 'proposal.revise', revised([line(500_000)], { reason: '金额少写一个零' }))
    expect(decision(d)).toEqual(expect.arrayContaining(['G15', 'G16-heavier', 'G24']))
    d.review('case').notify().serveNotice('p1')
    const silent = raisesOf(d.file, latestProposal(d.file)!, knownLaws(d.context('li')))
    expect(silent).toMatchObject([{ notice: 1, answered: false, newEvidence: [], newBasis: false }])
    d.on('2026-08-10').do('li', 'answer.state', said).do('li', 'answer.weigh', weighed)
    // What it says to the second notice binds as it did to the first.
    expect(raise(d)).toEqual(['G16-raise'])
    d.on('2026-08-25').decide()
  })
})

describe('what the party was told', () => {
  const sentenceOf = (d: Driver) => d.refused('li', 'decision.propose', forms.decision)[0]?.sentence
  test('is not carried by evidence it never saw: swapped, added, or rewritten under its number', () => {
    const d = heard().on('2026-08-10')
    const other = d.gather('另一组照片')
    for (const evidence of [[other], [1, other], [1, 2, other]]) {
      d.do('li', 'proposal.revise', revised([line(500_000)], { evidence }))
      expect(
        d
          .on('2026-08-18')
          .refused('li', 'decision.propose', forms.decision)
          .map((r) => r.gate),
      ).toContain('G15')
      expect(sentenceOf(d)).toContain(`证据${other}`)
    }
    const e = heard()
    const { event } = evidenceIn(e.file)[0]!
    e.do('sun', 'record.correct', { event, fields: { title: '另一组照片', proves: '另一事实' }, reason: '错录' })
    e.do('li', 'evidence.verify', { evidence: [1], finding: '属实' })
    expect(decision(e.on('2026-08-18'))).toEqual(['G15'])
  })

  test('may be less: one of two bases, a whole conduct let go in its favour, without another round', () => {
    const two = [
      { ...law, article },
      { ...law, article: '第一百二十六条' },
    ]
    const d = heard([line(500_000, { basis: two })]).on('2026-08-18')
    d.do('li', 'proposal.revise', revised([line(500_000)], { reason: '采纳当事人关于第一百二十六条不适用的意见' }))
    d.decide()
    const e = heard([line(300_000), line(200_000, { conduct: '未建立进货查验记录' })]).on('2026-08-18')
    e.do('li', 'proposal.revise', revised([line(300_000)], { reason: '采纳' })).decide()
    // Another basis in its place, or the money of the conduct let go laid upon the other, is not less.
    const f = heard([line(500_000, { basis: two })]).on('2026-08-18')
    f.do('li', 'proposal.revise', revised([line(500_000, { basis: [{ ...law, article: '第一百二十七条' }] })]))
    expect(decision(f)).toEqual(['G15', 'G24'])
    const g = heard([line(300_000), line(200_000, { conduct: '未建立进货查验记录' })]).on('2026-08-18')
    g.do('li', 'proposal.revise', revised([line(500_000)]))
    expect(decision(g)).toEqual(['G15', 'G24'])
  })
})

describe('whoever reviews and signs a raise reads', () => {
  test('what was told, what it is now, and the ground: a new fact, another article, or that the party kept silent', () => {
    const d = heard().on('2026-08-10')
    const photo = d.gather('进货台账')
    const more = '当事人货架上有二百盒糕点未标明生产日期，货值二千元。'
    d.do(
      'li',
      'proposal.revise',
      revised([line(800_000)], { found: more, evidence: [1, 2, photo], reason: '货值增加' }),
    )
    expect(raiseWords(d.file, ruleBook.statutes)).toEqual([
      {
        party: '云岭县第1食品有限公司',
        notice: 1,
        before: '罚款5,000元',
        now: '罚款8,000元',
        grounds: [`告知之后的新事实：证据${photo}（进货台账）`],
        ungrounded: false,
        found: { before: found, now: more },
        reason: '货值增加',
      },
    ])
    const e = heard()
    e.do(
      'li',
      'proposal.revise',
      revised([line(800_000, { basis: [{ ...law, inForce: '2021-04-29', article: '第一百二十四条' }] })]),
    )
    expect(raiseWords(e.file, ruleBook.statutes)[0]?.grounds).toEqual([
      '另外的处罚条款：《中华人民共和国食品安全法》第一百二十四条',
    ])
    const f = told().do('li', 'proposal.revise', revised([line(800_000)]))
    expect(raiseWords(f.file, ruleBook.statutes)[0]).toMatchObject({
      grounds: [expect.stringContaining('没有陈述')],
      ungrounded: false,
    })
    f.do('li', 'answer.state', said, { acted: at('2026-08-05') })
    expect(raiseWords(f.file, ruleBook.statutes)[0]).toMatchObject({
      grounds: [expect.stringContaining('没有新的事实')],
      ungrounded: true,
    })
    expect(raiseWords(heard().do('li', 'proposal.revise', revised([line(100_000)])).file, ruleBook.statutes)).toEqual(
      [],
    )
  })
})
