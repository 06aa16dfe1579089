import { expect, test } from 'vitest'
import { faultWords, staffingOf } from '../staffing.ts'
import { people } from './county.ts'

const day = '2026-11-02'
const officers = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ ...people[0]!, id: `o${i}`, name: `承办${i}`, posts: ['handler'] as const }))
const reviewer = (id: string, qualification?: 'bar') => ({
  id,
  name: id,
  posts: ['reviewer'] as const,
  certificates: [],
  ...(qualification === undefined ? {} : { qualification }),
})

test('five in a hundred, and at least two (指导意见十一)', () => {
  const of = (enforcing: number, reviewing: number) =>
    staffingOf([...officers(enforcing), ...Array.from({ length: reviewing }, (_, i) => reviewer(`r${i}`, 'bar'))], day)
  expect(of(10, 2)).toMatchObject({ needed: 2, faults: [] })
  expect(of(10, 1).faults).toEqual(['few'])
  expect(of(41, 2)).toMatchObject({ needed: 3, faults: ['few'] })
  expect(of(40, 2).faults).toEqual([])
  expect(faultWords('few', of(41, 2))).toBe(
    '执法人员41人，法制审核人员2人，应当不少于3人（执法人员总数的5%，且不少于2人）。',
  )
})

test('who reviews without the qualification is named; an agency where nobody has it can review nothing', () => {
  const some = staffingOf([...officers(5), reviewer('甲', 'bar'), reviewer('乙')], day)
  expect(some.faults).toEqual(['unqualified'])
  expect(faultWords('unqualified', some)).toBe('乙从事法制审核，没有登记法律职业资格。')
  expect(staffingOf([...officers(5), reviewer('甲'), reviewer('乙')], day).faults).toEqual([
    'none-qualified',
    'unqualified',
  ])
})

test('a certificate that ran out makes no officer, and who holds no post counts as nobody', () => {
  const expired = { ...people[0]!, certificates: [{ ...people[0]!.certificates[0]!, to: '2026-01-01' as const }] }
  expect(staffingOf([expired, { ...people[0]!, id: 'x', posts: [] }], day)).toMatchObject({
    officers: [],
    needed: 0,
    faults: [],
  })
})
