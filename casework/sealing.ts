import {
  bodyOf,
  type DocumentKind,
  inPaper,
  type Procedure,
  procedureOf,
  type RuleBook,
  type Sealed,
  sealedParts,
  unseals,
} from '@xiezhi/law'
import type { CaseEvent } from './event.ts'
import type { Act, Actor, CaseFile, Form, Irregularity } from './file.ts'
import { isRecord } from './forms/taken.ts'
import type { Reason } from './refusal.ts'
import type { StepState } from './steps.ts'

const known = new WeakMap<Procedure, Sealed>()
function sealedIn(procedure: Procedure): Sealed {
  const found = known.get(procedure) ?? sealedParts(procedure)
  known.set(procedure, found)
  return found
}

/**
 * Whether what is sealed in the case is for this person (投诉举报办法37: 不得泄露给与处理举报工作无关的人员): who registered it, the officers its
 * heads have named since, who stands in for one of these, the head of its unit, and who heads the agency. Nobody else, of the same agency or
 * of one that oversees it; and nobody by taking a step, for that any colleague may.
 */
export function mayUnseal({ agency, unit, officers, acts }: CaseFile, actor: Actor): boolean {
  if (actor.agency !== agency) return false
  if (actor.post === 'unitHead') return unit === undefined || unit === actor.unit
  if (unseals(actor.post)) return true
  // Not who handled a case that was taken in: that one had seals of its own.
  const first = acts.find((a) => a.moved === undefined)
  const hands = [...officers, ...(first === undefined ? [] : whoTook(first))]
  const { behalfOf } = actor
  // Whoever stands in for him at another of his posts (法制审核) does not handle his cases.
  const standsIn = behalfOf !== undefined && (actor.post === 'handler' || actor.post === first?.actor.post)
  return hands.includes(actor.person) || (standsIn && hands.includes(behalfOf.person))
}

/** Who took it, and for whom; of an act on paper also who brought it over. */
const whoTook = ({ actor, told }: Act): readonly string[] =>
  [actor.person, actor.behalfOf?.person, told?.by.person].filter((p) => p !== undefined)

/** What somebody may read of a case, with what is sealed from him taken out. */
export interface Veil {
  readonly file: (file: CaseFile) => CaseFile
  readonly form: (form: Form) => Form
  readonly hides: (field: string) => boolean
  readonly hidesPaper: (kind: DocumentKind) => boolean
  /** An act that he does not learn of. */
  readonly hidesStep: (step: string) => boolean
  readonly hidesGate: (gate: string) => boolean
  readonly reasons: (reasons: readonly Reason[]) => readonly Reason[]
  readonly step: (state: StepState) => StepState
}

const nothing: Veil = {
  file: (file) => file,
  form: (form) => form,
  hides: () => false,
  hidesPaper: () => false,
  hidesStep: () => false,
  hidesGate: () => false,
  reasons: (reasons) => reasons,
  step: (state) => state,
}

export function veilFor(file: CaseFile, actor: Actor, rules: RuleBook): Veil {
  const procedure = procedureOf(rules, file.procedure)
  // Nobody can say any more what of it is sealed: all of it is.
  if (procedure === undefined)
    return mayUnseal(file, actor)
      ? nothing
      : veil(
          () => true,
          () => true,
          () => true,
          () => true,
        )
  const { fields, steps, kinds, gates } = sealedIn(procedure)
  if (fields.size + steps.size === 0 && !comesSealed(file, rules)) return nothing
  if (mayUnseal(file, actor)) return nothing
  const sealed = veil(
    (field) => fields.has(field),
    (step) => steps.has(step),
    (kind) => kinds.has(kind),
    (gate) => gates.has(gate),
  )
  if (!comesSealed(file, rules)) return sealed
  return {
    ...sealed,
    file: (whole) => {
      const { from: _, ...rest } = sealed.file(whole)
      return rest
    },
  }
}

