import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { articleLines, type LawText, readLaw } from './index.ts'

function law(text: string): LawText {
  const reading = readLaw(text)
  if (!reading.ok) throw new Error(reading.error.message)
  return reading.law
}

const SAMPLE = `\ufeff# 某省  樱桃采摘管理条例

2015年3月1日 某省第十二届人民代表大会常务委员会第十五次会议通过

2020年6月5日 某省第十三届人民代表大会常务委员会第二十次会议修订

## 第一章 总 则

第一条 为了管好樱桃采摘，制定本条例。

第二条\u3000有下列情形之一的，可以采摘：

（一）樱桃已经成熟；

(二)天气晴好。

第五条规定的情形除外。

## 第二章 采 摘

### 第一节 准备

**第三条** 采摘前应当洗手。

第三条之一 采摘后也应当洗手。

第五条 采摘不得折枝。

## 第三章 附则

第六条 本条例自2020年9月1日起施行。2015年5月1日起施行的《樱桃暂行办法》同时废止。
`

describe('a law in articles', () => {
  const read = law(SAMPLE)

  it('reads title, note and version', () => {
    expect(read.title).toBe('某省樱桃采摘管理条例')
    expect(read.versionNote.split('\n')).toHaveLength(2)
    expect(read).toMatchObject({ publishedOn: '2020-06-05', effectiveFrom: '2020-09-01', effectiveBasis: 'article' })
  })

  it('keys articles, with those put in later', () => {
    expect(read.articles.map((a) => [a.key, a.label, a.suffix])).toEqual([
      ['1', '第一条', undefined],
      ['2', '第二条', undefined],
      ['3', '第三条', undefined],
      ['3-1', '第三条之一', '之一'],
      ['5', '第五条', undefined],
      ['6', '第六条', undefined],
    ])
    expect(read.notices).toEqual(['第4条至第4条没有找到。请核对原文。'])
  })

  it('reads on beyond the thousandth article, as a code has them', () => {
    const text = [
      '# 某法典',
      ...Array.from({ length: 3 }, (_, i) => `第九百九十${'七八九'[i]}条 旧文。`),
      '第一千条 新文。',
      '第一千零一条 新文。',
    ]
    expect(law(text.join('\n')).articles.map((a) => a.number)).toEqual([997, 998, 999, 1000, 1001])
  })

  it('keeps paragraphs and the items that hang on them', () => {
    const second = read.articles[1]
    expect(second?.paragraphs).toEqual(['有下列情形之一的，可以采摘：', '第五条规定的情形除外。'])
    expect(second?.items).toEqual([
      { paragraph: 0, number: 1, label: '（一）', text: '樱桃已经成熟；' },
      { paragraph: 0, number: 2, label: '（二）', text: '天气晴好。' },
    ])
    expect(second && articleLines(second)).toEqual([
      '有下列情形之一的，可以采摘：',
      '（一）樱桃已经成熟；',
      '（二）天气晴好。',
      '第五条规定的情形除外。',
    ])
  })

  it('knows the chapter of each article', () => {
    expect(read.articles.map((a) => a.chapter)).toEqual([
      '第一章 总则',
      '第一章 总则',
      '第二章 采摘 第一节 准备',
      '第二章 采摘 第一节 准备',
      '第二章 采摘 第一节 准备',
      '第三章 附则',
    ])
  })
})

describe('from when a version applies', () => {
  const version = (note: string, closing: string) =>
    law(`# 中华人民共和国果园法\n${note}\n第一条 制定本法。\n第二条 ${closing}`)

  it('does not take the first day for that of an amended text, but says so', () => {
    const read = version(
      '（2018年1月2日果园部令第3号公布 根据2021年7月2日果园部令第4号修正）',
      '本法自2018年4月1日起施行。',
    )
    expect(read).toMatchObject({
      shortName: '果园法',
      issuer: '果园部',
      publishedOn: '2021-07-02',
      firstInForceFrom: '2018-04-01',
    })
    expect(read.effectiveFrom).toBeUndefined()
    expect(read.notices.join()).toContain('按公布之后不久施行对待')
  })

  it('reads it from the note, from the day of publication, or not at all', () => {
    const revised = version('（2020年1月4日果园部令第1号公布。2021年12月2日修订，自2022年2月1日起施行）', '另行通知。')
    expect(revised).toMatchObject({ effectiveFrom: '2022-02-01', effectiveBasis: 'note' })
    const atOnce = version('2019年4月6日 中华人民共和国国务院令第1号公布', '本法自公布之日起施行。')
    expect(atOnce).toMatchObject({ effectiveFrom: '2019-04-06', issuer: '国务院' })
    const changed = version(
      '2001年4月6日 国务院令第1号公布\n2020年8月7日 《关于修改〈果园法〉的决定》修订',
      '自公布之日起施行。',
    )
    expect(changed.effectiveFrom).toBeUndefined()
    expect(version('', '另行通知。').notices).toHaveLength(1)
  })
})

