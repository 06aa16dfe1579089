import { enter } from '../words/does.ts'
import type { RecordKind } from '../words/record.ts'
import { type Step, type StepId, step } from '../words/step.ts'

/** What happened outside and is told by who handles the case: the step asks what its record holds, and enters it. */
export const telling =
  (of: Pick<Step, 'proceeding'>) =>
  (id: StepId, title: string, kind: RecordKind, more: Partial<Step> & Pick<Step, 'from' | 'cite'>): Step =>
    step({
      ...of,
      id,
      title,
      effect: 'reported',
      posts: ['handler'],
      fields: kind.fields,
      does: [enter(kind)],
      ...more,
    })
