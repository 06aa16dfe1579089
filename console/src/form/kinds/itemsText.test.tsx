import { may, must } from '@xiezhi/law'
import { expect, it } from 'vitest'
import { draw, words } from '../../app/testing/draw.tsx'
import { ItemsPreview } from './ItemsFile.tsx'
import { cellText, itemsChange, tableOf } from './itemsText.ts'
import type { Row } from './rows.ts'

const columns = [
  must('name', '名称', { is: 'text' }),
  must('quantity', '数量', { is: 'text' }),
  may('price', '价格', { is: 'money' }),
]
const before: readonly Row[] = [
  { name: '糕点', quantity: '3', price: 350 },
  { name: '面粉', quantity: '1' },
  { name: '面粉', quantity: '2' },
]

it('what is given out is what stands in the form, numbered', () => {
  expect(tableOf('清单', columns, before).rows).toEqual([
    ['1', '糕点', '3', '3.50'],
    ['2', '面粉', '1', ''],
    ['3', '面粉', '2', ''],
  ])
  expect(cellText(false, may('a', '甲', { is: 'yesNo' }))).toBe('否')
})

it('the same file twice changes nothing, in whatever order its lines stand', () => {
  expect(itemsChange(columns, before, before.toReversed())).toEqual({ added: [], gone: [], changed: [], same: 3 })
})

it('each line that changed, came and went is told by itself', () => {
  const after: readonly Row[] = [
    { name: '面粉', quantity: '2' },
    { name: '糕点', quantity: '4', price: 350 },
    { name: '大米', quantity: '5' },
  ]
  expect(itemsChange(columns, before, after)).toEqual({
    added: ['大米，5'],
    gone: ['面粉，1'],
    changed: [{ name: '糕点', cells: [{ label: '数量', was: '3', now: '4' }] }],
    same: 1,
  })
  // An empty line that stands ready in the form is nothing.
  expect(itemsChange(columns, [{}], after).gone).toEqual([])
})

const place = {
  sheet: '清单',
  row: 3,
  column: 'C',
  heading: '数量',
  value: '',
  code: 'empty',
  sentence: '没有填写“数量”。',
}
const shown = (more: object) =>
  draw(
    <ItemsPreview
      title="清单"
      answer={{ rows: [{ name: '糕点', quantity: '4' }], faults: [], leftOut: [], doubts: [], ...more }}
      change={itemsChange(columns, before, [{ name: '糕点', quantity: '4' }])}
      onTake={() => undefined}
      onClose={() => undefined}
    />,
  )

it('is taken whole or not at all', () => {
  expect(words(shown({}))).toContain('改动1项，去掉2项，0项不变')
  expect(shown({})).toContain('<del>3</del>')
  expect(words(shown({ faults: [place] }))).toContain('有1处读不出或者没有填写，改正表格后再读入。')
  expect(words(shown({ faults: [place] }))).toContain('清单第3行C没有填写“数量”。')
  expect(
    words(shown({ doubts: [place], leftOut: [{ ...place, reason: '合计，不是一项。', text: '合计' }] })),
  ).toContain('没有读入的行')
})
