import { approvalKey } from './approvals.ts'
import type { Entry } from './entries.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { Approval, CaseFile, ClockRecord, Form, Party, Proceeding, Stated } from './file.ts'
import { own } from './own.ts'

type Draft = { -readonly [K in keyof CaseFile]: CaseFile[K] extends readonly (infer T)[] ? T[] : CaseFile[K] }

/** A fresh file for every fold: within one fold its lists are filled in place, so that a long history stays linear. */
const empty = (): Draft => ({
  id: '',
  agency: '',
  procedure: '',
  sequence: 0,
  marks: [],
  proceedings: [],
  parties: [],
  officers: [],
  teams: [],
  facts: {},
  approvals: {},
  clocks: [],
  irregularities: [],
  papers: [],
  acts: [],
  entries: [],
  numbered: {},
  relied: [],
})

/** What later entries of the same record made of earlier ones: corrected effects stand in the place of the first. */
interface Mends {
  readonly corrected: Map<number, Extract<Effect, { do: 'correct' }>>
  readonly by: Map<number, number[]>
  /** Every form a correction gave the entry, in order. */
  readonly forms: Map<number, Form[]>
  /** What was irregular about the entry, by every telling of it, the newest first. */
  readonly irregular: Map<number, Extract<Effect, { do: 'irregular' }>[]>
  readonly withdrawn: Set<number>
  /** The event of the decision that stands: what was verified stays verified for it, whatever is corrected later. */
  readonly decided: number
}

/** The case as its events tell it. Reads effects only, so that a mended rule never rewrites a past case (design 4.4). */
export function fold(events: readonly CaseEvent[]): CaseFile {
  const mends = mendsIn(events)
  const file = empty()
  for (const event of events) {
    file.sequence = event.sequence
    linked(file, event)
    const mend = mends.corrected.get(event.sequence)
    const gone = mends.withdrawn.has(event.sequence)
    if (isAct(event)) {
      const former = formerOfficers(event.body.form, mends.forms.get(event.sequence) ?? [])
      file.acts.push({
        event: event.sequence,
        type: event.type,
        step: event.body.step,
        title: event.body.title,
        proceeding: event.proceeding,
        actor: event.actor,
        acted: mend?.acted ?? event.acted,
        recorded: event.recorded,
        form: mend?.form ?? event.body.form,
        ...(event.body.late === undefined ? {} : { late: event.body.late }),
        ...(mends.by.has(event.sequence) ? { corrected: mends.by.get(event.sequence)! } : {}),
        ...(former.length > 0 ? { formerOfficers: former } : {}),
        ...(gone ? { withdrawn: true } : {}),
      })
    }
    const effects = gone
      ? faultsOf(event, mends)
      : mend === undefined
        ? event.body.effects
        : mendedBy(mend, event, mends)
    for (const effect of gone ? event.body.effects : []) if (effect.do === 'enter') count(file, effect)
    for (const effect of effects) apply(file, effect, event, mends)
  }
  const former = formerParties(events, file.parties)
  if (former.length > 0) file.formerParties = former
  return file
}

/** The parties as they were entered before they were told otherwise, corrected or withdrawn: texts written meanwhile call them so. */
function formerParties(events: readonly CaseEvent[], now: readonly Party[]): Party[] {
  const told = (effects: readonly Effect[]): readonly Party[] =>
    effects.flatMap((e) => (e.do === 'party' ? [e.party] : e.do === 'correct' ? told(e.effects) : []))
  const seen = new Set(now.map((p) => JSON.stringify(p)))
  return events
    .flatMap((e) => told(e.body.effects))
    .filter((p) => {
      const own = JSON.stringify(p)
      return !seen.has(own) && seen.add(own) !== undefined
    })
}

/** What began what stands beside the effects: nothing that is mended later makes two cases strangers to each other. */
function linked(file: Draft, { sequence, body: { from, began } }: CaseEvent): void {
  if (from !== undefined) file.from = from
  if (began !== undefined) file.began = [...(file.began ?? []), ...began.map((b) => ({ ...b, event: sequence }))]
}

/** A mend changes what an act did, and never what was irregular about it: a fault once told stands until it is cured (处罚法47). */
function mendedBy(mend: Extract<Effect, { do: 'correct' }>, event: CaseEvent, mends: Mends): readonly Effect[] {
  const told = mend.effects.flatMap((e) => (e.do === 'irregular' ? [e.irregularity.gate] : []))
  return [...mend.effects, ...faultsOf(event, mends).filter((e) => !told.includes(e.irregularity.gate))]
}

/** One for each gate, as it was told last. */
function faultsOf(event: CaseEvent, mends: Mends): readonly Extract<Effect, { do: 'irregular' }>[] {
  const first = event.body.effects.filter((e) => e.do === 'irregular')
  const all = [...(mends.irregular.get(event.sequence) ?? []), ...first]
  return all.filter((e, i) => all.findIndex((o) => o.irregularity.gate === e.irregularity.gate) === i)
}

