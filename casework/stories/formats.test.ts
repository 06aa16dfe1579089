import { type Day, documents, elementOf, paragraphsOf, ruleBook } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import type { Form } from '../file.ts'
import { formatIn, formatInForce, formatOf } from '../formats.ts'
import { type ListVersion, versionsIn } from '../listed.ts'
import { agency, people } from './county.ts'
import { Driver } from './driver.ts'

// 文书格式: an agency's own form over the built-in one, drafted, signed and published as any list, and never less than the law demands.

const chains = { ...agency.chains, list: ['legalHead', 'agencyHead'] } as const
const drawn = (...formats: readonly Form[]): Form => ({
  kind: 'formats',
  title: '云岭县市场监督管理局文书格式',
  receivedOn: '2026-01-05',
  basis: '国办发〔2018〕118号；市场监督管理行政处罚程序规定',
  formats,
})
const change = (part: string, text: string, more: Form = {}): Form => ({
  paper: 'questioning-notice',
  part,
  text,
  ...more,
})
const bring = '请携带以下材料：'
const drafted = (...lines: readonly Form[]) =>
  new Driver('2026-01-05', { people, agency: { chains } }).tryOpen(drawn(...lines), 'li', 'list.ordinary')
const codes = (...lines: readonly Form[]) => {
  const outcome = drafted(...lines)
  return outcome.outcome === 'invalid' ? outcome.errors.map((e) => e.code) : outcome.outcome
}
const kept = paragraphsOf('questioning-notice').find((b) => elementOf(b.text ?? '') !== undefined)!.text!
const filled = paragraphsOf('questioning-notice').find(
  (b) => b.text?.includes('{') && elementOf(b.text) === undefined,
)?.text

describe('what may be worded otherwise', () => {
  test('head, title, paragraphs before and behind, and a fixed one that tells nothing the law demands', () => {
    const { name } = agency
    expect(
      codes(
        change('head', `${name}文件`),
        change('title', '行政处罚询问通知书'),
        change('opening', '{当事人}：感谢您配合调查。'),
        change('closing', '地址在{机关地址}，乘3路公交车可到。'),
        change('replace', '来时请带上：', { was: bring }),
      ),
    ).toMatch(/performed|numbers/)
  })

  test.each([
    ['a head that does not say who speaks', change('head', '云岭文件'), 'format-speaker', '第五十九条'],
    ['a title that is another paper', change('title', '约谈函'), 'format-title', '询问通知书'],
    ['what the law demands', change('replace', '请来。', { was: kept }), 'format-element', '条'],
    ['a paragraph there is not', change('replace', '请来。', { was: '没有这一段' }), 'format-unknown-text', '照抄'],
    ['a place nobody fills in', change('closing', '{口令}'), 'format-place', '{口令}'],
    [
      'a paragraph in a form of rows',
      { ...change('opening', '一段'), paper: 'closing-approval' },
      'format-no-text',
      '表格',
    ],
  ])('not %s', (_, line, code, says) => {
    const outcome = drafted(line)
    expect(outcome.outcome === 'invalid' && outcome.errors.map((e) => e.code)).toEqual([code])
    expect(outcome.outcome === 'invalid' && outcome.errors[0]?.sentence).toContain(says)
  })

  test('a paragraph that is filled in from the case stays filled in', () => {
    expect(filled === undefined ? [] : codes(change('replace', '请来。', { was: filled }))).toEqual(
      filled === undefined ? [] : ['format-lost'],
    )
  })

  test('no letter of the remedies of any paper may be touched', () => {
    const remedies = (Object.keys(documents) as (keyof typeof documents)[]).flatMap((kind) =>
      paragraphsOf(kind).filter((b) => /复议/.test(b.text ?? '')),
    )
    expect(remedies.length).toBeGreaterThan(10)
    expect(remedies.every((b) => elementOf(b.text!) !== undefined)).toBe(true)
  })
})

describe('which version a paper is made by', () => {
  const adopted = (text: string, day: Day, effectiveOn: Day) =>
    versionsIn(
      new Driver(day, { people, agency: { chains } })
        .open(drawn(change('closing', text)), 'li', 'list.ordinary')
        .do('li', 'list.propose', { reason: '送审' })
        .do('zhou', 'list.endorse', { opinion: '同意' })
        .do('zheng', 'list.approve', { opinion: '同意', effectiveOn }).file,
      ruleBook,
    )
  const lists: readonly ListVersion[] = [
    ...adopted('第一种', '2026-01-05', '2026-02-02').map((v) => ({ ...v, case: 'a' })),
    ...adopted('第二种', '2026-03-02', '2026-04-01').map((v) => ({ ...v, case: 'b' })),
  ]
  test('that of its day; of two the later; of another paper none', () => {
    expect(formatInForce(lists, 'questioning-notice', '2026-02-01')).toBeUndefined()
    expect(formatInForce(lists, 'questioning-notice', '2026-02-02')).toEqual({ case: 'a', version: 1 })
    expect(formatInForce(lists, 'questioning-notice', '2026-04-01')).toEqual({ case: 'b', version: 1 })
    expect(formatInForce(lists, 'order-to-correct', '2026-04-01')).toBeUndefined()
  })
  test('what it says is found for ever, whatever is in force since', () => {
    expect(formatOf(lists, 'questioning-notice', { case: 'a', version: 1 })).toEqual(
      formatIn([change('closing', '第一种')], 'questioning-notice'),
    )
    expect(formatOf(lists, 'questioning-notice', { case: 'c', version: 1 })).toBeUndefined()
  })
})
