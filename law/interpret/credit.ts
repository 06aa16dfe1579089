import { creditTables } from '../credit/tables.ts'
import type { CreditCell, CreditReport } from '../words/credit.ts'
import type { Block } from '../words/paper.ts'
import { sayCondition } from './say/condition.ts'
import type { Names } from './say/names.ts'
import { sayValue } from './say/value.ts'

/** What of a decision goes to the credit platform, cell by cell; what the table fills in by itself is the same for all. */
export function sayCredit({ table, when, cells }: CreditReport, n: Names): string {
  const { title, columns } = creditTables[table]
  const said = Object.entries(cells).map(([code, cell]) => {
    const column = columns.find((c) => c.code === code)?.title ?? code
    return `${column}（${isBlocks(cell) ? [...new Set(cell.map((b) => sayBlock(b, n)))].join('；') : sayValue(cell, n)}）`
  })
  const only = when === undefined ? '' : `，限于：${sayCondition(when, n)}`
  return `双公示：${title}表${only}。${said.join('；')}`
}

const isBlocks = (cell: CreditCell): cell is Extract<CreditCell, readonly unknown[]> => Array.isArray(cell)

/** What is gone through line by line is called by what it is gone through; a field of a line has no name outside its form. */
const sayBlock = ({ text = '', with: values = {}, each }: Block, n: Names): string =>
  each !== undefined
    ? '决定中该当事人的各项，逐项写明'
    : Object.values(values).length === 0
      ? text
      : Object.values(values)
          .map((v) => sayValue(v, n))
          .join('、')
