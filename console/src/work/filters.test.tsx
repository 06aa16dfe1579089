import type { CasePage, KindCount } from '@xiezhi/answers'
import { expect, it } from 'vitest'
import { draw, words } from '../app/testing/draw.tsx'
import { Figures } from './Figures.tsx'
import { filterOf } from './filter.ts'
import { StageFilter } from './StageFilter.tsx'

const list: CasePage = {
  rows: [],
  next: null,
  kinds: [],
  lights: { over: 3, warn: 0, calm: 9, none: 1 },
  flawed: 1,
  returned: 2,
  agencies: {},
}
const buttons = (html: string) =>
  [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/g)].map(([, given = '', inside = '']) => ({
    text: words(inside),
    pressed: given.includes('aria-pressed="true"'),
    disabled: given.includes('disabled'),
  }))

it('what presses is told as numbers; a number that is none opens nothing', () => {
  const html = draw(
    <Figures counted list={list} filter={filterOf(new URLSearchParams(), 'mine')} onChange={() => undefined} />,
  )
  expect(buttons(html)).toEqual([
    { text: '3超期', pressed: false, disabled: false },
    { text: '0临期', pressed: false, disabled: true },
    { text: '2退回', pressed: false, disabled: false },
    { text: '1有瑕疵', pressed: false, disabled: false },
  ])
})

it('one that is chosen can be let go, also when nothing is left of it', () => {
  const filter = filterOf(new URLSearchParams('light=warn&returned=yes'), 'mine')
  const html = draw(<Figures counted list={list} filter={filter} onChange={() => undefined} />)
  expect(buttons(html).map((b) => [b.pressed, b.disabled])).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [false, false],
  ])
})

const penalty: KindCount = {
  procedure: 'penalty.ordinary',
  title: '行政处罚普通程序',
  cases: 5,
  stages: [
    { id: 'clue', title: '案源核查', cases: 2 },
    { id: 'investigation', title: '调查取证', cases: 3 },
  ],
}
const permit: KindCount = {
  procedure: 'permit.ordinary',
  title: '行政许可一般程序',
  cases: 1,
  stages: [{ id: 'received', title: '收到申请', cases: 1 }],
}
const stages = (kinds: readonly KindCount[], procedure = '', stage = '') =>
  buttons(draw(<StageFilter counted kinds={kinds} procedure={procedure} stage={stage} onChange={() => undefined} />))

it('of one kind its stages are shown at once, of several the kinds first', () => {
  expect(stages([penalty]).map((b) => b.text)).toEqual(['全部5', '案源核查2', '调查取证3'])
  expect(stages([penalty, permit]).map((b) => b.text)).toEqual(['全部6', '行政处罚普通程序5', '行政许可一般程序1'])
})

it('the stages of the kind that is chosen stand beside it', () => {
  const shown = stages([penalty, permit], 'permit.ordinary', 'received')
  expect(shown.map((b) => b.text)).toEqual(['全部6', '行政处罚普通程序5', '行政许可一般程序1', '各阶段1', '收到申请1'])
  expect(shown.filter((b) => b.pressed).map((b) => b.text)).toEqual(['行政许可一般程序1', '收到申请1'])
})

it('what is found by words is not counted: no number is shown that would open as many as it does not say', () => {
  const found = draw(
    <Figures
      counted={false}
      list={list}
      filter={filterOf(new URLSearchParams('q=x'), 'mine')}
      onChange={() => undefined}
    />,
  )
  expect(buttons(found).map((b) => [b.text, b.disabled])).toEqual([
    ['超期', false],
    ['临期', false],
    ['退回', false],
    ['有瑕疵', false],
  ])
  const kinds = draw(<StageFilter counted={false} kinds={[penalty]} procedure="" stage="" onChange={() => undefined} />)
  expect(buttons(kinds).map((b) => b.text)).toEqual(['全部', '案源核查', '调查取证'])
})
