import { assistanceOver } from '../../assistance/request.ts'
import { joinderOver } from '../../joinder/set.ts'
import { jurisdictionOver } from '../../jurisdiction/set.ts'
import { recusalOver } from '../../recusal/steps.ts'
import { severanceOver } from '../../severance/set.ts'
import { suspensionOver } from '../../suspension/set.ts'
import { testingOver } from '../../testing/set.ts'
import type { Condition } from '../../words/condition.ts'
import type { Does } from '../../words/does.ts'

/** What another course of the case leaves behind waits for nobody (终止、移送). */
export const interruptionsOver = (more: { readonly when?: Condition } = {}): readonly Does[] => [
  recusalOver(more),
  suspensionOver(more),
  testingOver(more),
  jurisdictionOver(more),
  assistanceOver(more),
  joinderOver(more),
  severanceOver(more),
]
