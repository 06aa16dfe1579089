import type { Json } from '@xiezhi/casework'
import { forms } from '@xiezhi/casework/stories/forms.ts'
import { payableKinds, penaltyKinds, performance } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { decisionText, noticeText, penaltyDecision, penaltyNotice } from '../index.ts'
import { concluded, decided, line, paper, shop, stall } from './testing/story.ts'

type Driven = ReturnType<typeof concluded>
const said = (d: Driven) => {
  const data = penaltyDecision(d.file, paper(d, 'penalty-decision'), d.context('zheng'))
  return decisionText(data)
    .map((b) => b.text)
    .join('\n')
}
const told = (d: Driven, id: string) =>
  noticeText(penaltyNotice(d.file, paper(d, 'penalty-notice', id), d.context('zheng')))
    .map((b) => b.text)
    .join('\n')

const sign = (d: Driven) => {
  for (const who of ['sun', 'wu']) d.do(who, 'decision.endorse', { opinion: '同意' })
  return d.do('zheng', 'decision.approve', { opinion: '同意' })
}
const decide = (d: Driven, form = {}) => sign(d.do('li', 'decision.propose', { ...forms.decision, ...form }))

describe('a notice speaks to one party', () => {
  const own = {
    p1: { found: '甲店货架上有过期饼干。', tierReason: '甲店初次违法' },
    p3: { conduct: '未取得许可摆摊', found: '摊点没有备案卡。', tierReason: '摊主配合调查' },
  }
  const d = concluded({
    parties: [shop, stall],
    lines: [line('p1', 500_000, own.p1), line('p3', 100_000, own.p3)],
  }).review('case')
  d.do('li', 'notice.propose', { reasons: { p1: '甲店的理由', p3: '摊点的理由' } })
    .do('sun', 'notice.endorse', { opinion: '同意' })
    .do('zheng', 'notice.approve', { opinion: '同意' })

  test('of its own conduct, facts, circumstances and reasons, and of no other’s', () => {
    const [first, second] = [told(d, 'p1'), told(d, 'p3')]
    for (const mine of ['甲店货架上', '甲店初次违法', '甲店的理由']) {
      expect(first).toContain(mine)
      expect(second).not.toContain(mine)
    }
    for (const mine of ['未取得许可摆摊', '没有备案卡', '配合调查', '摊点的理由']) {
      expect(second).toContain(mine)
      expect(first).not.toContain(mine)
    }
    expect(second).not.toContain('经营超过保质期')
  })
  test('and says nothing twice', () => {
    const alone = told(concluded().review('case').notify(), 'p1')
    for (const once of ['经查，当事人于2026年3月', '第三十四条第十项', '系初次违法'])
      expect(alone.split(once)).toHaveLength(2)
  })
})

describe('a decision repeats the record', () => {
  test('every notice the party was served, the first one too', () => {
    const d = concluded().review('case').notify().serveNotice('p1')
    const more = d.gather('补充照片')
    d.do('li', 'proposal.revise', {
      violations: [line('p1', 400_000)],
      reason: '事实有变化',
      found: '另查明过期麦片二盒。',
      evidence: [1, 2, more],
    })
    d.review('case').notify().serveNotice('p1').on('2026-09-28')
    const text = said(decide(d))
    const numbers = d.file.papers.filter((p) => p.kind === 'penalty-notice').map((p) => p.number)
    expect(numbers).toHaveLength(2)
    for (const number of numbers) expect(text).toContain(number)
    expect(text).toContain('因拟处罚意见变更，重新向当事人送达')
  })

  test('who spoke, who waived, who was silent', () => {
    const d = concluded({ parties: [shop, stall], lines: [line('p1', 500_000), line('p3', 100_000)] })
    d.review('case').notify().serveNotice('p1').serveNotice('p3')
    d.do('li', 'answer.waive', { party: 'p3', way: '书面' }).on('2026-09-28')
    const text = said(decide(d))
    expect(text).toContain('云岭县青坪镇喆堃食品经营部在规定期限内未提出陈述、申辩。')
    expect(text).toContain('“淼淼小吃”摊点明确放弃陈述、申辩的权利。')
    expect(text).not.toContain('“淼淼小吃”摊点在规定期限内未提出')
  })

  test('what was adopted, and why nothing changed', () => {
    const d = concluded().review('case').notify().serveNotice('p1')
    d.do('li', 'answer.state', { party: 'p1', content: '已经整改' })
    d.do('li', 'answer.weigh', { party: 'p1', points: [{ point: '已经整改', adopted: true, reason: '属实' }] })
    d.on('2026-09-28')
    const text = said(decide(d, { unchanged: '提出处罚意见时已经作为减轻的理由' }))
    expect(text).toContain('当事人提出“已经整改”，经复核，本局予以采纳，理由：属实。')
    expect(text).toContain('本局采纳上述意见而处罚内容不变，理由：提出处罚意见时已经作为减轻的理由。')
    expect(text.split('已经整改')).toHaveLength(2)
  })

  test.each([
    ['agreed to by two heads', 'agree', ['郑局长', '吴副局'], true],
    ['that disagreed', 'disagree', ['郑局长', '吴副局'], false],
    ['of one head', 'agree', ['郑局长'], false],
  ] as const)('a meeting %s', (_, verdict, names, printed) => {
    const d = concluded().review('case').notify().serveNotice('p1').on('2026-09-28')
    const attendees = names.map((name) => ({ name, post: '负责人', view: '意见' }))
    d.do('li', 'discussion.record', { place: '会议室', host: '郑局长', attendees, verdict, conclusion: '结论' })
    expect(said(decide(d)).includes('集体讨论')).toBe(printed)
  })

  test('of a meeting on what was proposed before nothing is said', () => {
    const d = concluded().review('case').notify().serveNotice('p1').on('2026-09-28')
    const attendees = ['郑局长', '吴副局'].map((name) => ({ name, post: '负责人', view: '同意' }))
    d.do('li', 'discussion.record', {
      place: '会议室',
      host: '郑局长',
      attendees,
      verdict: 'agree',
      conclusion: '同意',
    })
    const kinds: Json[] = [{ kind: 'warning' }, { kind: 'fine', amount: 500_000 }]
    d.do('li', 'proposal.revise', { violations: [line('p1', 1, { penalties: kinds })], reason: '变更' })
    d.review('case').notify().serveNotice('p1').on('2026-10-20')
    expect(said(decide(d))).not.toContain('集体讨论')
  })
})

