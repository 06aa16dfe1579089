import { ruleBook } from '@xiezhi/law'
import { describe, expect, it } from 'vitest'
import { knownTexts, search } from './known.ts'
import { levelOf } from './reading/index.ts'
import type { StoredText } from './store.ts'

const text = (more: Partial<StoredText>): StoredText => ({
  id: more.digest ?? 'v',
  digest: 'd',
  title: '云岭省餐厨垃圾管理条例',
  issuer: null,
  documentNumber: null,
  note: '（2019年5月1日云岭省第十届人民代表大会常务委员会第三次会议通过）',
  publishedOn: '2019-05-01',
  effectiveFrom: '2019-07-01',
  importedAt: '2026-01-01',
  articles: ['1', '2', '2-1'],
  ...more,
})

describe('the rank of a text', () => {
  it.each([
    ['law', '中华人民共和国食品安全法', '全国人民代表大会常务委员会', ''],
    ['law', '中华人民共和国生态环境法典', undefined, ''],
    ['regulation', '化妆品监督管理条例', '国务院', '（2020年6月16日国务院令第727号公布）'],
    ['local-regulation', '云岭省餐厨垃圾管理条例', undefined, '云岭省人民代表大会常务委员会通过'],
    ['rule', '食品经营许可和备案管理办法', '国家市场监督管理总局', ''],
    ['local-rule', '云岭省行政程序规定', '云岭省人民政府', ''],
    ['normative', '最高人民法院关于行政诉讼证据若干问题的规定', '最高人民法院', ''],
    ['normative', '云岭县烟花爆竹管理通告', '云岭县人民政府', ''],
    [undefined, '某某管理条例', undefined, ''],
  ] as const)('%s: %s', (level, title, issuer, note) => expect(levelOf({ title, issuer, note })).toBe(level))
})

describe('imported texts as known laws', () => {
  it('name a version by its digest; it ends where the next begins', () => {
    const known = knownTexts([text({ digest: 'a' }), text({ digest: 'b', effectiveFrom: '2024-01-01' })])
    expect(known[0]?.articles).toEqual(['1', '2', '2-1'])
    expect(knownTexts([text({ articles: ['item 1'] })])[0]?.articles).toEqual([])
    expect(known.map((k) => [k.id, k.level, k.inForce])).toEqual([
      ['a', 'local-regulation', { from: '2019-07-01', to: '2023-12-31' }],
      ['b', 'local-regulation', { from: '2024-01-01' }],
    ])
  })
  it('that tell neither rank nor day are none', () => {
    expect(knownTexts([text({ note: '', issuer: null })])).toEqual([])
    expect(knownTexts([text({ effectiveFrom: null, publishedOn: null })])).toEqual([])
  })
  it('stand beside the catalogue, once each, those of the day first', () => {
    const texts = [text({ digest: 'a' }), text({ digest: 'b', effectiveFrom: '2024-01-01' })]
    const ids = (day: `${number}-${number}-${number}`) =>
      search('餐厨', ruleBook.statutes, knownTexts(texts), texts, day).map((c) => c.id)
    expect(ids('2020-01-01')).toEqual(['a', 'b'])
    expect(ids('2026-01-01')).toEqual(['b', 'a'])
    const food = text({ digest: 'f', title: '中华人民共和国食品安全法', note: '', effectiveFrom: '2021-04-29' })
    const found = search('食品安全法', ruleBook.statutes, knownTexts([food]), [food])
    expect(found.map((c) => [c.id, c.version])).toEqual([['food-safety-2021', 'f']])
  })
})
