import { powerKindOf } from './check/powerKind.ts'
import { valueIn } from './check/value.ts'
import type { Cell, Sheet } from './file/sheet.ts'
import type { Column, ListKind } from './kinds/kind.ts'
import { type Doubt, letters } from './said.ts'
import type { Mapped, Mapping } from './table/columns.ts'
import type { Found, Row, Rows } from './table/rows.ts'
import { isNothing, oneLine, paragraphs } from './table/words.ts'

/** What belongs to an item and is none: a 子项, a grade of a benchmark, a level of those who exercise a power. */
export interface Part {
  readonly row: number
  readonly name: string
  readonly fields: Readonly<Record<string, string>>
}

/** One item of a list as it would be taken. */
export interface Entry {
  readonly sheet: string
  readonly row: number
  readonly name: string
  /** By the meaning of the column. */
  readonly fields: Readonly<Record<string, string>>
  /** By the heading, where the list has no meaning for it. */
  readonly others: Readonly<Record<string, string>>
  readonly parts: readonly Part[]
}

type Asked = { readonly code: string; readonly sentence: string }

/** Rows with their values read and checked. */
export function entriesOf(kind: ListKind, sheet: Sheet, rows: Rows): { entries: Entry[]; doubts: Doubt[] } {
  const doubts: Doubt[] = []
  const doubt = (row: number, { at, heading }: Mapped, value: string, { code, sentence }: Asked) =>
    doubts.push({
      sheet: sheet.name,
      row: row + 1,
      column: letters(at),
      heading,
      value: value.slice(0, 200),
      code,
      sentence,
    })
  const above = new Map<Column, string>()
  const read = (row: Row, mapping: Mapping): { fields: Record<string, string>; others: Record<string, string> } => {
    const [fields, others]: [Record<string, string>, Record<string, string>] = [{}, {}]
    for (const mapped of mapping.columns) {
      const cell = row.cells.get(mapped.at)
      if (cell === undefined) continue
      const { column, heading } = mapped
      if (column === undefined) {
        const text = paragraphs(textOf(cell))
        if (text !== '' && !isNothing(text)) others[heading] = text
        continue
      }
      const { value, asks } = valueIn(column, cell, above.get(column))
      for (const asked of asks) doubt(row.row, mapped, oneLine(textOf(cell)), asked)
      if (value !== '') fields[column.id] = value
      if (value !== '') above.set(column, value)
    }
    return { fields, others }
  }
  doubts.push(...numbersByFormula(sheet, rows))
  const entries = rows.items.flatMap((found) => {
    const { mapping } = found
    const { fields, others } = read(found, mapping)
    const from = mapping.columns.find(({ at }) => at === mapping.name) ?? { at: mapping.name, heading: kind.name.title }
    if (fields.name === undefined)
      doubt(found.row, from, '', { code: 'name-empty', sentence: `没有${kind.name.title}，请补上。` })
    deriveKind(kind, sheet, found, fields, (mapped, value, asked) => doubt(found.row, mapped, value, asked))
    for (const mapped of mapping.columns)
      if (
        mapped.column?.wanted &&
        mapped.column !== kind.name &&
        fields[mapped.column.id] === undefined &&
        !asked(doubts, found.row, mapped.at)
      )
        doubt(found.row, mapped, '', { code: 'empty', sentence: `没有${mapped.column.title}，请补上。` })
    askNumber(kind, found, (mapped, value, one) => doubt(found.row, mapped, value, one))
    const entry: Entry = {
      sheet: sheet.name,
      row: found.row + 1,
      name: fields.name ?? '',
      fields,
      others,
      parts: partsOf(kind, found, fields, read),
    }
    if (entry.name.length > 300)
      doubt(found.row, from, entry.name, {
        code: 'name-long',
        sentence: `${kind.name.title}有${entry.name.length}个字，超过300字的会截短，请核对是不是别的内容。`,
      })
    const written = fields.name === undefined ? '' : textOf(found.cells.get(mapping.name))
    const numbers = found.number?.several ?? []
    const separate = namesFor(numbers.length, written)
    if (separate.length > 0)
      return separate.map((name, at) => ({
        ...entry,
        name,
        fields: { ...fields, name, number: numbers[at] ?? '' },
      }))
    const names = severalIn(written)
    if (names.length < 2) return [entry]
    doubt(found.row, from, fields.name ?? '', {
      code: 'several-names',
      sentence: `一格中写有${names.length}个名称，按一项导入，请核对是不是${names.length}项。`,
    })
    return [entry]
  })
  doubts.push(...outOfOrder(kind, sheet, rows))
  return { entries, doubts }
}

