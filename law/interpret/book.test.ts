import { expect, test } from 'vitest'
import { formFaults } from '../check/forms.ts'
import { lifting } from '../remedy/records.ts'
import { ruleBook } from '../rulebook.ts'
import {
  always,
  among,
  any,
  current,
  each,
  equal,
  fact,
  least,
  need,
  none,
  over,
  rows,
  some,
} from '../words/condition.ts'
import { change, enter, moment } from '../words/does.ts'
import { choice, may, must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'
import { form, from, here, it, last, theParty, today, workingDaysAfter } from '../words/value.ts'
import { sayRuleBook } from './book.ts'
import { sayCondition } from './say/condition.ts'
import { sayAllDoes, sayDoes } from './say/does.ts'
import { sayValue } from './say/value.ts'

// `npm test -- -u` writes it anew; whoever changes a rule reads here what it now says.
test('docs/rulebook.md says what the rules say', async () => {
  await expect(sayRuleBook(ruleBook)).toMatchFileSnapshot('../../docs/rulebook.md')
})

test('no value and no stage is printed as its code where a form or a kind has a word for it', () => {
  const codes = [...sayRuleBook(ruleBook).matchAll(/“([A-Za-z][A-Za-z.-]*)”/g)].map(([, code]) => code!)
  const words = sayRuleBook(ruleBook).replaceAll(/^- \*\*\S+ /gm, '')
  expect([...words.matchAll(/(?<![\w./“-])[a-z][A-Za-z]{2,}(?![\w./”-])/g)].map(([id]) => id)).toEqual([])
  // Left is what a publication of 不予登记 is about, and which page is of a later decision: names of the record.
  const names = [...new Set(codes)].filter((code) => code !== 'refusal' && !code.startsWith('publication-'))
  expect(names).toEqual([])
})

test('what ties entries to each other is said as a reader would, and what happens in one case stands under it once', () => {
  const withdrawn = entries(opinion, { about: { is: from(entries(draft, {}, { pick: 'latest' }), 'no') } })
  expect(sayCondition(some(withdrawn), n)).toBe('有针对最近一次清单的审查意见')
  const itsDraft = entries(draft, { no: { is: it('about') } }, { ended: 'also' })
  expect(sayCondition(each(entries(opinion), some(itsDraft)), n)).toBe(
    '每一次审查意见都：有其所针对的清单（不论是否仍然有效）',
  )
  const ofThis = entries(draft, { proceeding: { is: here } }, { pick: 'latest' })
  expect(sayValue(from(ofThis, 'title'), n)).toBe('本子程序的最近一次清单的名称')
  const verdict = (is: string) => equal(last(opinion, 'verdict'), is)
  expect(sayCondition(any(verdict('passed'), verdict('failed')), n)).toBe('最近一次审查意见的结论为“同意”或者“不同意”')
  const when = verdict('passed')
  expect(sayAllDoes([enter(draft), enter(opinion, {}, { when }), moment('opined', { when })], n)).toBe(
    '  - 登记“清单”\n  - 最近一次审查意见的结论为“同意”的：\n    - 登记“审查意见”（针对现在的清单）\n    - 停止“线索核查期限”\n',
  )
})

test('a gate asks no field of the form that nobody fills in', () => {
  const [gate] = ruleBook.procedures[0]!.gates
  const asking = { ...gate!, require: equal(form('nobody'), 'x') }
  expect(formFaults({ ...ruleBook.procedures[0]!, gates: [asking] })).toEqual([
    `关口 ${gate!.id}问表单的栏目“nobody”，没有步骤填写它。`,
  ])
})

test('what is gone through one by one is called by its own list, whatever other kinds call so', () => {
  const told = record('told', '告知', [must('until', '提出意见的期限', { is: 'day' })])
  const other = record('other', '协助', [must('until', '协助至', { is: 'day' })])
  const own = { ...n, records: [other, told] }
  expect(sayCondition(each(entries(told), least(it('until'), today)), own)).toBe(
    '每一次告知都：其提出意见的期限不早于当日',
  )
  const penalties = must('violations', '拟处罚', { is: 'violations' })
  const asked = {
    ...n,
    records: [record('evidence', '证据', [must('kind', '证据种类', { is: 'text' })])],
    form: [penalties],
  }
  expect(
    sayCondition(each(rows(form('violations')), each(rows(it('penalties')), among(it('kind'), ['fine']))), asked),
  ).toBe('本次填写的“拟处罚”中的每一项都：其拟处罚中的每一项都：其处罚种类为“罚款”之一')
})

const draft = record('draft', '清单', [must('title', '名称', { is: 'text' })])
const opinion = record(
  'opinion',
  '审查意见',
  [
    must('verdict', '结论', choice(['passed', '同意'], ['failed', '不同意'])),
    may('officers', '人员', { is: 'officers' }),
  ],
  { about: draft },
)
const clock = { ...ruleBook.procedures[0]!.clocks[0]!, starts: 'drafted', stops: ['opined'] as const }
const n = {
  records: [draft, opinion],
  clocks: [clock],
  proceedings: { list: '清单' },
  stages: { list: [{ id: 'public', title: '已公布' }] },
}

test('a rule is said with the titles and labels a reader knows, and never with an id', () => {
  const passed = entries(opinion, { verdict: 'passed' }, { since: [draft] })
  const said = [
    sayCondition(any(always, fact('complexCase'), none(passed)), n),
    sayCondition(need(current(passed), '没有'), n),
    sayCondition(each(entries(opinion, { officers: { has: theParty } }), over(clock.id)), n),
    sayCondition(each(rows(form('files')), some(entries(draft, { on: { below: today } }))), n),
    sayValue(workingDaysAfter(last(draft, 'on'), 7), n),
    sayValue(it('no'), n),
    ...[enter(opinion), change(entries(draft, {}, { pick: 'latest' }), { title: '改' }), moment('opined')].map((d) =>
      sayDoes(d, n),
    ),
  ]
  expect(said).toMatchInlineSnapshot(`
    [
      "（任何情形，或者认定“案件情况是否疑难复杂、涉及多个法律关系”为是，或者没有最近一次清单之后的结论为“同意”的审查意见）",
      "有最近一次清单之后的结论为“同意”的审查意见，且其所针对的仍是现在拟作出的内容",
      "每一次人员中有该当事人的审查意见都：“线索核查期限”已经届满",
      "本次填写的“files”中的每一项都：有日期早于当日的清单",
      "最近一次清单的日期之后第7个工作日",
      "其编号",
      "登记“审查意见”（针对现在的清单）",
      "变更最近一次清单：名称",
      "停止“线索核查期限”",
    ]
  `)
})

test('a value is called as its own field calls it, and never as a field of another name that has it too', () => {
  const penalty = ruleBook.procedures.find((p) => p.id === 'penalty.ordinary')!
  const summary = ruleBook.procedures.find((p) => p.id === 'penalty.summary')!
  expect(sayCondition(equal(last(lifting, 'lifter'), 'superior'), penalty)).toContain('由谁作出为“上级机关”')
  expect(sayCondition(equal(last(lifting, 'lifter'), 'self'), penalty)).toContain('由谁作出为“本机关”')
  expect(sayCondition(equal(last(lifting, 'back'), 'scene'), summary)).toContain('退回的阶段为“当场查处”')
})

test('what several kinds say word for word is said once, under whom it is of, and named in each', () => {
  const two = ruleBook.procedures.filter((p) => p.id === 'guidance.visit' || p.id === 'opinion.ordinary')
  const book = sayRuleBook({ ...ruleBook, procedures: two, terms: [] })
  expect(book.split('- **更正记录**').length).toBe(2)
  expect(book).toContain('### 共用的步骤\n\n#### 用于意见建议办理程序、走访、指导程序\n\n- **更正记录**')
  expect(book).toContain('- 共用的步骤：更正记录、撤回记录、补正瑕疵')
  // Alone it says all of it itself.
  expect(sayRuleBook({ ...ruleBook, procedures: two.slice(0, 1), terms: [] })).not.toContain('共用的步骤')
})
