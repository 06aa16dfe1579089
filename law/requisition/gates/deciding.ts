import { decidersApart } from '../../deciding/gates.ts'
import { reviewGateIds, reviewGates } from '../../review/gates.ts'
import { emergencyLaw, privateEconomyLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { all, always, fact, filled, need, not } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { by } from '../../words/value.ts'
import { emergency, plan, reviewing, taken } from '../records.ts'

export const since2024 = { inForce: { from: '2024-11-01' } } as const
const decides = ['requisition.propose', 'requisition.approve'] as const

/** Who may ask for it, when, and that nothing milder would do (突发事件应对法10, 12). */
export const decidingGates: readonly Gate[] = [
  gate({
    ...since2024,
    id: 'Z12-power',
    title: '由县级以上人民政府及其部门征用',
    blocks: ['emergency.register'],
    when: always,
    require: not({ any: [filled(by('township')), filled(by('entrustedAgency'))] }),
    sentence: '乡镇、街道和受委托组织没有征用的职权。',
    next: '报请县级人民政府或者其部门征用',
    cite: [
      cite(emergencyLaw, 12, '县级以上人民政府及其部门可以征用'),
      cite(privateEconomyLaw, 61, '严格依照法定权限', '第一款'),
    ],
    examples: [
      { name: '县级部门', entries: {}, expect: 'open' },
      { name: '乡镇', entries: {}, agency: 'town', expect: 'blocked' },
      { name: '受委托组织', entries: {}, agency: 'entrusted', expect: 'blocked' },
    ],
  }),
  gate({
    ...since2024,
    id: 'Z12-need',
    title: '紧急需要，没有损害更小的办法',
    blocks: decides,
    when: always,
    require: all(
      need(fact('requisitionUrgent'), '不是应对突发事件的紧急需要，不能征用。', '以采购、租赁、协议等方式取得'),
      need(
        fact('requisitionNoMilder'),
        '储备、采购、协议等损害更小的办法可以满足需要的，不能征用。',
        '采用损害更小的办法',
      ),
    ),
    sentence: '只有为应对突发事件的紧急需要，并且没有损害更小的办法，才可以征用。',
    next: '采用损害更小的办法；不再征用的，登记“不再征用”',
    cures: [{ step: 'requisition.cancel' }],
    cite: [cite(emergencyLaw, 12, '应对突发事件的紧急需要'), cite(emergencyLaw, 10, '选择对他人权益损害较小的措施')],
    examples: [
      { name: '紧急，没有其他办法', facts: { requisitionUrgent: 'yes', requisitionNoMilder: 'yes' }, expect: 'open' },
      { name: '不紧急', facts: { requisitionUrgent: 'no', requisitionNoMilder: 'yes' }, expect: 'blocked' },
      { name: '可以采购', facts: { requisitionUrgent: 'yes', requisitionNoMilder: 'no' }, expect: 'blocked' },
    ],
  }),
  ...reviewGates({
    review: reviewing,
    about: { kind: plan.id, is: { use: '甲' }, was: { use: '乙' } },
    ids: reviewGateIds('requisition'),
    title: '征用决定法制审核',
    decision: '征用意见',
    decides,
    examined: [entries(emergency), entries(taken), entries(plan)],
    who: '提出征用意见的人员',
  }),
  decidersApart({
    id: 'G24-requisition',
    inForce: { from: '2018-12-05' },
    blocks: ['requisition.endorse', 'requisition.return', 'requisition.approve'],
    examined: [plan, emergency, taken],
    reviewed: [reviewing.reviewOpinion, reviewing.reviewSignature],
    cite: [cite(threeSystemsOpinion, 11, '法制审核与承办分开')],
  }),
]
