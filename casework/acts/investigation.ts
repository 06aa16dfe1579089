import { type LineGiven, recordedLines, unconfirmed } from '../citations.ts'
import type { CaseFile, Evidence, FileRef, Form, Json, Party } from '../file.ts'
import { type Act, factEffects, given, list, optional, text, to } from './act.ts'

/** One piece with its files, or a piece for each file under its own title: eight photographs, one submission (`separate`). */
export const collectEvidence: Act = (d) => {
  const files = (d.form.files ?? []) as unknown as readonly (FileRef & { readonly title?: string })[]
  const title = text(d.form, 'title')
  const apart = d.form.separate === true && files.length > 1
  const pieces = apart
    ? files.map((f, i) => ({ title: f.title ?? `${title}（${i + 1}）`, files: [f] }))
    : [{ title, files }]
  const first = nextNumber(d.file)
  return {
    effects: pieces.map((piece, i) => ({
      do: 'evidence',
      evidence: {
        number: first + i,
        kind: text(d.form, 'kind'),
        title: piece.title,
        form: text(d.form, 'form') as Evidence['form'],
        source: text(d.form, 'source'),
        ...given('place', optional(d.form, 'place')),
        ...given('way', optional(d.form, 'way')),
        ...given('issuer', optional(d.form, 'issuer')),
        ...given('reference', optional(d.form, 'reference')),
        proves: text(d.form, 'proves'),
        officers: list<string>(d.form, 'officers'),
        files: piece.files.map(({ title: _, ...file }) => file),
        on: d.day,
      },
    })),
  }
}

/** Numbers run on and are never reused, whatever became of the evidence. */
const nextNumber = (file: CaseFile): number =>
  Math.max(
    file.acts.filter((a) => a.step === 'evidence.collect').reduce((sum, a) => sum + piecesOf(a.form), 0),
    ...file.evidence.map((e) => e.number),
  ) + 1

const piecesOf = (form: Form): number =>
  form.separate === true && Array.isArray(form.files) ? Math.max(1, form.files.length) : 1

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
