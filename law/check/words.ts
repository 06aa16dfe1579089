import type { ReadingId } from '../readings.ts'
import type { Condition, Over } from '../words/condition.ts'
import type { Does } from '../words/does.ts'
import type { Block } from '../words/paper.ts'
import type { Procedure } from '../words/procedure.ts'
import type { Query, Test } from '../words/query.ts'
import type { Trace } from '../words/trace.ts'
import type { Value } from '../words/value.ts'

/** Everything a piece of the rules names: what a check follows, and what is derived from the rules instead of listed beside them. */
export interface Named {
  readonly queries: Query[]
  readonly values: Value[]
  readonly conditions: Condition[]
  readonly readings: string[]
  readonly clocks: string[]
}

export const nothing = (): Named => ({ queries: [], values: [], conditions: [], readings: [], clocks: [] })

export function namedIn(condition: Condition, into: Named = nothing()): Named {
  into.conditions.push(condition)
  if ('all' in condition) for (const c of condition.all) namedIn(c, into)
  else if ('any' in condition) for (const c of condition.any) namedIn(c, into)
  else if ('not' in condition) namedIn(condition.not, into)
  else if ('need' in condition) {
    namedIn(condition.need, into)
    for (const v of Object.values(condition.with ?? {})) inValue(v, into)
  } else if ('reads' in condition) into.readings.push(condition.reads)
  else if ('some' in condition) inQuery(condition.some, into)
  else if ('current' in condition) inQuery(condition.current, into)
  else if ('latest' in condition) {
    inQuery(condition.latest, into)
    inTests(condition.is, into)
  } else if ('each' in condition) {
    inOver(condition.each, into)
    namedIn(condition.holds, into)
  } else if ('over' in condition) into.clocks.push(condition.over)
  else if ('running' in condition) into.clocks.push(condition.running)
  else if ('inTime' in condition) into.clocks.push(condition.inTime)
  else if ('apart' in condition) for (const q of condition.apart) inQuery(q, into)
  else if ('filled' in condition) inValue(condition.filled, into)
  else if ('holiday' in condition) inValue(condition.holiday, into)
  else if ('restDay' in condition) inValue(condition.restDay, into)
  else if ('among' in condition) for (const v of condition.among) inValue(v, into)
  else if ('least' in condition) for (const v of condition.least) inValue(v, into)
  else if ('equal' in condition) for (const v of condition.equal) inValue(v, into)
  return into
}

/** These readings and all that their meanings ask in turn. */
export function readingsOf(ids: readonly string[], { means = {} }: Pick<Procedure, 'means'>): ReadonlySet<string> {
  const all = new Set<string>()
  const follow = (list: readonly string[]): void => {
    for (const id of list)
      if (!all.has(id)) {
        all.add(id)
        const condition = means[id as ReadingId]
        if (condition !== undefined) follow(namedIn(condition).readings)
      }
  }
  follow(ids)
  return all
}

export function inOver(over: Over, into: Named): void {
  if (over === 'concerned') return
  if ('rows' in over) inValue(over.rows, into)
  else if ('parties' in over) inValue(over.parties, into)
  else inQuery(over, into)
}

export function inQuery(query: Query, into: Named): void {
  into.queries.push(query)
  inTests(query.where ?? {}, into)
  for (const s of query.since ?? []) inQuery(typeof s === 'string' ? { of: s } : s, into)
}

function inTests(tests: Readonly<Record<string, Test>>, into: Named): void {
  for (const test of Object.values(tests)) {
    if (test === null || typeof test !== 'object' || Array.isArray(test)) continue
    for (const word of ['is', 'like', 'has', 'above', 'below', 'notBelow', 'among'] as const)
      if (word in test) inValue((test as Readonly<Record<string, Value>>)[word]!, into)
  }
}

export function inValue(value: Value, into: Named): void {
  into.values.push(value)
  if ('from' in value) inQuery(value.from, into)
  if ('sum' in value) inQuery(value.sum, into)
  if ('minus' in value) for (const v of value.minus) inValue(v, into)
  if ('first' in value) for (const v of value.first) inValue(v, into)
  if ('safe' in value) into.clocks.push(value.safe)
  if ('due' in value) into.clocks.push(value.due)
  if ('began' in value) into.clocks.push(value.began)
  if ('registered' in value) inValue(value.registered, into)
  if ('certified' in value) inValue(value.certified, into)
  if ('listed' in value || 'traces' in value) inTests(value.where ?? {}, into)
  if ('plus' in value || 'workingDays' in value || 'years' in value) inValue(value.day, into)
}

export function inDoes(does: Does, into: Named = nothing()): Named {
  if (does.when !== undefined) namedIn(does.when, into)
  if (does.each !== undefined) inOver(does.each, into)
  if ('change' in does) inQuery(does.change, into)
  if ('fields' in does) for (const v of Object.values(does.fields)) inValue(v, into)
  if ('begins' in does) for (const v of Object.values(does.form)) inValue(v, into)
  // Of what is opened many things may be known; of an entry or a paper, what it is about.
  if ('open' in does || 'stage' in does) for (const v of Object.values(does.about ?? {})) inValue(v, into)
  if (('enter' in does || 'paper' in does) && does.about !== undefined) inValue(does.about, into)
  if ('severs' in does) {
    namedIn(does.stay, into)
    for (const v of Object.values(does.anew?.says ?? {})) inValue(v, into)
    for (const d of does.anew?.does ?? []) inDoes(d, into)
  }
  if ('pause' in does) into.clocks.push(does.pause)
  if ('resume' in does) into.clocks.push(does.resume)
  if ('rely' in does) into.clocks.push(...does.rely)
  for (const key of [
    'party',
    'called',
    'on',
    'from',
    'to',
    'ground',
    'extend',
    'days',
    'officers',
    'unit',
    'at',
    'void',
    'signs',
    'reason',
    'because',
    'ends',
    'for',
    'joins',
    'severs',
    'cause',
  ] as const)
    if (key in does) inValue((does as unknown as Readonly<Record<string, Value>>)[key]!, into)
  return into
}

/** What a case leaves for others to ask. */
export function inTrace(trace: Trace, into: Named = nothing()): Named {
  inQuery(trace.of, into)
  if (trace.when !== undefined) namedIn(trace.when, into)
  for (const v of [...Object.values(trace.says), trace.rows, trace.party]) if (v !== undefined) inValue(v, into)
  return into
}

/** What the text of a paper asks the record for. */
export function inPaper(body: readonly Block[], into: Named = nothing()): Named {
  for (const block of body) {
    if (block.when !== undefined) namedIn(block.when, into)
    if (block.each !== undefined) inOver(block.each, into)
    for (const v of Object.values(block.with ?? {})) inValue(v, into)
    if (block.to !== undefined) inValue(block.to, into)
    if (block.table === undefined) continue
    inOver(block.table.over, into)
    for (const c of block.table.columns) inValue(c.value, into)
  }
  return into
}

/** Every effect the procedure may have, with where it stands: those of its steps, and those its clocks deem. */
export const doesOf = (p: Procedure): readonly { readonly at: string; readonly does: Does }[] => [
  ...p.steps.flatMap((s) => (s.does ?? []).map((does) => ({ at: `步骤 ${s.id}`, does }))),
  ...p.clocks.flatMap((c) => (c.deems?.does ?? []).map((does) => ({ at: `期限 ${c.id}`, does }))),
]
