import { type Does, hold, type Proceedings, procedureOf, type Value } from '@xiezhi/law'
import { subjectOf } from '../approvals.ts'
import { dueOfRecord } from '../clocks.ts'
import { entriesIn, lastOf } from '../entries.ts'
import type { Effect } from '../event.ts'
import type { CaseFile, Form, Json, Party, Proceeding } from '../file.ts'
import { mainProceeding, withEffects } from '../fold.ts'
import { joinedHere } from '../moving/join.ts'
import { partedHere, type Severing } from '../moving/sever.ts'
import { own } from '../own.ts'
import { situationOf } from '../readings/index.ts'
import { ofItsParty, strings } from '../readings/world.ts'
import * as approval from './approval.ts'
import { scopesOver } from './ask.ts'
import { clockIn } from './clock.ts'
import { type Doing, type Done, factEffects, given, type Outcome, to } from './doing.ts'
import { isEmpty, type Scope, same, unsaid } from './scope.ts'
import { pausable, paused, struck } from './struck.ts'
import { find, valueIn } from './value.ts'
import { onScreen, said } from './worded.ts'

/** What a step does, as its own data says: the one act of every kind of enforcement. */
export function doStep(d: Doing): Done {
  const parties = d.step.fields.filter((f) => f.kind.is === 'party' && !isEmpty(d.form[f.id]))
  const first: readonly Effect[] = [
    ...progress(d),
    ...factEffects(d),
    ...parties.map((f): Effect => ({ do: 'party', party: d.form[f.id] as unknown as Party })),
    ...to(d),
  ]
  return all(d.step.does ?? [], d, { effects: first, papers: [] })
}

/** Each is worked out on the file as those before it leave it: a notice entered is there for the service opened about it. */
export function all(list: readonly Does[], d: Doing, before: Outcome = { effects: [], papers: [] }): Outcome {
  let out = before
  let file = withEffects(d.file, out.effects, originOf(d))
  for (const does of list) {
    const known = out.effects.length
    const now: Doing & Pick<Scope, 'party'> = ofItsParty({ ...d, file })
    for (const scope of does.each === undefined ? [now] : (scopesOver(does.each, now) ?? [])) {
      if (does.when !== undefined && hold(does.when, situationOf(scope)).answer !== 'yes') continue
      out = one(does, scope, now, out)
    }
    if (out.effects.length > known) file = withEffects(file, out.effects.slice(known), originOf(d))
  }
  return out
}

/** The event these effects will be part of, as far as the fold asks for it. */
const originOf = (d: Doing) => ({ sequence: d.file.sequence + 1, actor: d.actor, proceeding: d.proceeding.id })

/** A matter on its way through the chain of posts moves by where its step stands in it. */
function progress(d: Doing): readonly Effect[] {
  const { turn } = d.step
  if (turn === undefined) return []
  const move = { idle: approval.propose, between: approval.endorse, last: approval.sign, pending: approval.sendBack }
  return move[turn.at](d, turn)
}

