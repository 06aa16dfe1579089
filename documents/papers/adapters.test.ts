import { reviewsIn } from '@xiezhi/casework'
import { ownLayer } from '@xiezhi/casework/stories/county.ts'
import type { Driver } from '@xiezhi/casework/stories/driver.ts'
import { forms } from '@xiezhi/casework/stories/forms.ts'
import { caseReviewView, legalReviewView, reviewElements } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import {
  caseReview,
  decisionText,
  filingApproval,
  noticeText,
  penaltyDecision,
  penaltyNotice,
  reviewForm,
  reviewOpinion,
} from '../index.ts'
import { itemOf } from './review-opinion/compose.ts'
import { concluded, decided, line, paper, shop, stall, worker } from './testing/story.ts'

const text = (blocks: readonly { text: string }[]) => blocks.map((b) => b.text).join('\n')
const demo = (d: Driver) => ({ ...d.context('zheng'), marks: ['演示'] })

describe('立案审批表', () => {
  const d = concluded()
  const data = filingApproval(d.file, paper(d, 'filing-approval'), demo(d))

  test('says who, what, why, and what each signed on which day', () => {
    expect(data).toMatchObject({
      agency: '云岭县市场监督管理局',
      number: '云市监立〔2026〕1号',
      marks: ['演示'],
      cause: '涉嫌经营超过保质期的食品',
      source: '监督检查',
      received: '2026年9月9日',
      parties: [{ kind: 'individual-business', name: '云岭县青坪镇喆堃食品经营部', operator: '闫喆堃' }],
      handlers: { signers: [{ name: '李承办', certificate: 'YL-li' }], date: '2026年9月9日' },
      unit: {
        text: '同意立案，报局领导审批。',
        signers: [{ name: '孙股长' }],
        assigned: [
          { name: '李承办', certificate: 'YL-li' },
          { name: '王协办', certificate: 'YL-wang' },
        ],
      },
      head: { text: '同意立案。', signers: [{ name: '郑局长' }] },
    })
    expect(data.summary.at(-1)).toBe('经核查：现场有超过保质期的饼干14袋、麦片6盒，当场拍照并责令停止销售。')
    expect(data.grounds.at(-1)).toContain('在给予行政处罚的法定期限内，符合立案条件。')
  })
})

test('an officer is named with the certificate of the day, not with the one he holds since', () => {
  const d = decided()
  const renewed = d.context('zheng').people.map((p) =>
    p.id === 'li'
      ? {
          ...p,
          certificates: [
            { ...p.certificates[0]!, to: '2026-09-20' as const },
            { ...p.certificates[0]!, number: 'YL-li-2', from: '2026-09-21' as const },
          ],
        }
      : p.id === 'wang'
        ? { ...p, certificates: [] }
        : p,
  )
  const context = { ...demo(d), people: renewed }
  const filing = filingApproval(d.file, paper(d, 'filing-approval'), context)
  expect(filing.handlers.signers).toEqual([{ name: '李承办', certificate: 'YL-li' }])
  expect(filing.unit.assigned).toEqual([{ name: '李承办', certificate: 'YL-li' }, { name: '王协办' }])
  expect(penaltyDecision(d.file, paper(d, 'penalty-decision'), context).course.at(-1)).toContain(
    '指定执法人员李承办（执法证号：YL-li）、王协办调查处理',
  )
  const later = { ...paper(d, 'filing-approval'), on: '2026-09-25' as const }
  expect(filingApproval(d.file, later, context).unit.assigned[0]).toEqual({ name: '李承办', certificate: 'YL-li-2' })
})

