import { type Procedure, procedureOf } from '@xiezhi/law'
import type { Sever } from '@xiezhi/law/words/does.ts'
import type { OpenedCase } from '../command.ts'
import { type Context, today } from '../context.ts'
import type { CaseEvent, Effect, NewEvent } from '../event.ts'
import type { CaseFile, CaseLink, Form, Json } from '../file.ts'
import { fold, mainProceeding } from '../fold.ts'
import { titleOf } from '../heading.ts'
import { movedEvents } from './moved.ts'
import { effectThere, formThere, linesThere, type Naming } from './naming.ts'
import { type Standing, standing } from './standing.ts'

/** A case about to go on without some of its parties, or without some of what they did. */
export interface Severing {
  readonly rule: Sever
  readonly parties: readonly string[]
  /** They stay here as well: what goes is some of what they did. */
  readonly stay: boolean
  /** What the new case is about; '': the same. */
  readonly cause: string
  /** What was put up and decided, as the new case keeps it. */
  readonly said: Form
  /** What was decided by this event fell, and the new case decides it anew: what is done there at once. */
  readonly anew?: { readonly decided: number; readonly does: (so: CaseFile) => readonly Effect[] }
}

type Base = Omit<NewEvent, 'type' | 'acted' | 'body' | 'proceeding'>

/** Everything keeps its name: the new case has nothing yet that could be called the same. */
function namingFor(
  file: CaseFile,
  { rule, parties, stay, anew }: Severing,
  procedure: Procedure,
  events: ReadonlyMap<number, number>,
): Naming {
  const goes = (party: string | undefined) => party === undefined || parties.includes(party)
  const proceedings = new Set(
    file.proceedings
      // What is held, served or heard of somebody who stays, or stays too, stays.
      .filter((p) => p.parent === undefined || (!rule.apart.includes(p.kind) && goes(p.about.party)))
      .filter((p) => !stay || p.about.party === undefined)
      .map((p) => p.id),
  )
  const clocks = new Set(
    file.clocks
      .filter((c) => goes(c.party) && (c.proceeding === undefined || proceedings.has(c.proceeding)))
      // What still runs, runs on what was decided, and that fell.
      .filter((c) => anew === undefined || c.stopped !== undefined)
      .map((c) => c.id),
  )
  return {
    party: (id) => (parties.includes(id) ? id : undefined),
    proceeding: (id) => (proceedings.has(id) ? id : undefined),
    no: (_, no) => no,
    event: (sequence) => events.get(sequence),
    clock: (id) => (clocks.has(id) ? id : undefined),
    leaves: (kind) => rule.leaves.includes(kind) || procedure.records.every((r) => r.id !== kind),
  }
}

/** Acts of the case that concern the new one: those that did nothing to it, or were another's own, are not among them. */
function actsFor(file: CaseFile, events: readonly CaseEvent[], severing: Severing, procedure: Procedure) {
  const all = namingFor(file, severing, procedure, new Map(events.map((e) => [e.sequence, e.sequence])))
  const numbers = new Set<string>()
  const decidedBy = events.find((e) => e.sequence === severing.anew?.decided)?.command
  const apart = new Set(procedure.steps.filter((s) => severing.rule.apart.includes(s.proceeding)).map((s) => s.id))
  const kept: Standing[] = []
  for (const act of standing(events)) {
    const { event } = act
    if (isLater(act, numbers, severing, decidedBy)) continue
    if (apart.has(event.body.step) || all.proceeding(event.proceeding) === undefined) continue
    const effects = act.effects.filter((e) => {
      if (e.do === 'case') return true
      if (e.do === 'open' && e.proceeding.parent === undefined) return true
      if (e.do === 'document' || e.do === 'signature' || e.do === 'voidPaper') return numbers.has(e.number)
      // A list of papers names nobody's but of whom it goes with.
      if (effectThere(e, procedure, all) === undefined || isOfNobody(e, all)) return false
      if (e.do === 'number') numbers.add(e.number)
      return true
    })
    if (act.effects.length > 0 && effects.length === 0) continue
    kept.push({ ...act, effects })
  }
  return kept
}

/** Done after it was decided: nothing of it is for who is decided about anew, but the paper of the decision itself. */
const isLater = (
  { event, effects }: Standing,
  numbers: ReadonlySet<string>,
  { anew }: Severing,
  decidedBy: string | undefined,
): boolean =>
  anew !== undefined &&
  event.sequence > anew.decided &&
  !effects.every(
    (e) =>
      (e.do === 'number' && event.command === decidedBy) ||
      ((e.do === 'document' || e.do === 'signature' || e.do === 'voidPaper') && numbers.has(e.number)),
  )

/** What was proposed against others alone. */
const isOfNobody = (e: Effect, n: Naming): boolean =>
  e.do === 'enter' &&
  Array.isArray(e.fields.violations) &&
  e.fields.violations.length > 0 &&
  (linesThere(e.fields.violations, n) as readonly Json[]).length === 0

