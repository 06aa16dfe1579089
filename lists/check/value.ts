import { checkCreditCode } from '@xiezhi/casework/format/creditCode.ts'
import { checkIdNumber } from '@xiezhi/casework/format/idNumber.ts'
import { parseDay } from '@xiezhi/law/dayText.ts'
import type { Cell } from '../file/sheet.ts'
import type { Column } from '../kinds/kind.ts'
import { halfWidth, isNothing, isSame, oneLine, paragraphs } from '../table/words.ts'
import { powerKindOf } from './powerKind.ts'
import { regionOf } from './region.ts'
import { isRegistrationNumber } from './registration.ts'

/** What a cell says, and what is doubtful about it. An empty value: the cell says nothing, or nothing that could be taken. */
export interface Value {
  readonly value: string
  readonly asks: readonly { readonly code: string; readonly sentence: string }[]
}

const taken = (value: string, ...asks: Value['asks'][number][]): Value => ({ value, asks })
const ask = (code: string, sentence: string) => ({ code, sentence })

/** A cell under a meaning. `above`: the value of the item before, for 同上. */
export function valueIn(column: Column, cell: string | Cell, above: string | undefined): Value {
  // A date is shown as the program pleases (3/4/26); the day it holds is one.
  const raw = typeof cell === 'string' ? cell : (cell.day ?? cell.text)
  const asks: Value['asks'][number][] = []
  if (typeof cell === 'object' && cell.noValue) {
    asks.push(ask('formula-empty', `单元格是公式，文件中没有它的结果。请在Excel、WPS表格中重新计算、保存，再导入。`))
    return taken('', ...asks)
  }
  if (typeof cell === 'object' && cell.formula !== undefined && column.id !== 'number')
    asks.push(ask('formula', `单元格是公式（=${cell.formula.slice(0, 60)}），取的是上次算出的结果，请核对。`))
  const text = column.as === 'text' ? paragraphs(raw) : oneLine(raw)
  if (text.includes('\ufffd')) asks.push(ask('characters-lost', '有损坏的字符（�），请对照原件补正。'))
  if (text === '' || isNothing(text)) return taken('', ...asks)
  if (text === '同左') return taken(text, ...asks, ask('same-as-left', '写的是“同左”，照录，请写明。'))
  if (isSame(text)) {
    if (above === undefined)
      return taken('', ...asks, ask('same-as-nothing', `写的是“${text}”，前面没有可以照用的内容。请写明。`))
    return taken(above, ...asks, ask('same-as-above', `写的是“${text}”，照上一项填入，请核对。`))
  }
  // Taken as the characters they are; shown and handed out so, they never run.
  if ((typeof cell === 'string' || cell.formula === undefined) && /^[=@]|^[+-].*[(!|]/.test(text))
    asks.push(ask('like-formula', `以“${text.slice(0, 1)}”开头，像是公式，按文字导入，不会运行，请核对。`))
  const read = readings[column.as](text, cell)
  return { value: read.value, asks: [...asks, ...read.asks] }
}

const readings: Record<Column['as'], (text: string, cell: string | Cell) => Value> = {
  words: (text) => taken(text),
  text: (text) => taken(text),
  powerKind: (text) => {
    const kind = powerKindOf(text)
    return kind === null ? taken(text, ask('kind-unknown', `“${text}”不是行政权力的类型，照录，请核对。`)) : taken(kind)
  },
  day: (text, cell) => {
    // A date broken over two lines is one date.
    const day = typeof cell === 'object' && cell.day !== undefined ? cell.day : parseDay(text.replace(/\s+/g, ''))
    if (day !== null) return taken(day)
    const counted = serialDay(text)
    if (counted !== undefined)
      return taken(counted, ask('day-serial', `写的是数字${text}，按Excel的日期序号取为${counted}，请核对。`))
    if (/^(?:长期|永久|无固定期限|无期限)$/.test(text)) return taken(text)
    const last = /(?:至|到|—|–|~|-)\s*(\d{4}.*)$/.exec(text)?.[1]
    const end = last === undefined ? null : parseDay(last.trim())
    if (end !== null) return taken(end, ask('day-of-span', `写的是一段时间“${text}”，取其末日${end}，请核对。`))
    return taken('', ask('day-unreadable', `“${text}”不是有效的日期，没有采用。请按2026-03-03的写法改正。`))
  },
  term: (text) =>
    /^\d+$/.test(halfWidth(text))
      ? taken(text, ask('term-unit', `只写了${text}，没有写是工作日还是自然日，照录，请核对。`))
      : taken(text),
  subjectCode: (text, cell) => {
    const lost = digitsLost(text, cell)
    if (lost) return taken('', lost)
    const clean = halfWidth(text).replace(/\s/g, '').toUpperCase()
    if (/^\d{15}$/.test(clean)) {
      const known = isRegistrationNumber(clean)
      return taken(
        clean,
        known
          ? ask('old-number', `${clean}是15位的旧注册号，现在用18位的统一社会信用代码。请查补。`)
          : ask('old-number-check', `${clean}是15位的旧注册号，校验位也不符，可能抄错。请查补统一社会信用代码。`),
      )
    }
    if (/^\d{13}$/.test(clean))
      return taken(clean, ask('old-number', `${clean}是13位的更早的注册号。请查补统一社会信用代码。`))
    if (/^[0-9A-Z]{8}-?[0-9X]$/.test(clean))
      return taken(clean, ask('old-number', `${clean}是组织机构代码。请查补统一社会信用代码。`))
    const checked = checkCreditCode(clean)
    return checked.ok ? taken(checked.code) : taken(clean, ask('credit-code', checked.error.message))
  },
  registration: (text, cell) => {
    const lost = digitsLost(text, cell)
    if (lost) return taken('', lost)
    const clean = halfWidth(text).replace(/\s/g, '').toUpperCase()
    if (checkCreditCode(clean).ok || isRegistrationNumber(clean) || !/^\d{15}$/.test(clean)) return taken(clean)
    return taken(clean, ask('registration-check', `注册号${clean}的校验位不符，可能抄错了一位。请核对。`))
  },
  identity: (text, cell) => {
    const lost = digitsLost(text, cell)
    if (lost) return taken('', lost)
    if (/\*/.test(text)) return taken(text)
    const clean = halfWidth(text).replace(/\s/g, '').toUpperCase()
    if (/^\d{15}$/.test(clean))
      return taken(clean, ask('old-number', `${clean}是15位的旧身份证号，现在用18位的公民身份号码。请查补。`))
    const checked = checkIdNumber(clean)
    return checked.ok ? taken(checked.number) : taken(clean, ask('identity', checked.error.message))
  },
  region: (text) => {
    const region = regionOf(halfWidth(text))
    if (region !== null) return taken(region)
    return /\d/.test(text)
      ? taken(text, ask('region', `“${text}”不是行政区划代码（6位数字，前两位是省级），照录，请核对。`))
      : taken(text)
  },
  certificate: (text, cell) => {
    const lost = digitsLost(text, cell)
    return lost ? taken('', lost) : taken(halfWidth(text).replace(/\s/g, ''))
  },
}

/** A spreadsheet keeps fifteen digits of a number: what was longer has lost its end for ever. */
function digitsLost(text: string, cell: string | Cell): Value['asks'][number] | undefined {
  const number = typeof cell === 'object' ? cell.number : undefined
  if (number !== undefined && Math.abs(number) >= 1e15)
    return ask(
      'digits-lost',
      `号码被当作数字保存，末几位已经丢失（现为${text}），没有采用。请把这一列设为文本，重新填写。`,
    )
  if (/^\d(?:\.\d+)?E\+?\d{1,2}$/i.test(halfWidth(text)))
    return ask(
      'digits-lost',
      `“${text}”是被改写成科学记数的号码，末几位已经丢失，没有采用。请把这一列设为文本，重新填写。`,
    )
  return undefined
}

/** 43659: a spreadsheet counts days from 1899-12-30, and shows the count where the cell is no date. Of a day of this age alone. */
function serialDay(text: string): string | undefined {
  const said = halfWidth(text).trim()
  if (!/^\d{5}(?:\.\d+)?$/.test(said)) return undefined
  const days = Math.floor(Number(said))
  return days < 18_264 || days > 73_050
    ? undefined
    : new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)
}
