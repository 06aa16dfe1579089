import { civilProcedureLaw, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Norm } from '../../words/norm.ts'

/** S 送达. */
export const serviceClocks = {
  S01: { title: '直接送达', cite: [cite(civilProcedureLaw, 87, '签收日期为送达日期')] },
  S02: { title: '留置送达', cite: [cite(civilProcedureLaw, 89, '留在住所，即视为送达')] },
  S03: {
    title: '电子送达',
    cite: [
      cite(civilProcedureLaw, 90, '到达特定系统的日期为送达日期'),
      cite(penaltyLaw, 61, '同意并签订确认书', '第二款'),
    ],
  },
  S04: { title: '邮寄送达', cite: [cite(civilProcedureLaw, 91, '回执上注明的收件日期为送达日期')] },
  S05: { title: '委托、转交送达', cite: [cite(civilProcedureLaw, 94, '签收日期为送达日期')] },
  S06: { title: '公告送达', cite: [cite(civilProcedureLaw, 95, '公告三十日视为送达')] },
} as const satisfies Record<string, Norm>