describe('行政处罚告知书', () => {
  const d = concluded().review('case').notify()
  const data = penaltyNotice(d.file, paper(d, 'penalty-notice', 'p1'), demo(d))

  test('carries facts, evidence and law as they were typed once', () => {
    expect(data).toMatchObject({
      addressee: '云岭县青坪镇喆堃食品经营部',
      you: '你单位',
      violations: [
        {
          conduct: '你单位经营超过保质期的食品',
          breached: '《中华人民共和国食品安全法》第三十四条第十项',
          basis: '《中华人民共和国食品安全法》第一百二十四条第一款第五项',
        },
      ],
      proposed: [
        '没收违法所得人民币9.60元（大写：玖元陆角整）',
        '没收超过保质期的“麦香酥”饼干14袋、“谷润”牌麦片6盒',
        '罚款人民币5,000.00元（大写：伍仟元整）',
      ],
      statementTerm: '五个工作日',
      contact: { persons: '李承办、王协办', phone: '0000-0000000' },
      seal: { name: '云岭县市场监督管理局', mark: '演示' },
      copies: '本文书一式两份，一份送达，一份归档。',
    })
    expect(data.facts).toHaveLength(2)
    expect(data.evidence[0]).toEqual({ name: '现场笔录1份、现场照片12张', proves: '货架上食品标签的状况' })
    expect(data.reasons).toContain(
      '本案裁量档次为减轻处罚（主动消除或者减轻违法行为危害后果），理由：系初次违法，货值金额较小，案发后主动下架封存并配合调查，未发现造成危害后果。',
    )
  })

  test('speaks of no hearing where none is due, and of one with its article where it is', () => {
    expect(data.hearing).toBeUndefined()
    expect(text(noticeText(data))).not.toContain('听证')
    const large = concluded({ parties: [worker], lines: [line('p2', 1_200_000)] })
      .review('case')
      .notify()
    const offered = penaltyNotice(large.file, paper(large, 'penalty-notice'), demo(large))
    expect(offered).toMatchObject({ you: '你', hearing: { term: '五个工作日' } })
    expect(text(noticeText(offered))).toContain(
      '第六十三条、第六十四条和《市场监督管理行政处罚听证办法》第五条的规定，你对上述拟作出的行政处罚有要求举行听证的权利',
    )
  })

  test('makes up no term where none is set', () => {
    const context = { ...demo(d), agency: { ...demo(d).agency, layers: ['national'], own: ownLayer() } }
    const unset = penaltyNotice(d.file, paper(d, 'penalty-notice'), context)
    expect(unset.statementTerm).toBeUndefined()
    expect(text(noticeText(unset))).toContain(
      '提出陈述、申辩的期限，本局未作设定，在本局作出行政处罚决定之前，你单位均可以提出。',
    )
    expect(text(noticeText(unset))).not.toMatch(/个工作日|逾期/)
  })

  test('rests on the law of its own day', () => {
    const early = { ...paper(d, 'penalty-notice'), on: '2020-06-01' } as const
    expect(penaltyNotice(d.file, early, demo(d)).basis.tell).toContain('第三十一条')
  })

  test('is one for each of two parties, with what concerns it alone', () => {
    const two = concluded({ parties: [shop, worker], lines: [line('p1', 500_000), line('p2', 100_000)] })
      .review('case')
      .notify()
    const notices = ['p1', 'p2'].map((id) => penaltyNotice(two.file, paper(two, 'penalty-notice', id), demo(two)))
    expect(notices.map((n) => [n.addressee, n.you, n.number, n.violations.length, n.proposed.at(-1)])).toEqual([
      ['云岭县青坪镇喆堃食品经营部', '你单位', '云市监罚告〔2026〕4号', 1, '罚款人民币5,000.00元（大写：伍仟元整）'],
      ['骆骉', '你', '云市监罚告〔2026〕5号', 1, '罚款人民币1,000.00元（大写：壹仟元整）'],
    ])
  })
})

