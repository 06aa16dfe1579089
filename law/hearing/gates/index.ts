import { hearingScene } from '../../recording/scenes.ts'
import type { Gate } from '../../words/gate.ts'
import { askingGates } from './asking.ts'
import { holdingGates } from './holding.ts'
import type { Hearing } from './parts.ts'
import { preparingGates } from './preparing.ts'
import { tellingGates } from './telling.ts'

export { isHosted } from './parts.ts'

/** What stands before each step of a hearing (处罚法64; 市监听证办法11–29). */
export const hearingGates = (of: Hearing): readonly Gate[] => [
  ...askingGates(of),
  ...preparingGates(of),
  ...tellingGates(of),
  ...holdingGates(of),
  ...hearingScene,
]
