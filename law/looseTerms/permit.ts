import { permitLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type LooseTerm, term } from '../words/clock.ts'

const permit = {
  inForce: { from: '2019-04-23' },
  unit: 'WD',
  binds: 'agency',
  extensions: [],
  suspendedBy: [],
} as const

/** Terms of permits that a county agency rarely runs itself: inspections by standard, and who may not ask again. */
export const permitTerms: readonly LooseTerm[] = [
  term({
    ...permit,
    id: 'L10-false',
    title: '提供虚假材料后再次申请的禁止',
    begins: '因隐瞒情况、提供虚假材料不予受理或者不予许可之日',
    length: { fixed: 1 },
    unit: 'Y',
    binds: 'measure',
    rolls: false,
    onExpiry: '期限届满后可以再次申请；只及于直接关系公共安全、人身健康、生命财产安全的许可',
    cite: [cite(permitLaw, 78, '一年内不得再次申请该许可')],
    examples: [{ name: '一年', from: '2026-11-02', due: '2027-11-02' }],
  }),
  term({
    ...permit,
    id: 'L10-fraud',
    title: '骗取许可后再次申请的禁止',
    begins: '因欺骗、贿赂取得的许可被撤销之日',
    length: { fixed: 3 },
    unit: 'Y',
    binds: 'measure',
    rolls: false,
    onExpiry: '期限届满后可以再次申请；只及于直接关系公共安全、人身健康、生命财产安全的许可',
    cite: [cite(permitLaw, 79, '三年内不得再次申请该许可')],
    examples: [{ name: '三年', from: '2026-11-02', due: '2029-11-02' }],
  }),
]
