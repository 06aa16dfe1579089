import { corrections, labelOf, lighterGrounds, partyKinds, tiers } from '../../codes.ts'
import type { Field } from '../../words/field.ts'
import type { Plain, Value } from '../../words/value.ts'
import { fieldOf, labelIn, type Names } from './names.ts'
import { sayValue } from './value.ts'

/** A sum or a number, and no day. */
export function isAmount(v: Value, n: Names): boolean {
  if ('say' in v) return typeof v.say === 'number'
  if ('first' in v) return v.first.some((x) => isAmount(x, n))
  if ('form' in v) return isOfAmount(n.form?.find((f) => f.id === v.form))
  if ('last' in v) return isOfAmount(fieldOf(v.last, v.field, n))
  if ('from' in v) return isOfAmount(fieldOf(v.from.of, v.field, n))
  return 'by' in v || 'set' in v || 'sum' in v || 'minus' in v
}

const isOfAmount = (field: Field | undefined): boolean => field?.kind.is === 'money' || field?.kind.is === 'integer'

/** A plain value as the field it is held against calls it. */
export function sayAgainst(held: Value, against: Value, n: Names): string {
  if (!('say' in against)) return sayValue(against, n)
  const many = Array.isArray(against.say) ? against.say : [against.say]
  return many.map((one) => sayChoice(held, one as Plain, n)).join('、')
}

/** Codes of the members of such rows; a value of a list of plain things is one of what makes a penalty lighter. */
const codesOfRows: Readonly<Record<string, Parameters<typeof labelOf>[0]>> = {
  tier: tiers,
  'correction.how': corrections,
  value: lighterGrounds,
}

function sayChoice(held: Value, one: Plain, n: Names): string {
  if ('ofParty' in held && held.ofParty === 'kind') return `“${labelOf(partyKinds, String(one))}”`
  if ('answered' in held) return one === 'yes' ? '“是”' : '“否”'
  const codes = 'it' in held ? codesOfRows[held.it] : undefined
  if (codes !== undefined) return `“${labelOf(codes, String(one))}”`
  const field =
    'form' in held
      ? n.form?.find((f) => f.id === held.form && labelIn(f, one) !== undefined)
      : n.records.find((r) => r.id === kindOf(held))?.fields.find((f) => 'field' in held && f.id === held.field)
  const label = field === undefined ? undefined : labelIn(field, one)
  return label === undefined ? sayValue({ say: one }, n) : `“${label}”`
}

const kindOf = (v: Value): string | undefined => ('last' in v ? v.last : 'from' in v ? v.from.of : undefined)
