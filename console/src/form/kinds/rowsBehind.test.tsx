import { expect, it } from 'vitest'
import { draw, words } from '../../app/testing/draw.tsx'
import { Rows } from './FromTable.tsx'

it('the rows behind one line stand beside it; where they are many, behind a press, and all of them', () => {
  expect(words(draw(<Rows rows="3、5至20" />))).toBe('（第3、5至20行）')
  expect(words(draw(<Rows rows="" />))).toBe('')
  const many = Array.from({ length: 40 }, (_, i) => 2 * i).join('、')
  const told = draw(<Rows rows={many} />)
  expect(told).toContain('<summary>')
  expect(words(told)).toBe(`各在哪些行第${many}行`)
})
