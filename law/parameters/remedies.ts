import {
  civilProcedureLaw,
  litigationInterpretation,
  litigationLaw,
  marketProcedure,
  reconsiderationLaw,
  stateCompensationLaw,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 送达、复议、诉讼、国家赔偿. */
export const remedies = {
  'P19.remedy': p('起诉期限', '月', 'party-minimum', cite(litigationLaw, 46, '六个月内起诉', '第一款')),
  'P19.first': p(
    '复议前置的，申请复议的期限',
    '日',
    'party-minimum',
    cite(reconsiderationLaw, 20, '六十日内申请', '第一款'),
  ),
  'P19.judged': p(
    '申请执行生效判决的期限',
    '年',
    'agency-maximum',
    cite(litigationInterpretation, 153, '申请执行的期限为二年'),
  ),
  'S04.confirmedAddress': p(
    '送到当事人确认的地址即为送达',
    '是否',
    'free',
    cite(marketProcedure, 83, '送达至受送达人确认的地址，即视为送达'),
  ),
  'S06.length': p('公告送达期间', '日', 'party-minimum', cite(civilProcedureLaw, 95, '公告三十日视为送达')),
  'R08.length': p('复议答复期限', '工作日', 'agency-maximum', cite(reconsiderationLaw, 48, '十日内书面答复')),
  'R08.summary': p(
    '复议答复期限（简易程序）',
    '工作日',
    'agency-maximum',
    cite(reconsiderationLaw, 54, '五日内书面答复'),
  ),
  'R10.length': p('报送纠正情况的期限', '日', 'agency-maximum', cite(reconsiderationLaw, 76, '六十日内报送')),
  'R11.after': p('对复议决定起诉的期限', '日', 'party-minimum', cite(litigationLaw, 45, '十五日内起诉')),
  'R12.length': p('应诉举证期限', '日', 'agency-maximum', cite(litigationLaw, 67, '十五日内提交')),
  'R14.length': p('国家赔偿的决定期限', '月', 'agency-maximum', cite(stateCompensationLaw, 13, '两个月内', '第一款')),
  'R14.materials': p(
    '赔偿申请的补正告知期限',
    '日',
    'agency-maximum',
    cite(stateCompensationLaw, 12, '五日内', '第四款'),
  ),
  'R14.serve': p('赔偿决定的送达期限', '日', 'agency-maximum', cite(stateCompensationLaw, 13, '十日内送达', '第二款')),
  'R14.suit': p('对赔偿决定起诉的期限', '月', 'party-minimum', cite(stateCompensationLaw, 14, '三个月内', '第二款')),
  'R14.pay': p('提出支付申请的期限', '日', 'agency-maximum', cite(stateCompensationLaw, 37, '七日内', '第三款')),
  'R14.finance': p('财政部门支付的期限', '日', 'free', cite(stateCompensationLaw, 37, '十五日内', '第三款')),
  'R-appeal.length': p('上诉期限', '日', 'party-minimum', cite(litigationLaw, 85, '十五日内上诉')),
  'R-appeal.ruling': p('对裁定上诉的期限', '日', 'party-minimum', cite(litigationLaw, 85, '十日内上诉')),
} as const satisfies Record<string, Parameter>
