import type { Officer, Opinion, Paper, Party } from '../parts/data.ts'

export interface FilingApproval extends Paper {
  /** 案由 */
  cause: string
  /** 案件来源 */
  source: string
  /** 受理日期 */
  received: string
  parties: Party[]
  /** 案情摘要, one string a paragraph */
  summary: string[]
  /** 立案理由与依据 */
  grounds: string[]
  /** 承办人意见 */
  handlers: Opinion
  /** 承办机构负责人意见 with the officers it names (市监程序规定 19: two or more) */
  unit: Opinion & { assigned: Officer[] }
  /** 行政机关负责人意见 */
  head: Opinion
}
