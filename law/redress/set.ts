import type { RecordKind } from '../words/record.ts'
import type { ProceedingKind } from '../words/step.ts'
import { redressClocks } from './clocks.ts'
import { redressGates } from './gates.ts'
import { redressRecords } from './records.ts'
import { redressStages, redressSteps } from './steps.ts'

interface Of {
  readonly main: ProceedingKind
  /** Where the case stands once something was done to somebody. */
  readonly from: readonly string[]
  /** Kinds of entries by which one has looked into the case. */
  readonly examined: readonly RecordKind[]
}

/** 国家赔偿 beside a case of any kind. */
export const redressOf = ({ main, from, examined }: Of) => ({
  records: redressRecords,
  proceedings: { redress: '国家赔偿' },
  stages: { redress: redressStages },
  steps: redressSteps({ proceeding: main, from }),
  gates: redressGates(examined),
  clocks: redressClocks,
})
