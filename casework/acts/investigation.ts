import { type LineGiven, recordedLines, unconfirmed } from '../citations.ts'
import type { CaseFile, Evidence, FileRef, Json, Party } from '../file.ts'
import { type Act, factEffects, given, list, optional, text, to } from './act.ts'

export const verifyClue: Act = () => ({ effects: [] })

export const identifyParty: Act = (d) => ({ effects: [{ do: 'party', party: d.form.party as unknown as Party }] })

export const tellRights: Act = (d) => ({ effects: [{ do: 'told', party: text(d.form, 'party'), on: d.day }] })

export const collectEvidence: Act = (d) => ({
  effects: [
    {
      do: 'evidence',
      evidence: {
        number: nextNumber(d.file),
        kind: text(d.form, 'kind'),
        title: text(d.form, 'title'),
        form: text(d.form, 'form') as Evidence['form'],
        source: text(d.form, 'source'),
        proves: text(d.form, 'proves'),
        officers: list<string>(d.form, 'officers'),
        files: (d.form.files ?? []) as unknown as readonly FileRef[],
        on: d.day,
      },
    },
  ],
})

/** Numbers run on and are never reused, whatever became of the evidence. */
const nextNumber = (file: CaseFile): number =>
  Math.max(file.acts.filter((a) => a.step === 'evidence.collect').length, ...file.evidence.map((e) => e.number)) + 1

export const verifyEvidence: Act = (d) => ({
  effects: [
    {
      do: 'evidenceVerified',
      numbers: list<number>(d.form, 'evidence'),
      on: d.day,
      by: d.actor.person,
      finding: text(d.form, 'finding'),
    },
  ],
})

export const excludeEvidence: Act = (d) => ({
  effects: [{ do: 'evidenceExcluded', numbers: list<number>(d.form, 'evidence'), reason: text(d.form, 'reason') }],
})

export const stateFacts: Act = (d) => ({ effects: factEffects(d) })

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

export const reopen: Act = (d) => ({ effects: to(d) })

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
