import { type CreditColumn, type CreditTable, isDay } from '@xiezhi/law'
import { checkCreditCode } from '../format/creditCode.ts'
import { checkIdNumber } from '../format/idNumber.ts'

/** What keeps a row from being taken, cell by cell. */
export interface CellFault {
  readonly code: string
  readonly title: string
  readonly sentence: string
}

type Cells = Readonly<Record<string, string>>

/** What the receiving platform would refuse, said before it does. */
export function faultsIn({ columns }: CreditTable, cells: Cells, category: string): readonly CellFault[] {
  const found = columns.flatMap((c) => {
    const sentence = faultOf(c, cells[c.code] ?? '', category)
    return sentence === undefined ? [] : [{ code: c.code, title: c.title, sentence }]
  })
  return [...found, ...orderFaults(columns, cells)]
}

function faultOf(column: CreditColumn, text: string, category: string): string | undefined {
  const { kind, needed, title } = column
  if (text === '') return isNeeded(needed, category) ? `没有“${title}”。` : undefined
  switch (kind.is) {
    case 'text':
      return tooLong(text, kind.max)
    case 'identity':
      return tooLong(text, kind.max) ?? (/^\d{17}[\dX]$/.test(text) ? messageOf(checkIdNumber(text)) : undefined)
    case 'creditCode':
      return messageOf(checkCreditCode(text)) ?? (isRegion(text.slice(2, 8)) ? undefined : '第3至8位不是行政区划代码。')
    case 'choice':
      return isAmong(kind.of, text) ? undefined : `“${text}”不在规定的各项（${kind.of.join('、')}）之中。`
    case 'choices': {
      const strange = text.split('；').find((one) => !isAmong(kind.of, one) || /^其他-?$/.test(one))
      return strange === undefined
        ? tooLong(text, kind.max)
        : `“${strange}”不在规定的各项之中；属于其他的，写明是什么。`
    }
    case 'sum':
      return /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? undefined : '金额以万元为单位，小数不超过六位。'
    case 'day':
      return isDay(text.replaceAll('/', '-')) ? undefined : `“${text}”不是日期。`
  }
}

const isNeeded = (needed: CreditColumn['needed'], category: string): boolean =>
  needed === 'always' ||
  (needed === 'organisation' && category !== '自然人') ||
  (needed === 'citizen' && category === '自然人')
const tooLong = (text: string, max: number): string | undefined =>
  [...text].length > max ? `${[...text].length}字，最多${max}字。` : undefined
const messageOf = (
  checked: { readonly ok: true } | { readonly ok: false; readonly error: { readonly message: string } },
) => (checked.ok ? undefined : checked.error.message)
const isAmong = (list: readonly string[], text: string): boolean =>
  list.includes(text) || (text.startsWith('其他-') && list.includes('其他')) || /^其他-./.test(text)

/** The first two digits of a region (GB/T 2260). */
const isRegion = (six: string): boolean => /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-6]|71|8[12]|10)\d{4}$/.test(six)

/** Days that contradict each other. */
function orderFaults(columns: readonly CreditColumn[], cells: Cells): readonly CellFault[] {
  const found = (code: string) => columns.find((c) => c.code === code)
  const pairs = [
    ['XK_YXQZ', 'XK_YXQZI'],
    ['CF_JDRQ', 'CF_YXQ'],
    ['CF_JDRQ', 'CF_GSJZQ'],
  ] as const
  return pairs.flatMap(([from, to]) => {
    const [first, last] = [cells[from] ?? '', cells[to] ?? '']
    const column = found(to)
    if (column === undefined || first === '' || last === '' || first <= last) return []
    return [{ code: to, title: column.title, sentence: `早于“${found(from)?.title ?? from}”。` }]
  })
}
