import type { Citations } from './citation.ts'
import type { ProceedingKind } from './step.ts'

/** What the law provides for and this version cannot do yet: said where somebody would look for it, never offered as a step. */
export interface Unbuilt {
  readonly title: string
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What to do until then. */
  readonly meanwhile: string
  readonly cite: Citations
}
