import { ningxiaProcedure, socialRelief } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'benefit.town': {
    title: '乡镇、街道受理初审，县级审批，跨机关流转',
    proceeding: 'benefit',
    from: ['received', 'examining'],
    meanwhile: '乡镇、街道的受理、调查和初审意见，由审批机关的承办人登记，原件归卷。',
    cite: [cite(socialRelief, 11, '乡镇、街道初审，报县级民政部门审批', '第二项')],
  },
  'benefit.audit': {
    title: '账册定期交付审计，公布审计结果',
    proceeding: 'benefit',
    from: ['archived'],
    meanwhile: '按年度导出发放记录交付审计，审计结果另行公布。',
    cite: [cite(ningxiaProcedure, 88, '账册定期交付审计，结果向社会公布', '第二款')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
