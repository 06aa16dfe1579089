import { afterForms } from './penalty2021/after.ts'
import { decidingForms } from './penalty2021/deciding.ts'
import { evidenceForms } from './penalty2021/evidence.ts'
import { filingForms } from './penalty2021/filing.ts'
import { measureForms } from './penalty2021/measures.ts'
import type { OfficialForm } from './words.ts'

/** 市场监督管理行政处罚文书格式范本（2021年修订版）: the 56 forms, box by box, and the paper of ours each box stands on. */
export const penaltyForms2021: readonly OfficialForm[] = [
  ...filingForms,
  ...evidenceForms,
  ...measureForms,
  ...decidingForms,
  ...afterForms,
]
