import { coercionLaw, penaltyLaw } from '../statutes.ts'
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
  'execution.conduct': {
    title: '申请法院强制执行、自行强制执行停产停业、交付没收财物等不以金钱给付的义务',
    proceeding: 'penalty',
    from: ['decided'],
    meanwhile:
      '在“催告履行”中催告，可以代履行的在本平台代履行；其他的按纸质程序申请和执行，在“终结对行为义务的执行”中登记；没收的财物、吊销的证件的处理登记在结案的执行情况中。',
    cite: [
      cite(coercionLaw, 34, '当事人不履行义务的，依法强制执行'),
      cite(penaltyLaw, 72, '逾期不履行的措施', '第一款'),
    ],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
