import {
  type Asked,
  applies,
  type Condition,
  compareDays,
  type Held,
  hold,
  isDay,
  isHoliday,
  isWorkingDay,
  type Over,
  procedureOf,
  type Reading,
  type Situation,
} from '@xiezhi/law'
import { say } from '@xiezhi/law/words/value.ts'
import { approvalIn } from '../approvals.ts'
import type { Entry } from '../entries.ts'
import type { Form, Json } from '../file.ts'
import { later, no, partyName, strings, when, yes } from '../readings/world.ts'
import { clockIn, type End, endOf } from './clock.ts'
import { partiesConcerned } from './concerned.ts'
import { isCurrent } from './current.ts'
import { isLess, sizeOf } from './held.ts'
import { fieldOf, isEmpty, type Scope, same, unsaid } from './scope.ts'
import { find, passes, valueIn } from './value.ts'
import { columnsOf, filledIn } from './worded.ts'

/** How things stand where the asking is: what is asked of each entry is asked of facts and readings too. */
type Situate = (scope: Scope) => Situation

/** What only the record can answer, asked of it in the words of the rules. */
export function ask(condition: Asked, scope: Scope, situate: Situate): Reading {
  if ('some' in condition) {
    const found = find(condition.some, scope, 1)
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
    return found === undefined ? later : when(found.some((e) => isCurrent(e, scope, condition.by)))
  }
  if ('each' in condition) return each(condition, scope, situate)
  if ('over' in condition) {
    const end = endOf(condition.over, scope)
    return end === undefined
      ? no(...unset(condition.over, scope))
      : when(compareDays(scope.day, end.safe) >= 0, notOver(condition.over, end, scope))
  }
  if ('running' in condition) {
    const record = clockIn(scope, condition.running)
    return when(record !== undefined && record.stopped === undefined)
  }
  if ('inTime' in condition) {
    const end = endOf(condition.inTime, scope)
    if (end?.at !== undefined)
      return when((scope.at ?? scope.context.now) <= end.at, `期限已于${end.at.replace('T', ' ')}届满。`)
    return end === undefined ? yes : when(compareDays(scope.day, end.due) <= 0, `期限已于${end.due}届满。`)
  }
  if ('apart' in condition) {
    if (scope.foretelling) return later
    const signed = signedBefore(scope)
    if (signed !== undefined) return no(signed, '由该级没有审签过的人员或者其受委托人办理')
    const persons = condition.apart.flatMap((q) =>
      (find({ ...q, faulty: true }, scope) ?? []).flatMap((e) => [
        ...(q.named === true ? [] : [e.by]),
        ...strings(e.fields.officers),
        ...strings(e.fields.persons),
      ]),
    )
    const mended = condition.apart.flatMap((q) => onceNamed(q.of, scope))
    return when(![...persons, ...mended].includes(scope.context.actor.person))
  }
  if ('concerned' in condition) {
    const parties = partiesConcerned(scope)
    return parties === undefined ? later : when(scope.party !== undefined && parties.includes(scope.party))
  }
  if ('filled' in condition) {
    const value = valueIn(condition.filled, scope)
    return value === unsaid ? later : when(!isEmpty(value))
  }
  if ('asks' in condition) {
    const field = scope.step.fields.find((f) => f.id === condition.asks)
    if (field === undefined) return no()
    return scope.form === undefined ? later : when(applies(field, scope.form))
  }
  if ('holiday' in condition) {
    const day = valueIn(condition.holiday, scope)
    return day === unsaid ? later : when(isDay(day) && isHoliday(scope.context.calendar, day))
  }
  if ('restDay' in condition) {
    const day = valueIn(condition.restDay, scope)
    return day === unsaid ? later : when(isDay(day) && !isWorkingDay(scope.context.calendar, day))
  }
  if ('among' in condition) {
    const [value, list] = condition.among.map((v) => valueIn(v, scope))
    if (value === unsaid || list === unsaid) return later
    return when(Array.isArray(list) && list.some((x: Json) => same(x, value)))
  }
  const [a, b] = ('least' in condition ? condition.least : condition.equal).map((v) => valueIn(v, scope))
  if (a === unsaid || b === unsaid) return later
  return when('least' in condition ? !isEmpty(a) && !isEmpty(b) && !isLess(sizeOf(a), sizeOf(b)) : same(a, b))
}

