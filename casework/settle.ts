import { terms } from '@xiezhi/law'
import type { CaseEvent, Effect } from './event.ts'
import type { CaseFile, Proceeding } from './file.ts'
import { fold } from './fold.ts'
import { paymentsIn } from './penalty/decision.ts'

/**
 * What a mend makes of the other payments of the case: a part corrected or taken back leaves a fine unpaid that had been called paid,
 * or completes one. The stage and the time to pay follow the sum (处罚法67).
 */
export function settle(events: readonly CaseEvent[], mend: Effect): readonly Effect[] {
  const [first] = events
  if (first === undefined) return []
  const sequence = (events.at(-1)?.sequence ?? 0) + 1
  const probe: CaseEvent = { ...first, sequence, type: 'corrected', body: { ...first.body, effects: [mend] } }
  const after = fold([...events, probe])
  return after.proceedings.filter((p) => p.kind === 'payment').flatMap((p) => settled(after, p))
}

function settled(file: CaseFile, { id, stage, about }: Proceeding): readonly Effect[] {
  const payments = paymentsIn(file).filter((p) => p.party === about.party)
  const full = payments.reduce((sum, p) => sum + p.amount, 0) >= (about.amount ?? 0)
  if (full === (stage === 'paid')) return []
  const times = file.clocks.filter((c) => c.clock === terms.payment && c.party === about.party)
  const last = payments
    .map((p) => p.on)
    .sort()
    .at(-1)
  return [
    { do: 'stage', proceeding: id, stage: full ? 'paid' : 'due' },
    ...times.flatMap((c): readonly Effect[] => {
      const { stopped: _, ...running } = c
      if (!full) return [{ do: 'clock', clock: running }]
      return last === undefined ? [] : [{ do: 'clockStop', id: c.id, on: last }]
    }),
  ]
}
