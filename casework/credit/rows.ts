import {
  addWorkingDays,
  type CreditCell,
  type CreditColumn,
  type CreditReport,
  type CreditSource,
  type CreditTableId,
  compareDays,
  creditTables,
  type Day,
  documents,
  isDay,
  type Publication,
  procedureOf,
  reportedWithin,
  withdrawalGrounds,
} from '@xiezhi/law'
import { dueOfRecord } from '../clocks.ts'
import type { Context } from '../context.ts'
import type { CaseFile, Json, Party, Proceeding } from '../file.ts'
import { holdsFor, paperText, valueFor } from '../paperText.ts'
import { disclosureOf } from '../penalty/disclosure.ts'
import { publicationOf } from '../publicWords.ts'
import { hiddenFrom } from '../readings/publication.ts'
import { asOf } from '../ripe.ts'
import { type CellFault, faultsIn } from './check.ts'
import { partyCells } from './party.ts'

/**
 * due: decided, not public yet. withheld: the law keeps it from the public, so that it goes nowhere. withdrawn, ended: taken down, and
 * the receiver is to take it down too.
 */
export type CreditState = 'due' | 'public' | 'withheld' | 'withdrawn' | 'ended'
/** late: was published after its last day. overdue: is not, and the day is over. */
export type CreditTiming = 'inTime' | 'running' | 'late' | 'overdue'

export interface CreditRow {
  /** The same for ever, whatever becomes of it: case, proceeding, party. */
  readonly key: string
  readonly table: CreditTableId
  readonly case: string
  readonly proceeding: string
  readonly party: string
  readonly state: CreditState
  readonly timing: CreditTiming
  readonly decidedOn: Day
  readonly dueOn: Day
  readonly publishedOn?: Day
  readonly endsOn?: Day
  /** Why nothing of it is told, or no longer. */
  readonly reason?: string
  /** By the code of the column; of a row taken down only what identifies it, of one withheld nothing. */
  readonly cells: Readonly<Record<string, string>>
  readonly faults: readonly CellFault[]
}

interface Of {
  readonly file: CaseFile
  /** With the register of the agency that decided. */
  readonly context: Context
  readonly day: Day
}

/** The rows of 双公示 that a case makes: drawn from the record each time, so that they follow what is corrected, withdrawn, ended. */
export function creditRows({ file: whole, context, day }: Of): readonly CreditRow[] {
  const file = asOf(whole, context, day)
  return file.proceedings.flatMap((proceeding) => {
    const rule = publicationOf(file, proceeding, context)
    const report = rule?.credit
    if (rule === undefined || report === undefined) return []
    const of = { file, context, day: proceeding.opened, proceeding }
    if (report.when !== undefined && !holdsFor(report.when, of)) return []
    return partiesOf(report, of).map((party) => rowOf(rule, report, { ...of, party, today: day }))
  })
}

interface At {
  readonly file: CaseFile
  readonly context: Context
  /** Of the decision. */
  readonly day: Day
  readonly proceeding: Proceeding
}
type AtParty = At & { readonly party: Party; readonly today: Day }

/** Of a penalty those it was imposed on: the table has no row for who got none. */
function partiesOf(report: CreditReport, { file, ...of }: At): readonly Party[] {
  const parties = file.parties.filter((p) => p.role === 'party')
  const kinds = report.cells.CF_CFLB
  if (kinds === undefined || Array.isArray(kinds)) return parties
  return parties.filter((p) => {
    const found = valueFor(kinds as Exclude<CreditCell, readonly unknown[]>, { file, ...of, party: p.id })
    return Array.isArray(found) && found.length > 0
  })
}

function rowOf(rule: Publication, report: CreditReport, at: AtParty): CreditRow {
  const { file, proceeding, party, today } = at
  const disclosure = disclosureOf(file, proceeding.id)
  const publishedOn = disclosure?.publishedAt?.slice(0, 10) as Day | undefined
  const { state, reason } = stateOf(at, rule)
  const dueOn = dueOf(rule, at)
  const endsOn = endOf(rule, at)
  const table = creditTables[report.table]
  const all = table.columns.map((c) => [c, cellOf(c, report, rule, { ...at, endsOn, reason })] as const)
  const told = all.filter(([c]) => state === 'due' || state === 'public' || (state !== 'withheld' && c.identifies))
  const cells = Object.fromEntries(told.map(([c, text]) => [c.code, text]))
  const category = partyCells(party).category ?? ''
  const isWhole = state === 'due' || state === 'public'
  return {
    key: `${file.id}/${proceeding.id}/${party.id}`,
    table: report.table,
    case: file.id,
    proceeding: proceeding.id,
    party: party.id,
    state,
    timing: timingOf(state, dueOn, publishedOn, today),
    decidedOn: proceeding.opened,
    dueOn,
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(reason === '' ? {} : { reason }),
    cells,
    faults: isWhole ? faultsIn(table, cells, category) : [],
  }
}

