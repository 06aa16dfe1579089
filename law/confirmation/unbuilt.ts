import { workInjuryRegulation } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'confirmation.recusal': {
    title: '登记和决定回避',
    proceeding: 'confirmation',
    from: ['examining', 'examined'],
    meanwhile: '有利害关系的工作人员不办理本案，由他人办理；回避的决定归卷。',
    cite: [cite(workInjuryRegulation, 20, '工作人员与申请人有利害关系的，应当回避', '第四款')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