describe('案件审核意见表', () => {
  test('has the seven items of 市监程序53, each from the elements that answer it', () => {
    const d = concluded().review('case')
    const data = caseReview(d.file, paper(d, 'case-review'), demo(d))
    expect(data.items.map((i) => [i.label, i.answer])).toEqual(caseReviewView.items.map((i) => [i.title, 'yes']))
    expect(data.reviewer).toMatchObject({ text: '审核通过。同意案件处理意见。事实清楚，证据充分，同意。' })
  })
  test('one element against the case is 否 for its item, with its remark; a failure says what is advised', () => {
    const d = concluded().do('li', 'review.submit', { kind: 'case', materials: '全卷' })
    const { proceeding } = reviewsIn(d.file).at(-1)!
    const opinion = forms.opinion('failed')
    const elements = { ...(opinion.elements as object), discretion: { answer: 'no', remark: '没有说明从轻的情节' } }
    const opine = (advice?: string) =>
      d.try('zhou', 'review.opine', { ...opinion, elements, advice } as never, { proceeding })
    expect(opine('agree')).toMatchObject({ outcome: 'invalid', errors: [{ field: 'advice' }] })
    expect(opine(undefined)).toMatchObject({ outcome: 'invalid', errors: [{ field: 'advice' }] })
    d.do('zhou', 'review.opine', { ...opinion, elements, advice: 'rectify' } as never, { proceeding })
    d.do('sun', 'review.confirm', { opinion: '同意审核意见' }, { proceeding })
    const data = caseReview(d.file, paper(d, 'case-review'), demo(d))
    expect(data.items.at(-1)).toEqual({ label: '处理是否适当', answer: 'no', opinion: '没有说明从轻的情节' })
    expect(data.reviewer.text).toContain('审核未通过。建议纠正。')
  })
  test('every list of what a review answers is a view of the one set', () => {
    const ids: readonly string[] = reviewElements.map((e) => e.id)
    for (const { items } of [caseReviewView, legalReviewView])
      for (const { of } of items) for (const id of of) expect(ids).toContain(id)
    const inCase = caseReviewView.items.flatMap((i) => i.of)
    expect([...inCase].sort()).toEqual([...ids].sort())
  })
})

describe('法制审核意见表', () => {
  test('has the elements of the rule book item for item, in the same words', () => {
    const labels = new Map<string, string>(reviewForm.flatMap((g) => g.items.map((i) => [i.id, i.label])))
    const printed = reviewElements.filter((e) => itemOf[e.id] !== undefined)
    expect(printed.map((e) => labels.get(itemOf[e.id] ?? ''))).toEqual(printed.map((e) => e.title))
    expect(printed.map((e) => itemOf[e.id])).toEqual(
      reviewForm.flatMap((g) => (['', '行政处罚'].includes(g.group) ? g.items.map((i) => i.id) : [])),
    )
  })

  test('is ticked as the reviewer answered, remarks beside', () => {
    const d = concluded({ lines: [line('p1', 500_000)] })
    d.do('li', 'fact.state', { facts: { majorPublicInterest: 'yes' } })
    d.do('li', 'review.submit', { kind: 'legal', materials: '全卷' })
    const { proceeding } = reviewsIn(d.file).at(-1)!
    const opinion = forms.opinion('passed')
    d.do(
      'qian',
      'review.opine',
      { ...opinion, elements: { ...(opinion.elements as object), papers: { answer: 'yes', remark: '文书齐全。' } } },
      { proceeding },
    ).do('zhou', 'review.confirm', { opinion: '同意审核意见' }, { proceeding })
    const data = reviewOpinion(d.file, paper(d, 'review-opinion'), demo(d))
    expect(data).toMatchObject({
      number: '云市监法审〔2026〕3号',
      caseNumber: '云市监立〔2026〕1号',
      handlers: '李承办、王协办',
      sent: '2026年9月9日',
      returned: '2026年9月9日',
      reviewer: {
        text: expect.stringMatching(/^审核通过。事实清楚，证据充分，同意。\n另审核：是否具有管辖权：是；/),
        signers: [{ name: '钱审核' }],
      },
      reviewHead: { text: '同意审核意见。', signers: [{ name: '周法规' }] },
    })
    expect(data.items.papers).toEqual({ answer: 'yes', opinion: '文书齐全。' })
    expect(data.items['penalty-crime']).toEqual({ answer: 'no' })
    expect(data.items['coercion-manner']).toEqual({ answer: 'not-applicable' })
  })
})

