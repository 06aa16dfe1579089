import { choice, may, must } from '@xiezhi/law'
import { expect, test } from 'vitest'
import { toXlsx } from './index.ts'
import { readItems } from './items.ts'
import { book, text } from './testing/files.ts'

const columns = [
  must('name', '名称', { is: 'text', max: 20 }),
  must('quantity', '数量', { is: 'text', max: 30 }),
  may('price', '价格', { is: 'money' }),
  may('made', '生产日期', { is: 'day' }),
  may('whole', '完好', { is: 'yesNo' }),
  may('sort', '种类', choice(['food', '食品'], ['tool', '工具'])),
]
const heads = ['序号', ...columns.map((c) => c.label)]
const read = (bytes: Uint8Array) => {
  const found = readItems(columns, bytes)
  if (!found.ok) throw new Error(found.error.message)
  return found
}

test('what was given out comes back as it was, and what was changed in it', async () => {
  const out = await toXlsx({
    title: '清单',
    headings: heads,
    rows: [
      ['1', '糕点', '0012', '3.50', '2026-08-01', '是', '食品'],
      ['2', '铁铲', '三把', '', '', '否', '工具'],
    ],
  })
  expect(read(new Uint8Array(await out.arrayBuffer()))).toMatchObject({
    rows: [
      { name: '糕点', quantity: '0012', price: 350, made: '2026-08-01', whole: true, sort: 'food' },
      { name: '铁铲', quantity: '三把', whole: false, sort: 'tool' },
    ],
    faults: [],
    leftOut: [],
    doubts: [],
  })
})

test('a cell that says nothing its column can hold is told by its place, and so is what is missing', () => {
  const { faults } = read(
    book([
      {
        rows: [
          ['扣押清单'],
          heads,
          [1, '糕点', '', '很贵', '去年', '也许', '其他'],
          [2, '超过二十个字的名称超过二十个字的名称超过二十个字', '1'],
        ],
      },
    ]),
  )
  expect(faults.map((f) => `${f.row}${f.column} ${f.code}`)).toEqual([
    '3C empty',
    '3D unread',
    '3E unread',
    '3F unread',
    '3G unread',
    '4B unread',
  ])
})

test('totals, titles, other sheets and unknown columns are named and not taken', () => {
  const found = read(
    book([
      {
        rows: [
          ['扣押清单', '', '', ''],
          ['名称', '数量', '成色', '价格'],
          ['糕点', '3', '九成新', '1,200.5'],
          ['合计', '3', '', ''],
        ],
      },
      {
        name: '另一张',
        rows: [
          ['名称', '数量'],
          ['面粉', '2'],
        ],
      },
      { name: '说明', rows: [['怎样填写']] },
    ]),
  )
  expect(found.rows).toEqual([{ name: '糕点', quantity: '3', price: 120_050 }])
  expect(found.leftOut.map((l) => l.code)).toEqual(['other-sheet', 'no-header', 'title', 'total'])
  expect(found.doubts.map((d) => `${d.row}${d.column} ${d.code}`)).toEqual(['3C column-unknown'])
})

test.each([
  ['no headings', text('甲,乙\n丙,丁'), 'list-no-header'],
  ['without a column that is asked', text('名称,价格\n糕点,3'), 'list-no-header'],
  ['nothing below the headings', text('名称,数量\n'), 'list-no-items'],
  ['nothing at all', text(''), 'list-empty'],
])('%s', (_, bytes, code) => {
  expect(readItems(columns, bytes)).toMatchObject({ ok: false, error: { code } })
})
