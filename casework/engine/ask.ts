import {
  type Asked,
  type Condition,
  compareDays,
  hold,
  type Over,
  procedureOf,
  type Reading,
  type Situation,
} from '@xiezhi/law'
import type { Entry } from '../entries.ts'
import type { Form, Json } from '../file.ts'
import { later, no, partyName, strings, when, yes } from '../readings/world.ts'
import { endOf } from './clock.ts'
import { partiesConcerned } from './concerned.ts'
import { isCurrent } from './current.ts'
import { fieldOf, isEmpty, type Scope, same, unsaid } from './scope.ts'
import { find, isLess, passes, valueIn } from './value.ts'

/** How things stand where the asking is: what is asked of each entry is asked of facts and readings too. */
type Situate = (scope: Scope) => Situation

/** What only the record can answer, asked of it in the words of the rules. */
export function ask(condition: Asked, scope: Scope, situate: Situate): Reading {
  if ('some' in condition) {
    const found = find(condition.some, scope)
    return found === undefined ? later : when(found.length > 0)
  }
  if ('latest' in condition) {
    const found = find(condition.latest, scope)
    if (found === undefined) return later
    const entry = found.at(-1)
    if (entry === undefined) return no()
    const tests = Object.entries(condition.is).map(([f, t]) => passes(fieldOf(entry, f), t, scope))
    return tests.includes(false) ? no() : tests.includes(undefined) ? later : yes
  }
  if ('current' in condition) {
    const found = find(condition.current, scope)
    return found === undefined ? later : when(found.some((e) => isCurrent(e, scope)))
  }
  if ('each' in condition) return each(condition, scope, situate)
  if ('over' in condition) {
    const end = endOf(condition.over, scope)
    if (end === undefined) return no('这一期限没有起算，或者未设定。')
    return when(compareDays(scope.day, end.safe) >= 0, `期限未满，最早可于${end.safe}进行。`, `${end.safe}以后再进行`)
  }
  if ('inTime' in condition) {
    const end = endOf(condition.inTime, scope)
    return end === undefined ? yes : when(compareDays(scope.day, end.due) <= 0, `期限已于${end.due}届满。`)
  }
  if ('apart' in condition) {
    if (scope.foretelling) return later
    const involved = condition.apart.flatMap((q) => find({ ...q, faulty: true }, scope) ?? [])
    const persons = involved.flatMap((e) => [e.by, ...strings(e.fields.officers), ...strings(e.fields.persons)])
    const mended = condition.apart.flatMap((q) => onceNamed(q.of, scope))
    return when(![...persons, ...mended].includes(scope.context.actor.person))
  }
  if ('concerned' in condition) return when(scope.party !== undefined && partiesConcerned(scope).includes(scope.party))
  if ('filled' in condition) {
    const value = valueIn(condition.filled, scope)
    return value === unsaid ? later : when(!isEmpty(value))
  }
  const [a, b] = ('least' in condition ? condition.least : condition.equal).map((v) => valueIn(v, scope))
  if (a === unsaid || b === unsaid) return later
  return when('least' in condition ? !isEmpty(a) && !isEmpty(b) && !isLess(a, b) : same(a, b))
}

/** Whom such an entry named before it was corrected or withdrawn: mending the record makes nobody a stranger to the case. */
function onceNamed(kind: string, { file, context }: Scope): readonly string[] {
  const steps = procedureOf(context.rules, file.procedure)?.steps ?? []
  const enters = (id: string) =>
    steps.find((s) => s.id === id)?.does?.some((d) => 'enter' in d && d.enter === kind) === true
  return file.acts
    .filter((a) => (a.withdrawn === true || a.corrected !== undefined) && enters(a.step))
    .flatMap((a) => [
      a.actor.person,
      ...strings(a.form.officers),
      ...strings(a.form.persons),
      ...(a.formerOfficers ?? []),
    ])
}

/** One by one; over nothing nobody has said that it holds (处罚法: what nobody was told has been told to nobody), unless the rule says orNone. */
function each(condition: Extract<Condition, { each: Over }>, scope: Scope, situate: Situate): Reading {
  const { each: over, holds, orNone } = condition
  const through = scopesOver(over, scope)
  if (through === undefined) return later
  if (through.length === 0) return orNone === true ? yes : { answer: 'unanswered' }
  for (const inner of through) {
    const held = hold(holds, situate(inner))
    if (held.answer === 'yes') continue
    const told = held.details[0]
    return {
      answer: held.answer,
      ...(told?.detail === undefined ? {} : { detail: named(told.detail, inner), next: told.next }),
      ...(held.ask.length === 0 ? {} : { ask: held.ask }),
    }
  }
  return yes
}

/** The scopes of what is gone through; undefined: only the form can tell. */
export function scopesOver(over: Over, scope: Scope): readonly Scope[] | undefined {
  if (over === 'concerned') return partiesConcerned(scope).map((party) => ({ ...scope, party }))
  if ('rows' in over) {
    const list = valueIn(over.rows, scope)
    if (list === unsaid) return undefined
    return (Array.isArray(list) ? (list as readonly Json[]) : []).map((row, i) => ({
      ...scope,
      it: rowOf(row, i, scope),
    }))
  }
  return find(over, scope)?.map((it) => ({ ...scope, it, ...(it.party === undefined ? {} : { party: it.party }) }))
}

/** A row of a list, looked at as an entry is. */
function rowOf(row: Json, place: number, { day, context, proceeding }: Scope): Entry {
  const fields = row !== null && typeof row === 'object' && !Array.isArray(row) ? (row as Form) : { value: row }
  return { kind: '', no: place + 1, event: 0, on: day, by: context.actor.person, proceeding: proceeding.id, fields }
}

/** {当事人} in a sentence is the party it fails for. */
const named = (sentence: string, { party, file }: Scope): string =>
  sentence.replaceAll('{当事人}', party === undefined ? '当事人' : partyName(file, party))
