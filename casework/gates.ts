import {
  type Day,
  type Field,
  type Gate,
  judge,
  type Procedure,
  procedureOf,
  resolve,
  type StepId,
  type Verdict,
} from '@xiezhi/law'
import { articlesOn, lawOn } from './article.ts'
import { type Context, layersOf, today } from './context.ts'
import type { GateVerdict } from './event.ts'
import type { CaseFile, Form } from './file.ts'
import { statementsIn } from './penalty/answers.ts'
import { situationOf, type World } from './readings/index.ts'
import { proposed } from './readings/notice.ts'
import { latestProposal, ofItsParty, punished } from './readings/world.ts'
import { notBuilt, type Reason } from './refusal.ts'

export interface Judged {
  readonly gate: Gate
  readonly verdict: Verdict
}

/** Every gate that stands before the step, judged for the case or for each party it concerns. */
export function judgeGates(world: World): readonly Judged[] {
  return gatesBefore(world).flatMap((gate) => {
    if (gate.each !== 'party') return [{ gate, verdict: judge(gate, situationOf(ofItsParty(world)), world.day) }]
    return partiesOf(world).map((party) => ({
      gate,
      verdict: { ...judge(gate, situationOf({ ...world, party }), world.day), party },
    }))
  })
}

/** The gates of the case's own procedure that stand before the step, where the layers have them. */
function gatesBefore(world: World): readonly Gate[] {
  const procedure = procedureOf(world.context.rules, world.file.procedure)
  return procedure === undefined ? [] : (gatesByStep(procedure).get(world.step.id) ?? []).filter((g) => isOn(g, world))
}

/** By the steps they stand before: a procedure of two hundred gates is asked about each of its two hundred steps. */
const gatesOfSteps = new WeakMap<Procedure, ReadonlyMap<StepId, readonly Gate[]>>()
function gatesByStep(procedure: Procedure): ReadonlyMap<StepId, readonly Gate[]> {
  const known = gatesOfSteps.get(procedure)
  if (known !== undefined) return known
  const found = new Map<StepId, Gate[]>()
  for (const g of procedure.gates) for (const id of new Set(g.blocks)) found.set(id, [...(found.get(id) ?? []), g])
  gatesOfSteps.set(procedure, found)
  return found
}

const partiesOf = (world: World): readonly string[] => {
  // Also of what is in hand, so that nobody is let through because nothing was proposed before.
  const concerned = [...punished(latestProposal(world.file)), ...punished(proposed(world))]
  const heard = statementsIn(world.file)
    .map((s) => s.party)
    // Who went to another case is heard there.
    .filter((id) => world.file.parties.some((p) => p.id === id))
  return [...new Set([...concerned, ...heard, ...namedIn(world)])]
}

/** Whom the form names, or the one that was put up: a decision not to punish concerns nobody who is to be punished. */
function namedIn({ file, context, step, form }: World): readonly string[] {
  const matter = step.turn?.matter
  const putUp = procedureOf(context.rules, file.procedure)?.steps.find(
    (s) => s.turn?.matter === matter && s.turn?.at === 'idle',
  )
  const put = matter === undefined ? undefined : file.approvals[matter]?.form
  const refs = (fields: readonly Field[], given: Form | undefined) =>
    fields.flatMap((f) => (f.kind.is === 'partyRefs' || f.kind.is === 'partyRef' ? [given?.[f.id]].flat() : []))
  const named = [...refs(step.fields, form), ...(putUp === undefined ? [] : refs(putUp.fields, put))]
  return named.filter((id): id is string => file.parties.some((p) => p.id === id))
}

/** A gate of a sector stands only where the layers switch it on. */
export function isOn(gate: Gate, world: World): boolean {
  if (gate.where === undefined) return true
  const on = resolve(layersOf(world.context), gate.where, world.day)
  return on.set && on.value === true
}

/** What bars the step. A gate that only notes lets it be taken, and is never among them. */
export const blockedReasons = (judged: readonly Judged[], world: World): readonly Reason[] =>
  reasonsOf(
    judged.filter(({ gate }) => gate.mode !== 'note'),
    world,
  )

/** What does not bar the step, and is kept with it as its fault. */
export const notedReasons = (judged: readonly Judged[], world: World): readonly Reason[] =>
  reasonsOf(
    judged.filter(({ gate }) => gate.mode === 'note'),
    world,
  )

const reasonsOf = (judged: readonly Judged[], world: World): readonly Reason[] =>
  judged
    .filter((j) => j.verdict.state === 'blocked')
    .map(({ gate, verdict }) => ({
      code: 'gate' as const,
      gate: gate.id,
      sentence: verdict.sentence,
      next: verdict.next,
      articles: articlesOn(verdict.cite ?? gate.cite, world.day, world.context),
      ...(verdict.ask.length === 0 ? {} : { ask: verdict.ask }),
      ...(gate.cures === undefined ? {} : { cures: gate.cures }),
      ...(verdict.because.length === 0 ? {} : { because: verdict.because }),
      ...unbuiltOf(gate.unbuilt, world),
      ...(verdict.party === undefined ? {} : { party: verdict.party }),
    }))

/** What the law would have next and this version cannot do: of the case's own procedure. */
export const unbuiltOf = (id: string | undefined, { context, file }: Pick<World, 'context' | 'file'>) => {
  const way = id === undefined ? undefined : procedureOf(context.rules, file.procedure)?.unbuilt[id]
  return way === undefined ? {} : { unbuilt: notBuilt(way) }
}

/** Conditions that already stand in the way of a step whose stage has not come; what the form or a person has yet to answer is not among them. */
export function inTheWay(world: World): readonly Reason[] {
  const { form: _, ...ahead } = world
  return blockedReasons(judgeGates(ahead), ahead).filter((r) => r.ask === undefined)
}

/**
 * What the signatures a step puts the matter up to would refuse, as the case stands after it. Conditions on the person who signs
 * are not known yet and are left to that step.
 */
export function foretold(
  signatures: readonly StepId[],
  after: CaseFile,
  proceeding: string,
  context: Context,
): readonly Reason[] {
  const steps = procedureOf(context.rules, after.procedure)?.steps ?? []
  const at = after.proceedings.find((p) => p.id === proceeding)
  if (at === undefined) return []
  const told = new Set<string>()
  return signatures.flatMap((id) => {
    const next = steps.find((s) => s.id === id)
    if (next === undefined) return []
    const world: World = { file: after, context, step: next, proceeding: at, day: today(context), foretelling: true }
    return blockedReasons(judgeGates(world), world)
      .filter((r) => !told.has(`${r.gate} ${r.party}`) && told.add(`${r.gate} ${r.party}`))
      .map((r) => ({ ...r, at: next.title }))
  })
}

/** What the record keeps of the judging: gate, outcome and the articles of the day. */
export const verdictsOf = (judged: readonly Judged[], world: World, day: Day): readonly GateVerdict[] =>
  judged
    .filter((j) => j.verdict.state === 'open' || j.verdict.state === 'blocked')
    .map(({ gate, verdict }) => ({
      gate: gate.id,
      state: verdict.state === 'open' ? 'open' : 'blocked',
      articles: lawOn(verdict.cite ?? gate.cite, day, world.context).map((c) => `${c.statute}:${c.article}`),
      ...(verdict.party === undefined ? {} : { party: verdict.party }),
    }))
