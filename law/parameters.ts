import { disclosure } from './parameters/disclosure.ts'
import { execution } from './parameters/execution.ts'
import { inspection } from './parameters/inspection.ts'
import { measures } from './parameters/measures.ts'
import { otherKinds } from './parameters/otherKinds.ts'
import type { Parameter } from './parameters/parameter.ts'
import { penalty } from './parameters/penalty.ts'
import { permit } from './parameters/permit.ts'
import { recording } from './parameters/recording.ts'
import { remedies } from './parameters/remedies.ts'
import { review } from './parameters/review.ts'

export type { Direction, Parameter } from './parameters/parameter.ts'

/** What a layer sets: its title, its unit, whose it is, and which way another layer may move it. */
export const parameters = {
  ...penalty,
  ...measures,
  ...execution,
  ...remedies,
  ...disclosure,
  ...recording,
  ...permit,
  ...inspection,
  ...otherKinds,
  ...review,
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof parameters
