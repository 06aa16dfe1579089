import { marketUnlawfulGains, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { enter } from '../../words/does.ts'
import { must } from '../../words/field.ts'
import { type Step, step } from '../../words/step.ts'
import { form, from } from '../../words/value.ts'
import { gainsOf } from './conditions.ts'
import { gainsApproval, gainsFinding } from './records.ts'

export const confiscated = cite(penaltyLaw, 28, '有违法所得，除依法应当退赔的外，应当予以没收', '第二款')
const party = must('party', '当事人', { is: 'partyRef' })

export const gainsSteps: readonly Step[] = [
  step({
    id: 'gains.find',
    title: '认定违法所得',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified'],
    effect: 'constitutive',
    posts: ['handler'],
    fields: [party, ...gainsFinding.fields],
    does: [enter(gainsFinding, {}, { party: form('party') })],
    cite: [
      confiscated,
      cite(marketUnlawfulGains, 3, '实施违法行为所取得的款项'),
      cite(marketUnlawfulGains, 4, '合法必要支出可以扣除'),
      cite(marketUnlawfulGains, 11, '已经依法退赔的款项不予没收，但应当计入违法所得'),
    ],
  }),
  step({
    id: 'gains.approve',
    title: '批准不单独计算违法所得',
    proceeding: 'penalty',
    from: ['investigation', 'concluded', 'notified'],
    effect: 'constitutive',
    posts: ['agencyHead'],
    duty: 'approve',
    fields: [party, ...gainsApproval.fields],
    does: [enter(gainsApproval, {}, { party: form('party'), about: from(gainsOf(form('party')), 'no') })],
    cite: [cite(marketUnlawfulGains, 14, '无法查清的，应当报经主要负责人审批同意', '第三款'), confiscated],
  }),
]