describe('a document in items', () => {
  const read = law(`# 果办发〔2018〕7号果园办公室关于 采摘的意见
各果园：
为了采摘，提出如下意见。
一、总体要求
（一）指导思想。
樱桃为先。
二、具体办法
（二）先洗手。洗完再摘。
果园办公室
2018年12月5日`)

  it('is keyed by item, and ends before its signature', () => {
    expect(read).toMatchObject({
      title: '果园办公室关于采摘的意见',
      documentNumber: '果办发〔2018〕7号',
      effectiveFrom: '2018-12-05',
    })
    expect(read.articles).toEqual([
      { key: 'item 1', number: 1, label: '（一）', chapter: '一、总体要求', paragraphs: ['指导思想。', '樱桃为先。'] },
      { key: 'item 2', number: 2, label: '（二）', chapter: '二、具体办法', paragraphs: ['先洗手。洗完再摘。'] },
    ])
    expect(read.preamble).toEqual(['各果园：', '为了采摘，提出如下意见。'])
  })

  it('is keyed by part and item where items restart', () => {
    const keys = law('# 通知\n一、甲\n（一）一。\n（二）二。\n二、乙\n（一）三。').articles.map((a) => [a.key, a.label])
    expect(keys).toEqual([
      ['item 1.1', '一、（一）'],
      ['item 1.2', '一、（二）'],
      ['item 2.1', '二、（一）'],
    ])
  })
})

it.each([
  ['', 'empty'],
  ['# 果园\n这里没有条文。', 'no-articles'],
])('refuses %j with code %s', (text, code) => {
  const reading = readLaw(text)
  expect(reading.ok ? null : reading.error.code).toBe(code)
})

/** A folder of official texts beside the repository, or named by XIEZHI_LAWS; not every machine has one. */
const FOLDER = process.env.XIEZHI_LAWS ?? fileURLToPath(new URL('../../../../../../shared/laws', import.meta.url))

describe.runIf(existsSync(FOLDER))('the official texts at hand', () => {
  const laws = new Map<string, LawText>()
  const refused: string[] = []
  for (const file of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
    const reading = readLaw(readFileSync(`${FOLDER}/${file}`, 'utf8'))
    if (reading.ok) laws.set(reading.law.title, reading.law)
    else refused.push(file)
  }

  it('reads every law, and only refuses what is none', () => {
    // How many there are is their keeper's affair: those that are named below must be among them.
    expect(laws.size).toBeGreaterThan(0)
    expect(refused.filter((file) => file !== 'README.md')).toEqual([])
    for (const read of laws.values()) {
      expect(read.articles.every((a) => a.paragraphs.length > 0)).toBe(true)
      expect(new Set(read.articles.map((a) => a.key)).size).toBe(read.articles.length)
    }
  })

  it.each([
    ['中华人民共和国行政处罚法', 86, '2021-07-15'],
    ['中华人民共和国行政强制法', 71, '2012-01-01'],
    ['中华人民共和国行政复议法', 90, '2024-01-01'],
    ['中华人民共和国民事诉讼法', 306, undefined],
    ['市场监督管理行政处罚程序规定', 87, undefined],
    ['农业行政处罚程序规定', 91, '2022-02-01'],
    ['国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见', 23, '2018-12-05'],
  ])('%s has %i articles', (title, count, from) => {
    const read = laws.get(title)
    expect(read?.articles).toHaveLength(count)
    expect(read?.articles.map((a) => a.number)).toEqual(Array.from({ length: count }, (_, i) => i + 1))
    expect(read?.effectiveFrom).toBe(from)
  })

  it('finds the duty of legal review in article 58', () => {
    const article = laws.get('中华人民共和国行政处罚法')?.articles.find((a) => a.key === '58')
    expect(article?.chapter).toBe('第五章 行政处罚的决定 第三节 普通程序')
    expect(article?.paragraphs).toHaveLength(2)
    expect(article?.items).toHaveLength(4)
    expect(article && articleLines(article).join('')).toContain('法制审核')
  })
})

if (!existsSync(FOLDER)) console.info(`没有找到官方文本文件夹 ${FOLDER}，未对官方文本运行这组测试。`)
