import { permitLaw, threeSystemsOpinion } from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { choice, may, must } from '../../words/field.ts'
import { code, type ListLines, line, long, name } from './line.ts'

/** What a guide and the words of a chart say of a matter, in the order one asks (指导意见四; 许可法30). */
export const guideParts = [
  ['basis', '办理依据'],
  ['receives', '受理机构'],
  ['decides', '审批（决定）机构'],
  ['condition', '条件'],
  ['material', '申请材料'],
  ['step', '办理环节'],
  ['term', '办理时限'],
  ['favour', '优惠政策'],
  ['quality', '工作质量标准'],
  ['rights', '当事人的权利'],
  ['oversight', '监督方式'],
  ['duty', '责任追究'],
  ['window', '办公地址、时间、电话'],
] as const
export type GuidePart = (typeof guideParts)[number][0]

/** Asked of nobody without the article it stands on. */
export const cited: readonly GuidePart[] = ['condition', 'material', 'step', 'term']
/** Without these nobody knows what to do; what a matter has none of (材料、优惠政策) is left out. */
export const needed: readonly GuidePart[] = [
  'basis',
  'receives',
  'decides',
  'condition',
  'step',
  'term',
  'quality',
  'rights',
  'oversight',
  'duty',
  'window',
]

/** 服务指南和执法流程图: one list, so that guide and chart are revised, reviewed, filed and published by one act. */
export const guides = {
  guides: {
    title: '服务指南和执法流程图',
    one: '要素',
    fromTable: 'guides',
    columns: [
      must('matter', '事项', name, '同一事项的各行写法一致，与权责清单的名称一致'),
      may('code', '事项编码', code),
      must('part', '要素', choice(...guideParts)),
      must('content', '内容', long, '办理环节按先后各占一行'),
      may('basis', '依据', long, '条件、材料、环节、时限必须写明法律、法规、规章的名称和条款'),
      may('post', '承办岗位', line, '办理环节的填写'),
      may('plain', '通俗说明', long, '写给不熟悉法律的人'),
    ],
    cite: [
      cite(threeSystemsOpinion, 4, '编制并公开本机关的服务指南、执法流程图'),
      cite(permitLaw, 30, '事项、依据、条件、程序、期限和材料的目录公示', '第一款'),
    ],
  },
} as const satisfies Readonly<Record<string, ListLines>>
