import {
  coercionLaw,
  complaintRules,
  expropriationRegulation,
  formerComplaintRules,
  ningxiaProcedure,
  registrationRegulation,
  waterFeeRegulation,
  workInjuryRegulation,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 投诉、登记、裁决、收费、征收、工伤 and whatever else an agency decides. */
export const otherKinds = {
  'O13.length': p('投诉的受理期限', '工作日', 'agency-maximum', cite(complaintRules, 15, '七个工作日内决定', '第一款')),
  'O13.mediate': p(
    '投诉的调解期限',
    '日',
    'agency-maximum',
    cite(complaintRules, 23, '六十日未达成协议的终止', '第五项'),
  ),
  'O13.tell': p(
    '终止调解的告知期限',
    '工作日',
    'agency-maximum',
    cite(complaintRules, 23, '七个工作日内告知', '第二款'),
  ),
  'O14.length': p(
    '告知实名举报人的期限',
    '工作日',
    'agency-maximum',
    cite(formerComplaintRules, 31, '作出是否立案决定之日起五个工作日内'),
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
  'O12.length': p(
    '征收补偿方案征求意见期限',
    '日',
    'party-minimum',
    cite(expropriationRegulation, 10, '不得少于三十日', '第二款'),
  ),
  'O10.length': p('缴费、申请缓缴的期限', '日', 'party-minimum', cite(waterFeeRegulation, 33, '七日内办理缴纳手续')),
  'O10.answer': p('缓缴决定期限', '工作日', 'agency-maximum', cite(waterFeeRegulation, 34, '五个工作日内决定')),
  'O10.deferral': p('缓缴的最长期限', '日', 'agency-maximum', cite(waterFeeRegulation, 34, '最长不得超过九十日')),
  'O11.wait': p('加收滞纳金后强制执行的间隔', '日', 'party-minimum', cite(coercionLaw, 46, '超过三十日', '第一款')),
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
