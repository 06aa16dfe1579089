import { all, type Condition, not, running } from '../words/condition.ts'
import type { Stage, StageWait } from '../words/procedure.ts'
import { isApproved, isDecisionUntold, isExtensionUntold, isTestUntold, isUrgent } from './conditions.ts'

const wait = (what: string, when?: Condition): StageWait => ({
  post: 'handler',
  what,
  beside: true,
  ...(when === undefined ? {} : { when }),
})

/** A measure goes its own way beside the case, and ends before it (强制法27, 28). */
export const measureStages: readonly Stage[] = [
  { id: 'proposed', title: '拟采取', waits: wait('措施呈批；情况紧急的现场实施') },
  { id: 'approved', title: '已批准', waits: wait('现场实施措施') },
  {
    id: 'held',
    title: '实施中',
    waits: [
      wait('补办批准手续', all(isUrgent, not(isApproved))),
      wait('交付冻结决定书', running('E03')),
      wait('送达决定书（通知书）和清单', isDecisionUntold),
      wait('送达延长期限决定书', isExtensionUntold),
      wait('送达检测期间告知书', isTestUntold),
      wait('在期限内作出处理'),
    ],
  },
  {
    id: 'returning',
    title: '待退还',
    waits: [
      wait('退还财物'),
      wait('交付冻结决定书', running('E03')),
      wait('送达决定书（通知书）和清单', isDecisionUntold),
    ],
  },
  // Ended before anybody was told, whose money it was is told of it all the same (强制法31).
  { id: 'ended', title: '已了结', waits: wait('交付冻结决定书', running('E03')) },
  { id: 'dropped', title: '未采取', aside: true },
]
