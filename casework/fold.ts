import { isComing } from './coming.ts'
import type { CaseEvent, Effect } from './event.ts'
import type { Actor, CaseFile, Form, Party, Proceeding } from './file.ts'
import { apply, count, type Draft, type Origin } from './fold/apply.ts'
import { faultsOf, type Mends, mendedBy, mendsIn, unmended } from './fold/mends.ts'

/** A fresh file for every history: within one fold its lists are filled in place, so that a long history stays linear. */
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

/** What was folded of a history, to be read again or gone on from; `plain`: nothing in it mends what was before. */
interface Folded {
  readonly events: readonly CaseEvent[]
  readonly file: CaseFile
  readonly plain: boolean
}

/** Of each history, known by its first event, the last that were folded: of the history itself, and of what is tried on it. */
const known = new WeakMap<CaseEvent, readonly Folded[]>()
const kept = 3

/**
 * The case as its events tell it. Reads effects only, so that a mended rule never rewrites a past case (design 4.4). A step folds its history
 * several times, and the next one the same with one event more: what was folded of the very same events is not folded again.
 */
export function fold(events: readonly CaseEvent[]): CaseFile {
  const first = events[0]
  if (first === undefined) return whole(events).file
  const before = known.get(first) ?? []
  const base = before
    .filter((one) => one.events.length <= events.length && one.events.every((e, i) => e === events[i]))
    .reduce<Folded | undefined>((a, b) => (a === undefined || b.events.length > a.events.length ? b : a), undefined)
  if (base?.events.length === events.length) return base.file
  const more = base === undefined ? [] : events.slice(base.events.length)
  const now = base?.plain && mendsNothing(mendsIn(more)) ? goneOn(base, events, more) : whole([...events])
  known.set(
    first,
    [now, ...(base === undefined ? before : [base, ...before.filter((one) => one !== base)])].slice(0, kept),
  )
  return now.file
}

const mendsNothing = ({ by, withdrawn }: Mends): boolean => by.size === 0 && withdrawn.size === 0

function whole(events: readonly CaseEvent[]): Folded {
  const found = mendsIn(events)
  const file = empty()
  for (const event of events) add(file, event, found)
  const former = formerParties(events, file.parties)
  if (former.length > 0) file.formerParties = former
  return { events, file, plain: mendsNothing(found) }
}

/** Where nothing is mended each event stands on those before it alone. */
function goneOn({ file: before }: Folded, events: readonly CaseEvent[], more: readonly CaseEvent[]): Folded {
  const { formerParties: earlier, ...file } = draftOf(before)
  for (const event of more) add(file, event, unmended())
  const told = more.some((e) => e.body.effects.some((effect) => effect.do === 'party'))
  const former = told ? formerParties(events, file.parties) : (earlier ?? [])
  if (former.length > 0) return { events: [...events], file: { ...file, formerParties: former }, plain: true }
  return { events: [...events], file, plain: true }
}

function add(file: Draft, stored: CaseEvent, mends: Mends): void {
  const { told, moved } = stored.body
  // What was done on paper was done by who did it then, and not by who tells it.
  const actor = moved?.actor ?? told?.actor
  const event = actor === undefined ? stored : { ...stored, actor }
  file.sequence = event.sequence
  linked(file, event)
  if (told === undefined && moved === undefined && event.type === 'performed' && isComing(file))
    file.carried = { ...file.carried!, over: event.sequence }
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
      ...(told === undefined ? {} : { told: { by: stored.actor, files: told.files } }),
      ...(moved === undefined ? {} : { moved: movedOf(moved, stored.actor) }),
    })
  }
  const effects = gone ? faultsOf(event, mends) : mend === undefined ? event.body.effects : mendedBy(mend, event, mends)
  for (const effect of gone ? event.body.effects : []) if (effect.do === 'enter') count(file, effect)
  for (const effect of effects) apply(file, effect, event, mends)
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
function linked(file: Draft, { sequence, body: { from, began, took, into } }: CaseEvent): void {
  if (from !== undefined) file.from = from
  if (began !== undefined) file.began = [...(file.began ?? []), ...began.map((b) => ({ ...b, event: sequence }))]
  if (took !== undefined)
    file.took = [
      ...(file.took ?? []),
      ...took.map(({ event, link, ...other }) => ({ ...other, event: sequence, last: { event, link } })),
    ]
  if (into !== undefined) file.into = into
}

const movedOf = ({ actor: _, ...moved }: NonNullable<CaseEvent['body']['moved']>, by: Actor) => ({ ...moved, by })

const isAct = (event: CaseEvent): boolean =>
  event.type !== 'numbered' && event.type !== 'rendered' && event.type !== 'signed'

function formerOfficers(first: Form, corrected: readonly Form[]): readonly string[] {
  const named = [first, ...corrected].map((f) => (Array.isArray(f.officers) ? f.officers : []))
  const now = named.at(-1) ?? []
  return [...new Set(named.flat())].filter((o): o is string => typeof o === 'string' && !now.includes(o))
}

/** A file whose lists can be filled in place, while those of the first stay as they are. */
const draftOf = (file: CaseFile): Draft => {
  const lists = Object.entries(file).map(([key, value]) => [key, Array.isArray(value) ? [...value] : value] as const)
  return Object.fromEntries(lists) as unknown as Draft
}

/** The file as it stands once these effects hold too, though no event carries them yet; `file` itself stays as it is. */
export function withEffects(file: CaseFile, effects: readonly Effect[], origin: Origin): CaseFile {
  if (effects.length === 0) return file
  const draft = draftOf(file)
  for (const effect of effects) apply(draft, effect, origin, unmended())
  return draft
}

/** The main proceeding; every case has exactly one. */
export function mainProceeding(file: CaseFile): Proceeding {
  const main = file.proceedings.find((p) => p.parent === undefined)
  if (main === undefined) throw new Error(`case ${file.id} has no main proceeding`)
  return main
}