const isAct = (event: CaseEvent): boolean =>
  event.type !== 'numbered' && event.type !== 'rendered' && event.type !== 'signed'

const unmended = (): Mends => ({
  corrected: new Map(),
  by: new Map(),
  forms: new Map(),
  irregular: new Map(),
  withdrawn: new Set(),
  decided: Number.POSITIVE_INFINITY,
})

function mendsIn(events: readonly CaseEvent[]): Mends {
  const mends: Mends = unmended()
  for (const event of events)
    for (const effect of event.body.effects) {
      if (effect.do === 'correct') {
        mends.corrected.set(effect.event, effect)
        mends.by.set(effect.event, [...(mends.by.get(effect.event) ?? []), event.sequence])
        mends.forms.set(effect.event, [...(mends.forms.get(effect.event) ?? []), effect.form])
        const faults = effect.effects.filter((e) => e.do === 'irregular')
        mends.irregular.set(effect.event, [...faults, ...(mends.irregular.get(effect.event) ?? [])])
      }
      if (effect.do === 'withdraw') mends.withdrawn.add(effect.event)
    }
  return { ...mends, decided: decidedIn(events, mends) }
}

/** The first decision that still stands: what was found for one that is gone has to be found anew for the next. */
function decidedIn(events: readonly CaseEvent[], { corrected, withdrawn }: Mends): number {
  const standing = new Map<string, number>()
  for (const event of events)
    for (const effect of withdrawn.has(event.sequence)
      ? []
      : (corrected.get(event.sequence)?.effects ?? event.body.effects)) {
      if (effect.do === 'enter' && effect.final === true) standing.set(`${effect.kind} ${effect.no}`, event.sequence)
      if (effect.do === 'change' && effect.ends !== undefined) standing.delete(`${effect.kind} ${effect.no}`)
    }
  return Math.min(Number.POSITIVE_INFINITY, ...standing.values())
}

function formerOfficers(first: Form, corrected: readonly Form[]): readonly string[] {
  const named = [first, ...corrected].map((f) => (Array.isArray(f.officers) ? f.officers : []))
  const now = named.at(-1) ?? []
  return [...new Set(named.flat())].filter((o): o is string => typeof o === 'string' && !now.includes(o))
}

/** Whether an entry was rewritten after this one: what this one found about it was found about something else. */
const rewritten = (mends: Mends, entry: number, after: number, until = Number.POSITIVE_INFINITY): boolean =>
  (mends.by.get(entry) ?? []).some((by) => by > after && by < until)

/** Of an event, what its effects may ask for. */
type Origin = Pick<CaseEvent, 'sequence' | 'actor' | 'proceeding'>

/** What was found on an entry that was rewritten since was found about something else. */
function hasLapsed({ finding }: { finding?: 'ever' | 'undecided' }, entry: number, at: number, mends: Mends): boolean {
  if (finding === undefined) return false
  return rewritten(mends, entry, at, finding === 'undecided' ? mends.decided : undefined)
}

function apply(file: Draft, effect: Effect, event: Origin, mends: Mends): void {
  const at = event.sequence
  switch (effect.do) {
    case 'case':
      file.id = effect.id
      file.agency = effect.agency
      file.procedure = effect.procedure
      file.marks = [...effect.marks]
      return
    case 'open':
      file.proceedings.push(effect.proceeding)
      return
    case 'stage':
      file.proceedings = file.proceedings.map((p) => (p.id === effect.proceeding ? { ...p, stage: effect.stage } : p))
      return
    case 'party':
      file.parties = upsert(file.parties, effect.party, (p) => p.id)
      return
    case 'fact':
      file.facts = { ...file.facts, [effect.fact]: stated(file, effect) }
      return
    case 'officers':
      file.officers = [...effect.persons]
      if (effect.from !== undefined) file.teams.push({ from: effect.from, persons: effect.persons, event: at })
      return
    case 'unit':
      file.unit = effect.unit
      return
    case 'approval':
      file.approvals = withApproval(file.approvals, effect.approval)
      return
    case 'enter': {
      const { do: _, final: _final, deemed, ...entered } = effect
      count(file, effect)
      const { actor, proceeding } = event
      const hand = deemed === undefined ? { by: actor.person, post: actor.post } : { by: '', deemed }
      file.entries.push({ proceeding, ...entered, event: at, ...hand })
      return
    }
    case 'change':
      changed(file.entries, effect, at, mends)
      return
    case 'clock':
      file.clocks = upsert(file.clocks, effect.clock, (c) => c.id)
      return
    case 'clockStop':
      file.clocks = file.clocks.map((c) =>
        c.id === effect.id && c.stopped === undefined ? { ...c, stopped: effect.on } : c,
      )
      return
    case 'clockPause':
      file.clocks = file.clocks.map((c) => (c.id === effect.id ? { ...c, pauses: [...c.pauses, pauseOf(effect)] } : c))
      return
    case 'clockResume':
      file.clocks = file.clocks.map((c) => (c.id === effect.id ? { ...c, pauses: resumed(c.pauses, effect) } : c))
      return
    case 'clockExtend':
      file.clocks = file.clocks.map((c) =>
        c.id === effect.id ? { ...c, extensions: [...c.extensions, effect.length] } : c,
      )
      return
    case 'irregular':
      file.irregularities.push({ ...effect.irregularity, event: effect.of ?? at })
      return
    case 'cure':
      file.irregularities = file.irregularities.map((i) =>
        i.event === effect.event && !rewritten(mends, i.event, at)
          ? { ...i, cured: { how: effect.how, event: at } }
          : i,
      )
      return
    case 'relied':
      file.relied.push({ event: at, clock: effect.clock, safe: effect.safe, on: effect.on })
      return
    case 'number': {
      const { do: _, ...paper } = effect
      file.papers.push({ ...paper, event: at })
      return
    }
    case 'voidPaper':
      file.papers = file.papers.map((p) => (p.number === effect.number ? { ...p, voided: effect.reason } : p))
      return
    case 'document':
      file.papers = file.papers.map((p) =>
        p.kind === effect.kind && p.number === effect.number ? { ...p, sha256: effect.sha256, pages: effect.pages } : p,
      )
      return
    case 'signature':
      file.papers = file.papers.map((p) =>
        p.kind === effect.kind && p.number === effect.number ? { ...p, signature: effect.signature } : p,
      )
      return
    case 'correct':
    case 'withdraw':
      return
  }
}

