import { permitLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

const open = ['examining', 'examined'] as const

/** What the law provides for and the rules do not have yet. */
export const unbuilt = {
  'permit.tender': {
    title: '招标、拍卖、考试等特别程序',
    proceeding: 'permit',
    from: open,
    meanwhile:
      '按特别规定办理；检测、鉴定和专家评审的时间在本程序登记；设备、产品、物品的检验、检测、检疫在本程序指派、登记结果。',
    cite: [cite(permitLaw, 51, '特别规定优先适用'), cite(permitLaw, 53, '招标、拍卖'), cite(permitLaw, 54, '考试')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
