import { addDays, addWorkingDays, isDay, resolve, type Value } from '@xiezhi/law'
import { layersOf } from '../context.ts'
import { type Entry, lastOf } from '../entries.ts'
import type { Json } from '../file.ts'
import { own } from '../own.ts'
import { safeDay } from './clock.ts'
import { find } from './find.ts'
import { instruments } from './instruments.ts'
import { isEmpty, type Said, type Scope, unsaid } from './scope.ts'

/** What a value of the rules comes to here; `unsaid` where only the form can tell and there is none yet. */
export function valueIn(value: Value, scope: Scope): Said {
  const { file, form, context } = scope
  if ('plus' in value) {
    const day = valueIn(value.day, scope)
    const set = resolve(layersOf(context), value.plus, scope.day)
    if (day === unsaid) return unsaid
    return isDay(day) && set.set ? addDays(day, Number(set.value)) : undefined
  }
  if ('workingDays' in value) {
    const day = valueIn(value.day, scope)
    if (day === unsaid) return unsaid
    return isDay(day) ? addWorkingDays(context.calendar, day, value.workingDays) : undefined
  }
  if ('form' in value) return form === undefined ? unsaid : own(form, value.form)
  if ('put' in value) {
    const matter = scope.step.turn?.matter
    return matter === undefined ? undefined : own(file.approvals[matter]?.form ?? {}, value.put)
  }
  if ('last' in value) return fieldOf(lastOf(file, value.last), value.field)
  if ('sum' in value) {
    const found = find(value.sum, scope)
    return found === undefined ? unsaid : found.reduce((sum, e) => sum + Number(fieldOf(e, value.field) ?? 0), 0)
  }
  if ('safe' in value) return safeDay(value.safe, scope)
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
  if ('party' in value) return scope.party
  if ('registered' in value) return registered(valueIn(value.registered, scope), scope)
  if ('actor' in value) return context.actor.person
  if ('actorUnit' in value) return context.actor.unit
  if ('here' in value) return scope.proceeding.id
  if ('set' in value) {
    const set = resolve(layersOf(context), value.set, scope.day)
    return set.set ? set.value : undefined
  }
  return instruments[value.by](scope)
}

/** The party as it was entered: what another case begins with is not typed again. */
function registered(id: Said, { file }: Scope): Said {
  return id === unsaid ? unsaid : (file.parties.find((p) => p.id === id) as unknown as Json | undefined)
}

function firstSaid(values: readonly Value[], scope: Scope): Said {
  for (const v of values) {
    const said = valueIn(v, scope)
    if (said === unsaid || !isEmpty(said)) return said
  }
  return undefined
}

const ofEveryEntry = ['no', 'on', 'by', 'post', 'party', 'about', 'proceeding'] as const

/** A field of an entry: what every entry has, else what its kind has. */
export function fieldOf(entry: Entry | undefined, field: string): Json | undefined {
  if (entry === undefined) return undefined
  const common = ofEveryEntry.find((f) => f === field)
  return common === undefined ? own(entry.fields, field) : entry[common]
}
