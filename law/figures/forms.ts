import { type FigureId, figures, sums } from './figures.ts'

export interface FigureColumn {
  readonly title: string
  /** Added up. */
  readonly of: readonly FigureId[]
  /** Of sums: how they are written. */
  readonly unit?: '元' | '万元'
}
export interface FigureTable {
  readonly title: string
  readonly columns: readonly FigureColumn[]
}
/** A report as a province wants it: tables over the same figures, and nothing that another form counts otherwise. */
export interface FigureForm {
  readonly title: string
  readonly tables: readonly FigureTable[]
}

const column = (title: string, ...of: readonly FigureId[]): FigureColumn => ({ title, of })
/** A column under the figure's own name. */
const plain = (...ids: readonly FigureId[]): readonly FigureColumn[] => ids.map((id) => column(figures[id], id))
const money = (unit: '元' | '万元'): FigureColumn => ({ title: `罚没金额（${unit}）`, of: sums, unit })

/** One decision is one of these, whichever is heaviest. */
const kinds = [
  'penalty.warning',
  'penalty.criticism',
  'penalty.fine',
  'penalty.gains',
  'penalty.goods',
  'penalty.suspension',
  'penalty.downgrade',
  'penalty.restriction',
  'penalty.stoppage',
  'penalty.closure',
  'penalty.revocation',
  'penalty.other',
] as const
const together = column('合计（宗）', ...kinds)

const permits: FigureTable = {
  title: '行政许可',
  columns: [
    column('申请数量', 'permit.applied'),
    column('受理数量', 'permit.accepted'),
    column('许可数量', 'permit.granted'),
    column('不予许可数量', 'permit.refused'),
    column('撤销许可数量', 'permit.revoked'),
  ],
}
const measures = ['coercion.sealing', 'coercion.seizure', 'coercion.freezing'] as const
const executions = [
  'coercion.transfer',
  'coercion.auction',
  'coercion.substitution',
  'coercion.otherExecution',
] as const
const coercion: FigureTable = {
  title: '行政强制',
  columns: [
    ...plain(...measures, ...executions, 'coercion.court'),
    column('合计', ...measures, ...executions, 'coercion.court'),
  ],
}
const others: FigureTable = {
  title: '其他行政执法行为',
  columns: [
    column('行政征收次数', 'other.levied', 'other.charged'),
    column('行政检查次数', 'other.inspected'),
    column('行政裁决次数', 'other.adjudicated'),
    column('行政确认次数', 'other.confirmed'),
    column('行政给付次数', 'other.paid'),
    column('行政登记次数', 'other.registered'),
    column('其他行政执法行为', 'other.other'),
  ],
}

/** 行政执法统计年报, in the styles of provinces that publish theirs. */
export const figureForms = {
  zhejiang: {
    title: '浙江样式',
    tables: [
      {
        title: '行政处罚',
        columns: [
          column('警告、通报批评', 'penalty.warning', 'penalty.criticism'),
          column('罚款', 'penalty.fine'),
          column('没收违法所得、没收非法财物', 'penalty.gains', 'penalty.goods'),
          column('暂扣许可证、执照，降低资质等级', 'penalty.suspension', 'penalty.downgrade'),
          column('吊销许可证、执照', 'penalty.revocation'),
          column('限制开展生产经营活动', 'penalty.restriction'),
          column('责令停产停业、责令关闭、限制从业', 'penalty.stoppage', 'penalty.closure'),
          column('行政拘留'),
          column('其他行政处罚', 'penalty.other'),
          together,
          money('万元'),
        ],
      },
      permits,
      coercion,
      others,
    ],
  },
  shanxi: {
    title: '山西样式',
    tables: [
      {
        title: '行政处罚',
        columns: [
          ...plain('penalty.warning', 'penalty.criticism', 'penalty.fine'),
          column('没收违法所得、没收非法财物', 'penalty.gains', 'penalty.goods'),
          ...plain(
            'penalty.suspension',
            'penalty.downgrade',
            'penalty.restriction',
            'penalty.stoppage',
            'penalty.closure',
            'penalty.revocation',
          ),
          column('行政拘留'),
          ...plain('penalty.other'),
          together,
          money('元'),
        ],
      },
      coercion,
      others,
    ],
  },
  shandong: {
    title: '山东样式',
    tables: [
      permits,
      {
        title: '行政处罚',
        columns: [
          column('立案数量', 'penalty.filed'),
          column('结案数量', 'penalty.closed'),
          ...plain(...kinds),
          column('行政拘留'),
          money('万元'),
          column('不予处罚案件数量', 'penalty.spared'),
          column('减轻处罚的案件数量', 'penalty.mitigated'),
          column('被行政复议数量', 'penalty.reconsidered'),
          column('被行政复议纠错数量', 'penalty.corrected'),
          column('被行政诉讼数量', 'penalty.sued'),
          column('行政诉讼败诉数量', 'penalty.lost'),
          column('移送司法机关数量', 'penalty.crime'),
        ],
      },
      coercion,
      others,
    ],
  },
  // Not a province's: what a supervisor asks of the reviews of his agencies (监督条例; 指导意见十一至十四).
  review: {
    title: '法制审核情况',
    tables: [
      {
        title: '法制审核',
        columns: plain(
          'review.asked',
          'review.passed',
          'review.failed',
          'review.handled',
          'review.returned',
          'review.differed',
          'review.outside',
          'review.counsel',
        ),
      },
    ],
  },
} as const satisfies Readonly<Record<string, FigureForm>>

export type FigureFormId = keyof typeof figureForms
