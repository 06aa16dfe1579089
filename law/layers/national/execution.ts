import type { ParameterId } from '../../parameters.ts'
import { coercionLaw, litigationInterpretation, litigationLaw, reconsiderationLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

const since2012 = (parameter: ParameterId, value: number | string, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2012-01-01' },
  cite: [cite(coercionLaw, article, gist)],
})

/** 执行: demand, court, own power (强制法34–59). */
export const executionTerms: readonly Setting[] = [
  since2012('P18.length', 10, 54, '催告书送达十日后'),
  since2012('P18.ahead', 11, 54, '催告书送达十日后方可申请'),
  since2012('P19.length', 3, 53, '自期限届满之日起三个月内'),
  {
    parameter: 'P19.remedy',
    value: 6,
    inForce: { from: '2017-07-01' },
    cite: [cite(litigationLaw, 46, '六个月内起诉', '第一款')],
  },
  {
    parameter: 'P19.first',
    value: 60,
    inForce: { from: '2024-01-01' },
    cite: [cite(reconsiderationLaw, 20, '知道之日起六十日内申请', '第一款')],
  },
  {
    parameter: 'P19.judged',
    value: 2,
    inForce: { from: '2018-02-08' },
    cite: [cite(litigationInterpretation, 153, '申请执行的期限为二年')],
  },
  since2012('P20.accept', 5, 56, '五日内受理'),
  since2012('P20.rule', 30, 58, '三十日内裁定'),
  since2012('P20.object', 15, 58, '十五日内申请复议'),
  since2012('E06.length', 3, 51, '代履行三日前催告'),
  since2012('E07.length', 30, 46, '加处罚款超过三十日'),
  since2012('E08.length', 3, 39, '中止执行满三年'),
  // No law says when it is night: the hours of rest, until a layer sets others.
  since2012('E09.from', '22:00', 43, '夜间'),
  since2012('E09.to', '06:00', 43, '夜间'),
]
