import {
  addDays,
  addWorkingDays,
  addYears,
  compareDays,
  isDay,
  type ListId,
  parameters,
  type Query,
  quotedOn,
  resolve,
  type Test,
  type TraceId,
  type Value,
} from '@xiezhi/law'
import { answerFor } from '../answers.ts'
import { approvalIn } from '../approvals.ts'
import { layersOf } from '../context.ts'
import { type Entry, entriesIn, entriesWith, entryOf, lastOf } from '../entries.ts'
import type { Json } from '../file.ts'
import { formFact } from '../formFact.ts'
import { linesOn } from '../listed.ts'
import { own } from '../own.ts'
import { isIrregular } from '../readings/world.ts'
import { lineOf, tracedOf } from '../traces.ts'
import { enteredAfter, happenedAfter, isAfter } from './after.ts'
import { clockIn, endOf, safeDay } from './clock.ts'
import { heldBy } from './held.ts'
import { instruments } from './instruments.ts'
import { daysIn, further } from './length.ts'
import { fieldOf, isCommon, isEmpty, type Said, type Scope, unsaid } from './scope.ts'

// One file, for a query asks for values and a value may come from a query.

/** What a value of the rules comes to here; `unsaid` where only the form can tell and there is none yet. */
export function valueIn(value: Value, scope: Scope): Said {
  const { file, form, context } = scope
  if ('plus' in value) {
    const day = valueIn(value.day, scope)
    const set = resolve(layersOf(context), value.plus, scope.day)
    if (day === unsaid) return unsaid
    if (!isDay(day) || !set.set) return undefined
    const end = further(day, Number(set.value), parameters[value.plus].unit)
    return value.rolls ? addWorkingDays(context.calendar, addDays(end, -1), 1) : end
  }
  if ('years' in value) {
    const day = valueIn(value.day, scope)
    if (day === unsaid) return unsaid
    return isDay(day) ? addYears(day, value.years) : undefined
  }
  if ('workingDays' in value) {
    const day = valueIn(value.day, scope)
    if (day === unsaid) return unsaid
    const set = daysIn(value.workingDays, scope)
    return isDay(day) && set !== undefined ? addWorkingDays(context.calendar, day, set) : undefined
  }
  // A form that does not ask for it has nothing to say of it.
  if ('form' in value) {
    if (form !== undefined) return own(form, value.form)
    return scope.step.fields.some((f) => f.id === value.form) ? unsaid : undefined
  }
  if ('put' in value) {
    const matter = scope.step.turn?.matter
    return matter === undefined ? undefined : own(approvalIn(file, matter, scope.proceeding)?.form ?? {}, value.put)
  }
  if ('last' in value) return fieldOf(lastOf(file, value.last), value.field)
  if ('sum' in value) {
    const found = find(value.sum, scope)
    return found === undefined ? unsaid : found.reduce((sum, e) => sum + Number(fieldOf(e, value.field) ?? 0), 0)
  }
  if ('minus' in value) {
    const [from, less] = value.minus.map((v) => valueIn(v, scope))
    return from === unsaid || less === unsaid ? unsaid : Math.max(0, Number(from ?? 0) - Number(less ?? 0))
  }
  if ('safe' in value) return safeDay(value.safe, scope)
  if ('due' in value) return endOf(value.due, scope)?.due
  if ('began' in value) return clockIn(scope, value.began)?.trigger
  if ('from' in value) {
    const found = find(value.from, scope)
    return found === undefined ? unsaid : fieldOf(found.at(-1), value.field)
  }
  if ('it' in value) return fieldOf(scope.it, value.it)
  if ('about' in value) return own(scope.proceeding.about, value.about)
  if ('first' in value) return firstSaid(value.first, scope)
  if ('say' in value) return value.say
  if ('day' in value) return scope.day
  if ('moment' in value) return scope.at ?? context.now
  if ('time' in value) return (scope.at ?? context.now).slice(11)
  if ('party' in value) return scope.party
  if ('registered' in value) return registered(valueIn(value.registered, scope), scope)
  if ('ofParty' in value) return file.parties.find((p) => p.id === scope.party)?.[value.ofParty]
  if ('answered' in value) {
    const now = formFact(scope, value.answered)
    return now === 'later' ? unsaid : (now ?? answerFor(file, value.answered, scope.party))
  }
  // Who will sign cannot be known ahead.
  if ('actor' in value) return scope.foretelling === true ? unsaid : context.actor.person
  if ('actorUnit' in value) return context.actor.unit
  if ('here' in value) return scope.proceeding.id
  if ('number' in value) return numberOf(value.number, scope)
  if ('set' in value) {
    const set = resolve(layersOf(context), value.set, scope.day)
    return set.set ? set.value : undefined
  }
  if ('listed' in value) return listedLines(value, scope)
  if ('traces' in value) return tracedLines(value, scope)
  if ('cites' in value) return quotedOn(value.cites, scope.day, layersOf(context)) || undefined
  if ('certified' in value) return valueIn(value.certified, scope)
  return instruments[value.by](scope)
}

/** The lines of the agency's lists that are in force on the day of the act and pass the tests. */
function listedLines({ listed, where = {} }: Extract<Value, { readonly listed: ListId }>, scope: Scope): Said {
  const tests = Object.entries(where).map(
    ([column, test]) => [column, heldBy(test, (value) => valueIn(value, scope))] as const,
  )
  const found: Json[] = []
  for (const line of linesOn(scope.context.lists, listed, scope.day)) {
    const passed = tests.map(([column, test]) => test(own(line, column)))
    if (passed.includes(undefined)) return unsaid
    if (!passed.includes(false)) found.push(line)
  }
  return found
}

