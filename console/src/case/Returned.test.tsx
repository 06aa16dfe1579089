import { expect, test } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { Returned } from './Returned.tsx'

const returned = { event: 9, at: '2026-08-06T10:00', by: '沈审核', post: 'reviewer', reason: '请补充清点记录' } as const

test('what was filled in before is said to be there; of what answers a return for the first time nothing is', () => {
  const again = words(draw(<Returned returned={returned} kept />))
  expect(again).toContain('退回：请补充清点记录')
  expect(again).toContain('上次填写的内容都还在')
  const first = words(draw(<Returned returned={returned} kept={false} />))
  expect(first).toContain('照退回的意见办好以后提出。看第9号记录')
  expect(first).not.toContain('上次填写')
})
