import type { CaseView } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { Waived } from './Waived.tsx'

type One = CaseView['waived'][number]
const article = (n: number) => ({ statute: 'penalty-law', short: '处罚法', article: n, gist: '' })
const waived: One = {
  titles: ['集体讨论', '听证'],
  articles: [article(57)],
  answers: [
    { fact: 'complexCase', question: '案情是否复杂', answer: 'no', by: '林晓峰', on: '2026-08-20', reason: '事实清楚' },
  ],
}
const read = (...all: readonly One[]) => words(draw(<Waived waived={all} onArticle={() => undefined} />))

it('nothing waived says nothing', () => {
  expect(read()).toBe('')
})

it('what is not asked stands with the answer that silences it: who said so, when and why', () => {
  const text = read(waived)
  expect(text).toContain('因所作的回答而不适用的条件（2）')
  expect(text).toContain('集体讨论、听证处罚法第五十七条')
  expect(text).toContain('案情是否复杂：否林晓峰，2026-08-20；理由：事实清楚')
})

it('of each party its own answer, and without a reason none is made up', () => {
  const [answer] = waived.answers
  const { reason: _, ...bare } = answer!
  const text = read({
    ...waived,
    answers: [
      { ...bare, party: '甲店', answer: 'yes' },
      { ...bare, party: '乙店' },
    ],
  })
  expect(text).toContain('甲店：案情是否复杂：是')
  expect(text).toContain('乙店：案情是否复杂：否')
  expect(text).not.toContain('理由')
})

it('answers given with one act say their reason once, behind the last of them', () => {
  const [answer] = waived.answers
  const more = { ...answer!, fact: 'socialRisk', question: '是否有社会风险' } as const
  const text = read({ ...waived, answers: [answer!, more] })
  expect(text).toContain('案情是否复杂：否是否有社会风险：否林晓峰，2026-08-20；理由：事实清楚')
  const other = read({ ...waived, answers: [answer!, { ...more, by: '何雨桐' }] })
  expect(other.match(/理由：事实清楚/g)).toHaveLength(2)
})

it('a condition that two answers keep away is counted once', () => {
  expect(read(waived, { ...waived, titles: ['听证', '法制审核'] })).toContain('（3）')
})
