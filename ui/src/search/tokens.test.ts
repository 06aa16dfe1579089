import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normal, searchQuery, searchTokens, terms } from './tokens.ts'

const styles = ['〔〕', '[]', '【】', '()', '（）', '［］', '〖〗', '﹝﹞', '｛｝']

describe('normal form', () => {
  it.each(styles)('a number in %s is the same number', (pair) => {
    const [open, close] = [...pair]
    expect(normal(`云岭市监处罚 ${open}２０２６${close} 第012 号`)).toBe('云岭市监处罚〔2026〕12号')
  })
  it('folds width, case, spaces and what cannot be seen', () => {
    expect(normal('Ａ b\u200bc\u0000　县　Ｃ')).toBe('a bc县c')
  })
})

describe('tokens', () => {
  it('are pairs of Chinese characters and whole words', () => {
    expect(searchTokens('云岭 县〔2026〕12号 MA2B x9')).toEqual([
      '云岭',
      '岭县',
      '县',
      '2026',
      '12',
      '号',
      'ma2b',
      'x9',
    ])
  })
  it('keep rare characters whole', () => {
    expect(searchTokens('王𬱖')).toEqual(['王𬱖', '𬱖'])
  })
})

describe('query', () => {
  it('asks for the pairs, and for one character by its beginning', () => {
    expect(searchQuery('便利店')).toBe("'便利' & '利店'")
    expect(searchQuery('曹')).toBe("'曹':*")
    expect(searchQuery('9133')).toBe("'9133':*")
    expect(searchQuery('《》！')).toBe('')
  })
  it('asks for a number by its whole figures', () => {
    expect(searchQuery('云市监罚[2026]第012号')).toBe("'云市' & '市监' & '监罚' & '2026' & '12'")
  })
  it('asks only for tokens that any text holding it has', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'云岭县市监处罚2026 []（）aZ号', '𬱖'), maxLength: 8 })
    fc.assert(
      fc.property(piece, piece, piece, (before, sought, after) => {
        const tokens = searchTokens(`${before}，${sought}，${after}`)
        for (const asked of searchQuery(sought).split(' & ').filter(Boolean)) {
          const token = /^'(.*)'(:\*)?$/.exec(asked)
          expect(tokens.some((held) => (token?.[2] ? held.startsWith(token[1] ?? '') : held === token?.[1]))).toBe(true)
        }
      }),
    )
  })
  it('cannot be broken out of', () => {
    expect(searchQuery("a' | 'b:* \\ & !")).toBe("'a' & 'b'")
  })
})

describe('terms of a search box', () => {
  it('part at spaces, never inside a number', () => {
    expect(terms('好邻居 食品')).toEqual(['好邻居', '食品'])
    expect(terms('云岭市监处罚 [ 2026 ] 第 12 号')).toEqual(['云岭市监处罚〔2026〕12号'])
    expect(terms('  ，、 ')).toEqual([])
  })
})
