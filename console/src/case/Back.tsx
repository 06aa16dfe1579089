import type { StepView } from '@xiezhi/answers'
import { Button } from '@xiezhi/ui'
import type { PaneProps } from './pane.ts'

/** Of the same matter, at the same place, mine to take. */
const beside = (step: StepView, steps: readonly StepView[], is: (other: StepView) => boolean): StepView | undefined =>
  steps.find(
    (s) =>
      s.step !== step.step &&
      s.state === 'open' &&
      s.proceeding === step.proceeding &&
      s.step.split('.')[0] === step.step.split('.')[0] &&
      is(s),
  )

/** The step that sends back (退回) what this one would sign. */
export const wayBack = (step: StepView, steps: readonly StepView[]): StepView | undefined =>
  step.returns === undefined ? beside(step, steps, (s) => s.returns !== undefined) : undefined

/** From sending back, what one came from. */
export const wayOn = (step: StepView, steps: readonly StepView[]): StepView | undefined =>
  step.returns === undefined
    ? undefined
    : beside(step, steps, (s) => s.returns === undefined && !s.posts.includes('handler'))

/** 退回 beside what is signed or examined, not folded away. */
export const Back = ({ step, onCure }: { step: StepView; onCure: PaneProps['onCure'] }) => (
  <Button onClick={() => onCure({ step, form: {}, label: step.title })}>{step.title}</Button>
)
