import { all, not, over, reads } from '../words/condition.ts'
import type { Stage } from '../words/procedure.ts'
import { isDemandedTermOver, isDemandOver, isTermOver, isToDemand, stillOwes } from './conditions.ts'

const aside = true as const

/** Where what is owed stands (缴款、催告、法院、执行). */
export const executionStages: readonly Stage[] = [
  {
    id: 'due',
    title: '待缴款',
    waits: { post: 'unitHead', what: '签发催告书', when: isToDemand, beside: true },
  },
  {
    id: 'demanded',
    title: '催告',
    aside,
    waits: [
      { post: 'handler', what: '复核对催告的意见', when: not(reads('demandAnswersWeighed')) },
      {
        post: 'deputyHead',
        what: '申请法院强制执行',
        when: all(stillOwes, isDemandOver, isTermOver),
        beside: true,
      },
      { post: 'deputyHead', what: '作出强制执行决定', when: all(stillOwes, isDemandedTermOver), beside: true },
    ],
  },
  { id: 'applied', title: '法院审查', aside },
  { id: 'court', title: '法院执行', aside },
  { id: 'enforcing', title: '强制执行', aside, waits: { post: 'handler', what: '强制执行' } },
  { id: 'agreed', title: '执行协议', aside },
  {
    id: 'suspended',
    title: '中止执行',
    aside,
    waits: { post: 'deputyHead', what: '恢复或者终结执行', when: over('E08'), beside: true },
  },
  { id: 'paid', title: '已缴清' },
  { id: 'ended', title: '执行终结', aside },
]
