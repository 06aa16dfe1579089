import { litigationInterpretation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'adjudication.enforce': {
    title: '申请人民法院强制执行裁决',
    proceeding: 'adjudication',
    from: ['decided', 'archived'],
    meanwhile:
      '当事人不起诉又不履行的，由本机关在申请执行的期限内书面申请人民法院强制执行；本机关没有申请的，告知权利人在六个月内可以自行申请。',
    cite: [cite(litigationInterpretation, 158, '机关没有申请的，权利人在六个月内可以申请强制执行')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
