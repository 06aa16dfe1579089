import type { Unbuilt } from '../penalty/unbuilt.ts'
import { coercionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'charge.court': {
    title: '申请人民法院强制执行费款、滞纳金',
    proceeding: 'charge',
    from: ['overdue'],
    meanwhile: '催告期满后按纸质程序申请人民法院强制执行，结果在本程序登记。',
    cite: [cite(coercionLaw, 53, '三个月内申请人民法院强制执行'), cite(coercionLaw, 54, '申请前催告')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
