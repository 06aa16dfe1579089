import type { Step } from './step.ts'

/** Under what a reader looks for the steps of a set: 听证、送达、期限. What a step within it says of itself stands. */
export const subject = (name: string, steps: readonly Step[]): readonly Step[] =>
  steps.map((s) => ({ subject: name, ...s }))

/** What a step is looked for under; of one that says nothing, what its proceeding is called. */
export const subjectOf = (
  { subject: own, proceeding }: Pick<Step, 'subject' | 'proceeding'>,
  proceedings: Readonly<Record<string, string>>,
): string => own ?? proceedings[proceeding] ?? proceeding