const textOf = (cell: string | Cell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))

/** Whether anything was asked of this cell already. Of the last row only, which stands at the end. */
const asked = (doubts: readonly Doubt[], row: number, at: number): boolean => {
  for (let n = doubts.length - 1; n >= 0 && doubts[n]?.row === row + 1; n -= 1)
    if (doubts[n]?.column === letters(at)) return true
  return false
}

/** 1.甲 2.乙 in one cell: what is numbered there, line by line. */
function listed(text: string): string[] {
  const lines = text.split('\n')
  const numbered = lines.filter((line) => /^\s*(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])/.test(line))
  return numbered.length > 1 && numbered.length === lines.length
    ? lines.map((line) => line.replace(/^\s*(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])\s*/, ''))
    : []
}

/** Several names in one cell: numbered, line by line or in one line; or a line each, every one whole by itself. */
function severalIn(written: string): string[] {
  const numbered = listed(paragraphs(written))
  if (numbered.length > 1) return numbered
  const inline = written
    .replaceAll('\n', ' ')
    .split(/(?:^|[\s；;。])(?=\d{1,2}[.．、](?!\d))/)
    .map((one) => one.trim())
    .filter(Boolean)
  if (inline.length > 1 && inline.every((one) => /^\d{1,2}[.．、]/.test(one))) return inline
  const firms = oneLine(written)
    .split(/[、；;，]/)
    .map((one) => one.trim())
  if (firms.length > 1 && firms.every((one) => one.length > 4 && firm.test(one))) return firms
  const lines = written.split('\n').map(oneLine).filter(Boolean)
  return lines.length > 1 && lines.every((one) => one.length > 4 && named.test(one)) ? lines : []
}

/** How a firm's name ends. */
const firm = /(?:公司|合作社|[店厂社部馆院场行所]|中心|超市|酒楼|茶庄|诊所|药房)$/

const named =
  /(?:许可|核发|审批|批准|签发|处罚|检查|确认|备案|登记|征收|征用|强制|奖励|裁决|给付|注册|认定|证)(?:[（(].*[）)])?$/

/** The names of a row of several numbers, where its cell has exactly as many: numbered, a line each, in brackets (两项：甲、乙), or parted. */
function namesFor(several: number, written: string): string[] {
  if (several < 2) return []
  const lines = written.split('\n').map(oneLine).filter(Boolean)
  const bracketed = /[（(][^（）()：:]{0,6}[项个][：:]([^（）()]+)[）)]$/.exec(oneLine(written))?.[1]
  const parted = (text: string) => text.split(/[、；;，,]/).map((one) => one.trim())
  const asNames = parted(oneLine(written))
  const found = [
    listed(paragraphs(written)),
    bracketed === undefined ? [] : parted(bracketed),
    asNames.every((one) => named.test(one)) ? asNames : [],
    lines,
  ]
  return found.find((names) => names.length === several && names.every((name) => name.length > 1)) ?? []
}

function partsOf(
  kind: ListKind,
  found: Found,
  own: Readonly<Record<string, string>>,
  read: (row: Row, mapping: Mapping) => { fields: Record<string, string> },
): Part[] {
  const below = found.parts.map((row) => ({ row: row.row + 1, fields: read(row, found.mapping).fields }))
  const parted = new Set(below.flatMap(({ fields }) => Object.keys(fields)))
  const id = kind.part?.id ?? ''
  const first =
    own[id] === undefined && !(kind.gathers && below.length > 0)
      ? []
      : [
          {
            row: found.row + 1,
            fields: Object.fromEntries(Object.entries(own).filter(([field]) => parted.has(field) || field === id)),
          },
        ]
  // Several numbered lines in one cell are as many parts.
  const lines = listed(found.mapping.part === null ? '' : paragraphs(textOf(found.cells.get(found.mapping.part))))
  if (lines.length > 1 && below.length === 0)
    return lines.map((name) => ({ row: found.row + 1, name, fields: { [id]: name } }))
  return [...first, ...below].map((part) => ({
    ...part,
    name: part.fields[id] ?? (part.fields.name === own.name ? '' : (part.fields.name ?? '')),
  }))
}

