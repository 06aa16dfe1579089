import { documentNumberIn, parseDocumentNumber } from '@xiezhi/casework/format/documentNumber.ts'
import { type AmountReading, amountsIn, parseAmount } from '@xiezhi/casework/format/money.ts'
import { type Day, dayFromUnixSeconds } from '@xiezhi/law/day.ts'
import { daysIn, parseDay } from '@xiezhi/law/dayText.ts'
import { type Column, type ColumnField, columnOf } from './columns.ts'
import { kindsIn, kindsListed, otherKindsListed } from './kinds.ts'
import { partiesIn, partiesOfTitle, unnamedIn, withColumns } from './parties.ts'
import type { PenaltyKind, PenaltyRow } from './penaltyRow.ts'
import { type Cells, readTable, type TableErrorCode } from './table.ts'

export type FileReading =
  | { ok: true; rows: PenaltyRow[] }
  | { ok: false; error: { code: TableErrorCode; message: string } }

type Given = Partial<Record<ColumnField, { text: string; unit?: Column['unit'] }>>

/** What lists write where they have nothing. */
const NOTHING = /^(?:[-—/\\.·]*|无|暂无|空|null|none|nan|n\/a|\\n|未提取|未知|不详|undefined)$/i
const AGENCY_IN_TITLE =
  /^([\u4e00-\u9fff]{2,30}?(?:证监会|委员会|局|厅|署|大队|支队|总队|人民政府|监督局))(?:行政)?处罚决定/

/** Reads a file of published decisions, CSV or JSON, with columns in any order and under any known heading. */
export function readPenaltyFile(bytes: Uint8Array): FileReading {
  const table = readTable(bytes)
  return table.ok ? { ok: true, rows: table.rows.map((cells, i) => penaltyRow(cells, i + 1)) } : table
}

/** One row: every field that its cells give, nothing that they do not. */
export function penaltyRow(cells: Cells, row: number): PenaltyRow {
  const given = givenBy(cells)
  const notes: string[] = []
  const text = (field: ColumnField) => given[field]?.text
  const agencyAndDate = text('agencyAndDate')
  const title = text('title')
  const agency =
    unless(text('agency'), /^其他$/) ?? agencyBefore(agencyAndDate) ?? AGENCY_IN_TITLE.exec(title ?? '')?.[1]
  // A list that repeats the agency under the result has lost the result.
  const result = text('result') === agency ? undefined : text('result')
  const named = partiesIn(text('party') ?? '')
  const unnamed = unnamedIn(named.length > 0 ? (text('party') ?? '') : (title ?? '').replace(/^.*?处罚决定书?/, ''))
  if (unnamed !== undefined) notes.push(`当事人中“${unnamed}”没有列明姓名或者名称，未列入。`)
  return {
    row,
    ...one('title', title),
    ...one('documentNumber', numberOf(text('documentNumber'), title, notes)),
    ...one('agency', agency),
    ...dateOf(text('decidedOn') ?? agencyAndDate, text('publishedOn'), notes),
    parties: withColumns(named.length > 0 ? named : partiesOfTitle(title ?? ''), text('partyKind'), text('creditCode')),
    ...one('facts', text('facts')),
    ...one('violation', text('violation')),
    ...legal(text('basis') ?? text('kindsAndBasis'), text('breached')),
    ...one('result', result),
    ...moneyOf(given, result, notes),
    kinds: kindsOf(given, result),
    ...one('otherKinds', given.kinds && otherKindsListed(given.kinds.text)),
    notes,
  }
}

function givenBy(cells: Cells): Given {
  const ranked = cells
    .flatMap(({ heading, value }) => {
      const column = columnOf(heading)
      const text = value.trim()
      return column && !NOTHING.test(text) ? [{ ...column, text }] : []
    })
    .sort((a, b) => b.rank - a.rank)
  return Object.fromEntries(ranked.map(({ field, text, unit }) => [field, { text, unit }]))
}

function numberOf(raw: string | undefined, title: string | undefined, notes: string[]): PenaltyRow['documentNumber'] {
  const parsed = raw === undefined ? documentNumberIn(title ?? '') : parseDocumentNumber(raw)
  if (raw !== undefined && !parsed) notes.push(`“${raw}”不是能够辨认的文号，照录。`)
  if (raw === undefined) return parsed ? { raw: parsed.text, normalised: parsed.text } : undefined
  return parsed ? { raw, normalised: parsed.text } : { raw }
}

