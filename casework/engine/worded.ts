import {
  type Column,
  type Day,
  type Field,
  isDay,
  labelOf,
  linesOf,
  longDate,
  type Procedure,
  procedureOf,
  traces,
  type Value,
} from '@xiezhi/law'
import { partyKinds, penaltyKinds } from '@xiezhi/law/codes.ts'
import { isSum } from '@xiezhi/law/instruments.ts'
import { validCertificate } from '../certificates.ts'
import type { Basis, Correction, Form, Json, Penalty } from '../file.ts'
import { plainYuan } from '../format/money.ts'
import { numeral } from '../format/numeral.ts'
import { sheetWords } from '../forms/kinds/sheet.ts'
import { nameOf, partyName } from '../readings/world.ts'
import { correctionWords } from '../words/correction.ts'
import { lawText } from '../words/law.ts'
import { moneyWords, penaltyWords } from '../words/penalty.ts'
import { isEmpty, type Said, type Scope, unsaid } from './scope.ts'
import { valueIn } from './value.ts'

/** How days, sums and numbers are written: in words on a paper, plainly on a screen. */
interface Style {
  readonly day: (day: Day) => string
  readonly money: (amount: number) => string
  /** Of what is imposed: a paper says it in figures and in words. */
  readonly sum: (amount: number) => string
  readonly number: (n: number) => string
}
export const onPaper: Style = { day: longDate, money: plainYuan, sum: moneyWords, number: numeral }
export const onScreen: Style = { day: (day) => day, money: plainYuan, sum: plainYuan, number: String }

/** What a value comes to here, in words; '' where it says nothing. */
export function said(value: Value, scope: Scope, style: Style): string {
  if ('first' in value) return value.first.map((v) => said(v, scope, style)).find((text) => text !== '') ?? ''
  const found = valueIn(value, scope)
  if (found === unsaid || isEmpty(found)) return ''
  if ('certified' in value) return certifiedNames(found, scope)
  if ('set' in value && typeof found === 'number') return style.number(found)
  if ('by' in value && isSum(value.by) && typeof found === 'number') return style.money(found)
  if ('ofParty' in value && value.ofParty === 'kind') return labelOf(partyKinds, String(found))
  if ('party' in value) return partyName(scope.file, String(found))
  if ('field' in value && value.field === 'by') return nameOf(scope, String(found))
  return worded(found, fieldOf(value, scope, procedureOf(scope.context.rules, scope.file.procedure)), scope, style)
}

/** 李某（执法证号：…）、王某（执法证号：…）, as they stood on the day. */
const certifiedNames = (officers: Exclude<Said, typeof unsaid>, scope: Scope): string =>
  ([officers ?? []].flat() as readonly Json[])
    .map((id) => {
      const person = scope.context.people.find((p) => p.id === id)
      const number = person === undefined ? undefined : validCertificate(person, scope.day)?.number
      return `${nameOf(scope, String(id))}${number === undefined ? '' : `（执法证号：${number}）`}`
    })
    .join('、')

/** The columns of the list a value is; undefined: it is none, or not one of the rules. */
export function columnsOf(value: Value, scope: Scope): readonly Column[] | undefined {
  const kind = fieldOf(value, scope, procedureOf(scope.context.rules, scope.file.procedure))?.kind
  return kind?.is === 'rows' ? kind.columns : undefined
}

/** The field of the form the value was typed into, where it was. */
function fieldOf(value: Value, scope: Scope, procedure: Procedure | undefined): Pick<Field, 'id' | 'kind'> | undefined {
  if ('listed' in value) {
    const { one, columns } = linesOf(value.listed)
    return { id: value.listed, kind: { is: 'rows', one, columns } }
  }
  if ('traces' in value)
    return {
      id: value.traces,
      kind: { is: 'rows', one: traces[value.traces].title, columns: traces[value.traces].columns },
    }
  if ('it' in value && scope.columns !== undefined) return scope.columns.find((c) => c.id === value.it)
  if ('form' in value) return scope.step.fields.find((f) => f.id === value.form)
  const kind = 'last' in value ? value.last : 'from' in value ? value.from.of : scope.it?.kind
  const id = 'field' in value ? value.field : 'it' in value ? value.it : undefined
  const records = procedure?.records ?? []
  const rule = records.find((r) => r.id === kind)
  const later = rule?.later.find((f) => f.id === id)
  if (later?.money === true) return { id: later.id, kind: { is: 'money' } }
  if (later?.choices !== undefined) return { id: later.id, kind: { is: 'choice', choices: later.choices } }
  // What a decision takes over from what it is about is written as it was written there.
  const taken = later !== undefined ? records.find((r) => r.id === rule?.about) : rule
  return taken?.fields.find((f) => f.id === id)
}

/** The parts of a line of 违法行为与拟处罚: law as it is cited, penalties, and what is ordered to be put right; undefined: none of these. */
function partWords(found: Exclude<Said, typeof unsaid>, style: Style): string | undefined {
  const all = [found ?? []].flat() as readonly Json[]
  if (all.length === 0 || !all.every(isBag)) return undefined
  const bags = all as readonly Form[]
  if (bags.every((b) => 'article' in b && 'title' in b)) return lawText(bags as unknown as readonly Basis[])
  if (bags.every((b) => typeof b.kind === 'string' && isPenaltyKind(b.kind)))
    return bags.map((b) => penaltyWords(b as unknown as Penalty, style.sum)).join('；')
  const [one] = bags
  return bags.length === 1 && typeof one?.how === 'string'
    ? correctionWords(one as unknown as Correction, '当事人')
    : undefined
}

const isBag = (v: Json): boolean => v !== null && typeof v === 'object' && !Array.isArray(v)
const isPenaltyKind = (kind: string): boolean => penaltyKinds.some((k) => k.value === kind)

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
  if (field?.kind.is === 'sheet') return sheetWords(found as Json)
  const part = partWords(found, style)
  if (part !== undefined) return part
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