/** The new case: opened as the first was, with what was done in it as it was done, and by this act. */
export function severedCase(
  {
    file,
    events,
    severing,
    context,
    base,
    from,
    step,
  }: {
    readonly file: CaseFile
    readonly events: readonly CaseEvent[]
    readonly severing: Severing
    readonly context: Context
    readonly base: Base
    readonly from: CaseLink & { readonly event: number }
    readonly step: { readonly id: string; readonly title: string }
  },
  fresh: { readonly case: string; readonly command: string },
): OpenedCase | undefined {
  const procedure = procedureOf(context.rules, file.procedure)
  if (procedure === undefined) return undefined
  const { anew } = severing
  // Of what is decided anew: as it stood when it was decided.
  const stood = anew === undefined ? file : fold(events.filter((e) => e.sequence <= anew.decided))
  const acts = actsFor(stood, events, severing, procedure)
  const naming = namingFor(stood, severing, procedure, new Map(acts.map((a, i) => [a.event.sequence, i + 1])))
  const its = { ...base, command: fresh.command }
  // Its own links are sealed already: whoever writes both puts them in.
  const moved = movedEvents(acts, its, { id: file.id, links: [] }, (a) => ({
    proceeding: a.event.proceeding,
    form: formThere(a.form, procedure.steps.find((s) => s.id === a.event.body.step)?.fields ?? [], naming),
    effects: a.effects.flatMap((e): readonly Effect[] => {
      if (e.do === 'case') return [{ ...e, id: fresh.case }]
      if (e.do === 'open' && e.proceeding.parent === undefined) return [e]
      const there = effectThere(e, procedure, naming)
      return there === undefined ? [] : [there]
    }),
  }))
  const [first, ...rest] = moved
  if (first === undefined) return undefined
  const opened: NewEvent = {
    ...first,
    type: 'opened',
    body: { ...first.body, from: { ...from, link: '', severed: true, ...(anew === undefined ? {} : { anew: true }) } },
  }
  const made = [opened, ...rest]
  const so = fold(made.map((e, i) => ({ ...e, sequence: i + 1 })))
  const last: NewEvent = {
    ...its,
    proceeding: mainProceeding(so).id,
    type: 'performed',
    acted: context.now,
    body: {
      step: step.id,
      title: `由“${from.title}”分出`,
      form: {},
      effects: [
        ...(severing.anew?.does(so) ?? [
          {
            do: 'enter' as const,
            kind: severing.rule.entry,
            no: 1,
            on: today(context),
            fields: { ...severing.said, title: from.title },
          },
        ]),
        ...causeOf(so, severing),
      ],
      verdicts: [],
    },
  }
  const whole = [...made, last]
  const title = titleOf(fold(whole.map((e, i) => ({ ...e, sequence: i + 1 }))), context.rules)
  return { ...fresh, procedure: file.procedure, title, events: whole, papers: [] }
}

function causeOf(so: CaseFile, { rule, cause }: Severing): readonly Effect[] {
  const clue = so.entries.findLast((e) => e.kind === rule.clue)
  return cause === '' || clue === undefined ? [] : [{ do: 'change', kind: clue.kind, no: clue.no, fields: { cause } }]
}

/** What the act does here: nothing waits any more for who went, and nothing of him is asked. */
export function partedHere(file: CaseFile, severing: Severing, context: Context): readonly Effect[] {
  const { rule, parties, stay } = severing
  if (stay) return []
  const on = today(context)
  const gone = new Set(file.proceedings.filter((p) => parties.includes(p.about.party ?? '')).map((p) => p.id))
  const isGone = (party: string | undefined, proceeding: string | undefined) =>
    (party !== undefined && parties.includes(party)) || (proceeding !== undefined && gone.has(proceeding))
  const others = (lines: Json) => (lines as readonly Form[]).filter((v) => !parties.includes(String(v.party))) as Json
  return [
    ...file.entries.flatMap((e): readonly Effect[] => {
      if (e.ended !== undefined || rule.shared.includes(e.kind)) return []
      if (isGone(e.party, e.proceeding))
        return [{ do: 'change', kind: e.kind, no: e.no, fields: {}, ends: { as: 'severed', on } }]
      const { violations } = e.fields
      if (!Array.isArray(violations) || (others(violations) as readonly Json[]).length === violations.length) return []
      return [{ do: 'change', kind: e.kind, no: e.no, fields: { violations: others(violations) } }]
    }),
    ...file.clocks
      .filter((c) => c.stopped === undefined && isGone(c.party, c.proceeding))
      .map((c): Effect => ({ do: 'clockStop', id: c.id, on })),
    ...file.parties
      .filter((p) => parties.includes(p.id))
      .map((party): Effect => ({ do: 'party', party: { ...party, parted: true } })),
  ]
}
