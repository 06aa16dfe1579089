import { describe, expect, it } from 'vitest'
import { papers } from '../src/fixtures/papers/index.ts'
import * as platform from '../src/fixtures/papers/platform.ts'
import * as shop from '../src/fixtures/papers/shop.ts'
import { bare, pagesOf, strings, textOf } from '../src/fixtures/text.ts'
import type { ReviewItem } from './data.ts'
import { reviewForm } from './review-opinion/items.ts'
import { samples } from './samples.ts'

describe.each([...papers, ...samples])('$name', ({ kind, data }) => {
  it('prints every string of its data', () => {
    const text = textOf(kind, data as never)
    const missing = strings(data).filter((part) => !text.includes(bare(part).replace(/[。；]$/, '')))
    expect(missing).toEqual([])
  })

  it('carries its marks on every page', () => {
    for (const page of pagesOf(kind, data as never))
      for (const mark of data.marks ?? []) expect(page).toContain(bare(mark))
    expect(textOf(kind, { ...data, marks: undefined, seal: undefined } as never)).not.toMatch(/演示|演练/)
  })
})

it('prints what is typed and never runs it', () => {
  const typed = '#read("/etc/passwd") #panic("x") $x^2$ *粗* [内] {1} \\ `码` <标> @引 //注 = 题 ] } " &amp; \'--\''
  const text = textOf('penalty-notice', { ...shop.notice, addressee: typed, facts: [typed] })
  expect(text.split(bare(typed))).toHaveLength(3)
})

describe('行政处罚告知书', () => {
  it('speaks of a hearing only when one is offered', () => {
    expect(textOf('penalty-notice', shop.notice)).not.toContain('听证')
    const offered = textOf('penalty-notice', platform.notice)
    expect(offered).toContain('有要求举行听证的权利')
    expect(offered).toContain('自收到本告知书之日起五个工作日内')
  })
})

describe('行政处罚决定书', () => {
  it('has every element of 处罚法 59', () => {
    const text = textOf('penalty-decision', shop.decision)
    for (const element of [
      '当事人：云岭县青坪镇喆堃食品经营部',
      '住所（住址）：云岭县青坪镇河埠街12号',
      '违法事实和证据',
      '违反了《中华人民共和国食品安全法》第三十四条第十项的规定',
      '陈述、申辩情况',
      '3.罚款人民币5,000.00元（大写：伍仟元整）。',
      '自收到本决定书之日起十五日内',
      '六十日内向云岭县人民政府申请行政复议',
      '六个月内依法向云岭县人民法院提起行政诉讼',
      '公示本行政处罚决定信息',
      '云岭县市场监督管理局2026年11月9日',
    ])
      expect(text).toContain(element)
  })

  it('tells of an added fine only when the data does, and names no bank when nothing is to be paid', () => {
    expect(textOf('penalty-decision', shop.decision)).toContain('每日按罚款数额的百分之三加处罚款')
    expect(textOf('penalty-decision', platform.decision)).not.toContain('加处罚款')
    expect(textOf('penalty-decision', { ...shop.decision, payment: undefined })).not.toContain('收款银行')
  })
})

describe('重大行政执法决定法制审核意见表', () => {
  const blank = Object.fromEntries(
    reviewForm.flatMap(({ items }) => items.map(({ id }) => [id, { answer: 'unanswered' }])),
  ) as Record<ReviewItem, { answer: 'unanswered' }>
  const answered = (answer: 'yes' | 'no' | 'not-applicable') =>
    textOf('review-opinion', { ...shop.review, items: { ...blank, 'permit-compensation': { answer } } })

  it('has the fourteen items of the annex in their order', () => {
    const text = textOf('review-opinion', { ...shop.review, items: blank })
    let at = text.indexOf('法制审核内容审核意见具体意见')
    for (const { label } of reviewForm.flatMap(({ items }) => items)) {
      const found = text.indexOf(`${label}□是□否`, at)
      expect(found, label).toBeGreaterThan(at)
      at = found
    }
    expect(reviewForm.map(({ group, items }) => [group, items.length])).toEqual([
      ['', 6],
      ['行政处罚', 4],
      ['行政许可', 1],
      ['行政强制', 3],
    ])
    for (const group of ['行政处罚', '行政许可', '行政强制']) expect(text).toContain(group)
  })

  it('ticks what was answered and dashes what does not apply', () => {
    expect(answered('yes')).toContain('方案是否适当□✓是□否')
    expect(answered('no')).toContain('方案是否适当□是□✓否')
    expect(answered('not-applicable')).toContain('方案是否适当□是□否—')
  })
})