function stateOf({ file, context, proceeding, party, day }: AtParty, rule: Publication) {
  const hidden = hiddenFrom({ file, context, day }, proceeding.id, rule)
  // A page shows a minor without his name; a row cannot, for it is made of nothing else.
  const isKept = hidden.leftOut?.includes(party.id) === true || hidden.minors?.includes(party.id) === true
  if (hidden.nameless === true || isKept)
    return { state: 'withheld', reason: '依法不予公开（未成年人、仅受警告等），不报送。' } as const
  const disclosure = disclosureOf(file, proceeding.id)
  // What was typed as the reason is kept in the file alone: outside the house goes the ground of the law, as on the page.
  const { withdrawn } = disclosure ?? {}
  if (withdrawn !== undefined) {
    const ground = withdrawn.ground === undefined ? '' : `：${withdrawalGrounds[withdrawn.ground].title}`
    return { state: 'withdrawn', reason: `已撤回公示${ground}` } as const
  }
  const stages = procedureOf(context.rules, file.procedure)?.stages[proceeding.kind] ?? []
  const page = stages.find((s) => s.id === proceeding.stage)?.page
  if (page === 'over') return { state: 'ended', reason: '公示期满或者经信用修复，停止公示。' } as const
  return { state: page === 'shown' ? 'public' : 'due', reason: '' } as const
}

function timingOf(state: CreditState, due: Day, published: Day | undefined, today: Day): CreditTiming {
  if (state === 'withheld') return 'inTime'
  if (published !== undefined) return compareDays(published, due) > 0 ? 'late' : 'inTime'
  return compareDays(today, due) > 0 ? 'overdue' : 'running'
}

const clockOf = ({ file, proceeding }: At, clocks: readonly string[]) =>
  file.clocks.findLast((c) => clocks.includes(c.clock) && (c.proceeding ?? proceeding.id) === proceeding.id)

/** By the clock of its publication; where it ran under none, by the seven working days of all. */
function dueOf({ clock }: Publication, at: AtParty): Day {
  const record = clockOf(at, [clock])
  return record === undefined || record.length === null
    ? addWorkingDays(at.context.calendar, at.day, reportedWithin)
    : dueOfRecord(record, record.length, at.context, record.stopped ?? at.today).due
}

function endOf({ ends = [] }: Publication, at: AtParty): Day | undefined {
  const record = clockOf(at, ends)
  return record === undefined || record.length === null
    ? undefined
    : dueOfRecord(record, record.length, at.context, at.today).due
}

type Filled = AtParty & { readonly endsOn: Day | undefined; readonly reason: string }

function cellOf(column: CreditColumn, report: CreditReport, rule: Publication, at: Filled): string {
  const cell = report.cells[column.code]
  if (cell !== undefined) return written(column, said(cell, at))
  return column.from === undefined ? '' : written(column, sources[column.from](at, rule))
}

const said = (cell: CreditCell, { file, context, day, proceeding, party }: Filled): Json | undefined => {
  const of = { file, context, day, proceeding, party: party.id }
  if (!isBlocks(cell)) return valueFor(cell, of)
  const lines = paperText(cell, of).map(({ text }) => text.replace(/。$/, ''))
  return [...new Set(lines)].join('；')
}
const isBlocks = (cell: CreditCell): cell is Extract<CreditCell, readonly unknown[]> => Array.isArray(cell)

const ofParty =
  (source: CreditSource) =>
  ({ party }: Filled) =>
    partyCells(party)[source] ?? ''

/** What a table fills in by itself. */
const sources: Readonly<Record<CreditSource, (at: Filled, rule: Publication) => Json | undefined>> = {
  name: ofParty('name'),
  category: ofParty('category'),
  creditCode: ofParty('creditCode'),
  registration: ofParty('registration'),
  organisation: ofParty('organisation'),
  representative: ofParty('representative'),
  identityKind: ofParty('identityKind'),
  identity: ofParty('identity'),
  paperTitle: (at, rule) => {
    const paper = paperOf(at, rule)
    return paper === undefined ? '' : documents[paper.kind].title
  },
  number: (at, rule) => paperOf(at, rule)?.number ?? '',
  decidedOn: ({ day }) => day,
  endsOn: ({ endsOn }) => endsOn,
  agency: ({ context }) => context.agency.name,
  agencyCode: ({ context }) => context.agency.organs.creditCode ?? '',
  remark: ({ reason }) => reason,
}

/** The decision as it was then: one that was made anew has a row of its own. */
const paperOf = ({ file, day, party }: Filled, { papers = [] }: Publication) =>
  file.papers.findLast(
    (p) =>
      papers.includes(p.kind) &&
      compareDays(p.on, day) <= 0 &&
      p.voided === undefined &&
      (p.party === undefined || p.party === party.id),
  )

/** As the column wants it: 万元 with as many decimals as there are, days with strokes, several parted by ；. */
function written({ kind }: CreditColumn, found: Json | undefined): string {
  if (found === undefined || found === null) return ''
  if (kind.is === 'sum') return Number(found) === 0 ? '' : String(Number((Number(found) / 1_000_000).toFixed(6)))
  const text = Array.isArray(found) ? found.join('；') : String(found)
  return isDay(text) && kind.is === 'day' ? text.replaceAll('-', '/') : text.trim()
}
