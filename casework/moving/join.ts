import { type Procedure, procedureOf } from '@xiezhi/law'
import type { Join } from '@xiezhi/law/words/does.ts'
import { dueOfRecord } from '../clocks.ts'
import { type Context, dayOfMoment, today } from '../context.ts'
import type { Effect, NewEvent } from '../event.ts'
import type { CaseFile, CaseLink, ClockRecord, Party } from '../file.ts'
import { mainProceeding } from '../fold.ts'
import { essence } from '../format/essence.ts'
import { titleOf } from '../heading.ts'
import { fileOf, type OtherCase } from '../other.ts'
import { movedEvents } from './moved.ts'
import { clockThere, effectThere, formThere, type Naming } from './naming.ts'
import { standing } from './standing.ts'

/** A case about to be taken in. */
export interface Joining {
  readonly other: OtherCase
  readonly rule: Join
}

const isSame = (a: Party, b: Party): boolean =>
  essence(a.name) === essence(b.name) ||
  (essence(a.code ?? '') !== '' && essence(a.code ?? '') === essence(b.code ?? ''))

/** Whether the two have a party in common, by name or by number. */
export const sharesParty = (a: CaseFile, b: CaseFile): boolean =>
  a.parties.some((p) => p.role === 'party' && b.parties.some((q) => q.role === 'party' && isSame(p, q)))

/** What everything of the other case is called in this one; its events follow on `after`. */
function namingIn(
  file: CaseFile,
  { other, rule }: Joining,
  procedure: Procedure,
  events: ReadonlyMap<number, number>,
): Naming {
  const from = fileOf(other)
  const suffix = `-${(file.took?.length ?? 0) + 2}`
  const taken = new Set([...file.parties, ...(file.formerParties ?? [])].map((p) => p.id))
  const parties = new Map<string, string>()
  for (const p of [...from.parties, ...(from.formerParties ?? [])]) {
    if (parties.has(p.id)) continue
    const known = file.parties.find((q) => isSame(p, q))
    let n = taken.size + 1
    while (known === undefined && taken.has(`p${n}`)) n += 1
    const id = known?.id ?? `p${n}`
    taken.add(id)
    parties.set(p.id, id)
  }
  const main = mainProceeding(from)
  const proceedings = new Map(
    from.proceedings.flatMap((p) =>
      p.id === main.id
        ? [[p.id, mainProceeding(file).id] as const]
        : rule.apart.includes(p.kind)
          ? []
          : [[p.id, `${p.id}${suffix}`] as const],
    ),
  )
  const leaves = (kind: string) => rule.leaves.includes(kind) || procedure.records.every((r) => r.id !== kind)
  const clocks = new Map(
    from.clocks.flatMap((c) => {
      const at = c.proceeding === undefined ? undefined : proceedings.get(c.proceeding)
      const whose = c.party === undefined ? undefined : parties.get(c.party)
      const isOfCase = c.party === undefined && c.proceeding === undefined
      if (isOfCase || (c.proceeding !== undefined && at === undefined)) return []
      const id = `${c.clock}/${at ?? whose ?? ''}`
      return [[c.id, file.clocks.some((o) => o.id === id) ? `${id}${suffix}` : id] as const]
    }),
  )
  return {
    party: (id) => parties.get(id),
    proceeding: (id) => proceedings.get(id),
    no: (kind, no) => (file.numbered[kind] ?? 0) + no,
    event: (sequence) => events.get(sequence),
    clock: (id) => clocks.get(id),
    leaves,
  }
}

/** The stages of the case itself, its team, and what it alone was asked stay behind: they are those of the case that goes on. */
function comesAlong(e: Effect, file: CaseFile, from: CaseFile): boolean {
  const main = mainProceeding(from).id
  if (e.do === 'stage') return e.proceeding !== main
  if (e.do === 'approval') return e.approval.proceeding !== undefined
  if (e.do === 'unit' || e.do === 'officers') return false
  if (e.do === 'fact') return file.facts[e.fact] === undefined
  // A party both have stays as it is entered here.
  if (e.do === 'party') return !file.parties.some((p) => isSame(p, e.party))
  return true
}

