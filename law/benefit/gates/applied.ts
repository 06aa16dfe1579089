import { inquiry, inquiryGates } from '../../inquiry/set.ts'
import { intakeGates } from '../../intake/gates.ts'
import { acceptance } from '../../intake/records.ts'
import { ningxiaProcedure, socialRelief, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { always, some } from '../../words/condition.ts'
import { type Gate, gate } from '../../words/gate.ts'
import { entries } from '../../words/query.ts'
import { application } from '../records.ts'
import { checked, received } from './shared.ts'

const since2014 = { inForce: { from: '2014-05-01' } } as const

/** Taken in and looked into before anything is proposed (救助办法11). */
export const appliedGates: readonly Gate[] = [
  ...intakeGates({
    id: 'B11-accept',
    ...since2014,
    application,
    accept: {
      facts: ['applicationOurs', 'reliefComplete'],
      sentence: '不属于本机关办理或者材料不全的，不能受理。',
      next: '一次告知补正；应当由其他部门办理的，转交或者告知',
      cite: [received, cite(socialRelief, 60, '及时受理、转办', '第二款')],
    },
    once: [received],
    elsewhere: [cite(socialRelief, 60, '转交其他社会救助管理部门办理', '第一款')],
    after: [received],
  }),
  ...inquiryGates({
    id: 'benefit',
    ...since2014,
    since: acceptance,
    two: [
      cite(threeSystemsOpinion, 5, '调查取证表明身份'),
      cite(ningxiaProcedure, 38, '调查取证时执法人员不得少于二人', '第二款'),
    ],
    after: [checked],
  }),
  gate({
    ...since2014,
    id: 'B11-checked',
    title: '先调查核实，后提出初审意见',
    blocks: ['finding.conclude'],
    when: always,
    require: some(entries(inquiry)),
    sentence: '还没有对家庭收入、财产状况调查核实。',
    next: '入户调查、邻里访问或者信息核查',
    cures: [{ step: 'inquiry.record' }],
    cite: [checked],
    examples: [
      { name: '没有调查', entries: {}, expect: 'blocked' },
      { name: '已入户调查', entries: { inquiry: [{ way: 'visit' }] }, expect: 'open' },
    ],
  }),
]
