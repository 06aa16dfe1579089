import type { Course, Move } from '@xiezhi/law'

/** A lawful way that parts from the course of its procedure, walked for the paper at its end alone. */
export interface Way {
  readonly procedure: string
  /** The step of the course before which it parts. */
  readonly before: string
  /** What was filled in otherwise on the way there. */
  readonly as?: Readonly<Record<string, Move['form']>>
  readonly moves: Course
}

export const by = (step: string, form: Move['form'], more: Partial<Move> = {}): Move => ({
  by: 'handler',
  step,
  form,
  ...more,
})
export const head = (step: string, form: Move['form'], more: Partial<Move> = {}): Move =>
  by(step, form, { by: 'agencyHead', ...more })
