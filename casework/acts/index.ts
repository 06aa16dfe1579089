import type { StepId } from '@xiezhi/law'
import type { Act } from './act.ts'
import * as disclosure from './disclosure.ts'

/** Steps that mend the record are performed by `mend.ts`, which needs the history and not only the file. */
export type MendingStep = 'record.correct' | 'record.withdraw' | 'irregularity.cure'
/** Steps of the next volume, known to the rule book so that its clocks and stories can name them. */
export type LaterStep = 'measure.take' | 'measure.end'

export const acts: Readonly<Record<StepId, Act>> = {
  'disclosure.draft': disclosure.draft,
  'disclosure.approve': disclosure.approve,
  'disclosure.return': disclosure.sendBackDraft,
  'disclosure.defer': disclosure.defer,
  'disclosure.publish': disclosure.publish,
  'disclosure.fault': disclosure.fault,
  'disclosure.withdraw': disclosure.withdraw,
}
