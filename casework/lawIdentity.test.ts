import { describe, expect, test } from 'vitest'
import { citesWithin, isSameLaw, provisionsOf, sharesArticle } from './lawIdentity.ts'

const of = (title: string, article = '第一百二十五条', law?: string) => ({
  title,
  article,
  ...(law === undefined ? {} : { law }),
})

describe('one law under many names', () => {
  test.each([
    '食品安全法',
    '《食品安全法》',
    '中华人民共和国食品安全法',
    '《中华人民共和国 食品安全法》',
    '中华人民共和国食品安全法（2021年修正）',
    '《食品安全法》(2018修正)',
    '食品安全法。',
    '〈食品安全法〉',
    '「食品安全法」',
    '中華人民共和國食品安全法',
  ])('%s', (title) => {
    expect(isSameLaw(of('中华人民共和国食品安全法'), of(title))).toBe(true)
  })

  test('is one by its id too, and two versions of one name are one law', () => {
    expect(isSameLaw(of('食品安全法', '', 'a'), of('食安法', '', 'a'))).toBe(true)
    expect(isSameLaw(of('食品安全法', '', 'a'), of('食品安全法', '', 'b'))).toBe(true)
    expect(isSameLaw(of('食品安全法'), of('食品安全法实施条例'))).toBe(false)
    expect(isSameLaw(of('食品安全法'), of('农产品质量安全法'))).toBe(false)
  })
})

describe('one provision in many spellings', () => {
  test.each([
    ['第一百二十五条第一款第二项', '125.1.2'],
    ['125条1款2项', '125.1.2'],
    ['第125条 第1款 第（二）项', '125.1.2'],
    ['第一百二十五条第一款第(2)项的规定', '125.1.2'],
    ['第１２５条第一款第二项', '125.1.2'],
    ['第一百二十五条', '125'],
    ['第百二十五条', '125'],
    ['第一百二十五條第一款第二項', '125.1.2'],
    ['第一百二十五条第一款第二项、第三项', '125.1.2 125.1.3'],
    ['第一百二十五条第一、二款', '125.1 125.2'],
    ['第六十七条和第一百二十五条第一款', '67 125.1'],
    ['第一百二十条之一', '120-1'],
    ['附表三', '附表3'],
  ])('%s', (text, ways) => {
    expect(provisionsOf(text).join(' ')).toBe(ways)
  })

  test('dropping one stays within; a paragraph of the article is no other article', () => {
    const law = '食品安全法'
    expect(citesWithin([of(law, '125条1款')], [of(law, '第一百二十五条第一款'), of(law, '第一百二十六条')])).toBe(true)
    expect(citesWithin([of(law, '第一百二十七条')], [of(law, '第一百二十五条')])).toBe(false)
    expect(sharesArticle([of(law, '第一百二十五条第二款')], [of(law, '第一百二十五条第一款')])).toBe(true)
    expect(sharesArticle([of(law, '第一百二十四条')], [of(law, '第一百二十五条')])).toBe(false)
  })
})
