import type { Step } from '../../words/step.ts'
import { subject } from '../../words/subject.ts'
import { inCourt } from './court.ts'
import { otherLifting, ownLifting } from './lifting.ts'
import type { Of } from './of.ts'

export const remedySteps = (of: Of): readonly Step[] => [
  ...subject('变更、撤销和确认违法', [...ownLifting(of), ...otherLifting(of)]),
  ...subject('复议和诉讼', inCourt(of)),
]
