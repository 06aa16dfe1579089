import { marketCreditRepair, marketDisclosure2025 } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { enter } from '../../words/does.ts'
import { type Step, step } from '../../words/step.ts'
import { basis } from './records.ts'

const article14 = cite(marketDisclosure2025, 14, '公示期满三年且行政处罚限制期限届满的停止公示', '第二款')

export const publicLifeSteps: readonly Step[] = [
  step({
    id: 'disclosure.measure',
    title: '登记公示期的依据',
    proceeding: 'disclosure',
    from: ['due', 'returned', 'drafted', 'approved'],
    effect: 'reported',
    posts: ['handler', 'disclosureApprover', 'publisher'],
    fields: basis.fields,
    does: [enter(basis)],
    cite: [article14, cite(marketCreditRepair, 8, '严重违法失信信息；限制期限届满')],
  }),
]
