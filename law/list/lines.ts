import { tiers } from '../codes.ts'
import { discretionOpinion, penaltyLaw } from '../statutes.ts'
import { type Citations, cite } from '../words/citation.ts'
import { type Column, choice, may, must } from '../words/field.ts'

/**
 * Lists whose lines other cases ask (`listed`): what they hold is typed, and their columns are the words a rule may use. A line that
 * has a term of its own (`from`, `to`) is in force on those days alone. Ids of lists and columns stand in the record (ADR 0018).
 */
export interface ListLines {
  readonly title: string
  /** What a line is called. */
  readonly one: string
  readonly columns: readonly Column[]
  /** Which table it may be read from (lists/kinds). */
  readonly fromTable?: string
  readonly cite: Citations
}

const short = { is: 'text', max: 100 } as const
const day = { is: 'day' } as const

/** What may be done in the name of another, each by a law of its own (处罚法20; 许可法24). */
export const entrustable = choice(['penalty', '行政处罚'], ['permit', '行政许可'])

export const listLines = {
  entrustments: {
    title: '委托执法事项清单',
    one: '委托',
    columns: [
      must('body', '受委托的组织、机关', short, '与任岗时的“内设机构、派出机构”写法一致'),
      must('kind', '委托的执法类别', entrustable),
      may(
        'matter',
        '委托的事项编码',
        { is: 'text', max: 40 },
        '一行一个，与权责清单的编码一致；不写的，为该类全部事项',
      ),
      must('powers', '委托的权限', { is: 'text', max: 300 }),
      must('document', '委托书的名称和文号', { is: 'text', max: 200 }),
      must('from', '委托期限自', day),
      must('to', '委托期限至', day),
    ],
    cite: [cite(penaltyLaw, 20, '委托书载明具体事项、权限、期限，向社会公布', '第二款')],
  },
  assignments: {
    title: '乡镇、街道行使行政处罚权事项清单',
    one: '事项',
    columns: [
      must('matter', '事项编码', { is: 'text', max: 40 }, '与权责清单的编码一致'),
      must(
        'ground',
        '行使处罚权的根据',
        choice(['assigned', '省、自治区、直辖市决定交由行使'], ['own', '法律、法规规定由乡镇、街道行使']),
      ),
      must('document', '决定的名称和文号，或者法律、法规的条款', { is: 'text', max: 200 }),
      must('publishedOn', '公布日期', day, '省、自治区、直辖市的决定，或者法律、法规公布的日期'),
      must('from', '行使期限自', day),
      may('to', '行使期限至', day),
    ],
    cite: [cite(penaltyLaw, 24, '交由乡镇、街道行使，决定应当公布', '第一款')],
  },
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

export type ListId = keyof typeof listLines
export type ColumnOf<L extends ListId> = (typeof listLines)[L]['columns'][number]['id']
export const isList = (id: unknown): id is ListId => typeof id === 'string' && Object.hasOwn(listLines, id)
export const linesOf = (id: ListId): ListLines => listLines[id]