/** Of a clock both have, the end that comes first; undefined: that of the case that goes on does already. */
function soonerOf(clock: string, file: CaseFile, from: CaseFile, context: Context): ClockRecord | undefined {
  const own = file.clocks.find((c) => c.clock === clock && c.stopped === undefined)
  const its = from.clocks.find((c) => c.clock === clock && c.stopped === undefined)
  if (its === undefined || its.length === null) return undefined
  if (own === undefined || own.length === null) return its
  const day = today(context)
  const due = (c: ClockRecord) => dueOfRecord(c, c.length ?? 0, context, day).due
  return due(its) < due(own) ? { ...its, id: own.id } : undefined
}

/** What taking it in does to the case itself: terms, and whom and what it brought. */
export function joinedHere(file: CaseFile, joining: Joining, context: Context): readonly Effect[] {
  const { other, rule } = joining
  const from = fileOf(other)
  const procedure = procedureOf(context.rules, file.procedure)
  const [first] = from.acts
  if (procedure === undefined || first === undefined) return []
  const naming = namingIn(file, joining, procedure, new Map())
  const record = file.entries.findLast((e) => e.kind === rule.entry && e.fields.case === other.id)
  const parties = from.parties.flatMap((p) => naming.party(p.id) ?? [])
  const filed = from.clocks.find((c) => rule.sooner.includes(c.clock))?.trigger
  return [
    ...rule.sooner.flatMap((c): readonly Effect[] => {
      const clock = soonerOf(c, file, from, context)
      return clock === undefined ? [] : [{ do: 'clock', clock: clockThere(clock, clock.id, procedure, naming) }]
    }),
    ...(record === undefined
      ? []
      : [
          {
            do: 'change' as const,
            kind: record.kind,
            no: record.no,
            fields: {
              parties,
              registeredOn: dayOfMoment(first.moved?.recorded ?? first.recorded),
              ...(filed === undefined ? {} : { filedOn: filed }),
            },
          },
        ]),
  ]
}

/** Its acts as they stand here, after `after` events of this one: each with where it was done, by whom and when. */
export function joinedActs(
  file: CaseFile,
  joining: Joining,
  context: Context,
  base: Omit<NewEvent, 'type' | 'acted' | 'body'>,
  after: number,
): readonly NewEvent[] {
  const { other } = joining
  const from = fileOf(other)
  const procedure = procedureOf(context.rules, file.procedure)
  if (procedure === undefined) return []
  const acts = standing(other.events).filter((s) => !isOfApart(s.event.body.step, procedure, joining.rule))
  const naming = namingIn(file, joining, procedure, new Map(acts.map((s, i) => [s.event.sequence, after + i + 1])))
  return movedEvents(acts, base, other, (s) => ({
    proceeding: naming.proceeding(s.event.proceeding) ?? mainProceeding(file).id,
    form: formThere(s.form, procedure.steps.find((x) => x.id === s.event.body.step)?.fields ?? [], naming),
    effects: s.effects.flatMap((e) => (comesAlong(e, file, from) ? (effectThere(e, procedure, naming) ?? []) : [])),
  }))
}

/** What was done in what stays behind: it is read there. */
const isOfApart = (step: string, { steps }: Procedure, { apart }: Join): boolean => {
  const rule = steps.find((s) => s.id === step)
  return rule !== undefined && apart.includes(rule.proceeding)
}

/** The last event of the case that was taken in: it ends, its clocks stop, and it says into which. */
export function endedThere(
  { other, rule }: Joining,
  base: Omit<NewEvent, 'type' | 'acted' | 'body' | 'proceeding'>,
  into: CaseLink & { readonly event: number },
  context: Context,
  step: string,
): NewEvent {
  const file = fileOf(other)
  const main = mainProceeding(file)
  const on = today(context)
  return {
    ...base,
    proceeding: main.id,
    type: 'performed',
    acted: context.now,
    body: {
      step,
      title: `并入“${into.title}”`,
      form: {},
      effects: [
        { do: 'stage', proceeding: main.id, stage: rule.becomes },
        ...file.clocks.filter((c) => c.stopped === undefined).map((c): Effect => ({ do: 'clockStop', id: c.id, on })),
      ],
      verdicts: [],
      // Its link is known when it has been sealed: whoever writes both puts it in.
      into: { ...into, link: '' },
    },
  }
}

/** How the case taken in is known here: as it stood, by its last event. */
export const tookOf = (
  { other }: Joining,
  { rules }: Pick<Context, 'rules'>,
): CaseLink & { event: number; link: string } => {
  const file = fileOf(other)
  return {
    case: other.id,
    procedure: file.procedure,
    title: titleOf(file, rules),
    event: file.sequence,
    link: other.links.at(-1) ?? '',
  }
}
