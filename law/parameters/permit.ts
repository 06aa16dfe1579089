import { litigationLaw, permitLaw } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 许可. */
export const permit = {
  'L01.length': p('补正告知期限', '工作日', 'agency-maximum', cite(permitLaw, 32, '当场或者五日内一次告知')),
  'L02.length': p('许可决定期限', '工作日', 'agency-maximum', cite(permitLaw, 42, '受理之日起二十日内决定')),
  'L02.extension': p('许可决定期限的延长', '工作日', 'agency-maximum', cite(permitLaw, 42, '经负责人批准可以延长十日')),
  'L03.length': p(
    '统一、联合、集中办理的期限',
    '工作日',
    'agency-maximum',
    cite(permitLaw, 42, '不得超过四十五日', '第二款'),
  ),
  'L03.extension': p(
    '统一、联合、集中办理的延长',
    '工作日',
    'agency-maximum',
    cite(permitLaw, 42, '经本级人民政府负责人批准延长十五日', '第二款'),
  ),
  'L04.length': p('下级机关的初审期限', '工作日', 'agency-maximum', cite(permitLaw, 43, '受理之日起二十日内审查完毕')),
  'L05.length': p('颁发、送达证件期限', '工作日', 'agency-maximum', cite(permitLaw, 44, '决定之日起十日内颁发、送达')),
  'L09.length': p(
    '检验、检测、检疫的指派期限',
    '工作日',
    'agency-maximum',
    cite(permitLaw, 55, '受理之日起五日内指派两名以上工作人员'),
  ),
  'L07.request': p('许可听证申请期限', '工作日', 'party-minimum', cite(permitLaw, 47, '被告知之日起五日内')),
  'L07.hold': p('许可听证组织期限', '工作日', 'agency-maximum', cite(permitLaw, 47, '二十日内组织听证')),
  // 届满三十日前 binds the applicant and not the agency: working days are those of 实施 (82), these are days of the calendar.
  'L08.before': p('延续申请提前的日数', '日', 'either', cite(permitLaw, 50, '届满三十日前；另有规定的从其规定')),
  'L69.answer': p(
    '答复撤销许可的请求的期限',
    '月',
    'agency-maximum',
    cite(litigationLaw, 47, '接到申请之日起两个月内不履行的，可以起诉'),
  ),
} as const satisfies Record<string, Parameter>
