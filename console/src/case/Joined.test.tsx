import type { CaseView } from '@xiezhi/answers'
import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Joined } from './Joined.tsx'

const draw = (file: object) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <Joined view={{ file } as unknown as CaseView} />
    </MemoryRouter>,
  )
const other = { case: 'c2', procedure: 'penalty.ordinary', title: '乙公司案', event: 3, link: 'ab' }

test('both cases say what became of them, and lead to each other', () => {
  expect(draw({})).toBe('')
  for (const [file, says] of [
    [{ into: other }, '本案已经并入'],
    [{ took: [other] }, '已并入本案'],
    [{ from: { ...other, severed: true } }, '分出。'],
    [{ from: { ...other, severed: true, anew: true } }, '在本案重新作出'],
    [{ began: [{ ...other, severed: true, anew: true }] }, '另案重新作出'],
    [{ began: [{ ...other, severed: true }] }, '由本案分出'],
  ] as const) {
    expect(draw(file)).toContain(says)
    expect(draw(file)).toContain('<a href="/cases/c2"')
  }
  // What a case found that led to another is no parting.
  expect(draw({ began: [other], from: other })).toBe('')
})
