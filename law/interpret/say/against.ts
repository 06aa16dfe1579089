import { labelOf, partyKinds, penaltyKinds } from '../../codes.ts'
import { type PostKind, posts } from '../../posts.ts'
import type { Field } from '../../words/field.ts'
import type { Plain, Value } from '../../words/value.ts'
import { fieldOf, formField, labelIn, type Names, putField } from './names.ts'
import { itsChoice } from './rows.ts'
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

/** What is held, then what it is held against; where the rule names the value first, as the field it is looked for in calls it. */
export const sayPair = (held: Value, against: Value, n: Names): readonly [string, string] =>
  'say' in held && !('say' in against)
    ? [sayAgainst(against, held, n), sayValue(against, n)]
    : [sayHeld(held, against, n), sayAgainst(held, against, n)]

/** Of forms with fields of the same name that is meant which can have the value. */
function sayHeld(held: Value, against: Value, n: Names): string {
  if (!('say' in against) || held.called !== undefined) return sayValue(held, n)
  const one = [against.say].flat()[0] as Plain
  if ('first' in held) return held.first.map((v) => sayHeld(v, against, n)).join('；没有的，为')
  const field = 'form' in held ? formField(held.form, n, one) : 'put' in held ? putField(held.put, n, one) : undefined
  if (field === undefined) return sayValue(held, n)
  return `${'form' in held ? '本次' : '呈批时'}填写的“${field.label}”`
}

/** A plain value as the field it is held against calls it. */
function sayAgainst(held: Value, against: Value, n: Names): string {
  if (!('say' in against)) return sayValue(against, n)
  const many = Array.isArray(against.say) ? against.say : [against.say]
  return many.map((one) => sayChoice(held, one as Plain, n)).join('、')
}

function sayChoice(held: Value, one: Plain, n: Names): string {
  if ('ofParty' in held && held.ofParty === 'kind') return `“${labelOf(partyKinds, String(one))}”`
  if ('by' in held && held.by === 'heaviestImposed') return `“${labelOf(penaltyKinds, String(one))}”`
  if ('by' in held && held.by === 'actorPost') return `“${posts[one as PostKind] ?? String(one)}”`
  if ('answered' in held) return one === 'yes' ? '“是”' : '“否”'
  const own = 'it' in held ? itsChoice(held.it, one, n) : undefined
  if (own !== undefined) return `“${own}”`
  if ('first' in held) return sayChoice(held.first[0] as Value, one, n)
  const field =
    'form' in held
      ? formField(held.form, n, one)
      : 'put' in held
        ? putField(held.put, n, one)
        : n.records.find((r) => r.id === kindOf(held))?.fields.find((f) => 'field' in held && f.id === held.field)
  const label = (field === undefined ? laterLabel(held, one, n) : labelIn(field, one)) ?? labelByName(held, one, n)
  return label === undefined ? sayValue({ say: one }, n) : `“${label}”`
}

/** Of a field no form asks for, as its kind reads it. */
const laterLabel = (held: Value, one: Plain, n: Names): string | undefined =>
  n.records
    .find((r) => r.id === kindOf(held))
    ?.later.find((f) => 'field' in held && f.id === held.field)
    ?.choices?.find((c) => c.value === one)?.label

/** Where neither says it, as whichever field of that name has the value: never as a field of another name that happens to have it too. */
function labelByName(held: Value, one: Plain, n: Names): string | undefined {
  const name = 'field' in held ? held.field : 'it' in held ? held.it : 'about' in held ? held.about : undefined
  const field = name === undefined ? undefined : putField(name, n, one)
  return field && labelIn(field, one)
}

const kindOf = (v: Value): string | undefined => ('last' in v ? v.last : 'from' in v ? v.from.of : undefined)