describe('行政处罚决定书', () => {
  const d = decided()
  const data = penaltyDecision(d.file, paper(d, 'penalty-decision'), demo(d))

  test('has every element of 处罚法59', () => {
    // （一）当事人的姓名或者名称、地址
    expect(data.parties).toMatchObject([{ name: '云岭县青坪镇喆堃食品经营部', address: '云岭县青坪镇河埠街12号' }])
    // （二）违反法律、法规、规章的事实和证据
    expect([data.facts.length, data.evidence.length, data.violations.length]).toEqual([2, 2, 1])
    expect(data.violations[0]?.breached).toBe('《中华人民共和国食品安全法》第三十四条第十项')
    // （三）行政处罚的种类和依据
    expect(data.rulings[0]?.items).toContain('罚款人民币5,000.00元（大写：伍仟元整）')
    expect(data.lead).toBe(
      '综上，依据《中华人民共和国食品安全法》第一百二十四条第一款第五项的规定，本局决定作出如下行政处罚：',
    )
    // （四）行政处罚的履行方式和期限
    expect(data.payment).toEqual({ term: '十五日', bank: '云岭农村商业银行营业部', online: '电子支付系统' })
    expect(data.performance.map((p) => p.slice(0, 6))).toEqual(['没收的财物，'])
    // （五）申请行政复议、提起行政诉讼的途径和期限
    expect(data.remedies).toEqual({
      reviewOrgan: '云岭县人民政府',
      reviewTerm: '六十日',
      court: '云岭县人民法院',
      suitTerm: '六个月',
    })
    // （六）作出行政处罚决定的行政机关名称和作出决定的日期；印章
    expect([data.agency, data.date, data.seal?.name]).toEqual([
      '云岭县市场监督管理局',
      '2026年9月25日',
      '云岭县市场监督管理局',
    ])
  })

  test('tells the notice, the answer and its adoption, 加处 and 公示', () => {
    expect(data.notified).toEqual([
      '2026年9月9日，本局向当事人送达《行政处罚告知书》（云市监罚告〔2026〕4号），告知拟作出的行政处罚内容及事实、理由、依据和依法享有的陈述、申辩的权利。',
    ])
    expect(data.defence).toEqual([
      '2026年9月9日，当事人提出陈述、申辩：经营规模小、货值低，请求从轻处罚。',
      '当事人提出“货值低，请求从轻”，经复核，本局不予采纳，理由：裁量时已予考虑。',
    ])
    expect(data.course.at(-1)).toBe(
      '2026年9月9日，经本局负责人批准立案（云市监立〔2026〕1号），指定执法人员李承办（执法证号：YL-li）、王协办（执法证号：YL-wang）调查处理。案件现已调查终结。',
    )
    expect(data.surcharge?.basis).toBe('《中华人民共和国行政处罚法》第七十二条第一款第一项')
    expect(data.publicity?.where).toContain('行政执法信息公示平台')
    const entries = d.file.entries.map((e) =>
      e.kind === 'decision' ? { ...e, fields: { ...e.fields, lateFee: false } } : e,
    )
    const silent = { ...d.file, entries }
    expect(penaltyDecision(silent, paper(d, 'penalty-decision'), demo(d)).surcharge).toBeUndefined()
  })

  test('names each of two parties, and shares the public rest', () => {
    const two = decided({ parties: [shop, stall], lines: [line('p1', 500_000), line('p3', 100_000)] })
    const both = penaltyDecision(two.file, paper(two, 'penalty-decision'), demo(two))
    expect(both.parties.map((p) => p.kind)).toEqual(['individual-business', 'unlicensed'])
    expect(both.rulings.map((r) => r.party)).toEqual(['云岭县青坪镇喆堃食品经营部', '“淼淼小吃”摊点'])
    expect(both.violations.map((v) => v.conduct)).toEqual([
      '云岭县青坪镇喆堃食品经营部经营超过保质期的食品',
      '“淼淼小吃”摊点经营超过保质期的食品',
    ])
    expect(both.notified).toHaveLength(2)
    expect(text(decisionText(both))).toContain('当事人（二）：“淼淼小吃”摊点')
    expect(both.copies).toBe('本文书一式三份，两份送达，一份归档。')
  })

  test('draws no seal for a real agency', () => {
    expect(penaltyDecision(d.file, paper(d, 'penalty-decision'), d.context('zheng'))).not.toHaveProperty('seal')
  })
})

test('several lines against one party are said one by one and summed', () => {
  const d = concluded({
    lines: [
      line('p1', 500_000),
      line('p1', 200_000, { conduct: '未按规定建立进货查验记录', penalties: [{ kind: 'fine', amount: 200_000 }] }),
    ],
  })
    .review('case')
    .notify()
  expect(penaltyNotice(d.file, paper(d, 'penalty-notice'), demo(d)).proposed.at(-1)).toBe(
    '以上合并执行：没收违法所得人民币9.60元（大写：玖元陆角整），罚款人民币7,000.00元（大写：柒仟元整）',
  )
})