/** Where a power's kind is not said in its row, the section or the sheet it stands in says it. */
function deriveKind(
  kind: ListKind,
  sheet: Sheet,
  found: Found,
  fields: Record<string, string>,
  doubt: (mapped: Mapped, value: string, asked: Asked) => void,
): void {
  const column = kind.columns.find(({ as }) => as === 'powerKind')
  if (column === undefined || fields[column.id] !== undefined) return
  const [value, where] = [
    powerKindOf(found.section) ?? powerKindOf(sheet.name),
    powerKindOf(found.section) === null ? '工作表' : '分组',
  ]
  if (value === null) return
  fields[column.id] = value
  const mapped = found.mapping.columns.find((one) => one.column === column)
  if (mapped)
    doubt(mapped, '', {
      code: 'kind-derived',
      sentence: `没有写${column.title}，按所在的${where}填为${value}，请核对。`,
    })
}

const askedOfNumber = {
  'no-number': '没有序号，前后各项都有；按一项导入，请核对。',
  'shared-number': '与上一项合用一个序号，按另一项导入，请核对是不是它的子项。',
  'several-numbers': '',
} as const

function askNumber(kind: ListKind, found: Found, doubt: (mapped: Mapped, value: string, asked: Asked) => void): void {
  const mapped = found.mapping.columns.find(({ at }) => at === found.mapping.number)
  if (mapped === undefined) return
  for (const code of found.asks) {
    const value = found.number?.text ?? ''
    const sentence =
      code === 'several-numbers'
        ? `一行写了${found.number?.several.length}个序号（${value}），按所写的名称导入，请核对是不是几项${kind.item}。`
        : askedOfNumber[code]
    doubt(mapped, value, { code, sentence })
  }
}

/** Numbers that are formulas, said once a sheet and not for each of hundreds of rows. */
function numbersByFormula(sheet: Sheet, { items, mapping }: Rows): Doubt[] {
  const mapped = mapping.columns.find(({ at }) => at === mapping.number)
  const rows = items.filter(({ cells }) => {
    const cell = mapped === undefined ? undefined : cells.get(mapped.at)
    return typeof cell === 'object' && cell.formula !== undefined && !cell.noValue
  })
  const [first] = rows
  if (mapped === undefined || first === undefined) return []
  return [
    {
      sheet: sheet.name,
      row: first.row + 1,
      column: letters(mapped.at),
      heading: mapped.heading,
      value: textOf(first.cells.get(mapped.at)),
      code: 'formula',
      sentence: `这一列有${rows.length}个序号是公式，取的是上次算出的结果，请核对。`,
    },
  ]
}

/** 1, 2, 4: a row may have been lost. */
function outOfOrder(kind: ListKind, sheet: Sheet, { items, mapping }: Rows): Doubt[] {
  const mapped = mapping.columns.find(({ at }) => at === mapping.number)
  // Where the grades of a violation are numbered through, the violations are not.
  if (mapped === undefined || kind.gathers) return []
  let before: { at: number; section: string } | null = null
  return items.flatMap(({ row, number, section }) => {
    if (number === null || number.path.length !== 1 || number.bracketed) return []
    const at = number.path[0] ?? 0
    const last = before
    before = { at: Number(number.several.at(-1) ?? at), section }
    if (
      last === null ||
      at === last.at + 1 ||
      (at === 1 && section !== last.section) ||
      (at === last.at && kind.id !== 'powers')
    )
      return []
    const sentence =
      at === last.at ? `序号${at}用了两次，请核对。` : `序号从${last.at}到${at}，不连续，请核对有没有缺行。`
    return [
      {
        sheet: sheet.name,
        row: row + 1,
        column: letters(mapped.at),
        heading: mapped.heading,
        value: number.text,
        code: 'number-order',
        sentence,
      },
    ]
  })
}
