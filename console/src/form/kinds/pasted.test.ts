import { choice, may, must } from '@xiezhi/law'
import { describe, expect, it } from 'vitest'
import { cellsOf, pastedOver } from './pasted.ts'

const columns = [
  must('name', '名称', { is: 'text', max: 100 }),
  must('quantity', '数量', { is: 'integer' }),
  may('price', '单价', { is: 'money' }),
  may('until', '保质期至', { is: 'day' }),
  may('state', '状况', choice(['whole', '完好'], ['open', '已拆封'])),
] as const
const lay = (text: string, rows = [], from = { row: 0, column: 0 }) => pastedOver(cellsOf(text)!, columns, rows, from)

describe('lines copied from a spreadsheet', () => {
  it('fill the list from the cell one pasted into, each cell as its column has it', () => {
    expect(lay('糕点\t20\t3.50\t2026/3/1\t完好\r\n封口机\t1\t1,280元\t\t已拆封\r\n')).toEqual({
      count: 2,
      unread: [],
      rows: [
        { name: '糕点', quantity: 20, price: 350, until: '2026-03-01', state: 'whole' },
        { name: '封口机', quantity: 1, price: 128_000, state: 'open' },
      ],
    })
    const more = pastedOver(cellsOf('5\t2\n6\t3')!, columns, [{ name: '糕点' }], { row: 0, column: 1 })
    expect(more.rows).toEqual([
      { name: '糕点', quantity: 5, price: 200 },
      { quantity: 6, price: 300 },
    ])
  })

  it('go by their heads where they have some, in whatever order', () => {
    expect(lay('数量\t名称\n20\t糕点').rows).toEqual([{ name: '糕点', quantity: 20 }])
  })

  it('lose nothing silently: what a column cannot hold is told', () => {
    const { rows, unread } = lay('糕点\t若干\n饼干\t3\t2\t2026-01-02\t完好\t多出来的')
    expect(rows[0]).toEqual({ name: '糕点' })
    expect(unread).toEqual(['第1项“数量”：若干', '第2项：多出来的'])
  })

  it('keep a line break within a cell, and quotation marks', () => {
    expect(cellsOf('"甲\n乙"\t"他说""好"""')).toEqual([['甲\n乙', '他说"好"']])
  })

  it('are nothing but a text where there is one cell, or a quotation that never ends', () => {
    expect(cellsOf('糕点')).toBeUndefined()
    expect(cellsOf('"糕点\n饼干')).toBeUndefined()
    expect(cellsOf('')).toBeUndefined()
  })
})
