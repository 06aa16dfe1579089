import type { ParameterId } from '../../parameters.ts'
import {
  civilProcedureLaw,
  crimeTransferRules,
  formerCivilProcedureLaw,
  formerPenaltyLaw,
  marketProcedure,
  penaltyLaw,
  penaltyLawNotice,
} from '../../statutes.ts'
import { type Citation, cite } from '../../words/citation.ts'
import type { Setting } from '../../words/layer.ts'

/** One number under both texts of 处罚法, each with its own article. */
const since1996 = (parameter: ParameterId, value: number, before: Citation, after: Citation): readonly Setting[] => [
  { parameter, value, inForce: { from: '1996-10-01', to: '2021-07-14' }, cite: [before] },
  { parameter, value, inForce: { from: '2021-07-15' }, cite: [after] },
]

const since2021 = (parameter: ParameterId, value: number, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2021-07-15' },
  cite: [cite(penaltyLaw, article, gist)],
})

/** 处罚法, and what hangs on it: crimes handed over, service. */
export const penaltyTerms: readonly Setting[] = [
  since2021('summary.citizen', 20_000, 51, '对公民二百元以下'),
  since2021('summary.organisation', 300_000, 51, '对法人或者其他组织三千元以下'),
  since2021('collect.most', 10_000, 68, '一百元以下罚款'),
  since2021('P16.toAgency', 2, 71, '二日内交至行政机关'),
  since2021('P16.toBank', 2, 71, '二日内缴付指定的银行'),
  ...(
    [
      ['P22.length', 3, 5, '三日内决定'],
      ['P22.transfer', 24, 5, '二十四小时内移送'],
      ['P23.length', 3, 8, '三日内审查'],
      ['P23.again', 3, 9, '三日内提请复议'],
      ['P23.hand', 3, 12, '三日内移交'],
    ] as const
  ).map(
    ([parameter, value, article, gist]): Setting => ({
      parameter,
      value,
      inForce: { from: '2020-08-07' },
      cite: [cite(crimeTransferRules, article, gist)],
    }),
  ),
  {
    parameter: 'P07.length',
    value: 90,
    inForce: { from: '2021-07-15' },
    cite: [cite(penaltyLaw, 60, '立案之日起九十日')],
  },
  {
    parameter: 'P09.length',
    value: 3,
    inForce: { from: '1996-10-01', to: '2021-07-14' },
    cite: [cite(formerPenaltyLaw, 42, '告知后三日内提出')],
  },
  {
    parameter: 'P09.length',
    value: 5,
    inForce: { from: '2021-07-15' },
    cite: [cite(penaltyLaw, 64, '告知后五日内提出', '第一项')],
  },
  {
    parameter: 'P10.length',
    value: 7,
    inForce: { from: '2021-07-15' },
    cite: [cite(penaltyLaw, 64, '举行听证的七日前通知', '第二项')],
  },
  {
    // No law sets it: posted in time is in time (市监程序80), and three working days is the post's usual reach. A layer may set another, also none.
    parameter: 'P08.grace',
    value: 3,
    inForce: { from: '1996-10-01' },
    cite: [
      cite(marketProcedure, 80, '期间不包括在途时间'),
      cite(civilProcedureLaw, 85, '期满前交邮的不算过期'),
      cite(formerCivilProcedureLaw, 82, '期满前交邮的不算过期'),
    ],
  },
  ...since1996('P13.length', 7, cite(formerPenaltyLaw, 40, '七日内送达'), cite(penaltyLaw, 61, '七日内送达')),
  ...since1996('P14.length', 15, cite(formerPenaltyLaw, 46, '十五日内缴款'), cite(penaltyLaw, 67, '十五日内缴款')),
  {
    parameter: 'S06.length',
    value: 60,
    inForce: { from: '1991-04-09', to: '2021-12-31' },
    cite: [cite(formerCivilProcedureLaw, 92, '公告六十日视为送达')],
  },
  {
    parameter: 'S06.length',
    value: 30,
    inForce: { from: '2022-01-01' },
    cite: [cite(civilProcedureLaw, 95, '公告三十日视为送达')],
  },
  {
    parameter: 'rule.fineMost',
    value: 10_000_000,
    inForce: { from: '2021-11-15' },
    cite: [cite(penaltyLawNotice, 5, '部门规章设定的罚款一般不超过十万元')],
  },
]
