import { creditTables } from '../credit/tables.ts'
import type { CreditReport } from '../words/credit.ts'
import type { Value } from '../words/value.ts'
import { inPaper, inValue, type Named, namedIn } from './words.ts'

const columnsOf = ({ table }: CreditReport) => creditTables[table].columns

/** Each cell stands in a column of the table that the table does not fill itself, and no column asked of everybody is left to nobody. */
export function creditFaults(report: CreditReport, at: string): readonly string[] {
  const columns = columnsOf(report)
  const strange = Object.keys(report.cells).filter(
    (code) => !columns.some((c) => c.code === code && c.from === undefined),
  )
  const empty = columns.filter(
    (c) => c.needed === 'always' && c.from === undefined && report.cells[c.code] === undefined,
  )
  return [
    ...strange.map((code) => `${at}报送的“${code}”不是该表由规则填写的栏目。`),
    ...empty.map((c) => `${at}没有说明报送的“${c.title}”填什么。`),
  ]
}

/** What the cells name. */
export function inCredit({ when, cells }: CreditReport, into: Named): Named {
  if (when !== undefined) namedIn(when, into)
  for (const cell of Object.values(cells)) {
    if (Array.isArray(cell)) inPaper(cell, into)
    else inValue(cell as Value, into)
  }
  return into
}
