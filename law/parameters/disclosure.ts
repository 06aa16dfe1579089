import {
  disclosureRegulation,
  discretionOpinion,
  marketCreditRepair,
  marketDisclosure,
  marketDisclosure2025,
  penaltyLaw,
  threeSystemsOpinion,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 公示, and how long a page stands. */
export const disclosure = {
  'D01.length': p('处罚决定公开期限', '工作日', 'agency-maximum', cite(threeSystemsOpinion, 6, '七个工作日内公开')),
  'D05.length': p(
    '撤回公示的期限',
    '工作日',
    'agency-maximum',
    cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'),
  ),
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
  'Q.filing': p(
    '服务指南、流程图和裁量基准报送备案的期限',
    '工作日',
    'agency-maximum',
    cite(discretionOpinion, 13, '按照规定的程序和时限报送备案'),
  ),
  'D04.length': p(
    '企业信用信息公示系统的公示期限',
    '工作日',
    'agency-maximum',
    cite(marketDisclosure2025, 9, '二十个工作日内公示'),
  ),
  'D04.push': p('推送外省登记地的期限', '工作日', 'agency-maximum', cite(marketDisclosure2025, 10, '十个工作日内推送')),
  'D04.pushed': p(
    '登记地收到推送后的公示期限',
    '工作日',
    'agency-maximum',
    cite(marketDisclosure2025, 10, '收到之日起十个工作日内公示'),
  ),
  'D07.ordinary': p('处罚信息的公示期', '月', 'free', cite(marketDisclosure2025, 15, '期满一年的停止公示')),
  'D07.light': p('轻微处罚信息的公示期', '月', 'free', cite(marketDisclosure2025, 13, '期满三个月的停止公示')),
  'D07.grave': p('较重处罚信息的公示期', '月', 'free', cite(marketDisclosure2025, 14, '期满三年的停止公示')),
  'D07.apply': p('可以申请停止公示的最短公示期', '月', 'free', cite(marketDisclosure2025, 15, '满三个月')),
  'D07.applyGrave': p('较重处罚可以申请停止公示的最短公示期', '月', 'free', cite(marketDisclosure2025, 14, '满一年')),
  'D08.length': p('信用修复的受理期限', '工作日', 'agency-maximum', cite(marketCreditRepair, 14, '两个工作日')),
  'D08.decide': p('信用修复的决定期限', '工作日', 'agency-maximum', cite(marketCreditRepair, 16, '七个工作日')),
  'D08.carryOut': p('信用修复的落实期限', '工作日', 'agency-maximum', cite(marketCreditRepair, 17, '三个工作日')),
  'D08.rescue': p(
    '破产重整、和解中临时信用修复的期限',
    '工作日',
    'agency-maximum',
    cite(marketCreditRepair, 22, '七个工作日', '第一款'),
  ),
  'D08.push': p(
    '信用修复信息推送外省登记地的期限',
    '工作日',
    'agency-maximum',
    cite(marketCreditRepair, 4, '三个工作日', '第二款'),
  ),
  'D08.extension': p(
    '信用修复决定的延长',
    '工作日',
    'agency-maximum',
    cite(marketCreditRepair, 16, '延长十个工作日', '第三款'),
  ),
  'D08.fraud': p(
    '弄虚作假的决定的公示期、不得申请期',
    '月',
    'free',
    cite(marketCreditRepair, 23, '公示三年', '第二款'),
  ),
  'D07.lowFine': p('对经营主体的较低数额罚款', '分', 'free', cite(marketDisclosure2025, 13, '五万元以下', '第二款')),
  'D07.lowFinePerson': p(
    '对责任人员的较低数额罚款',
    '分',
    'free',
    cite(marketDisclosure2025, 13, '五千元以下', '第二款'),
  ),
  'disclosure.exceptWarnings': p(
    '仅受警告处罚的不公示',
    '是否',
    'either',
    cite(marketDisclosure, 2, '仅受到警告的不予公示'),
  ),
} as const satisfies Record<string, Parameter>
