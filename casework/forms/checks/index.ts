import type { Check } from '@xiezhi/law'
import type { FieldError } from '../../refusal.ts'
import type { Taken } from '../taken.ts'
import * as formats from './formats.ts'
import * as guide from './guide.ts'
import * as list from './list.ts'
import * as penalty from './penalty.ts'
import * as permit from './permit.ts'
import * as publication from './publication.ts'
import * as signing from './signing.ts'

/** What a step names to be checked of its form, one function of its own name each (law/instruments.ts says what they are called). */
export const checks: Readonly<Record<Check, (taken: Taken) => readonly FieldError[]>> = {
  ...guide,
  ...list,
  ...penalty,
  ...permit,
  ...publication,
  ...signing,
  ...formats,
}
