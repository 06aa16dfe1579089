import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { numberedArticles } from '@xiezhi/casework/lawIdentity.ts'
import { describe, expect, test } from 'vitest'
import { type LawChange, repealsIn } from './changes.ts'
import { byName, citedIn, type Ruled, rulesResting, templatesResting } from './resting.ts'

const key = (article: string) => numberedArticles(article)[0]
const amended = (...articles: string[]) =>
  byName([{ kind: 'amended', title: '梨法', by: '梨法', from: '2999-01-01', articles }])
const repealed = byName([{ kind: 'repealed', title: '梨法', by: '果树法典', from: '2026-08-15' }])
const ruled: Ruled = {
  id: 'pear.ordinary',
  title: '梨园检查程序',
  cites: [
    { of: '关口“先告知”', law: '梨法', article: '第三条' },
    { of: '期限“答复”', law: '梨法', article: '第五条第二款' },
    { of: '步骤“登记”', law: '桃法', article: '第五条' },
  ],
}

test('what is cited is read with its article, in sentences and in objects of the record', () => {
  expect(citedIn('依据《梨法》第三条、《桃法》（2021修订）第十二条，和《杏法》')).toEqual([
    { law: '梨法', article: '第三条' },
    { law: '桃法', article: '第十二条' },
    { law: '杏法', article: undefined },
  ])
  expect(citedIn([{ title: '桃子法', level: 'law', article: '第四条' }])).toEqual([
    { law: '桃子法', article: '第四条' },
  ])
})

describe('rules of a procedure', () => {
  const told = (changed: ReadonlyMap<string, LawChange>) =>
    rulesResting([ruled], changed, key).map(({ kind, laws, advice }) => [
      kind,
      laws,
      advice.match(/[关期步][^、]*/g)?.at(-1),
    ])
  test('that cite a repealed law are named, and with them chart and guide', () => {
    const [rule, chart, ...others] = rulesResting([ruled], repealed, key)
    expect(rule).toMatchObject({ kind: 'rule', id: 'pear.ordinary', laws: ['梨法'] })
    expect(rule?.advice).toContain('关口“先告知”（第三条）、期限“答复”（第五条第二款）')
    expect([chart?.kind, others]).toEqual(['chart', []])
  })
  test('are named by the article that changed, and not by the name of the law alone', () => {
    expect(rulesResting([ruled], amended('5'), key)[0]?.advice).toMatch(/所涉规则：期限“答复”（第五条第二款）$/)
    expect(told(amended('9'))).toEqual([])
  })
})

test('a paper is named by the article its words name', () => {
  const paper = { id: 'x', title: '告知书', cites: citedIn('根据《梨法》第三条，特此告知') }
  expect(templatesResting([paper], amended('3'), key)).toMatchObject([{ kind: 'template', id: 'x', laws: ['梨法'] }])
  expect(templatesResting([paper], amended('5'), key)).toEqual([])
  expect(templatesResting([paper], repealed, key)).toHaveLength(1)
})

/** Texts of laws beside the repository, or in a folder named by XIEZHI_LAWS; not every machine has them. */
const folder = process.env.XIEZHI_LAWS ?? fileURLToPath(new URL('../../../../../shared/laws', import.meta.url))
const code = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith('42-')) : undefined

test.runIf(code !== undefined)('the code of 2026 repeals ten laws on one day', () => {
  const lines = readFileSync(join(folder, code!), 'utf8').split('\n')
  const found = repealsIn({ title: '中华人民共和国生态环境法典', from: '2026-08-15', lines })
  expect(found.map(({ title }) => title)).toHaveLength(10)
  expect(new Set(found.map(({ from }) => from))).toEqual(new Set(['2026-08-15']))
})
