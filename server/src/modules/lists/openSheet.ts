import { type Form, maskText, personalNumbersIn } from '@xiezhi/casework'
import { type ListId, linesOf } from '@xiezhi/law'
import { isRegistrationNumber } from '@xiezhi/lists'

const nobody = { parties: [], hide: [] }
/** Nobody is known by name here: what is hidden is told by its shape alone. */
const masking = { personName: 'surname', addresses: 'shown' } as const

/** A number that may be a person's: in other texts it is marked for whoever examines the page; here nobody looks at each, and it is hidden. */
function withoutNumbers(text: string): string {
  const found = personalNumbersIn(text).filter((c) => !isRegistrationNumber(c.text))
  return found.reduceRight((left, { start, end }) => `${left.slice(0, start)}（号码略）${left.slice(end)}`, text)
}

/**
 * The lines as the public reads them: numbers of persons, telephones, accounts are hidden by their shape as in any public text, and what
 * somebody typed into the wrong column of fifty thousand rows is found by no reader. `lines`: in how many of them something is hidden.
 */
export function openRows(rows: readonly Form[], list: ListId): { rows: readonly Form[]; lines: number } {
  const written = linesOf(list).columns.filter((c) => ['text', 'longText'].includes(c.kind.is))
  // Registers say the same of many: 存续, 有限责任公司, the name of a street.
  const known = new Map<string, string>()
  const shown = (value: string): string => {
    const before = known.get(value)
    if (before !== undefined) return before
    const masked = withoutNumbers(maskText(value, nobody, masking).text)
    known.set(value, masked)
    return masked
  }
  let lines = 0
  const open = rows.map((row): Form => {
    const changed = written.flatMap(({ id }): readonly (readonly [string, string])[] => {
      const value = row[id]
      if (typeof value !== 'string') return []
      const masked = shown(value)
      return masked === value ? [] : [[id, masked]]
    })
    if (changed.length === 0) return row
    lines += 1
    return { ...row, ...Object.fromEntries(changed) }
  })
  return { rows: open, lines }
}