function dateOf(decided: string | undefined, published: string | undefined, notes: string[]) {
  for (const [text, from] of [
    [decided, 'decision'],
    [published, 'publication'],
  ] as const) {
    const day = text === undefined ? null : dayIn(text)
    if (day) return { decidedOn: day, decidedOnFrom: from }
    if (text !== undefined) notes.push(`“${text}”中没有能够辨认的日期，未采用。`)
  }
  return {}
}

/** A written day, the last of several in a sentence, or seconds or milliseconds since 1970. */
function dayIn(text: string): Day | null {
  if (/^\d{9,10}$/.test(text)) return dayFromUnixSeconds(Number(text))
  if (/^\d{12,13}$/.test(text)) return dayFromUnixSeconds(Math.floor(Number(text) / 1000))
  return parseDay(text) ?? daysIn(text).at(-1)?.day ?? null
}

function agencyBefore(agencyAndDate: string | undefined): string | undefined {
  const day = daysIn(agencyAndDate ?? '')[0]
  const name = agencyAndDate?.slice(0, day?.start).replace(/[\s，,、；;：:]+$/, '')
  return name === '' ? undefined : name
}

/** Lists often put what was breached under 依据; a text that begins with the breach is that. */
function legal(basis: string | undefined, breached: string | undefined): Pick<PenaltyRow, 'basis' | 'breached'> {
  const misplaced =
    breached === undefined &&
    basis !== undefined &&
    /^(?:当事人|上述行为|其行为)?(?:违反|不符合|未按|未能|构成)/.test(basis)
  if (!misplaced) return { ...one('basis', basis), ...one('breached', breached) }
  const split = /[，,；;。]\s*(?=(?:依据|根据|依照|按照)《)/.exec(basis)
  return split
    ? { breached: basis.slice(0, split.index), basis: basis.slice(split.index + split[0].length) }
    : { breached: basis }
}

function kindsOf(given: Given, result: string | undefined): PenaltyKind[] {
  if (given.kinds) return kindsListed(given.kinds.text)
  const found = kindsIn(result ?? given.kindsAndBasis?.text ?? '')
  if (given.fine && !found.includes('fine') && /[1-9]/.test(given.fine.text)) found.push('fine')
  return found
}

function moneyOf(given: Given, result: string | undefined, notes: string[]) {
  const found = amountsIn(result ?? '')
  if (found.some((a) => a.role === 'restatement')) notes.push('处罚结果中金额的数字与大写不一致，未采用。')
  const sum = (role: 'fine' | 'confiscation') => {
    const named = found.filter((a) => a.role === role)
    if (named.length === 0 || found.some((a) => a.role === 'restatement')) return undefined
    return named.reduce((total, a) => total + a.fen, 0)
  }
  const column = (field: 'fine' | 'confiscation') => {
    const cell = given[field]
    const reading = cell ? amountOf(cell.text, cell.unit, field) : undefined
    if (cell && reading && !reading.ok)
      notes.push(`${field === 'fine' ? '罚款' : '没收'}金额“${cell.text}”未采用：${reading.error.message}`)
    return reading?.ok && reading.fen > 0 ? reading.fen : undefined
  }
  return {
    ...one('amountFen', column('fine') ?? sum('fine')),
    ...one('confiscateFen', column('confiscation') ?? sum('confiscation')),
  }
}

/** A cell of a column of sums: an amount, 100万, RMB 5000, or a phrase with one sum of this kind, 罚款5000元. */
function amountOf(text: string, unit: Column['unit'], role: 'fine' | 'confiscation'): AmountReading {
  const plain = parseAmount(text, unit)
  if (plain.ok) return plain
  if (plain.error.code === 'no-unit' && /[万亿千百]\s*$|^(?:人民币|RMB|[¥￥])/i.test(text)) {
    const yuan = parseAmount(text, 'yuan')
    if (yuan.ok) return yuan
  }
  const sums = amountsIn(text)
  const [sum] = sums
  return sum?.role === role && sums.length === 1 ? { ok: true, fen: sum.fen } : plain
}

function unless(text: string | undefined, pattern: RegExp): string | undefined {
  return text !== undefined && pattern.test(text) ? undefined : text
}

/** The property, or none where there is no value: absent, not undefined. */
function one<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>)
}
