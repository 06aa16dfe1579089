import type { Stage, StageWait } from '../words/procedure.ts'

/** Whoever of these was named hosts it: a gate asks for the very person. */
export const hosts = ['reviewer', 'legalHead', 'deputyHead'] as const
const host = (what: string): readonly StageWait[] => [
  { post: 'reviewer', what },
  { post: 'legalHead', what },
]

/** Where a hearing has not come to its end. */
export const openStages = ['hosted', 'preparing', 'set', 'halted'] as const

/** From the naming of the host to the report (市监听证办法18–29). */
export const hearingStages: readonly Stage[] = [
  { id: 'hosted', title: '待移交材料', waits: { post: 'handler', what: '移交听证的案件材料' } },
  { id: 'preparing', title: '听证准备', waits: host('确定听证的时间、地点') },
  { id: 'set', title: '待举行', waits: host('通知、举行听证') },
  { id: 'halted', title: '中止听证', aside: true, waits: host('原因消失后恢复听证') },
  { id: 'held', title: '已举行', waits: host('撰写听证报告') },
  { id: 'reported', title: '听证结束' },
  { id: 'ended', title: '终止听证', aside: true },
]