/** Whether it was found by a condition, or in a step, that is sealed in its case. */
export function isSealedFault(
  file: CaseFile,
  { gate, step }: Irregularity,
  rules: Pick<RuleBook, 'procedures'>,
): boolean {
  const procedure = procedureOf(rules, file.procedure)
  if (procedure === undefined) return false
  const { gates, steps } = sealedIn(procedure)
  return gates.has(gate) || steps.has(step)
}

/** Begun by an act that is sealed in the case it was taken in (投诉中另行登记的举报): whose case that is tells who it was. */
const comesSealed = ({ from, procedure }: CaseFile, rules: RuleBook): boolean => {
  if (from === undefined) return false
  const origin = procedureOf(rules, from.procedure)
  const begins = origin?.steps.filter((s) => s.does?.some((d) => 'begins' in d && d.begins === procedure))
  return begins === undefined || begins.some((s) => s.sealed === true)
}

type Hides = (id: string) => boolean

function veil(hides: Hides, hidesStep: Hides, hidesKind: Hides, hidesGate: Hides): Veil {
  const without = (value: Form): Form => Object.fromEntries(Object.entries(value).filter(([id]) => !hides(id)))
  // A correction names the fields it corrects inside its form; deeper a name means another thing: the address of the reported is not the reporter's.
  const form = (given: Form): Form => {
    const { fields } = given
    return isRecord(fields) ? { ...without(given), fields: without(fields as Form) } : without(given)
  }
  const hidesPaper = (kind: DocumentKind) =>
    inPaper(bodyOf(kind) ?? []).values.some((v) => 'field' in v && hides(v.field))
  const reasons = (list: readonly Reason[]) => {
    const told = list.filter((r) => r.gate === undefined || !hidesGate(r.gate))
    return told.length === list.length ? list : [...told, sealedReason]
  }
  return {
    hides,
    hidesPaper,
    hidesStep,
    hidesGate,
    form,
    reasons,
    // It is there for whoever may take it, as if nobody had yet.
    step: (state) => {
      const told = { ...state, reasons: reasons(state.reasons), ...(state.warned && { warned: reasons(state.warned) }) }
      if (!hidesStep(state.step)) return told
      const { last: _, returned: __, ...rest } = told
      return {
        ...rest,
        times: 0,
        state: rest.state !== 'done' ? rest.state : rest.reasons.length === 0 ? 'open' : 'blocked',
      }
    },
    file: (whole) => {
      const { began, ...rest } = whole
      const gone = new Set(whole.acts.flatMap((a) => (hidesStep(a.step) ? [a.event] : [])))
      const left = began?.filter((b) => !gone.has(b.event)) ?? []
      return {
        ...rest,
        ...(left.length === 0 ? {} : { began: left }),
        entries: whole.entries.flatMap((e) => (hidesKind(e.kind) ? [] : [{ ...e, fields: form(e.fields) }])),
        acts: whole.acts.flatMap((a) => (hidesStep(a.step) ? [] : [{ ...a, form: form(a.form) }])),
        papers: whole.papers.filter((p) => !hidesPaper(p.kind)),
        numbered: Object.fromEntries(Object.entries(whole.numbered).filter(([kind]) => !hidesKind(kind))),
        irregularities: whole.irregularities.filter((i) => !gone.has(i.event) && !hidesGate(i.gate)),
      }
    },
  }
}

const sealedReason: Reason = {
  code: 'gate',
  sentence: '本案有密封的内容，由办理本案的人员先行处理。',
  next: '请本案办理人员或者负责人办理',
  articles: [],
}

/** Of the events of a case those he learns of. */
export const seenEvents = (events: readonly CaseEvent[], { hidesStep }: Veil): readonly CaseEvent[] => {
  // What came from another case came with much else under one command.
  const under = (e: CaseEvent) => (e.body.moved === undefined ? e.command : `${e.command} ${e.sequence}`)
  const gone = new Set(events.flatMap((e) => (hidesStep(e.body.step) ? [under(e)] : [])))
  return gone.size === 0 ? events : events.filter((e) => !gone.has(under(e)))
}
