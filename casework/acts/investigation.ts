import { type LineGiven, recordedLines, unconfirmed } from '../citations.ts'
import type { Json } from '../file.ts'
import { type Act, factEffects, given, list, optional, text, to } from './act.ts'

export const conclude: Act = (d) => ({
  effects: [
    ...factEffects(d),
    {
      do: 'proposal',
      proposal: {
        version: d.file.proposals.length + 1,
        on: d.day,
        found: text(d.form, 'found'),
        evidence: list<number>(d.form, 'evidence'),
        violations: recordedLines(list<LineGiven & Json>(d.form, 'violations'), d.context),
        ...given('discretion', optional(d.form, 'discretion')),
      },
    },
    ...to(d),
  ],
})

export const revise: Act = (d) => {
  const before = d.file.proposals.at(-1)
  if (before === undefined) throw new Error('nothing has been proposed yet')
  const evidence = list<number>(d.form, 'evidence')
  return {
    effects: [
      {
        do: 'proposal',
        proposal: {
          version: before.version + 1,
          on: d.day,
          found: optional(d.form, 'found') ?? before.found,
          evidence: evidence.length > 0 ? evidence : before.evidence,
          violations: recordedLines(list<LineGiven & Json>(d.form, 'violations'), d.context),
          ...given('discretion', before.discretion),
          reason: text(d.form, 'reason'),
        },
      },
    ],
  }
}

/** A citation of a law nobody here knows is looked up and found right; the proposal stays as it is. */
export const confirmCitations: Act = (d) => ({
  effects: [
    {
      do: 'citations',
      citations: unconfirmed(d.file, d.context),
      by: d.actor.person,
      on: d.day,
      finding: text(d.form, 'finding'),
    },
  ],
})
