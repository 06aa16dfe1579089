import { tiers } from '../../codes.ts'
import { discretionOpinion, penaltyLaw } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import type { ListLines } from './line.ts'

export const discretion = {
  discretion: {
    title: '裁量基准',
    one: '阶次',
    fromTable: 'benchmarks',
    columns: [
      must('conduct', '违法行为', { is: 'text', max: 1000 }, '与权责清单的事项名称或者违法行为一致'),
      may('matter', '事项编码', { is: 'text', max: 40 }, '写了的，按编码对应权责清单的事项'),
      may('basis', '法定依据', { is: 'longText', max: 3000 }),
      may('grade', '裁量阶次', { is: 'text', max: 100 }),
      may('tier', '裁量档次', choice(...tiers.map((t) => [t.value, t.label] as const))),
      must('when', '适用情形', { is: 'longText', max: 1000 }),
      may('least', '罚款不低于', { is: 'money' }),
      may('most', '罚款不高于', { is: 'money' }),
      may('base', '按比例计算的基数', { is: 'text', max: 100 }, '货值金额、违法所得、工程合同价款等'),
      may('percentLeast', '不低于基数的百分之几', { is: 'integer', min: 0, max: 100_000 }, '三倍写300'),
      may('percentMost', '不高于基数的百分之几', { is: 'integer', min: 0, max: 100_000 }),
      may('standard', '裁量标准', { is: 'longText', max: 1000 }),
      may('maker', '上级制定机关', { is: 'text', max: 100 }, '适用上级机关的基准的填写；调整适用须报其批准'),
    ],
    cite: [
      cite(penaltyLaw, 34, '裁量基准应当向社会公布'),
      cite(discretionOpinion, 6, '违法行为、法定依据、裁量阶次、适用条件和具体标准'),
    ],
  },
} as const satisfies Readonly<Record<string, ListLines>>
