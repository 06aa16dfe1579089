import type { Unbuilt } from '../penalty/unbuilt.ts'
import { businessRules, inspectionOpinion, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'inspection.draw': {
    title: '随机抽取检查对象、随机选派检查人员',
    proceeding: 'inspection',
    from: ['registered'],
    meanwhile: '在现有的抽取平台抽取，将抽取的时间和记录编号登记在检查任务中。',
    cite: [cite(businessRules, 54, '随机抽取检查对象、随机选派执法检查人员', '第一款')],
  },
  'inspection.count': {
    title: '跨部门统计同一企业的年度检查次数',
    proceeding: 'inspection',
    from: ['registered'],
    meanwhile: '呈批以前查询本机关和有关部门的检查记录，将次数和公布的上限登记在检查任务中。',
    cite: [cite(inspectionOpinion, 4, '公布并控制同一企业的年度检查频次')],
  },
  'inspection.joint': {
    title: '多个检查事项合并、部门联合检查',
    proceeding: 'inspection',
    from: ['registered'],
    meanwhile: '由牵头机关统一安排时间，各机关分别登记、记录和告知。',
    cite: [cite(businessRules, 54, '多个检查事项应当尽可能合并或者联合抽查', '第一款')],
  },
  'inspection.print': {
    title: '在现场打印检查笔录、当场签名',
    proceeding: 'inspection',
    from: ['approved', 'inspected'],
    meanwhile: '在统一格式的笔录上记录、核对、签名，扫描后附在现场检查、询问、抽样的登记中。',
    cite: [cite(threeSystemsOpinion, 7, '文字记录')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
