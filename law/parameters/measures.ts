import { coercionLaw, marketProcedure, marketUnlawfulGains, penaltyLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 先行登记保存、查封、扣押、冻结. */
export const measures = {
  'E01.length': p(
    '紧急采取措施的报告期限',
    '小时',
    'agency-maximum',
    cite(coercionLaw, 19, '二十四小时内报告并补办批准手续'),
  ),
  'P05.length': p('先行登记保存的处理期限', '工作日', 'agency-maximum', cite(penaltyLaw, 56, '七日内及时作出处理决定')),
  'P05.lapses': p(
    '逾期未处理的先行登记保存自动解除',
    '是否',
    'switch-on',
    cite(marketProcedure, 35, '逾期未采取相关措施的，自动解除', '第二款'),
  ),
  'measure.sealed': p(
    '查封的场所、设施、财物加贴封条',
    '是否',
    'switch-on',
    cite(marketProcedure, 41, '查封的应当加贴封条', '第二款'),
  ),
  'gains.approved': p(
    '违法所得无法查清的经主要负责人审批同意',
    '是否',
    'switch-on',
    cite(marketUnlawfulGains, 14, '应当报经主要负责人审批同意', '第三款'),
  ),
  'P06.length': p(
    '当场先行登记保存的报告期限',
    '小时',
    'agency-maximum',
    cite(marketProcedure, 33, '二十四小时内报告并补办批准手续', '第二款'),
  ),
  'E02.length': p('查封扣押期限', '日', 'agency-maximum', cite(coercionLaw, 25, '查封、扣押不得超过三十日')),
  'E02.extension': p(
    '查封、扣押、冻结的最长延长',
    '日',
    'agency-maximum',
    cite(coercionLaw, 25, '延长不得超过三十日', '第一款'),
  ),
  'E03.length': p('冻结决定书的交付期限', '工作日', 'agency-maximum', cite(coercionLaw, 31, '三日内交付冻结决定书')),
  'E04.length': p('冻结期限', '日', 'agency-maximum', cite(coercionLaw, 32, '三十日内作出处理决定或者解除')),
} as const satisfies Record<string, Parameter>
