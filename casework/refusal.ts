import type { Cure, FactId, Unbuilt } from '@xiezhi/law'

/** An article as a refusal shows it; the console links it to the law library. */
export interface Article {
  readonly statute: string
  readonly short: string
  readonly article: number
  readonly paragraph?: string
  readonly gist: string
}

/** Why a step cannot be taken, and what to do about it. Codes are stable. */
export interface Reason {
  readonly code:
    | 'gate'
    | 'stage'
    | 'post'
    | 'turn'
    | 'rests'
    | 'unknown-step'
    | 'not-in-force'
    | 'not-handled'
    | 'halted'
    | 'changed-meanwhile'
  readonly sentence: string
  readonly next: string
  readonly gate?: string
  readonly party?: string
  readonly articles: readonly Article[]
  readonly ask?: readonly FactId[]
  /** Steps that make it good, the nearest first. */
  readonly cures?: readonly Cure[]
  /** What makes the condition concern this case. */
  readonly because?: readonly string[]
  /** The signature that would be refused; absent: this very step is. */
  readonly at?: string
  /** The law's own way on, where it cannot be taken in this version. */
  readonly unbuilt?: NotBuilt
}

export type NotBuilt = Pick<Unbuilt, 'title' | 'meanwhile'>
export const notBuilt = ({ title, meanwhile }: Unbuilt): NotBuilt => ({ title, meanwhile })

export interface FieldError {
  readonly field: string
  readonly code: string
  readonly sentence: string
}

export type Refusal =
  | { readonly outcome: 'blocked'; readonly reasons: readonly Reason[]; readonly mayHaveHappened: boolean }
  | { readonly outcome: 'invalid'; readonly errors: readonly FieldError[] }

export const unknownStep: Reason = {
  code: 'unknown-step',
  sentence: '本程序没有这个步骤，或者案件没有这个子程序。',
  next: '在案件的步骤清单中选择',
  articles: [],
}

export const unknownProcedure: Reason = {
  ...unknownStep,
  sentence: '规则库没有这个程序。',
  next: '在“新办”中选择本机关办理的程序',
}

export const blocked = (reasons: readonly Reason[], mayHaveHappened = false): Refusal => ({
  outcome: 'blocked',
  reasons,
  mayHaveHappened,
})
export const invalid = (errors: readonly FieldError[]): Refusal => ({ outcome: 'invalid', errors })
