import type { ParameterId } from '../../parameters.ts'
import {
  coercionLaw,
  expropriationRegulation,
  registrationRegulation,
  socialPremiumRegulation,
  waterFeeRegulation,
  workInjuryRegulation,
} from '../../statutes.ts'
import { type Citation, cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

const since2017 = (parameter: ParameterId, value: number, cited: Citation): Setting => ({
  parameter,
  value,
  inForce: { from: '2017-03-01' },
  cite: [cited],
})

const since2022 = (
  parameter: ParameterId,
  value: number,
  article: number,
  gist: string,
  paragraph?: string,
): Setting => ({
  parameter,
  value,
  inForce: { from: '2022-03-01' },
  cite: [cite(registrationRegulation, article, gist, paragraph)],
})

const since2011 = (parameter: ParameterId, value: number, cited: Citation): Setting => ({
  parameter,
  value,
  inForce: { from: '2011-01-01' },
  cite: [cited],
})

/** 登记、确认、收费、征收. */
export const otherKindsTerms: readonly Setting[] = [
  since2022('O07.length', 3, 19, '三个工作日内予以登记', '第一款'),
  since2022('O07.extension', 3, 19, '可以再延长三个工作日', '第一款'),
  since2022('O07.change', 30, 24, '三十日内申请变更登记', '第一款'),
  since2022('O07.publicity', 45, 40, '公示期为四十五日', '第二款'),
  since2022('O07.simple', 20, 33, '公示期届满之日起二十日内', '第二款'),
  since2017('O10.length', 7, cite(waterFeeRegulation, 33, '收到通知单之日起七日内')),
  since2017('O10.answer', 5, cite(waterFeeRegulation, 34, '五个工作日内作出书面决定')),
  since2017('O10.deferral', 90, cite(waterFeeRegulation, 34, '缓缴最长不得超过九十日')),
  {
    parameter: 'O11.social',
    value: 20,
    inForce: { from: '2019-03-24' },
    cite: [cite(socialPremiumRegulation, 13, '按日加收千分之二的滞纳金')],
  },
  since2017('O11.wait', 30, cite(coercionLaw, 46, '加处滞纳金超过三十日', '第一款')),
  {
    parameter: 'O12.length',
    value: 30,
    inForce: { from: '2011-01-21' },
    cite: [cite(expropriationRegulation, 10, '征求意见期限不得少于三十日', '第二款')],
  },
  since2011('O09.length', 60, cite(workInjuryRegulation, 20, '受理之日起六十日内作出决定', '第一款')),
  since2011('O09.clear', 15, cite(workInjuryRegulation, 20, '十五日内作出决定', '第二款')),
  since2011('O09.apply', 1, cite(workInjuryRegulation, 17, '职工等一年内可以申请', '第二款')),
  since2011('O09.unit', 30, cite(workInjuryRegulation, 17, '用人单位三十日内申请', '第一款')),
]
