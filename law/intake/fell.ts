import type { DocumentKind } from '../documents.ts'
import type { Another } from '../remedy/which.ts'
import { type Does, moment, stage } from '../words/does.ts'
import type { RecordKind } from '../words/record.ts'
import { today } from '../words/value.ts'

interface Refused {
  readonly rejection: RecordKind
  readonly main: string
  readonly numbers: readonly DocumentKind[]
  /** Where the application stood and stands again; absent: as `intakeSteps` has it. */
  readonly back?: { readonly from: string; readonly to: string }
  readonly does?: readonly Does[]
}

/**
 * 不予受理 is a decision that can be fought by itself (行诉法12; 工伤条例55): where it falls the application is there again, and nobody has
 * taken it up yet (复议法64, 66; 行诉法70, 72).
 */
export const refusedToTakeUp = ({ rejection, main, numbers, back, does = [] }: Refused): Another => ({
  id: rejection.id,
  title: rejection.title,
  decision: rejection,
  numbers,
  after: [stage(back?.to ?? 'received', { of: main, from: [back?.from ?? 'rejected'] }), ...does],
})

/** Its term runs from the day on which the instrument that ended the refusal came. */
export const receivedAnew: Does = moment('application-received', { on: today })
