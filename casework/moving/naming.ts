import type { Field, Procedure } from '@xiezhi/law'
import type { Effect } from '../event.ts'
import type { Form, Json, Violation } from '../file.ts'
import { isRecord } from '../forms/taken.ts'

/** What each thing of one case is called in another; undefined: it does not come along. */
export interface Naming {
  readonly party: (id: string) => string | undefined
  readonly proceeding: (id: string) => string | undefined
  readonly no: (kind: string, no: number) => number | undefined
  readonly event: (sequence: number) => number | undefined
  readonly clock: (id: string) => string | undefined
  /** Entries of this kind, whoever they are of. */
  readonly leaves: (kind: string) => boolean
}

type Given<T> = T | undefined
const kept = <T>(list: readonly Given<T>[]): readonly T[] => list.filter((x): x is T => x !== undefined)
const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [])
const numbers = (value: Json, to: (n: number) => Given<number>): Json =>
  kept(listOf(value).map((n) => (typeof n === 'number' ? to(n) : undefined)))

/** What was filled in, with everything it refers to under the name it has there; what does not come along is left out. */
export function formThere(form: Form, fields: readonly Field[], n: Naming): Form {
  return Object.fromEntries(
    Object.entries(form).flatMap(([id, value]) => {
      const field = fields.find((f) => f.id === id)
      const there = field === undefined ? value : valueThere(value, field, n)
      return there === undefined ? [] : [[id, there] as const]
    }),
  )
}

function valueThere(value: Json, { kind }: Field, n: Naming): Given<Json> {
  switch (kind.is) {
    case 'party':
      return isRecord(value) && typeof value.id === 'string' ? partyThere(value, value.id, n) : value
    case 'partyRef':
      return typeof value === 'string' ? n.party(value) : value
    case 'partyRefs':
      return kept(listOf(value).map((p) => (typeof p === 'string' ? n.party(p) : undefined)))
    case 'partyTexts':
      return isRecord(value) ? byParty(value, n) : value
    case 'evidenceRef':
      return typeof value === 'number' ? n.no('evidence', value) : value
    case 'evidenceRefs':
      return numbers(value, (no) => n.no('evidence', no))
    case 'entryRefs':
      return numbers(value, (no) => n.no(kind.of, no))
    case 'event':
      return typeof value === 'number' ? n.event(value) : value
    case 'violations':
      return linesThere(value, n)
    default:
      return value
  }
}

const partyThere = (value: Form, id: string, n: Naming): Given<Json> => {
  const name = n.party(id)
  return name === undefined ? undefined : { ...value, id: name }
}
const byParty = (value: Form, n: Naming): Form =>
  Object.fromEntries(
    Object.entries(value).flatMap(([party, said]) => {
      const there = n.party(party)
      return there === undefined ? [] : [[there, said] as const]
    }),
  )
export const linesThere = (value: Json, n: Naming): Json =>
  kept(
    (listOf(value) as unknown as readonly Violation[]).map((v) => {
      const party = n.party(v.party)
      return party === undefined ? undefined : { ...v, party }
    }),
  ) as unknown as Json

/** Of what the rules fill in by themselves, what refers to something: parties a notice offers a hearing, minutes that are confirmed. */
function laterThere(kind: string, fields: Form, procedure: Procedure, n: Naming): Form {
  const later = procedure.records.find((r) => r.id === kind)?.later ?? []
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, value]) => {
      const refers = later.find((f) => f.id === id)?.refers
      const there =
        refers === 'event' && typeof value === 'number'
          ? n.event(value)
          : refers === 'parties'
            ? kept(listOf(value).map((p) => (typeof p === 'string' ? n.party(p) : undefined)))
            : value
      return there === undefined ? [] : [[id, there] as const]
    }),
  )
}

