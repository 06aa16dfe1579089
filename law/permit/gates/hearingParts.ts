import { permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, type Condition, none } from '../../words/condition.ts'
import { entries } from '../../words/query.ts'
import { form, type Value } from '../../words/value.ts'
import { examination, opinion, siteVisit, told } from '../records.ts'
import { renewal, renewalFinding } from '../renewalRecords.ts'

/** What the gates of a permit's hearing have in common (许可法46–48). */

export const permit = { inForce: { from: '2019-04-23' } } as const
export const host = form('host')
/** Who looks into the application hosts nothing about it (许可法48第三项). */
export const isApart = (who: Value): Condition =>
  all(
    none(entries(siteVisit, { officers: { has: who } })),
    ...[siteVisit, told, opinion, examination, renewal, renewalFinding].map((kind) =>
      none(entries(kind, { by: { is: who } })),
    ),
  )
export const seven = cite(permitLaw, 48, '举行听证的七日前通知申请人、利害关系人', '第一项')
export const working = cite(permitLaw, 82, '期限以工作日计算')
export const apart = cite(permitLaw, 48, '由审查人员以外的人主持；有权申请回避', '第三项')
export const day = '2026-11-13'
export const laid = { date: day, host: 'c', on: '2026-11-02' } as const
export const handed = (party: string, on = '2026-11-03') => ({ party, document: 'permit-hearing-notice', on })
