import type { StepId } from '@xiezhi/law'
import type { Reason } from '../refusal.ts'

export const reason = (code: Reason['code'], sentence: string, next: string, cure?: StepId): Reason => ({
  code,
  sentence,
  next,
  articles: [],
  ...(cure === undefined ? {} : { cures: [{ step: cure }] }),
})
