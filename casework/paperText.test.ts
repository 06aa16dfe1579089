import { result as inspected } from '@xiezhi/law/inspection/records.ts'
import { clue, payment, proposal, release } from '@xiezhi/law/penalty/records.ts'
import { fact, not, rows } from '@xiezhi/law/words/condition.ts'
import { half, ifGiven, line, opinion, paragraph, section, signed, table } from '@xiezhi/law/words/paper.ts'
import { it, last } from '@xiezhi/law/words/value.ts'
import { expect, test } from 'vitest'
import { paperParts, paperText } from './paperText.ts'
import { Driver } from './stories/driver.ts'
import { forms, party } from './stories/forms.ts'

const d = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
const text = (...body: Parameters<typeof paperText>[0]) =>
  paperText(body, { file: d.file, context: d.context('li'), day: '2026-08-03' }).map((b) => b.text)

test('what the record holds is written as a paper writes it: names, choices and days in words', () => {
  const received = paragraph('{机关}于{日期}登记{当事人}一案，来源：{来源}，{收到}收到。', {
    来源: last(clue, 'source'),
    收到: last(clue, 'receivedOn'),
  })
  expect(text(received)).toEqual([
    '云岭县市场监督管理局于2026年8月3日登记云岭县第1食品有限公司一案，来源：监督检查，2026年8月3日收到。',
  ])
})

test('a sum is written with one 元', () => {
  const paid = { kind: 'payment', no: 1, event: 9, on: '2026-08-03', by: 'li', proceeding: 'main' } as const
  const file = { ...d.file, entries: [...d.file.entries, { ...paid, fields: { amount: 500_050 } }] }
  const body = [paragraph('缴款{金额}。', { 金额: last(payment, 'amount') })]
  expect(paperText(body, { file, context: d.context('li'), day: '2026-08-03' }).map((b) => b.text)).toEqual([
    '缴款5,000.50元。',
  ])
})

test('what a decision takes over from what it is about is written as it was there', () => {
  const result = { kind: 'result', no: 1, event: 9, on: '2026-08-03', by: 'li', proceeding: 'main' } as const
  const decided = { ...d.file, procedure: 'inspection.ordinary', entries: [{ ...result, fields: { outcome: 'none' } }] }
  const body = [paragraph('{结果}', { 结果: last(inspected, 'outcome') })]
  expect(paperText(body, { file: decided, context: d.context('li'), day: '2026-08-03' }).map((b) => b.text)).toEqual([
    '未发现问题',
  ])
})

test('headings are counted; a blank stands for what nobody has said, unless the paragraph is only for what has been', () => {
  const outcome = { 结果: last(release, 'outcome') }
  expect(
    text(section('事实'), section('结果'), paragraph('处理：{结果}。', outcome), ifGiven('已处理：{结果}。', outcome)),
  ).toEqual(['一、事实', '二、结果', '处理：＿＿＿＿。'])
})

test('a paragraph for some cases stands in those only, and what was typed on several lines stays so', () => {
  const when = fact('complexCase')
  expect(text({ text: '疑难', when }, { text: '简单', when: not(when) })).toEqual([])
  expect(text(paragraph('第一行\n第二行'))).toEqual(['第一行', '第二行'])
})

test('a form has rows, a list line by line, and opinions with who signed; who reads its text alone reads what is said of the case', () => {
  const filed = new Driver('2026-08-03').open().do('li', 'party.identify', { party: party('p1') })
  filed.do('li', 'clue.verify', forms.verification).filing('2026-08-05')
  filed.gather('现场检查照片', 'p1')
  filed.do('li', 'investigation.conclude', forms.conclusion([1], [forms.violation('p1', 500_000)]))
  const body = [
    line('案由', '{案由}', { 案由: last(clue, 'cause') }),
    half('收到', '{日}', { 日: last(clue, 'receivedOn') }),
    table(rows(last(proposal, 'violations')), ['违法行为', it('conduct'), 2], ['何时起', it('from')]),
    table(rows(last(clue, 'place')), ['名称', it('name')]),
    opinion('承办机构负责人意见', 'filing', 'unitHead'),
    opinion('主要负责人意见', 'notice', 'agencyHead'),
    signed('当事人'),
  ]
  const of = { file: filed.file, context: filed.context('li'), day: '2026-08-05' } as const
  const [cause, received, conduct, none, unit, head, signs] = paperParts(body, of)
  expect(cause).toMatchObject({ type: 'row', label: '案由', half: false })
  expect(received).toMatchObject({ text: '2026年8月3日', half: true })
  expect(conduct).toMatchObject({
    columns: [{ wide: 2 }, { wide: 1 }],
    rows: [[expect.stringContaining('食品'), expect.stringContaining('年')]],
  })
  // Nothing to list: a line is left for a hand.
  expect(none).toMatchObject({ rows: [['']] })
  expect(unit).toMatchObject({
    text: '同意立案',
    signers: [{ name: expect.stringContaining('孙') }],
    date: '2026年8月5日',
  })
  expect(head).toMatchObject({ text: '', signers: [], date: '' })
  expect(signs).toEqual({ type: 'signs', lines: ['当事人'] })
  expect(paperText(body, of).map((b) => b.text.slice(0, 8))).toEqual([
    expect.stringMatching(/^案由：/),
    '收到：2026年',
    expect.stringMatching(/^1. 违法行为：/),
  ])
})
