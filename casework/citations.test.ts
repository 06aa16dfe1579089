import type { KnownLaw } from '@xiezhi/law'
import { describe, expect, test } from 'vitest'
import { citationErrors, identified, unconfirmed } from './citations.ts'
import type { Entry } from './entries.ts'
import type { Basis, CaseFile, Form, Proposal } from './file.ts'
import { fold } from './fold.ts'
import { agency, contextAt } from './stories/county.ts'

const bylaw: KnownLaw = {
  id: 'text-1',
  title: '云岭县养犬管理条例',
  level: 'local-regulation',
  inForce: { from: '2019-01-01' },
}
const context = {
  ...contextAt('2026-06-01T10:00', { person: 'li', name: '李', post: 'handler', agency: agency.id }),
  library: [bylaw],
}
const food: Basis = {
  title: '中华人民共和国食品安全法',
  level: 'law',
  article: '第一百二十四条',
  inForce: '2021-04-29',
}

describe('a citation is of a law, not of a spelling', () => {
  test.each([
    '食品安全法',
    '《食品安全法》',
    '中华人民共和国 食品安全法',
    '食品安全法（2021年修正）',
    '〈食品安全法〉(2021修订)',
  ])('%s is recorded under the id and the official title', (title) =>
    expect(identified({ ...food, title }, context)).toEqual({ ...food, law: 'food-safety-2021' }),
  )
  test('numbers are written one way', () => {
    for (const article of ['125条1款2项', '第125条第1款第2项', '第一百二十五条第一款第二项'])
      expect(identified({ ...food, article }, context).article).toBe('第一百二十五条第一款第二项')
  })
  test('an imported text is known by its id; what nobody knows stays as typed', () => {
    const typed: Basis = {
      title: '云岭县养犬管理条例',
      level: 'local-regulation',
      article: '第九条',
      inForce: '2019-01-01',
    }
    expect(identified(typed, context).law).toBe('text-1')
    expect(identified({ ...typed, title: '云岭县养鸽管理条例' }, context).law).toBeUndefined()
    expect(identified({ ...food, inForce: '2009-06-01' }, context).law).toBeUndefined()
  })
})

describe('what is wrong with a citation', () => {
  const codes = (basis: Basis) =>
    citationErrors('violations', [{ breached: [], basis: [basis] } as never], context).map((e) => [e.field, e.code])
  test('a known law has its own rank', () => {
    expect(codes({ ...food, level: 'regulation' })).toEqual([['violations.0.basis.0.level', 'wrong-level']])
    expect(codes({ ...food, title: '食品安全法', inForce: '2009-06-01', level: 'rule' })).toHaveLength(1)
    expect(codes(food)).toEqual([])
  })
  test('an id nobody knows, or of another law, is refused', () => {
    expect(codes({ ...food, law: 'made-up' })).toEqual([['violations.0.basis.0.law', 'unknown-law']])
    expect(codes({ ...food, law: 'text-1' })).toEqual([['violations.0.basis.0.title', 'law-mismatch']])
  })
})

test('a citation stays amber until it is confirmed word for word', () => {
  const odd: Basis = { title: '云岭县烟花管理通告', level: 'rule', article: '第三条', inForce: '2020-01-01' }
  const violation = { breached: [food], basis: [odd, odd] } as unknown as Proposal['violations'][number]
  const entry = (kind: string, fields: object): Entry => ({
    kind,
    no: 1,
    event: 9,
    on: '2026-06-01',
    by: 'qian',
    proceeding: 'main',
    fields: fields as Form,
  })
  const proposed = entry('proposal', { found: '', evidence: [], violations: [violation] })
  const checked = (basis: Basis): CaseFile => ({
    ...fold([]),
    entries: [proposed, entry('citationCheck', { citations: [basis], finding: '见县政府公报' })],
  })
  expect(unconfirmed({ ...fold([]), entries: [proposed] }, context)).toEqual([odd])
  expect(unconfirmed(checked(odd), context)).toEqual([])
  expect(unconfirmed(checked({ ...odd, article: '第四条' }), context)).toEqual([odd])
})
