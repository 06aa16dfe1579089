import { type Does, hold } from '@xiezhi/law'
import { dueOfRecord } from '../clocks.ts'
import { lastOf } from '../entries.ts'
import type { Effect } from '../event.ts'
import type { CaseFile, Party } from '../file.ts'
import { mainProceeding, withEffects } from '../fold.ts'
import { joinedHere } from '../moving/join.ts'
import { partedHere, type Severing } from '../moving/sever.ts'
import { situationOf } from '../readings/index.ts'
import { ofItsParty } from '../readings/world.ts'
import * as approval from './approval.ts'
import { scopesOver } from './ask.ts'
import { clockIn } from './clock.ts'
import { type Doing, type Done, factEffects, given, type Outcome, to } from './doing.ts'
import { accountOf, dayOf, fieldsOf, listOf, textOf } from './given.ts'
import { entered, meant, opened } from './made.ts'
import { isEmpty, type Scope } from './scope.ts'
import { pausable, paused, struck } from './struck.ts'
import { find, valueIn } from './value.ts'

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

const ofCase = ({ party: _, ...scope }: Scope): Scope => scope
