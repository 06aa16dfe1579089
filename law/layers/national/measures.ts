import type { ParameterId } from '../../parameters.ts'
import { coercionLaw, formerPenaltyLaw, penaltyLaw } from '../../statutes.ts'
import { type Citation, cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

/** One number under both texts of 处罚法, each with its own article. */
const since1996 = (parameter: ParameterId, value: number, before: Citation, after: Citation): readonly Setting[] => [
  { parameter, value, inForce: { from: '1996-10-01', to: '2021-07-14' }, cite: [before] },
  { parameter, value, inForce: { from: '2021-07-15' }, cite: [after] },
]

/** 登记保存、查封、扣押、冻结 (处罚法56; 强制法19–32). */
export const measureTerms: readonly Setting[] = [
  ...since1996(
    'P05.length',
    7,
    cite(formerPenaltyLaw, 37, '七日内及时作出处理决定', '第二款'),
    cite(penaltyLaw, 56, '七日内及时作出处理决定'),
  ),
  {
    parameter: 'E01.length',
    value: 24,
    inForce: { from: '2012-01-01' },
    cite: [cite(coercionLaw, 19, '二十四小时内报告并补办批准手续')],
  },
  {
    parameter: 'E02.length',
    value: 30,
    inForce: { from: '2012-01-01' },
    cite: [cite(coercionLaw, 25, '不得超过三十日')],
  },
  {
    parameter: 'E02.extension',
    value: 30,
    inForce: { from: '2012-01-01' },
    cite: [cite(coercionLaw, 25, '延长期限不得超过三十日')],
  },
  {
    parameter: 'E03.length',
    value: 3,
    inForce: { from: '2012-01-01' },
    cite: [cite(coercionLaw, 31, '三日内向当事人交付')],
  },
  {
    parameter: 'E04.length',
    value: 30,
    inForce: { from: '2012-01-01' },
    cite: [cite(coercionLaw, 32, '自冻结之日起三十日内')],
  },
]
