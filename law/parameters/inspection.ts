import { businessRules, inspectionOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 涉企行政检查: what a county or an agency publishes and sets for itself; no national text has a number (国办发〔2024〕54号). */
export const inspection = {
  'inspection.perFirm': p(
    '各机关对同一企业的年度入企检查频次上限',
    '次',
    'either',
    cite(inspectionOpinion, 4, '公布并控制同一企业的年度检查频次'),
  ),
  'inspection.scan': p('入企检查前扫码（亮码）', '是否', 'switch-on', cite(inspectionOpinion, 5, '严格行政检查程序')),
  'inspection.scanLater': p(
    '没有在检查前扫码的，补录的期限',
    '日',
    'either',
    cite(businessRules, 56, '利用信息化手段监管'),
  ),
} as const satisfies Record<string, Parameter>
