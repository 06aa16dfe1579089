import { penaltyLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import type { ProceedingKind } from '../words/step.ts'

/** What the law provides for and this version cannot do yet: said where somebody would look for it, never offered as a step. */
export interface Unbuilt {
  readonly title: string
  readonly proceeding: ProceedingKind
  readonly from: readonly string[]
  /** What to do until then. */
  readonly meanwhile: string
  readonly cite: Citations
}

export const unbuilt = {
  'payment.enforce': {
    title: '延期、分期缴纳，催告，申请强制执行',
    proceeding: 'payment',
    from: ['due'],
    meanwhile: '按纸质程序办理；缴款仍逐笔登记，缴清以后报结案。',
    cite: [
      cite(penaltyLaw, 66, '经济困难的可以暂缓或者分期缴纳'),
      cite(penaltyLaw, 72, '逾期不履行的加处罚款、申请强制执行'),
    ],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
