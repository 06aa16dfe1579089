import { ningxiaProcedure } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { ProceedingKind } from '../words/step.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** 回避 is provided for in every kind (宁夏程序23); where its steps are not there yet, it is said so in the place. */
export const recusalUnbuilt = (
  proceeding: ProceedingKind,
  from: readonly string[],
): Readonly<Record<string, Unbuilt>> => ({
  [`${proceeding}.recusal`]: {
    title: '登记和决定回避',
    proceeding,
    from,
    meanwhile: '有利害关系的工作人员不办理本件，由他人办理；回避由机关主要负责人决定，决定归卷。',
    cite: [cite(ningxiaProcedure, 23, '有利害关系或者其他关系可能影响公正的，应当回避')],
  },
})
