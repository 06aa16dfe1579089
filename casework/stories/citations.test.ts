import { describe, expect, test } from 'vitest'
import { cautions } from '../cautions.ts'
import { unconfirmed } from '../citations.ts'
import { lastOf } from '../entries.ts'
import type { Json } from '../file.ts'
import { proposalsIn } from '../penalty/proposals.ts'
import { Driver } from './driver.ts'
import { forms, in2021, party } from './forms.ts'

const food = {
  title: '中华人民共和国食品安全法',
  level: 'law',
  inForce: '2021-04-29',
  article: '第一百二十五条第一款第二项',
}

/** A case concluded on these bases and penalties. */
function concluded(basis: Json, penalties: Json = [{ kind: 'fine', amount: 500_000 }]): Driver {
  const d = new Driver('2021-08-02').open().do('li', 'party.identify', { party: party('p1') as Json })
  d.do('li', 'clue.verify', forms.verification).filing('2021-08-03')
  const evidence = d.gather('现场检查照片', 'p1')
  const line = forms.violation('p1', 500_000, { ...in2021, basis, breached: [food], penalties })
  return d.do('li', 'investigation.conclude', forms.conclusion([evidence], [line]))
}

/** What of the law stands against telling the party; none where it is told. */
function why(d: Driver): readonly (readonly [string, string])[] {
  const outcome = d.review('case').try('li', 'notice.propose', { reason: '违法事实清楚' })
  if (outcome.outcome === 'performed') return []
  if (outcome.outcome !== 'blocked') throw new Error(JSON.stringify(outcome).slice(0, 400))
  return outcome.reasons.flatMap((r) => (r.gate?.startsWith('G04') ? [[r.gate, r.sentence] as const] : []))
}

describe('who picks another spelling cites the same law', () => {
  test('the record carries the law by id and official title', () => {
    const d = concluded([{ ...food, title: '《食品安全法》', article: '125条1款2项' }])
    expect(proposalsIn(d.file)[0]!.violations[0]!.basis).toEqual([{ ...food, law: 'food-safety-2021' }])
    expect(unconfirmed(d.file, d.context('li'))).toEqual([])
  })
})

describe('what each rank of law may set (处罚法12–14, 16)', () => {
  const bylaw = { title: '云岭县餐厨管理条例', level: 'local-regulation', inForce: '2020-01-01', article: '第九条' }
  const rule = { ...bylaw, title: '食品摊点管理规定', level: 'rule' }
  const fine = { kind: 'fine', amount: 500_000 }
  test.each([
    [
      'a local regulation takes no business licence',
      bylaw,
      [fine, { kind: 'revocation', text: '吊销营业执照' }],
      '吊销营业执照',
    ],
    ['goods are not confiscated on a rule alone', rule, [{ kind: 'goods', text: '没收糕点' }], '没收'],
    ['a rule closes nobody', { ...rule, level: 'local-rule' }, [{ kind: 'stoppage' }], '责令停产停业'],
    [
      'other penalties are for the State’s laws and regulations',
      bylaw,
      [{ kind: 'other', text: '列入名单' }],
      '其他行政处罚',
    ],
    ['a circular sets nothing', { ...bylaw, level: 'normative' }, [{ kind: 'warning' }], '不是法律、法规、规章'],
  ])('%s', (_, basis, penalties, said) => {
    expect(why(concluded([basis], penalties))).toEqual([['G04', expect.stringContaining(said)]])
    expect(why(concluded([basis, food], penalties)).map(([g]) => g)).toEqual(basis.level === 'normative' ? ['G04'] : [])
  })
  test('a local regulation takes another licence', () => {
    expect(why(concluded([bylaw], [{ kind: 'revocation', text: '吊销食品摊点登记证' }]))).toEqual([])
  })
  test('a fine on a rule alone stays within what the State Council allows, or says why not', () => {
    const big = [{ kind: 'fine', amount: 12_000_000 }]
    const late = (extra: Json) => {
      const x = new Driver('2022-08-02').open().do('li', 'party.identify', { party: party('p1') as Json })
      x.do('li', 'clue.verify', forms.verification).filing('2022-08-03')
      const evidence = x.gather('现场检查照片', 'p1')
      const line = forms.violation('p1', 0, {
        basis: [rule],
        breached: [food],
        penalties: big,
        from: '2022-06-01',
        to: '2022-06-02',
      })
      x.do('li', 'investigation.conclude', forms.conclusion([evidence], [line]))
      if (extra !== null) x.do('li', 'fact.state', { facts: extra })
      return why(x)
    }
    expect(late(null).map(([g]) => g)).toEqual(['G04-fine'])
    expect(late({ ruleFineAllowed: 'no' })).toEqual([['G04-fine', expect.stringContaining('120,000元')]])
    expect(late({ ruleFineAllowed: 'yes' })).toEqual([])
  })
})

