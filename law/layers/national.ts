import type { ParameterId } from '../parameters.ts'
import {
  civilProcedureLaw,
  coercionLaw,
  crimeTransferRules,
  disclosureRegulation,
  expropriationRegulation,
  formerCivilProcedureLaw,
  formerPenaltyLaw,
  litigationInterpretation,
  litigationLaw,
  marketProcedure,
  penaltyLaw,
  penaltyLawNotice,
  permitLaw,
  reconsiderationLaw,
  registrationRegulation,
  stateCompensationLaw,
  threeSystemsOpinion,
  waterFeeRegulation,
  workInjuryRegulation,
} from '../statutes.ts'
import { type Citation, cite } from '../words/citation.ts'
import { layer, type Setting } from '../words/layer.ts'

/** One number under both texts of 处罚法, each with its own article. */
const since1996 = (parameter: ParameterId, value: number, before: Citation, after: Citation): readonly Setting[] => [
  { parameter, value, inForce: { from: '1996-10-01', to: '2021-07-14' }, cite: [before] },
  { parameter, value, inForce: { from: '2021-07-15' }, cite: [after] },
]

const since2019 = (parameter: ParameterId, value: number, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2019-04-23' },
  cite: [cite(permitLaw, article, gist)],
})
const since2021 = (parameter: ParameterId, value: number, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2021-07-15' },
  cite: [cite(penaltyLaw, article, gist)],
})
const since2018 = (parameter: ParameterId, value: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2018-12-05' },
  cite: [cite(threeSystemsOpinion, 6, gist)],
})

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
/** 国家赔偿法, as amended. */
const redressTerms: readonly Setting[] = [
  ['R14.length', 2, cite(stateCompensationLaw, 13, '收到申请之日起二个月内', '第一款')] as const,
  ['R14.materials', 5, cite(stateCompensationLaw, 12, '五日内一次性告知', '第四款')] as const,
  ['R14.serve', 10, cite(stateCompensationLaw, 13, '作出决定之日起十日内送达', '第二款')] as const,
  ['R14.suit', 3, cite(stateCompensationLaw, 14, '作出决定之日起三个月内', '第二款')] as const,
  ['R14.pay', 7, cite(stateCompensationLaw, 37, '收到支付申请之日起七日内', '第三款')] as const,
  ['R14.finance', 15, cite(stateCompensationLaw, 37, '收到支付申请之日起十五日内', '第三款')] as const,
].map(([parameter, value, cited]) => ({ parameter, value, inForce: { from: '2013-01-01' }, cite: [cited] }))

/** The terms of 复议法 and 行诉法 are the same for every agency, and no layer moves them. */
const remedyTerms: readonly Setting[] = [
  ['R08.length', 10, cite(reconsiderationLaw, 48, '收到副本之日起十日内书面答复')] as const,
  ['R08.summary', 5, cite(reconsiderationLaw, 54, '收到副本之日起五日内书面答复')] as const,
  ['R10.length', 60, cite(reconsiderationLaw, 76, '收到意见书之日起六十日内报送')] as const,
  ['R11.after', 15, cite(litigationLaw, 45, '收到复议决定书之日起十五日内起诉')] as const,
  ['R12.length', 15, cite(litigationLaw, 67, '收到起诉状副本之日起十五日内提交')] as const,
  ['R-appeal.length', 15, cite(litigationLaw, 85, '判决书送达之日起十五日内上诉')] as const,
].map(([parameter, value, cited]) => ({
  parameter,
  value,
  inForce: { from: cited.statute === reconsiderationLaw.id ? '2024-01-01' : '2017-07-01' },
  cite: [cited],
}))

const since2012 = (parameter: ParameterId, value: number | string, article: number, gist: string): Setting => ({
  parameter,
  value,
  inForce: { from: '2012-01-01' },
  cite: [cite(coercionLaw, article, gist)],
})

/** What the laws of the State set for every agency. What is not here no national text sets: 未设定. */
export const national = layer({
  id: 'national',
  kind: 'national',
  title: '国家',
  settings: [
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
    ...remedyTerms,
    ...redressTerms,
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
      parameter: 'D01.length',
      value: 7,
      inForce: { from: '2018-12-05' },
      cite: [cite(threeSystemsOpinion, 6, '七个工作日内公开')],
    },
    {
      parameter: 'D05.length',
      value: 3,
      inForce: { from: '2021-07-15' },
      cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款')],
    },
    {
      parameter: 'disclosure.exceptWarnings',
      value: false,
      inForce: { from: '2018-12-05' },
      cite: [cite(threeSystemsOpinion, 6, '处罚决定都要公开，另有规定的除外')],
    },
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
    since2012('P18.length', 10, 54, '催告书送达十日后'),
    since2012('P18.latest', 9, 53, '起诉期限六个月届满之日起三个月内'),
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
    {
      parameter: 'rule.fineMost',
      value: 10_000_000,
      inForce: { from: '2021-11-15' },
      cite: [cite(penaltyLawNotice, 5, '部门规章设定的罚款一般不超过十万元')],
    },
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
    since2018('D01-permit.length', 7, '许可决定七个工作日内公开'),
    since2018('D02.length', 20, '其他执法决定二十个工作日内公开'),
    {
      parameter: 'D12.length',
      value: 20,
      inForce: { from: '2019-05-15' },
      cite: [cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开')],
    },
    {
      parameter: 'opinion.publish',
      value: 20,
      inForce: { from: '2020-01-01' },
      cite: [cite(disclosureRegulation, 26, '自形成或者变更之日起二十个工作日内公开')],
    },
    since2022('O07.length', 3, 19, '三个工作日内予以登记', '第一款'),
    since2022('O07.extension', 3, 19, '可以再延长三个工作日', '第一款'),
    since2022('O07.change', 30, 24, '三十日内申请变更登记', '第一款'),
    since2022('O07.publicity', 45, 40, '公示期为四十五日', '第二款'),
    since2022('O07.simple', 20, 33, '公示期届满之日起二十日内', '第二款'),
    since2017('O10.length', 7, cite(waterFeeRegulation, 33, '收到通知单之日起七日内')),
    since2017('O10.answer', 5, cite(waterFeeRegulation, 34, '五个工作日内作出书面决定')),
    since2017('O10.deferral', 90, cite(waterFeeRegulation, 34, '缓缴最长不得超过九十日')),
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
  ],
})
