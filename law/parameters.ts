import {
  civilProcedureLaw,
  coercionLaw,
  crimeTransferRules,
  disclosureRegulation,
  farmProcedure,
  formerComplaintRules,
  marketDisclosure,
  marketHearing,
  marketProcedure,
  ningxiaProcedure,
  penaltyLaw,
  penaltyLawNotice,
  permitLaw,
  registrationRegulation,
  threeSystemsOpinion,
  transportProcedure,
  workInjuryRegulation,
} from './statutes.ts'
import { type Citations, cite } from './words/citation.ts'

/**
 * Which way a lower layer may move a value.
 * agency-maximum: only down (a shorter limit binds the agency tighter); party-minimum: only up (more time for the party);
 * either: the law itself yields to another rule; free: no law sets it, a default stands until a layer says otherwise; switch-on: a layer may require more, never less.
 */
export type Direction = 'agency-maximum' | 'party-minimum' | 'either' | 'free' | 'switch-on'

export interface Parameter {
  readonly title: string
  readonly unit: '工作日' | '日' | '小时' | '月' | '年' | '分' | '是否' | '文字'
  readonly direction: Direction
  readonly cite: Citations
}

const p = (title: string, unit: Parameter['unit'], direction: Direction, ...cites: Citations): Parameter => ({
  title,
  unit,
  direction,
  cite: cites,
})

