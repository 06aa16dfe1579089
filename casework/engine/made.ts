import { type Does, type Proceedings, procedureOf } from '@xiezhi/law'
import { subjectOf } from '../approvals.ts'
import { entriesIn, lastOf } from '../entries.ts'
import type { Effect } from '../event.ts'
import type { Form, Proceeding } from '../file.ts'
import { own } from '../own.ts'
import { strings } from '../readings/world.ts'
import type { Doing, Outcome } from './doing.ts'
import { dayOf, fieldsOf } from './given.ts'
import { type Scope, same, unsaid } from './scope.ts'
import { valueIn } from './value.ts'
import { onScreen, said } from './worded.ts'

// What a rule enters and opens, and the proceedings it speaks of.

/** The proceedings a rule speaks of: the step's own, or those of a kind, that are named so, are about this and stand there. */
export function meant({ of: kind, at, about = {}, from }: Proceedings, scope: Scope, d: Doing): readonly Proceeding[] {
  const given = at === undefined ? unsaid : valueIn(at, scope)
  const named =
    at === undefined ? undefined : typeof given === 'string' ? [given] : given === unsaid ? [] : strings(given)
  const { party } = scope
  return d.file.proceedings
    .filter((p) => named === undefined || named.includes(p.id))
    .filter((p) =>
      kind === undefined
        ? p.id === d.proceeding.id
        : p.kind === kind && (party === undefined || p.about.party === undefined || p.about.party === party),
    )
    .filter((p) => from === undefined || from.includes(p.stage))
    .filter((p) => Object.entries(about).every(([k, v]) => same(own(p.about, k), valueIn(v, scope))))
}

export function entered(does: Extract<Does, { enter: string }>, scope: Scope, d: Doing, out: Outcome): Effect {
  const kind = procedureOf(d.context.rules, d.file.procedure)?.records.find((r) => r.id === does.enter)
  const before = [own(d.file.numbered, does.enter) ?? 0, ...entriesIn(d.file, does.enter).map((e) => e.no)]
  const now = out.effects.flatMap((e) => (e.do === 'enter' && e.kind === does.enter ? [e.no] : []))
  const given = does.about === undefined ? undefined : valueIn(does.about, scope)
  // Of its own proceeding, where that has one: a case may hold several measures.
  const subject = (of: string) => subjectOf(d.file, of, d.proceeding) ?? lastOf(d.file, of)
  const latest = kind?.about === undefined ? undefined : subject(kind.about)?.no
  const about = does.about === undefined ? latest : typeof given === 'number' ? given : undefined
  return {
    do: 'enter',
    kind: does.enter,
    no: Math.max(...before, ...now) + 1,
    on: dayOf(does.on, scope),
    ...(scope.party === undefined ? {} : { party: scope.party }),
    ...(about === undefined ? {} : { about }),
    fields: fieldsOf(does.fields, scope),
    ...(kind?.final === true ? { final: true } : {}),
    ...(does.in === undefined || out.opened === undefined ? {} : { proceeding: out.opened }),
  }
}

export function opened(does: Extract<Does, { open: string }>, scope: Scope, d: Doing, out: Outcome): Outcome {
  const known = [...d.file.proceedings, ...out.effects.flatMap((e) => (e.do === 'open' ? [e.proceeding] : []))]
  const before = known.filter((p) => p.kind === does.open)
  const about: Form = {
    ...fieldsOf(does.about ?? {}, scope),
    ...(scope.party === undefined ? {} : { party: scope.party }),
    ...(does.called === undefined ? {} : { called: said(does.called, scope, onScreen) }),
  }
  const named =
    does.as?.replace(/\{(\w+)\}/g, (_, field: string) => String(own(about, field) ?? '')) ??
    `${does.open}-${new Set(before.map((p) => p.id)).size + 1}`
  const id = untaken(named, new Set(known.map((p) => p.id)))
  const proceeding = { id, kind: does.open, stage: does.stage, parent: d.proceeding.id, opened: d.day, about }
  return { ...out, effects: [...out.effects, { do: 'open', proceeding }], opened: id }
}

/** What a second decision opens has a name of its own beside what the first opened (重作: service-decision-p1-2). */
function untaken(name: string, taken: ReadonlySet<string>): string {
  let id = name
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`
  return id
}
