import { complaintRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'complaint.publish': {
    title: '公示消费投诉信息',
    proceeding: 'complaint',
    from: ['agreed', 'unsettled', 'archived'],
    meanwhile: '消费投诉信息由全国12315平台公示；投诉人是否同意公示已经登记。',
    cite: [cite(complaintRules, 38, '依法公示消费投诉信息'), cite(complaintRules, 40, '统一通过全国12315平台处理')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