export const parameters = {
  'P02.length': p('线索核查期限', '工作日', 'agency-maximum', cite(penaltyLaw, 54, '符合标准的应当及时立案')),
  'P07.length': p('办案期限', '日', 'either', cite(penaltyLaw, 60, '九十日；法律、法规、规章另有规定的从其规定')),
  'P08.length': p('陈述、申辩期限', '工作日', 'party-minimum', cite(penaltyLaw, 44, '告知陈述、申辩权')),
  'P08.grace': p('邮寄在途宽限', '工作日', 'free', cite(marketProcedure, 80, '期间不包括在途时间')),
  'P08.graceInPerson': p(
    '告知书当面送达的邮寄在途宽限',
    '工作日',
    'free',
    cite(marketProcedure, 80, '期间不包括在途时间'),
  ),
  'P09.length': p('要求听证的期限', '工作日', 'party-minimum', cite(penaltyLaw, 64, '告知后五日内提出', '第一项')),
  'P10.length': p(
    '通知举行听证的期限',
    '工作日',
    'party-minimum',
    cite(penaltyLaw, 64, '举行听证的七日前通知', '第二项'),
  ),
  'P10.announce': p(
    '公告举行听证的期限',
    '工作日',
    'party-minimum',
    cite(marketHearing, 22, '三个工作日前公告', '第二款'),
  ),
  'P11.length': p('听证的总时限', '日', 'agency-maximum', cite(penaltyLaw, 64, '听证的组织')),
  'P11.host': p('确定听证主持人的期限', '工作日', 'agency-maximum', cite(marketHearing, 18, '三个工作日内确定')),
  'P11.file': p('移交听证材料的期限', '工作日', 'agency-maximum', cite(marketHearing, 19, '三个工作日内移交')),
  'P11.set': p('确定听证时间、地点的期限', '工作日', 'agency-maximum', cite(marketHearing, 20, '五个工作日内确定')),
  'P11.report': p('听证报告的期限', '工作日', 'agency-maximum', cite(marketHearing, 29, '五个工作日内撰写')),
  'hearing.report': p(
    '决定之前须有听证报告',
    '是否',
    'switch-on',
    cite(marketHearing, 29, '结合听证报告作出决定', '第二款'),
  ),
  'P12.length': p('法制审核期限', '工作日', 'agency-maximum', cite(threeSystemsOpinion, 14, '机关应当明确审核时限')),
  'P13.length': p('决定书送达期限', '工作日', 'agency-maximum', cite(penaltyLaw, 61, '不在场的，七日内送达')),
  'P14.length': p('缴款期限', '日', 'party-minimum', cite(penaltyLaw, 67, '收到之日起十五日内缴款')),
  'summary.citizen': p(
    '当场处罚的罚款限额（公民）',
    '分',
    'agency-maximum',
    cite(penaltyLaw, 51, '对公民二百元以下；法律另有规定的从其规定'),
  ),
  'summary.organisation': p(
    '当场处罚的罚款限额（法人或者其他组织）',
    '分',
    'agency-maximum',
    cite(penaltyLaw, 51, '对法人或者其他组织三千元以下；法律另有规定的从其规定'),
  ),
  'collect.most': p(
    '不问情形可以当场收缴的罚款数额',
    '分',
    'agency-maximum',
    cite(penaltyLaw, 68, '依法给予一百元以下罚款的', '第一项'),
  ),
  'P16.toAgency': p(
    '当场收缴的罚款交至机关的期限',
    '工作日',
    'agency-maximum',
    cite(penaltyLaw, 71, '二日内交至行政机关'),
  ),
  'P16.toBank': p(
    '当场收缴的罚款缴付银行的期限',
    '工作日',
    'agency-maximum',
    cite(penaltyLaw, 71, '二日内缴付指定的银行'),
  ),
  'P17.length': p(
    '当场处罚备案期限',
    '工作日',
    'agency-maximum',
    cite(penaltyLaw, 52, '应当报所属行政机关备案', '第三款'),
  ),
  'D01.length': p('处罚决定公开期限', '工作日', 'agency-maximum', cite(threeSystemsOpinion, 6, '七个工作日内公开')),
  'D05.length': p(
    '撤回公示的期限',
    '工作日',
    'agency-maximum',
    cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'),
  ),
  'P21.length': p(
    '结案审批期限',
    '工作日',
    'agency-maximum',
    cite(marketProcedure, 77, '十五个工作日内填写结案审批表'),
  ),
  'P22.length': p(
    '涉嫌犯罪移送的审批期限',
    '日',
    'agency-maximum',
    cite(crimeTransferRules, 5, '三日内决定', '第二款'),
  ),
  'P22.transfer': p(
    '批准后向公安机关移送的期限',
    '小时',
    'agency-maximum',
    cite(crimeTransferRules, 5, '二十四小时内移送', '第二款'),
  ),
  'P23.length': p('公安机关审查移送案件的期限', '日', 'either', cite(crimeTransferRules, 8, '三日内审查')),
  'P23.again': p(
    '提请公安机关复议的期限',
    '日',
    'agency-maximum',
    cite(crimeTransferRules, 9, '三日内提请复议', '第一款'),
  ),
  'P23.hand': p('移交涉案物品和材料的期限', '日', 'agency-maximum', cite(crimeTransferRules, 12, '三日内移交')),
  'O14.length': p(
    '告知实名举报人的期限',
    '工作日',
    'agency-maximum',
    cite(formerComplaintRules, 31, '作出是否立案决定之日起五个工作日内'),
  ),
  'S04.confirmedAddress': p(
    '送到当事人确认的地址即为送达',
    '是否',
    'free',
    cite(marketProcedure, 83, '送达至受送达人确认的地址，即视为送达'),
  ),
  'S06.length': p('公告送达期间', '日', 'party-minimum', cite(civilProcedureLaw, 95, '公告三十日视为送达')),
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
  'L01.length': p('补正告知期限', '工作日', 'agency-maximum', cite(permitLaw, 32, '当场或者五日内一次告知')),
  'L02.length': p('许可决定期限', '工作日', 'agency-maximum', cite(permitLaw, 42, '受理之日起二十日内决定')),
  'L02.extension': p('许可决定期限的延长', '工作日', 'agency-maximum', cite(permitLaw, 42, '经负责人批准可以延长十日')),
  'L05.length': p('颁发、送达证件期限', '工作日', 'agency-maximum', cite(permitLaw, 44, '决定之日起十日内颁发、送达')),
  'L07.request': p('许可听证申请期限', '工作日', 'party-minimum', cite(permitLaw, 47, '被告知之日起五日内')),
  'L07.hold': p('许可听证组织期限', '工作日', 'agency-maximum', cite(permitLaw, 47, '二十日内组织听证')),
  // 届满三十日前 binds the applicant and not the agency: working days are those of 实施 (82), these are days of the calendar.
  'L08.before': p('延续申请提前的日数', '日', 'either', cite(permitLaw, 50, '届满三十日前；另有规定的从其规定')),
  'D01-permit.length': p(
    '许可决定公开期限',
    '工作日',
    'agency-maximum',
    cite(threeSystemsOpinion, 6, '七个工作日内公开'),
  ),
  'D02.length': p(
    '其他执法决定公开期限',
    '工作日',
    'agency-maximum',
    cite(threeSystemsOpinion, 6, '二十个工作日内公开'),
  ),
  'D12.length': p('清单公布期限', '工作日', 'agency-maximum', cite(disclosureRegulation, 26, '二十个工作日内公开')),
  'hearing.person': p(
    '听证罚没数额标准（自然人）',
    '分',
    'agency-maximum',
    cite(marketHearing, 5, '自然人一万元以上', '第三项'),
  ),
  'hearing.organisation': p(
    '听证罚没数额标准（法人或者其他组织）',
    '分',
    'agency-maximum',
    cite(marketHearing, 5, '法人或者其他组织十万元以上', '第三项'),
  ),
  'review.beforeNotice': p('告知前须经审核', '是否', 'switch-on', cite(marketProcedure, 56, '审核后方报批告知')),
  'review.caseReview': p(
    '其余案件须经案件审核',
    '是否',
    'switch-on',
    cite(marketProcedure, 52, '普通程序案件应当案件审核'),
  ),
  'review.everyCase': p(
    '全部普通程序案件法制审核',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 12, '机关编制审核目录'),
  ),
  'review.fineFrom': p(
    '列入法制审核目录的罚没数额',
    '分',
    'agency-maximum',
    cite(threeSystemsOpinion, 12, '机关编制审核目录'),
  ),
  'disclosure.exceptWarnings': p(
    '仅受警告处罚的不公示',
    '是否',
    'either',
    cite(marketDisclosure, 2, '仅受到警告的不予公示'),
  ),
  'major.hearingScope': p(
    '属于听证范围的处罚须集体讨论',
    '是否',
    'switch-on',
    cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论'),
    cite(transportProcedure, 76, '降低资质、吊销、停产停业、较大数额等提交集体讨论'),
  ),
  'major.amountFrom': p(
    '属于重大、须集体讨论的罚没数额',
    '分',
    'agency-maximum',
    cite(penaltyLaw, 57, '情节复杂或者重大的，负责人集体讨论'),
    cite(farmProcedure, 55, '应当集体讨论的案件'),
  ),
  'rule.fineMost': p(
    '部门规章可以设定的罚款最高数额',
    '分',
    'agency-maximum',
    cite(penaltyLaw, 13, '部门规章设定罚款的限额由国务院规定', '第二款'),
    cite(penaltyLawNotice, 5, '部门规章设定的罚款一般不超过十万元'),
  ),
  'localRule.fineMost': p(
    '地方政府规章可以设定的罚款最高数额',
    '分',
    'agency-maximum',
    cite(penaltyLaw, 14, '限额由省级人大常委会规定', '第二款'),
  ),
  'discussion.reviewedCases': p(
    '法制审核案件须集体讨论',
    '是否',
    'switch-on',
    cite(marketProcedure, 60, '第五十条案件拟处罚的，应当集体讨论'),
  ),
  // No national text sets these: an agency without a layer that does says its own (限时办结).
  'O01.length': p('依职权程序的办理期限', '日', 'either', cite(ningxiaProcedure, 54, '六十日内办结', '第三款')),
  'O01.extension': p(
    '依职权程序办理期限的延长',
    '日',
    'either',
    cite(ningxiaProcedure, 54, '可以延长三十日', '第三款'),
  ),
  'O02.length': p('依申请程序的办理期限', '日', 'either', cite(ningxiaProcedure, 54, '二十日内办结', '第四款')),
  'O02.extension': p('依申请程序办理期限的延长', '日', 'either', cite(ningxiaProcedure, 54, '可以延长十日', '第四款')),
  'O04.review': p('行政裁决申请的审查期限', '日', 'either', cite(ningxiaProcedure, 80, '五日内审查完毕')),
  'O04.copy': p('发送申请书副本的期限', '日', 'either', cite(ningxiaProcedure, 80, '受理后五日内发送', '第一项')),
  'O04.reply': p('被申请人答复的期限', '日', 'either', cite(ningxiaProcedure, 81, '十日内提交书面答复', '第一款')),
  'O04.forward': p('发送答复副本的期限', '日', 'either', cite(ningxiaProcedure, 81, '五日内发送申请人', '第二款')),
  'O04.length': p('行政裁决期限', '日', 'either', cite(ningxiaProcedure, 84, '受理之日起六十日内')),
  'O04.extension': p('行政裁决期限的延长', '日', 'either', cite(ningxiaProcedure, 84, '延长三十日')),
  'O06.length': p('变更、废止行政给付的提前告知', '日', 'either', cite(ningxiaProcedure, 89, '提前三十日告知')),
  'O07.length': p(
    '登记期限',
    '工作日',
    'agency-maximum',
    cite(registrationRegulation, 19, '三个工作日内登记', '第一款'),
  ),
  'O07.extension': p(
    '登记期限的延长',
    '工作日',
    'agency-maximum',
    cite(registrationRegulation, 19, '再延长三个工作日', '第一款'),
  ),
  'O07.change': p('申请变更登记的期限', '日', 'party-minimum', cite(registrationRegulation, 24, '三十日内', '第一款')),
  'O07.publicity': p(
    '虚假登记公示期',
    '日',
    'party-minimum',
    cite(registrationRegulation, 40, '公示四十五日', '第二款'),
  ),
  'O07.simple': p(
    '简易注销公示后的申请期限',
    '日',
    'party-minimum',
    cite(registrationRegulation, 33, '届满之日起二十日内', '第二款'),
  ),
  'O09.length': p('工伤认定期限', '日', 'agency-maximum', cite(workInjuryRegulation, 20, '六十日内作出决定', '第一款')),
  'O09.clear': p(
    '事实清楚的工伤认定期限',
    '日',
    'agency-maximum',
    cite(workInjuryRegulation, 20, '十五日内作出决定', '第二款'),
  ),
  'O09.apply': p('工伤认定申请时限', '年', 'party-minimum', cite(workInjuryRegulation, 17, '一年内申请', '第二款')),
  'O09.unit': p(
    '用人单位申请工伤认定的时限',
    '日',
    'party-minimum',
    cite(workInjuryRegulation, 17, '三十日内申请', '第一款'),
  ),
} as const satisfies Record<string, Parameter>

export type ParameterId = keyof typeof parameters