/** One person is one level of the agency's own chain, whatever posts he holds and for whomever he acts: of all kinds alike. */
function signedBefore({ file, step, proceeding, context }: Scope): string | undefined {
  const signs = step.turn !== undefined && (step.duty === 'endorse' || step.duty === 'approve')
  const round = signs ? approvalIn(file, step.turn.matter, proceeding) : undefined
  const mine = round?.state === 'pending' && round.trail.find((t) => t.person === context.actor.person)
  return mine ? `${mine.name}已经审签过这次呈批，一人只审签一级。` : undefined
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
  for (const [i, inner] of through.entries()) {
    const held = heldOf(holds, situate, inner)
    if (held.answer === 'yes') continue
    const told = held.details[0]
    const names = () => namesOf([inner, ...through.slice(i + 1).filter((x) => isSaid(told, heldOf(holds, situate, x)))])
    return {
      answer: held.answer,
      ...(told?.detail === undefined
        ? {}
        : { detail: forParties(told.detail, names), next: forParties(told.next, names) }),
      ...(held.ask.length === 0 ? {} : { ask: held.ask }),
    }
  }
  return yes
}

/** {当事人} stays open in what is said of each, so that those of whom the same is said are named together. */
const heldOf = (holds: Condition, situate: Situate, scope: Scope): Held =>
  hold(holds, {
    ...situate(scope),
    fill: (text, values) => filledIn(text, { 当事人: say('{当事人}'), ...values }, scope),
  })
const isSaid = (told: Reading | undefined, { answer, details }: Held): boolean =>
  answer === 'no' && details[0]?.detail === told?.detail
const namesOf = (scopes: readonly Scope[]): string =>
  [...new Set(scopes.map(({ party, file }) => (party === undefined ? '当事人' : partyName(file, party))))].join('、')
const forParties = <T extends string | undefined>(sentence: T, names: () => string): T =>
  (sentence?.includes('{当事人}') === true ? sentence.replaceAll('{当事人}', names()) : sentence) as T

/** The scopes of what is gone through; undefined: only the form can tell. */
export function scopesOver(over: Over, scope: Scope): readonly Scope[] | undefined {
  if (over === 'concerned') return partiesConcerned(scope)?.map((party) => ({ ...scope, party }))
  if ('parties' in over) {
    const list = valueIn(over.parties, scope)
    return list === unsaid ? undefined : strings(list).map((party) => ({ ...scope, party }))
  }
  if ('rows' in over) {
    const list = valueIn(over.rows, scope)
    if (list === unsaid) return undefined
    const columns = columnsOf(over.rows, scope)
    return (Array.isArray(list) ? (list as readonly Json[]) : []).map((row, i) => {
      const it = rowOf(row, i, scope)
      return {
        ...scope,
        it,
        ...(columns === undefined ? {} : { columns }),
        ...(scope.party === undefined && it.party !== undefined ? { party: it.party } : {}),
      }
    })
  }
  return find(over, scope)?.map((it) => ({ ...scope, it, ...(it.party === undefined ? {} : { party: it.party }) }))
}

/** A row of a list, looked at as an entry is. */
function rowOf(row: Json, place: number, { day, proceeding }: Scope): Entry {
  const fields = row !== null && typeof row === 'object' && !Array.isArray(row) ? (row as Form) : { value: row }
  const of: Json | undefined = (fields as Form).party
  const party = typeof of === 'string' ? { party: of } : {}
  return { kind: '', no: place + 1, event: 0, on: day, by: '', proceeding: proceeding.id, ...party, fields }
}

/** 陈述、申辩期限 → 陈述、申辩: what the time is for. */
const timed = (clock: string, { context, file }: Scope): string =>
  (procedureOf(context.rules, file.procedure)?.clocks.find((c) => c.id === clock)?.title ?? '').replace(/的?期限$/, '')
const whose = ({ party, file }: Scope): string => (party === undefined ? '' : partyName(file, party))

function notOver(clock: string, { due, safe, grace }: End, scope: Scope): string {
  const what = `${whose(scope)}${timed(clock, scope)}的期限`
  return compareDays(scope.day, due) > 0
    ? `${what}已于${due}届满，为在途邮件另留${grace}个工作日，机关最早可于${safe}进行。`
    : `${what}到${due}届满，机关最早可于${safe}进行。`
}

function unset(clock: string, scope: Scope): readonly [string, string] {
  const what = `${timed(clock, scope)}的期限`
  return clockIn(scope, clock) === undefined
    ? [`${whose(scope)}${what}没有起算。`, '先办理使期限起算的步骤']
    : [`本机关尚未设定${what}（未设定）。`, `由机关在设置中写明${what}及依据`]
}