describe('what became of the hearing a party was offered (处罚法64)', () => {
  const served = () =>
    concluded({ lines: [line('p1', 1, { penalties: [{ kind: 'revocation', text: '吊销食品经营许可证' }] })] })
      .review('case')
      .notify()
      .serveNotice('p1')
  const offered = () => served().on('2026-09-28')
  test('who asked and stayed away has let it go, and the decision says how', () => {
    const d = served().do('li', 'hearing.request', { party: 'p1', content: '要求听证' })
    const [party, of] = [{ party: 'p1' }, { proceeding: 'hearing-1' }]
    const set = {
      date: '2026-09-28',
      time: '上午九时',
      place: '会议室',
      open: 'closed',
      secret: 'trade',
      recorder: 'feng',
    }
    d.do('zheng', 'hearing.host', { ...party, host: 'zhou' }).do('li', 'hearing.handOver', { materials: '一册' }, of)
    d.do('zhou', 'hearing.set', set, of)
    d.do('li', 'service.deliver', forms.delivery, { proceeding: 'service-hearing1-p1' }).on('2026-09-28')
    d.do('zhou', 'hearing.end', { ground: 'absent', reason: '未到场，电话无人接听' }, of)
    expect(said(decide(d.review('legal')))).toContain('无正当理由拒不到场参加听证，视为放弃听证权利')
  })
  test('not asked for, it was let go', () => {
    expect(said(decide(offered()))).toContain('在规定期限内未要求听证。')
    expect(said(decided())).not.toContain('未要求听证')
  })
  test('asked for too late, the decision says so', () => {
    const text = said(decide(offered().do('li', 'hearing.request', { party: 'p1', content: '要求听证' })))
    expect(text).toContain('要求听证，已超过规定的期限。')
    expect(text).not.toContain('未要求听证')
  })
})

describe('a decision has every element of 处罚法59, whatever it imposes', () => {
  test('how and from when each kind is performed', () => {
    for (const { value, label } of penaltyKinds)
      expect([label, performance[value] !== undefined]).toEqual([label, !payableKinds.includes(value)])
    const penalties: Json[] = [
      { kind: 'goods', text: '饼干14袋', value: 1 },
      { kind: 'stoppage', text: '停业三十日' },
      { kind: 'revocation', text: '吊销食品经营许可证' },
    ]
    const d = concluded({ lines: [line('p1', 1, { penalties })] })
    d.review('case').notify().serveNotice('p1').on('2026-09-28')
    const text = said(decide(d))
    for (const part of [
      '没收的财物，当事人应当',
      '责令停产停业自本决定书送达之日起',
      '许可证件自本决定书送达之日起吊销',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('缴纳罚没款')
  })
  test('who pays, where only one of two does', () => {
    const d = concluded({
      parties: [shop, stall],
      lines: [line('p1', 500_000), line('p3', 1, { penalties: [{ kind: 'criticism' }] })],
    })
    d.review('case').notify().serveNotice('p1').serveNotice('p3').on('2026-09-28')
    const text = said(decide(d))
    expect(text).toContain('云岭县青坪镇喆堃食品经营部应当自收到本决定书之日起十五日内')
    expect(text).toContain('“淼淼小吃”摊点：通报批评自本决定书送达之日起')
  })
  test('the order to put things right, with its day', () => {
    expect(said(decided())).toContain(
      '依据《中华人民共和国行政处罚法》第二十八条第一款的规定，责令当事人自收到本决定书之日起十五日内改正：建立并执行食品保质期检查制度。',
    )
  })
  test('the party’s address: without it no notice', () => {
    const d = concluded({ parties: [{ ...(shop as object), address: '' } as never] }).review('case')
    expect(d.gates('li', 'notice.propose', {})).toEqual(['G15-address'])
    d.do('li', 'party.identify', { party: shop }).notify()
  })
})

describe('公示告知', () => {
  test('stands in every decision that will be published', () => {
    expect(said(decided())).toContain('公示本行政处罚决定信息')
  })
  test('names those who will be, where one of two is only warned; and nobody where all are', () => {
    const warning = { penalties: [{ kind: 'warning' }] }
    const two = concluded({ parties: [shop, stall], lines: [line('p1', 500_000), line('p3', 1, warning)] })
    two.review('case').notify().serveNotice('p1').serveNotice('p3').on('2026-09-28')
    expect(said(decide(two))).toContain('公示对云岭县青坪镇喆堃食品经营部的行政处罚决定信息')
    const one = concluded({ lines: [line('p1', 1, warning)] })
    one.review('case').notify().serveNotice('p1').on('2026-09-28')
    expect(said(decide(one))).not.toContain('公示')
  })
})
