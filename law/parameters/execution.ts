import { coercionLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 催告、申请法院、强制执行. */
export const execution = {
  'P18.length': p('催告后申请法院执行的等待', '工作日', 'party-minimum', cite(coercionLaw, 54, '催告书送达十日后')),
  'P18.ahead': p('申请以前送达催告书的工作日', '工作日', 'party-minimum', cite(coercionLaw, 54, '催告书送达十日后')),
  'P19.length': p('申请法院强制执行的期限', '月', 'agency-maximum', cite(coercionLaw, 53, '期限届满之日起三个月内')),
  'P20.accept': p('法院受理的期限', '工作日', 'free', cite(coercionLaw, 56, '五日内受理', '第一款')),
  'P20.rule': p('法院裁定的期限', '日', 'free', cite(coercionLaw, 58, '三十日内裁定', '第二款')),
  'P20.object': p(
    '对法院裁定申请复议的期限',
    '日',
    'agency-maximum',
    cite(coercionLaw, 58, '十五日内申请复议', '第三款'),
  ),
  'E06.length': p(
    '代履行以前的催告',
    '工作日',
    'party-minimum',
    cite(coercionLaw, 51, '代履行三日前催告', '第一款第二项'),
  ),
  'E07.length': p(
    '自行强制执行以前加处罚款的日数',
    '日',
    'party-minimum',
    cite(coercionLaw, 46, '超过三十日', '第一款'),
  ),
  'E08.length': p('中止执行不再恢复的期限', '年', 'free', cite(coercionLaw, 39, '满三年', '第二款')),
  'E09.from': p('夜间自', '文字', 'free', cite(coercionLaw, 43, '不得在夜间实施', '第一款')),
  'E09.to': p('夜间至', '文字', 'free', cite(coercionLaw, 43, '不得在夜间实施', '第一款')),
  'execution.ownPower': p(
    '依法有行政强制执行权',
    '是否',
    'free',
    cite(coercionLaw, 13, '行政强制执行由法律设定', '第一款'),
  ),
} as const satisfies Record<string, Parameter>
