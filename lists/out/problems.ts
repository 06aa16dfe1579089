import { grouped } from '../grouped.ts'
import type { Preview } from '../preview.ts'
import type { Table } from './table.ts'

/** Every row left out and every doubt, to be gone through beside the file itself; doubts that are alike once, with all their rows. */
export function problemsOf({ leftOut, doubts }: Pick<Preview, 'leftOut' | 'doubts'>): Table {
  const rows = [
    ...leftOut.map(({ toRow, ...one }) => ({
      ...one,
      rows: one.row === 0 ? '' : toRow === undefined ? `${one.row}` : `${one.row}至${toRow}`,
      kind: '未导入',
      column: '',
      heading: '',
      value: one.text,
      sentence: one.reason,
    })),
    ...grouped(doubts).map((one) => ({
      ...one,
      // A cell of a spreadsheet holds no more than that.
      rows: one.rows.length > 30_000 ? `${one.rows.slice(0, 30_000)}……` : one.rows,
      kind: '存疑',
      sentence: one.count === 1 ? one.sentence : `${one.sentence}（共${one.count}处）`,
    })),
  ]
  return {
    title: '导入问题',
    headings: ['情况', '工作表', '行', '列', '列名', '原来的内容', '说明', '代码'],
    rows: rows.map(({ kind, sheet, rows: where, column, heading, value, sentence, code }) => [
      kind,
      sheet,
      where,
      column,
      heading,
      value,
      sentence,
      code,
    ]),
  }
}
