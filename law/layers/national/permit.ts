import type { ParameterId } from '../../parameters.ts'
import { litigationLaw, permitLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

const since2019 = (parameter: ParameterId, value: number, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2019-04-23' },
  cite: [cite(permitLaw, article, gist)],
})

/** 许可法. */
export const permitTerms: readonly Setting[] = [
  since2019('L01.length', 5, 32, '五日内一次告知'),
  since2019('L02.length', 20, 42, '二十日内作出决定'),
  since2019('L02.extension', 10, 42, '可以延长十日'),
  since2019('L03.length', 45, 42, '四十五日内'),
  since2019('L03.extension', 15, 42, '可以延长十五日'),
  since2019('L04.length', 20, 43, '二十日内审查完毕'),
  since2019('L05.length', 10, 44, '十日内颁发、送达证件'),
  since2019('L07.request', 5, 47, '五日内提出听证申请'),
  since2019('L07.hold', 20, 47, '二十日内组织听证'),
  since2019('L09.length', 5, 55, '受理之日起五日内指派两名以上工作人员'),
  since2019('L08.before', 30, 50, '有效期届满三十日前提出'),
  {
    parameter: 'L69.answer',
    value: 2,
    inForce: { from: '2017-07-01' },
    cite: [cite(litigationLaw, 47, '接到申请之日起两个月内不履行的，可以起诉')],
  },
]
