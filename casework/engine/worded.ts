import {
  type Column,
  type Day,
  type Field,
  isDay,
  longDate,
  type Procedure,
  procedureOf,
  type Value,
} from '@xiezhi/law'
import type { Form, Json } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { numeral } from '../format/numeral.ts'
import { nameOf, partyName } from '../readings/world.ts'
import { isEmpty, type Said, type Scope, unsaid } from './scope.ts'
import { valueIn } from './value.ts'

/** How days, sums and numbers are written: in words on a paper, plainly on a screen. */
interface Style {
  readonly day: (day: Day) => string
  readonly money: (amount: number) => string
  readonly number: (n: number) => string
}
export const onPaper: Style = { day: longDate, money: plainYuan, number: numeral }
const onScreen: Style = { day: (day) => day, money: plainYuan, number: String }

/** What a value comes to here, in words; '' where it says nothing. */
export function said(value: Value, scope: Scope, style: Style): string {
  if ('first' in value) return value.first.map((v) => said(v, scope, style)).find((text) => text !== '') ?? ''
  const found = valueIn(value, scope)
  if (found === unsaid || isEmpty(found)) return ''
  if ('set' in value && typeof found === 'number') return style.number(found)
  if ('party' in value) return partyName(scope.file, String(found))
  if ('field' in value && value.field === 'by') return nameOf(scope, String(found))
  return worded(found, fieldOf(value, scope, procedureOf(scope.context.rules, scope.file.procedure)), scope, style)
}

/** The columns of the list a value is; undefined: it is none, or not one of the rules. */
export function columnsOf(value: Value, scope: Scope): readonly Column[] | undefined {
  const kind = fieldOf(value, scope, procedureOf(scope.context.rules, scope.file.procedure))?.kind
  return kind?.is === 'rows' ? kind.columns : undefined
}

/** The field of the form the value was typed into, where it was. */
function fieldOf(value: Value, scope: Scope, procedure: Procedure | undefined): Pick<Field, 'id' | 'kind'> | undefined {
  if ('it' in value && scope.columns !== undefined) return scope.columns.find((c) => c.id === value.it)
  if ('form' in value) return scope.step.fields.find((f) => f.id === value.form)
  const kind = 'last' in value ? value.last : 'from' in value ? value.from.of : scope.it?.kind
  const id = 'field' in value ? value.field : 'it' in value ? value.it : undefined
  const records = procedure?.records ?? []
  const rule = records.find((r) => r.id === kind)
  // What a decision takes over from what it is about is written as it was written there.
  const taken = rule?.later.some((f) => f.id === id) === true ? records.find((r) => r.id === rule.about) : rule
  return taken?.fields.find((f) => f.id === id)
}

/** The label of a choice, the name of a person, a day, money with 元. */
function worded(
  found: Exclude<Said, typeof unsaid>,
  field: Pick<Field, 'kind'> | undefined,
  scope: Scope,
  style: Style,
): string {
  if (field?.kind.is === 'rows' && Array.isArray(found)) {
    const { columns } = field.kind
    return (found as readonly Form[])
      .map((row) =>
        columns
          .flatMap((c) => (isEmpty(row[c.id]) ? [] : [`${c.label}${worded(row[c.id], c, scope, style)}`]))
          .join('，'),
      )
      .join('；')
  }
  if (Array.isArray(found)) return (found as readonly Json[]).map((one) => worded(one, field, scope, style)).join('、')
  const is = field?.kind
  if (is?.is === 'choice' || is?.is === 'choices')
    return is.choices.find((c) => c.value === found)?.label ?? String(found)
  if (is?.is === 'money') return style.money(Number(found))
  if (is?.is === 'partyRef' || is?.is === 'partyRefs') return partyName(scope.file, String(found))
  if (is?.is === 'officers' || is?.is === 'person')
    return scope.context.people.find((p) => p.id === found)?.name ?? String(found)
  if (typeof found === 'boolean') return found ? '是' : '否'
  return isDay(found) ? style.day(found) : String(found)
}

/** A sentence of the rules with what the record says filled in; {当事人} is the party at hand. */
export function filledIn(sentence: string, values: Readonly<Record<string, Value>>, scope: Scope): string {
  const { party, file } = scope
  return sentence.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value !== undefined) return said(value, scope, onScreen)
    return name !== '当事人' ? '' : party === undefined ? '当事人' : partyName(file, party)
  })
}
