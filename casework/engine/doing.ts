import type { Day, DocumentKind, Does, FactId, Step, Value } from '@xiezhi/law'
import { answersOf, type Given } from '../answers.ts'
import type { Context } from '../context.ts'
import type { Effect } from '../event.ts'
import type { Actor, CaseFile, Form, Json, Moment, Proceeding } from '../file.ts'
import type { Joining } from '../moving/join.ts'
import type { Severing } from '../moving/sever.ts'

export interface Doing {
  readonly file: CaseFile
  readonly context: Context
  readonly step: Step
  readonly proceeding: Proceeding
  readonly form: Form
  readonly actor: Actor
  readonly day: Day
  readonly at: Moment
}

/** A paper to be numbered, rendered and signed because of this act. */
export interface PaperRequest {
  readonly kind: DocumentKind
  readonly party?: string
  readonly about?: number
  /** It was made and numbered before: drawn once more with what this act signed on it. */
  readonly number?: string
}

/** A case of another procedure to be opened because of this act, and what its first form says; `by`: which value of the rule says it. */
export interface Beginning {
  readonly procedure: string
  readonly form: Form
  readonly by: Readonly<Record<string, Value>>
}

/** What came of a step so far: its effects in order, its papers, and the proceeding it opened last. */
export interface Outcome {
  readonly effects: readonly Effect[]
  readonly papers: readonly PaperRequest[]
  readonly opened?: string
  readonly begins?: readonly Beginning[]
  readonly joins?: readonly Joining[]
  readonly severs?: readonly Severing[]
}

/** A list of effects as rules write them, each worked out on the file as the one before it leaves it. */
export type Work = (list: readonly Does[], d: Doing) => Outcome

export interface Done {
  readonly effects: readonly Effect[]
  readonly begins?: readonly Beginning[]
  readonly joins?: readonly Joining[]
  readonly severs?: readonly Severing[]
  readonly papers?: readonly PaperRequest[]
}

export const text = (form: Form, field: string): string =>
  typeof form[field] === 'string' ? (form[field] as string).trim() : ''
export const optional = (form: Form, field: string): string | undefined => {
  const value = text(form, field)
  return value === '' ? undefined : value
}
export const list = <T extends Json>(form: Form, field: string): readonly T[] =>
  Array.isArray(form[field]) ? (form[field] as readonly T[]) : []
export const number = (form: Form, field: string): number =>
  typeof form[field] === 'number' ? (form[field] as number) : 0

/** `{ key: value }` only where there is a value, so that canonical bytes carry no empty fields. */
export const given = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V })

export const to = (d: Doing): readonly Effect[] =>
  d.step.to === undefined ? [] : [{ do: 'stage', proceeding: d.proceeding.id, stage: d.step.to }]

/** The answers of every facts field of the form. */
export function factEffects(d: Doing): readonly Effect[] {
  return d.step.fields
    .filter((f) => f.kind.is === 'facts')
    .flatMap((f) => Object.entries((d.form[f.id] ?? {}) as Readonly<Record<FactId, Given>>))
    .flatMap(([id, said]) => answersOf(id as FactId, said, d.form, d.file).map((a) => [id as FactId, ...a] as const))
    .map(([fact, party, answer]) => ({
      do: 'fact',
      fact,
      ...given('party', party),
      answer,
      by: d.actor.person,
      on: d.day,
      ...given('reason', optional(d.form, 'reason')),
    }))
}