/** What other cases left about the parties of this one and passes the tests. */
function tracedLines({ traces, where = {} }: Extract<Value, { readonly traces: TraceId }>, scope: Scope): Said {
  const tests = Object.entries(where).map(
    ([column, test]) => [column, heldBy(test, (value) => valueIn(value, scope))] as const,
  )
  const found: Json[] = []
  for (const trace of tracedOf(scope.file, scope.context, traces)) {
    const line = { ...lineOf(trace), own: trace.own }
    const passed = tests.map(([column, test]) => test(own(line, column)))
    if (passed.includes(undefined)) return unsaid
    if (!passed.includes(false)) found.push(lineOf(trace))
  }
  return found
}

/** The party as it was entered: what another case begins with is not typed again. That case is about it, whatever it was to this one (被投诉人). */
function registered(id: Said, { file }: Scope): Said {
  if (id === unsaid) return unsaid
  const party = file.parties.find((p) => p.id === id)
  return party === undefined ? undefined : ({ ...party, role: 'party' } as unknown as Json)
}

function numberOf(kind: string, { file, party, proceeding }: Scope): Said {
  const made = file.papers.filter((p) => p.kind === kind && p.voided === undefined)
  const theirs = made.filter((p) => p.party === undefined || party === undefined || p.party === party)
  // One made of this very measure, hearing or service before any other of the kind.
  return (theirs.findLast((p) => p.proceeding === proceeding.id) ?? theirs.at(-1))?.number
}

function firstSaid(values: readonly Value[], scope: Scope): Said {
  for (const v of values) {
    const said = valueIn(v, scope)
    if (said === unsaid || !isEmpty(said)) return said
  }
  return undefined
}

/** The entries a query finds, in order; undefined: only the form can tell. `most`: no more than so many are wanted. */
export function find(query: Query, scope: Scope, most = Number.POSITIVE_INFINITY): readonly Entry[] | undefined {
  const { file, party, day } = scope
  const earlier = earlierOf(query, scope)
  if (earlier === undefined) return undefined
  const isLater = query.order === 'acted' ? happenedAfter(file, earlier) : enteredAfter(file, earlier, query, scope)
  const found: Entry[] = []
  const test = testsOf(query, scope)
  const among = candidates(query, scope)
  if (among === undefined) return undefined
  for (const e of among) {
    if (!isLater(e)) continue
    if (query.party === 'this' && e.party !== party) continue
    if (query.by === 'today' && compareDays(e.on, day) > 0) continue
    if (query.ended !== 'also' && (e.ended !== undefined) !== (query.ended === 'only')) continue
    if (query.faulty !== true && isIrregular(file, e.event)) continue
    const passed = test(e)
    if (passed === undefined) return undefined
    if (passed) found.push(e)
    if (found.length >= most) break
  }
  if (query.order === 'acted') found.sort((a, b) => (isAfter(file, a.event, b.event) ? 1 : -1))
  if (query.newestBy === 'about') found.sort((a, b) => (a.about ?? 0) - (b.about ?? 0) || a.event - b.event)
  return query.pick === 'latest' ? found.slice(-1) : found
}

/** One under its number, or those of one plain word, are not looked for among all of their kind. */
function candidates({ of, where }: Query, scope: Scope): readonly Entry[] | undefined {
  const no = where?.no
  if (no !== null && typeof no === 'object' && 'is' in no) {
    const wanted = valueIn(no.is as Value, scope)
    if (wanted === unsaid) return entriesIn(scope.file, of).length === 0 ? [] : undefined
    const entry = typeof wanted === 'number' ? entryOf(scope.file, of, wanted) : undefined
    return entry === undefined ? [] : [entry]
  }
  const plain = Object.entries(where ?? {}).find(([field, test]) => typeof test === 'string' && !isCommon(field))
  return plain === undefined ? entriesIn(scope.file, of) : entriesWith(scope.file, of, plain[0], String(plain[1]))
}

/** The entries it must come after; undefined: only the form can tell. */
function earlierOf(query: Query, scope: Scope): readonly Entry[] | undefined {
  const { file, party } = scope
  const earlier: Entry[] = []
  for (const s of query.since ?? []) {
    const found = typeof s === 'string' ? entriesIn(file, s) : find(s, scope)
    if (found === undefined) return undefined
    earlier.push(...found.filter((e) => query.party === undefined || e.party === undefined || e.party === party))
  }
  return earlier
}

/** What the fields of an entry are tested for, worked out once for all that are gone through. */
function testsOf({ where }: Query, scope: Scope): (entry: Entry) => boolean | undefined {
  const tests = Object.entries(where ?? {}).map(
    ([field, test]) => [field, heldBy(test, (value) => valueIn(value, scope))] as const,
  )
  return (entry) => {
    for (const [field, test] of tests) {
      const passed = test(fieldOf(entry, field))
      if (passed !== true) return passed
    }
    return true
  }
}

/** Whether a field is as the test wants it; undefined: only the form can tell. */
export const passes = (given: Json | undefined, test: Test, scope: Scope): boolean | undefined =>
  heldBy(test, (value) => valueIn(value, scope))(given)