test('a repealed law is no basis, under any spelling', () => {
  const hygiene = { ...food, title: '食品卫生法', inForce: '1995-10-30' }
  expect(why(concluded([hygiene]))).toEqual([['G04', expect.stringContaining('2009-05-31之后失效')]])
  expect(why(concluded([{ ...hygiene, inForce: '2015-01-01' }]))).toHaveLength(1)
})

test('a law is cited as the rank it has', () => {
  const d = new Driver('2021-08-02').open().do('li', 'party.identify', { party: party('p1') as Json })
  d.do('li', 'clue.verify', forms.verification).filing('2021-08-03')
  const evidence = d.gather('现场检查照片', 'p1')
  const line = forms.violation('p1', 500_000, {
    ...in2021,
    basis: [{ ...food, title: '化妆品监督管理条例', level: 'law' }],
  })
  const outcome = d.try('li', 'investigation.conclude', forms.conclusion([evidence], [line]))
  expect(outcome).toMatchObject({ outcome: 'invalid', errors: [{ code: 'wrong-level' }] })
})

describe('a law nobody here knows', () => {
  const bylaw = { title: '云岭县餐厨管理条例', level: 'local-regulation', inForce: '2020-01-01', article: '第九条' }
  test('stays amber and bars nothing; a reviewer confirms it once, the handler never', () => {
    const d = concluded([bylaw])
    expect(unconfirmed(d.file, d.context('li'))).toEqual([bylaw])
    expect(d.gates('li', 'citation.confirm', { finding: '见公报' })).toEqual(['post'])
    expect(why(d)).toEqual([])
    d.do('qian', 'citation.confirm', { finding: '见省人大常委会公报2019年第6期' })
    expect(unconfirmed(d.file, d.context('li'))).toEqual([])
    expect(lastOf(d.file, 'citationCheck')).toMatchObject({
      by: 'qian',
      fields: { citations: [bylaw], finding: '见省人大常委会公报2019年第6期' },
    })
    expect(d.gates('qian', 'citation.confirm', { finding: '再次' })).toEqual(['G04-confirm'])
  })
  test('whoever took part in the case does not confirm it', () => {
    const d = concluded([bylaw])
    d.do('li', 'rights.tell', { party: 'p1', officers: ['li', 'qian'], way: '当面' }, { happened: '协助' })
    expect(d.gates('qian', 'citation.confirm', { finding: '见公报' })).toContain('G23')
  })
})

/** An article is one of the law's where its text is here: a number it does not have is as much in doubt as a law nobody knows. */
describe('an article the law does not have', () => {
  const library = [
    {
      id: 'text-9',
      title: '中华人民共和国食品安全法',
      level: 'law',
      inForce: { from: '2021-04-29' },
      articles: [...Array.from({ length: 154 }, (_, i) => `${i + 1}`), '74-1'],
    },
  ] as const
  const cited = (article: string) => {
    const d = new Driver('2021-08-02', { library }).open().do('li', 'party.identify', { party: party('p1') as Json })
    d.do('li', 'clue.verify', forms.verification).filing('2021-08-03')
    const line = forms.violation('p1', 500_000, { ...in2021, basis: [{ ...food, article }], breached: [food] })
    return d.do('li', 'investigation.conclude', forms.conclusion([d.gather('照片', 'p1')], [line]))
  }
  test.each(['第一百五十四条第一款', '第七十四条之一', '125条1款2项', '第一百二十四条、第一百二十五条第一款'])(
    '%s is one of them',
    (article) => {
      const d = cited(article)
      expect(unconfirmed(d.file, d.context('li'))).toEqual([])
    },
  )
  test.each([
    ['第九百条', '没有所引的第九百条'],
    ['第七十四条之二', '没有所引的第七十四条之二'],
    ['第一百二十四条、第一百九十九条', '没有所引的'],
    ['罚则部分', '看不出是第几条'],
  ])('%s is told to who reviews and who signs, until a reviewer has looked it up', (article, said) => {
    const d = cited(article)
    expect(cautions(d.file, d.context('li'))).toContainEqual(
      expect.objectContaining({ code: 'law-unknown', element: 'law', sentence: expect.stringContaining(said) }),
    )
    d.do('qian', 'citation.confirm', { finding: '正式文本如此' })
    expect(unconfirmed(d.file, d.context('li'))).toEqual([])
  })
})