function changed(entries: Entry[], effect: Extract<Effect, { do: 'change' }>, at: number, mends: Mends): void {
  const place = entries.findLastIndex((e) => e.kind === effect.kind && e.no === effect.no)
  const e = entries[place]
  if (e === undefined || hasLapsed(effect, e.event, at, mends)) return
  const { fields, ends } = effect
  // Once it has ended it does not end again; what was said of it stays as it was said first.
  const ended = ends === undefined || e.ended !== undefined ? {} : { ended: { ...ends, event: at } }
  entries[place] = { ...e, changed: at, fields: { ...e.fields, ...fields }, ...ended }
}

function count(file: Draft, { kind, no }: Extract<Effect, { do: 'enter' }>): void {
  if (no > (own(file.numbered, kind) ?? 0)) file.numbered = { ...file.numbered, [kind]: no }
}

const pauseOf = ({ do: _, id: __, ...pause }: Extract<Effect, { do: 'clockPause' }>) => pause

/**
 * What still stands ends; of what keeps a clock waiting on several accounts only that of this one. Where nothing stands, the last whose
 * end was foreseen ends sooner, on the day it began at the earliest.
 */
function resumed(
  pauses: ClockRecord['pauses'],
  { to, for: account }: Extract<Effect, { do: 'clockResume' }>,
): ClockRecord['pauses'] {
  const isMeant = (p: ClockRecord['pauses'][number]) => account === undefined || p.for === account
  if (pauses.some((p) => p.to === undefined && isMeant(p)))
    return pauses.map((p) => (p.to === undefined && isMeant(p) ? { ...p, to } : p))
  const last = pauses.findLastIndex((p) => p.to !== undefined && to < p.to && isMeant(p))
  return pauses.map((p, i) => (i === last ? { ...p, to: to < p.from ? p.from : to } : p))
}

/** Of a question asked of each party every answer stands beside the others. */
function stated(file: Draft, { fact, party, answer, by, on, reason }: Extract<Effect, { do: 'fact' }>): Stated {
  const one = { answer, by, on, reason }
  if (party === undefined) return one
  const of = { ...file.facts[fact]?.of, [party]: one }
  return { ...one, answer: Object.values(of).some((a) => a.answer === 'yes') ? 'yes' : 'no', of }
}

function upsert<T>(list: readonly T[], item: T, key: (t: T) => string | number): T[] {
  const found = list.some((t) => key(t) === key(item))
  return found ? list.map((t) => (key(t) === key(item) ? item : t)) : [...list, item]
}

const withApproval = (approvals: CaseFile['approvals'], approval: Approval): CaseFile['approvals'] => ({
  ...approvals,
  [approvalKey(approval)]: approval,
})

/** The file as it stands once these effects hold too, though no event carries them yet; `file` itself stays as it is. */
export function withEffects(file: CaseFile, effects: readonly Effect[], origin: Origin): CaseFile {
  if (effects.length === 0) return file
  const lists = Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value] as const)
  const draft = Object.fromEntries(lists) as unknown as Draft
  for (const effect of effects) apply(draft, effect, origin, unmended())
  return draft
}

/** The main proceeding; every case has exactly one. */
export function mainProceeding(file: CaseFile): Proceeding {
  const main = file.proceedings.find((p) => p.parent === undefined)
  if (main === undefined) throw new Error(`case ${file.id} has no main proceeding`)
  return main
}
