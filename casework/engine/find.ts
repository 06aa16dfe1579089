import { compareDays, type Query, type Test, type Value } from '@xiezhi/law'
import { correctedIn, type Entry, entriesIn } from '../entries.ts'
import type { CaseFile, Json } from '../file.ts'
import { isIrregular } from '../readings/world.ts'
import { isEmpty, type Said, type Scope, same, unsaid } from './scope.ts'
import { fieldOf, valueIn } from './value.ts'

/** The entries a query finds, in order; undefined: only the form can tell. */
export function find(query: Query, scope: Scope): readonly Entry[] | undefined {
  const { file, party, day } = scope
  const floor = floorOf(query, scope)
  if (floor === undefined) return undefined
  const found: Entry[] = []
  for (const e of entriesIn(file, query.of)) {
    if (floor > 0 && touchedLast(file, e) <= floor) continue
    if (query.party === 'this' && e.party !== party) continue
    if (query.by === 'today' && compareDays(e.on, day) > 0) continue
    if (query.faulty !== true && isIrregular(file, e.event)) continue
    const passed = passesAll(e, query, scope)
    if (passed === undefined) return undefined
    if (passed) found.push(e)
  }
  if (query.newestBy === 'about') found.sort((a, b) => (a.about ?? 0) - (b.about ?? 0) || a.event - b.event)
  return query.pick === 'latest' ? found.slice(-1) : found
}

/** The event after which an entry must have been made; 0: any. */
function floorOf(query: Query, scope: Scope): number | undefined {
  const { file, party, it } = scope
  const after = query.after === 'it' ? (it?.changed ?? it?.event ?? 0) : 0
  const since: number[] = []
  for (const s of query.since ?? []) {
    const earlier = typeof s === 'string' ? entriesIn(file, s) : find(s, scope)
    if (earlier === undefined) return undefined
    const mine = earlier.filter((e) => query.party === undefined || e.party === undefined || e.party === party)
    since.push(...mine.map((e) => e.changed ?? e.event))
  }
  return Math.max(0, after, ...since)
}

function passesAll(entry: Entry, query: Query, scope: Scope): boolean | undefined {
  for (const [field, test] of Object.entries(query.where ?? {})) {
    const passed = passes(fieldOf(entry, field), test, scope)
    if (passed !== true) return passed
  }
  return true
}

/** Whether a field is as the test wants it; undefined: only the form can tell. */
export function passes(given: Json | undefined, test: Test, scope: Scope): boolean | undefined {
  if (test === null || typeof test !== 'object' || Array.isArray(test)) return same(given, test as Json)
  const against = (value: Value, held: (wanted: Said) => boolean) => {
    const wanted = valueIn(value, scope)
    return wanted === unsaid ? undefined : held(wanted)
  }
  if ('is' in test) return against(test.is as Value, (wanted) => same(given, wanted))
  if ('has' in test)
    return against(test.has as Value, (w) => Array.isArray(given) && given.some((x) => same(x as Json, w)))
  if ('above' in test) return against(test.above as Value, (w) => isLess(w, given))
  // Nothing to be below of: nothing bars it.
  if ('below' in test) return against(test.below as Value, (w) => w === undefined || isLess(given, w))
  if ('oneOf' in test) return (test.oneOf as readonly Json[]).some((x) => same(given, x))
  if ('filled' in test) return !isEmpty(given)
  if ('empty' in test) return isEmpty(given)
  if ('among' in test)
    return against(test.among as Value, (w) => Array.isArray(w) && w.some((x) => same(x as Json, given)))
  if ('atLeast' in test) return Array.isArray(given) && given.length >= Number(test.atLeast)
  return same(given, test as Json)
}

/** Numbers by size, days and moments by the calendar; what is absent is neither less nor more. */
export const isLess = (a: Said, b: Said): boolean =>
  (typeof a === 'number' && typeof b === 'number' && a < b) || (typeof a === 'string' && typeof b === 'string' && a < b)

/** An entry corrected later says something that was not there before. */
const touchedLast = (file: CaseFile, e: Entry): number => Math.max(e.event, ...correctedIn(file, e.event))