/** What an act did in the one case, as it is done in the other; undefined: it stays behind. */
export function effectThere(e: Effect, procedure: Procedure, n: Naming): Effect | undefined {
  const fieldsThere = (kind: string, fields: Form): Form =>
    laterThere(kind, formThere(fields, procedure.records.find((r) => r.id === kind)?.fields ?? [], n), procedure, n)
  const aboutThere = (kind: string, about: number | undefined) => {
    const of = procedure.records.find((r) => r.id === kind)?.about
    const no = about === undefined || of === undefined || n.leaves(of) ? undefined : n.no(of, about)
    return no === undefined ? {} : { about: no }
  }
  switch (e.do) {
    case 'case':
    case 'relied':
    case 'correct':
    case 'withdraw':
      return undefined
    case 'open': {
      const { parent, about } = e.proceeding
      const id = n.proceeding(e.proceeding.id)
      const of = parent === undefined ? undefined : n.proceeding(parent)
      if (id === undefined || of === undefined) return undefined
      const party = about.party === undefined ? undefined : n.party(about.party)
      if (about.party !== undefined && party === undefined) return undefined
      return {
        do: 'open',
        proceeding: { ...e.proceeding, id, parent: of, about: { ...about, ...(party === undefined ? {} : { party }) } },
      }
    }
    case 'stage': {
      const proceeding = n.proceeding(e.proceeding)
      return proceeding === undefined ? undefined : { ...e, proceeding }
    }
    case 'party': {
      const id = n.party(e.party.id)
      return id === undefined ? undefined : { do: 'party', party: { ...e.party, id } }
    }
    case 'fact': {
      const party = e.party === undefined ? undefined : n.party(e.party)
      return e.party !== undefined && party === undefined
        ? undefined
        : { ...e, ...(party === undefined ? {} : { party }) }
    }
    case 'unit':
    case 'officers':
      return e
    case 'approval': {
      const { proceeding } = e.approval
      const at = proceeding === undefined ? undefined : n.proceeding(proceeding)
      if (proceeding !== undefined && at === undefined) return undefined
      return { do: 'approval', approval: { ...e.approval, ...(at === undefined ? {} : { proceeding: at }) } }
    }
    case 'enter': {
      const no = n.leaves(e.kind) ? undefined : n.no(e.kind, e.no)
      const party = e.party === undefined ? undefined : n.party(e.party)
      const proceeding = e.proceeding === undefined ? undefined : n.proceeding(e.proceeding)
      if (no === undefined || (e.party !== undefined && party === undefined)) return undefined
      if (e.proceeding !== undefined && proceeding === undefined) return undefined
      const { about, ...rest } = e
      return {
        ...rest,
        no,
        ...(party === undefined ? {} : { party }),
        ...(proceeding === undefined ? {} : { proceeding }),
        ...aboutThere(e.kind, about),
        fields: fieldsThere(e.kind, e.fields),
      }
    }
    case 'change': {
      const no = n.leaves(e.kind) ? undefined : n.no(e.kind, e.no)
      if (no === undefined) return undefined
      const { about, ...rest } = e
      return { ...rest, no, ...aboutThere(e.kind, about), fields: fieldsThere(e.kind, e.fields) }
    }
    case 'clock': {
      const id = n.clock(e.clock.id)
      return id === undefined ? undefined : { do: 'clock', clock: clockThere(e.clock, id, procedure, n) }
    }
    case 'clockStop':
    case 'clockExtend': {
      const id = n.clock(e.id)
      return id === undefined ? undefined : { ...e, id }
    }
    case 'clockPause':
    case 'clockResume': {
      const id = n.clock(e.id)
      return id === undefined ? undefined : { ...e, id, ...accountThere(e.for, n) }
    }
    case 'irregular': {
      const of = e.of === undefined ? undefined : n.event(e.of)
      return e.of !== undefined && of === undefined ? undefined : { ...e, ...(of === undefined ? {} : { of }) }
    }
    case 'cure': {
      const event = n.event(e.event)
      return event === undefined ? undefined : { ...e, event }
    }
    case 'voidPaper':
    case 'document':
    case 'signature':
      return e
    case 'number': {
      const party = e.party === undefined ? undefined : n.party(e.party)
      const proceeding = e.proceeding === undefined ? undefined : n.proceeding(e.proceeding)
      if (e.party !== undefined && party === undefined) return undefined
      const { proceeding: _, about: __, ...rest } = e
      return {
        ...rest,
        ...(party === undefined ? {} : { party }),
        ...(proceeding === undefined ? {} : { proceeding }),
      }
    }
  }
}

type Clock = Extract<Effect, { do: 'clock' }>['clock']

/** What keeps a clock waiting does so on the account of a proceeding, by the name that one has there. */
const accountThere = (account: string | undefined, n: Naming): { readonly for?: string } =>
  account === undefined ? {} : { for: n.proceeding(account) ?? account }

export function clockThere(clock: Clock, id: string, procedure: Procedure, n: Naming): Clock {
  const { party, proceeding, deems, pauses } = clock
  const whose = party === undefined ? undefined : n.party(party)
  const at = proceeding === undefined ? undefined : n.proceeding(proceeding)
  return {
    ...clock,
    id,
    ...(whose === undefined ? {} : { party: whose }),
    ...(at === undefined ? {} : { proceeding: at }),
    pauses: pauses.map((p) => ({ ...p, ...accountThere(p.for, n) })),
    ...(deems === undefined
      ? {}
      : { deems: { ...deems, effects: kept(deems.effects.map((e) => effectThere(e, procedure, n))) } }),
  }
}
