import type { Stage } from '../words/procedure.ts'

const waits = (what: string): Pick<Stage, 'waits'> => ({ waits: { post: 'handler', what, beside: true } })

/** A measure goes its own way beside the case, and ends before it (强制法27, 28). */
export const measureStages: readonly Stage[] = [
  { id: 'proposed', title: '拟采取', ...waits('措施呈批；情况紧急的现场实施') },
  { id: 'approved', title: '已批准', ...waits('现场实施措施') },
  { id: 'held', title: '实施中', ...waits('当场采取的补办批准；在期限内作出处理') },
  { id: 'returning', title: '待退还', ...waits('退还财物') },
  { id: 'ended', title: '已了结' },
  { id: 'dropped', title: '未采取', aside: true },
]