/** One effect of the rule, for the case, a party or an entry at hand. */
function one(does: Does, scope: Scope, d: Doing, out: Outcome): Outcome {
  const party = ('party' in does ? textOf(does.party, scope) : undefined) ?? scope.party
  const of = { ...scope, ...(party === undefined ? {} : { party }) }
  const plus = (...effects: readonly Effect[]): Outcome => ({ ...out, effects: [...out.effects, ...effects] })
  if ('enter' in does) return plus(entered(does, of, d, out))
  if ('change' in does) {
    const found = find(does.change, of) ?? []
    return plus(
      ...found.map((it): Effect => {
        const finding = does.finding === undefined ? {} : { finding: does.finding }
        const as = textOf(does.ends, { ...of, it })
        const ends = as === undefined ? {} : { ends: { as, on: d.day } }
        const fields = fieldsOf(does.fields, { ...of, it })
        const about = does.about === undefined ? undefined : valueIn(does.about, { ...of, it })
        const now = typeof about === 'number' ? { about } : {}
        return { do: 'change', kind: it.kind, no: it.no, fields, ...finding, ...ends, ...now }
      }),
    )
  }
  if ('open' in does) return opened(does, of, d, out)
  if ('stage' in does) {
    return plus(...meant(does, of, d).map((p): Effect => ({ do: 'stage', proceeding: p.id, stage: does.stage })))
  }
  // Of the case, unless the rule says of whom: in what is a party's own too.
  if ('moment' in does) {
    if (does.of !== undefined) {
      const work = { inPerson: false, work: all }
      return plus(
        ...meant(does, of, d).flatMap((p) =>
          struck(does.moment, dayOf(does.on, of), { ...ofCase(of), proceeding: p }, { ...work, proceeding: p.id }),
        ),
      )
    }
    return plus(
      ...struck(
        does.moment,
        dayOf(does.on, of),
        does.each === undefined && does.party === undefined ? ofCase(of) : of,
        {
          proceeding: out.opened ?? d.proceeding.id,
          inPerson: does.inPerson === true,
          work: all,
        },
      ),
    )
  }
  if ('pause' in does) {
    const because = textOf(does.because, of)
    const ground = `${textOf(does.ground, of) ?? ''}${because === undefined ? '' : `：${because}`}`
    const from = dayOf(does.from, of)
    const until = does.to === undefined ? {} : { to: dayOf(does.to, of) }
    const account = accountOf(does.for, of)
    return plus(
      ...pausable(does, of, account.for).map(
        ({ record: c, leaves }): Effect => ({
          do: 'clockPause',
          id: c.id,
          from,
          ground,
          ...leaves,
          ...until,
          ...account,
        }),
      ),
    )
  }
  if ('resume' in does) {
    const account = accountOf(does.for, of)
    const to = dayOf(does.on, of)
    const sooner = does.sooner === true ? { on: to } : {}
    return plus(
      ...paused(does.resume, of, { ...account, ...sooner }).map(
        (c): Effect => ({ do: 'clockResume', id: c.id, to, ...account }),
      ),
    )
  }
  if ('extend' in does) {
    const clock = textOf(does.extend, of)
    const days = valueIn(does.days, of)
    const record = clock === undefined ? undefined : clockIn(of, clock)
    return record === undefined || typeof days !== 'number'
      ? out
      : plus({ do: 'clockExtend', id: record.id, length: days })
  }
  if ('officers' in does) {
    const persons = listOf(does.officers, of)
    const from = does.from === undefined ? {} : { from: dayOf(does.from, of) }
    return persons.length === 0 ? out : plus({ do: 'officers', persons, ...from })
  }
  if ('unit' in does) {
    const unit = textOf(does.unit, of)
    return unit === undefined ? out : plus({ do: 'unit', unit })
  }
  if ('void' in does) {
    const number = textOf(does.void, of)
    return number === undefined ? out : plus({ do: 'voidPaper', number, reason: textOf(does.reason, of) ?? '' })
  }
  if ('signs' in does) {
    const number = textOf(does.signs, of)
    const made = d.file.papers.find((p) => p.number === number)
    if (made === undefined) return out
    const { kind, party: whose, about } = made
    const paper = { kind, ...given('party', whose), ...given('about', about), number: made.number }
    return { ...out, papers: [...out.papers, paper] }
  }
  if ('begins' in does) {
    const beginning = { procedure: does.begins, form: fieldsOf(does.form, of), by: does.form }
    return { ...out, begins: [...(out.begins ?? []), beginning] }
  }
  if ('joins' in does) {
    const id = textOf(does.joins, of)
    const other = d.context.cases?.find((c) => c.id === id)
    if (other === undefined) return out
    const joining = { other, rule: does }
    return { ...plus(...joinedHere(d.file, joining, d.context)), joins: [...(out.joins ?? []), joining] }
  }
  if ('severs' in does) {
    const last = d.file.entries.findLast((e) => e.kind === does.entry && e.proceeding === d.proceeding.id)
    const { anew } = does
    const form = anew === undefined ? {} : fieldsOf(anew.says, of)
    const severing: Severing = {
      ...(anew === undefined
        ? {}
        : {
            anew: {
              decided: lastOf(d.file, anew.decided)?.event ?? 0,
              does: (so: CaseFile) => all(anew.does, { ...d, file: so, proceeding: mainProceeding(so), form }).effects,
            },
          }),
      rule: does,
      parties: listOf(does.severs, of),
      stay: hold(does.stay, situationOf(of)).answer === 'yes',
      cause: textOf(does.cause, of) ?? '',
      said: last?.fields ?? {},
    }
    return { ...plus(...partedHere(d.file, severing, d.context)), severs: [...(out.severs ?? []), severing] }
  }
  if ('paper' in does) {
    const about = does.about === undefined ? undefined : valueIn(does.about, of)
    const paper = { ...(party === undefined ? {} : { party }), ...(typeof about === 'number' ? { about } : {}) }
    return { ...out, papers: [...out.papers, { kind: does.paper, ...paper }] }
  }
  const relied = d.file.clocks.filter((c) => does.rely.includes(c.clock) && c.stopped === undefined)
  return plus(
    ...relied.flatMap((c): readonly Effect[] => {
      if (c.length === null) return []
      return [{ do: 'relied', clock: c.id, safe: dueOfRecord(c, c.length, d.context, d.day).safe, on: d.day }]
    }),
  )
}

/** The proceedings a rule speaks of: the step's own, or those of a kind, that are named so, are about this and stand there. */
function meant({ of: kind, at, about = {}, from }: Proceedings, scope: Scope, d: Doing): readonly Proceeding[] {
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

const ofCase = ({ party: _, ...scope }: Scope): Scope => scope

function entered(does: Extract<Does, { enter: string }>, scope: Scope, d: Doing, out: Outcome): Effect {
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

function opened(does: Extract<Does, { open: string }>, scope: Scope, d: Doing, out: Outcome): Outcome {
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

/** What says nothing is left out, so that canonical bytes carry no empty fields. */
const fieldsOf = (fields: Readonly<Record<string, Value>>, scope: Scope): Form =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([k, v]) => {
      const value = valueIn(v, scope)
      return value === unsaid || isEmpty(value) ? [] : [[k, value as Json] as const]
    }),
  )

function textOf(value: Value | undefined, scope: Scope): string | undefined {
  const given = value === undefined ? undefined : valueIn(value, scope)
  return typeof given === 'string' ? given : undefined
}

/** On whose account a clock waits. */
function accountOf(value: Value | undefined, scope: Scope): { readonly for?: string } {
  const account = value === undefined ? undefined : valueIn(value, scope)
  return typeof account === 'string' || typeof account === 'number' ? { for: String(account) } : {}
}

function listOf(value: Value, scope: Scope): readonly string[] {
  const given = valueIn(value, scope)
  return given === unsaid ? [] : strings(given)
}

const dayOf = (value: Value | undefined, scope: Scope): Doing['day'] =>
  (textOf(value, scope) as Doing['day'] | undefined) ?? scope.day
