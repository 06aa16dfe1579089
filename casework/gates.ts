import { type Day, type Gate, judge, resolve, type Verdict } from '@xiezhi/law'
import { articlesOn, lawOn } from './article.ts'
import { layersOf } from './context.ts'
import type { GateVerdict } from './event.ts'
import { situationOf, type World } from './readings/index.ts'
import { latestProposal, punished } from './readings/world.ts'
import type { Reason } from './refusal.ts'

export interface Judged {
  readonly gate: Gate
  readonly verdict: Verdict
}

/** Every gate that stands before the step, judged for the case or for each party what is proposed concerns. */
export function judgeGates(world: World): readonly Judged[] {
  return world.context.rules.gates
    .filter((g) => g.blocks.includes(world.step.id) && isOn(g, world))
    .flatMap((gate) => {
      if (gate.each !== 'party') return [{ gate, verdict: judge(gate, situationOf(world), world.day) }]
      return partiesOf(world).map((party) => ({
        gate,
        verdict: { ...judge(gate, situationOf({ ...world, party }), world.day), party },
      }))
    })
}

const partiesOf = (world: World): readonly string[] => {
  const concerned = punished(latestProposal(world.file))
  const heard = world.file.statements.map((s) => s.party)
  return [...new Set([...concerned, ...heard])]
}

/** A gate of a sector stands only where the layers switch it on. */
function isOn(gate: Gate, world: World): boolean {
  if (gate.where === undefined) return true
  const on = resolve(layersOf(world.context), gate.where, world.day)
  return on.set && on.value === true
}

export const blockedReasons = (judged: readonly Judged[], world: World): readonly Reason[] =>
  judged
    .filter((j) => j.verdict.state === 'blocked')
    .map(({ gate, verdict }) => ({
      code: 'gate' as const,
      gate: gate.id,
      sentence: verdict.sentence,
      next: verdict.next,
      articles: articlesOn(gate.cite, world.day, world.context),
      ...(verdict.ask.length === 0 ? {} : { ask: verdict.ask }),
      ...(verdict.party === undefined ? {} : { party: verdict.party }),
    }))

/** What the record keeps of the judging: gate, outcome and the articles of the day. */
export const verdictsOf = (judged: readonly Judged[], world: World, day: Day): readonly GateVerdict[] =>
  judged
    .filter((j) => j.verdict.state === 'open' || j.verdict.state === 'blocked')
    .map(({ gate, verdict }) => ({
      gate: gate.id,
      state: verdict.state === 'open' ? 'open' : 'blocked',
      articles: lawOn(gate.cite, day, world.context).map((c) => `${c.statute}:${c.article}`),
      ...(verdict.party === undefined ? {} : { party: verdict.party }),
    }))
