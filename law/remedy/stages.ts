import type { Stage, StageWait } from '../words/procedure.ts'
import { isToBeLifted } from './conditions.ts'

const lift: StageWait = { post: 'handler', what: '登记决定被变更、撤销', when: isToBeLifted }

/** 复议、诉讼 as respondent, beside the case and after its end. */
export const remedyStages: readonly Stage[] = [
  { id: 'answering', title: '待答复', waits: { post: 'handler', what: '拟定答复书、答辩状' } },
  { id: 'drafted', title: '待签发', waits: { post: 'agencyHead', what: '签发答复书、答辩状' } },
  { id: 'signed', title: '待提交', waits: { post: 'handler', what: '提交答复、答辩和证据' } },
  { id: 'trying', title: '审理中' },
  // Nobody waits: the time runs against the parties, and what it leaves is over by itself.
  { id: 'suable', title: '可以起诉', aside: true, waits: lift },
  { id: 'appealable', title: '可以上诉', aside: true },
  { id: 'appealed', title: '二审', aside: true },
  { id: 'ended', title: '已审结', waits: lift },
]

/** Money to be given back (强制法41). */
export const refundStages: readonly Stage[] = [
  { id: 'due', title: '待退还', waits: { post: 'handler', what: '办理退还' } },
  { id: 'refunded', title: '已退还' },
]
