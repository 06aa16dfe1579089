import {
  covers,
  type FactId,
  facts,
  type Gate,
  hold,
  type Procedure,
  procedureOf,
  type Situation,
  type Step,
} from '@xiezhi/law'
import { answeredFor } from './answers.ts'
import { articlesOn } from './article.ts'
import { type Context, today } from './context.ts'
import type { Answered, CaseFile } from './file.ts'
import { isOn } from './gates.ts'
import { situationOf } from './readings/index.ts'
import { partyName, type World } from './readings/world.ts'
import type { Article } from './refusal.ts'

/** An answer as it was given, with who gave it. */
export interface WaivedAnswer {
  readonly fact: FactId
  readonly question: string
  readonly answer: Answered['answer']
  /** Of whom it was asked, where it is asked of each. */
  readonly party?: string
  readonly by: string
  readonly on: Answered['on']
  readonly reason?: string
}

/** Conditions that are asked of nobody here because of these answers alone: any of them the other way, and they stand. */
export interface Waived {
  readonly titles: readonly string[]
  readonly articles: readonly Article[]
  readonly answers: readonly WaivedAnswer[]
}

/** The step whose entry is the decision. */
export function decidingStep({ steps, records }: Procedure): Step | undefined {
  const finals = records.filter((r) => r.final === true).map((r) => r.id)
  return steps.find((s) => s.does?.some((d) => 'enter' in d && finals.includes(d.enter)))
}

/** Conditions before what is put up and signed on the way to the decision, and the decision itself. */
function onTheWay(procedure: Procedure): readonly Gate[] {
  const deciding = decidingStep(procedure)
  const upTo = deciding === undefined ? -1 : procedure.steps.indexOf(deciding)
  const signed = procedure.steps.filter(
    (s, i) => i <= upTo && s.turn !== undefined && s.proceeding === deciding?.proceeding,
  )
  return procedure.gates.filter((g) => signed.some((s) => g.blocks.includes(s.id)))
}

/**
 * What an answer does to a case is told to whoever reviews and signs it beside what is proposed: nothing is asked any more where somebody
 * said so, and only who said it answers for it (指导意见十四). Worked out of the conditions themselves.
 */
export function waived(file: CaseFile, context: Context): readonly Waived[] {
  const procedure = procedureOf(context.rules, file.procedure)
  const main = file.proceedings.find((p) => p.parent === undefined)
  const step = procedure === undefined ? undefined : decidingStep(procedure)
  if (procedure === undefined || main === undefined || step === undefined) return []
  const world: World = { file, context, step, proceeding: main, day: today(context) }
  const gates = onTheWay(procedure).filter((gate) => covers(gate.inForce, world.day) && isOn(gate, world))
  const standing = gates.filter((gate) =>
    scopesOf(gate, world).some((of) => hold(gate.when, situationOf(of)).answer === 'yes'),
  )
  const found = gates
    .filter((gate) => !isAskedAnyway(gate, standing))
    .flatMap((gate) => {
      const answers = scopesOf(gate, world).flatMap((of) =>
        silencing(gate, situationOf(of)).flatMap((id) => answerOf(id, of)),
      )
      return answers.length === 0 ? [] : [{ gate, answers }]
    })
  const groups = Map.groupBy(found, ({ answers }) => JSON.stringify(answers))
  return [...groups.values()].map((same) => ({
    titles: [...new Set(same.map(({ gate }) => gate.title))],
    articles: same
      .flatMap(({ gate }) => articlesOn(gate.cite, world.day, context))
      .filter((a, i, all) => all.findIndex((b) => b.statute === a.statute && b.article === a.article) === i),
    answers: same[0]!.answers,
  }))
}

/** What another condition wants of the same steps for a reason of its own (审核目录) is done, whatever was answered here. */
const isAskedAnyway = ({ require, blocks }: Gate, standing: readonly Gate[]): boolean => {
  const wanted = JSON.stringify(require)
  return standing.some((g) => blocks.every((b) => g.blocks.includes(b)) && JSON.stringify(g.require) === wanted)
}

const scopesOf = (gate: Gate, world: World): readonly World[] =>
  gate.each === 'party'
    ? world.file.parties.filter((p) => p.role === 'party').map((p) => ({ ...world, party: p.id }))
    : [world]

/** The answers each of which alone keeps the condition from being asked. */
function silencing({ when }: Gate, situation: Situation): readonly FactId[] {
  const held = hold(when, situation)
  if (held.answer !== 'no') return []
  const other = (id: FactId): Situation => ({
    ...situation,
    fact: (asked) => {
      const answer = situation.fact(asked)
      return asked !== id ? answer : answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer
    },
  })
  return held.against.filter((id) => hold(when, other(id)).answer === 'yes')
}

function answerOf(id: FactId, { file, party }: World): readonly WaivedAnswer[] {
  const said = answeredFor(file, id, party)
  if (said === undefined) return []
  const by = file.acts.findLast((a) => a.actor.person === said.by)?.actor.name ?? said.by
  const reason = said.reason?.trim()
  return [
    {
      fact: id,
      question: facts[id].question,
      answer: said.answer,
      ...(party === undefined || facts[id].each === undefined ? {} : { party: partyName(file, party) }),
      by,
      on: said.on,
      ...(reason ? { reason } : {}),
    },
  ]
}
