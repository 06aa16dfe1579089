import type { Preview } from '../preview.ts'
import type { Table } from './table.ts'

/** Every row left out and every doubt, row by row, to be gone through beside the file itself. */
export function problemsOf({ leftOut, doubts }: Pick<Preview, 'leftOut' | 'doubts'>): Table {
  const rows = [
    ...leftOut.map((one) => ({
      ...one,
      kind: '未导入',
      column: '',
      heading: '',
      value: one.text,
      sentence: one.reason,
    })),
    ...doubts.map((one) => ({ ...one, toRow: undefined, kind: '存疑' })),
  ]
  return {
    title: '导入问题',
    headings: ['情况', '工作表', '行', '列', '列名', '原来的内容', '说明', '代码'],
    rows: rows.map(({ kind, sheet, row, toRow, column, heading, value, sentence, code }) => [
      kind,
      sheet,
      row === 0 ? '' : toRow === undefined ? String(row) : `${row}至${toRow}`,
      column,
      heading,
      value,
      sentence,
      code,
    ]),
  }
}
