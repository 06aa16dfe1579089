import { corrections, labelOf, lighterGrounds, penaltyKinds, tiers } from '../../codes.ts'
import type { Over } from '../../words/condition.ts'
import type { Field } from '../../words/field.ts'
import type { Value } from '../../words/value.ts'
import { anyLabel, fieldLabel, fieldOf, labelIn, type Names, ofEveryEntry } from './names.ts'

type Codes = Parameters<typeof labelOf>[0]
/** How the members of one of what is gone through are called, and their values. */
interface Members {
  readonly labels: Readonly<Record<string, string>>
  readonly codes: Readonly<Record<string, Codes>>
}

/** Rows that are entered as one field (违法行为与拟处罚、逐条复核), and what stands in them. */
const lines: Members = {
  labels: {
    conduct: '违法行为',
    from: '开始之日',
    to: '终了之日',
    penalties: '拟处罚',
    correction: '责令改正',
    tier: '裁量档次',
    tierReason: '裁量理由',
    grounds: '从轻、减轻的情形',
    'correction.how': '责令改正的方式',
    adopted: '是否采纳',
    departure: '调整适用裁量基准的理由',
    maker: '裁量基准的上级制定机关',
    departureApproval: '上级制定机关的批准',
  },
  codes: { tier: tiers, 'correction.how': corrections },
}
const penalties: Members = {
  labels: { kind: '处罚种类', amount: '金额' },
  codes: { kind: penaltyKinds, value: penaltyKinds },
}
const grounds: Members = { labels: {}, codes: { value: lighterGrounds } }

/** The field whose rows a value gives. */
function fieldGiven(value: Value, n: Names): Field | undefined {
  if ('form' in value) return n.form?.find((f) => f.id === value.form)
  if ('put' in value) return n.records.flatMap((r) => r.fields).find((f) => f.id === value.put)
  if ('last' in value) return fieldOf(value.last, value.field, n)
  if ('from' in value) return fieldOf(value.from.of, value.field, n)
  if ('first' in value) return value.first.map((v) => fieldGiven(v, n)).find((f) => f !== undefined)
  return undefined
}

/** Of rows without columns of their own. */
function membersOf(value: Value): Members {
  if ('it' in value) return value.it === 'penalties' ? penalties : value.it === 'grounds' ? grounds : lines
  return 'by' in value && value.by === 'publicKinds' ? penalties : lines
}

const column = (value: Value, id: string, n: Names): Field | undefined => {
  const kind = fieldGiven(value, n)?.kind
  return kind?.is === 'rows' ? kind.columns.find((c) => c.id === id) : undefined
}

const rowsOf = (over: Over | undefined): Value | undefined =>
  typeof over === 'object' && 'rows' in over ? over.rows : undefined
const kindOf = (over: Over | undefined): string | undefined =>
  typeof over === 'object' && 'of' in over ? over.of : undefined

/** What a member of `it` is called: of an entry by the kind it is of, of a row by its list. */
export function itsLabel(id: string, n: Names): string {
  const kind = kindOf(n.it)
  if (kind !== undefined) return fieldLabel(kind, id, n)
  const rows = rowsOf(n.it)
  const own = rows === undefined ? undefined : (column(rows, id, n)?.label ?? membersOf(rows).labels[id])
  return own ?? ofEveryEntry[id] ?? anyLabel(id, n)
}

/** A plain value a member of `it` is held against, in the words of that member; undefined: it has none of its own. */
export function itsChoice(id: string, value: unknown, n: Names): string | undefined {
  const kind = kindOf(n.it)
  const rows = rowsOf(n.it)
  const field = kind !== undefined ? fieldOf(kind, id, n) : rows === undefined ? undefined : column(rows, id, n)
  const codes = rows === undefined ? undefined : membersOf(rows).codes[id]
  if (field !== undefined) return labelIn(field, value as string)
  return codes === undefined ? undefined : labelOf(codes, String(value))
}
