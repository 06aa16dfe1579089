import { complaintForms2026 } from './complaint2026.ts'
import { penaltyForms2021 } from './penalty2021.ts'
import type { OfficialForm } from './words.ts'

export type { FormItem, OfficialForm } from './words.ts'

export interface OfficialBook {
  readonly title: string
  readonly forms: readonly OfficialForm[]
}
/** The forms published for whole sectors, each with the papers made in its place, or why there is none. */
export const officialBooks: readonly OfficialBook[] = [
  { title: '市场监督管理行政处罚文书格式范本（2021年修订版）', forms: penaltyForms2021 },
  { title: '市场监督管理部门处理投诉举报文书式样（2026年4月）', forms: complaintForms2026 },
]
