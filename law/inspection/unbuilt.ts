import { businessRules, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'inspection.draw': {
    title: '随机抽取检查对象、随机选派检查人员',
    proceeding: 'inspection',
    from: ['registered'],
    meanwhile: '在现有的抽取平台抽取，将抽取的时间和记录编号登记在检查任务中。',
    cite: [cite(businessRules, 54, '随机抽取检查对象、随机选派执法检查人员', '第一款')],
  },
  'inspection.print': {
    title: '在现场打印检查笔录、当场签名',
    proceeding: 'inspection',
    from: ['approved', 'inspected'],
    meanwhile: '在统一格式的笔录上记录、核对、签名，扫描后附在现场检查、询问、抽样的登记中。',
    cite: [cite(threeSystemsOpinion, 7, '文字记录')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
