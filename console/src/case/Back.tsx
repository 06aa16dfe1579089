import { Button } from '@xiezhi/ui'
import type { StepView } from '../api/types.ts'
import type { PaneProps } from './pane.ts'

/** The step that sends back (退回) what this one would sign, where it is mine to take. */
export function wayBack(step: StepView, steps: readonly StepView[]): StepView | undefined {
  const [matter] = step.step.split('.')
  return steps.find(
    (s) =>
      s.returns !== undefined &&
      s.step !== step.step &&
      s.state === 'open' &&
      s.proceeding === step.proceeding &&
      s.step.split('.')[0] === matter,
  )
}

/** 退回 beside the signature, not folded away. */
export const Back = ({ step, onCure }: { step: StepView; onCure: PaneProps['onCure'] }) => (
  <Button onClick={() => onCure({ step, form: {}, label: step.title })}>{step.title}</Button>
)
