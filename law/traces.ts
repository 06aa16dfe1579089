import type { Column } from './words/field.ts'
import { choice, may, must } from './words/field.ts'

const line = { is: 'text', max: 300 } as const
const day = { is: 'day' } as const

/** Where an inspection comes from (任务来源): whether it counts depends on it. */
export const inspectionSources = choice(
  ['plan', '年度检查计划'],
  ['random', '双随机抽查'],
  ['special', '专项检查'],
  ['superior', '上级部署的专项检查'],
  ['complaint', '投诉举报'],
  ['assigned', '转办、交办'],
  ['monitoring', '数据监测等发现问题'],
  ['requested', '应企业申请'],
  ['followup', '回访检查'],
)

/** Whose it is and when: said of every one, by the record and not by a rule. */
const common = [must('agency', '机关', line), must('on', '日期', day)] as const

/** What one case may ask of the others about the same person, by the name a rule knows it by. Their columns are the words it may use. */
export const traces = {
  inspected: {
    title: '入企检查',
    columns: [
      ...common,
      must('matter', '检查事项', line),
      must('source', '任务来源', inspectionSources),
      may('joined', '合并在另一机关的检查中进行', { is: 'yesNo' }),
    ],
  },
  toInspect: {
    title: '已经批准、尚未进行的入企检查',
    columns: [
      ...common,
      must('matter', '检查事项', line),
      must('from', '检查时间自', day),
      must('to', '检查时间至', day),
    ],
  },
  fined: {
    title: '对同一违法行为的罚款',
    columns: [
      ...common,
      must('number', '决定书文号', line),
      must('conduct', '违法行为', line),
      must('from', '行为自', day),
      must('to', '行为至', day),
      must('fine', '罚款', { is: 'money' }),
    ],
  },
  barred: {
    title: '一定期限内不得再次申请许可的情形',
    columns: [
      ...common,
      must('matter', '许可事项', line),
      must('ground', '情形', choice(['false', '提供虚假材料'], ['fraud', '以不正当手段取得许可'])),
      must('until', '不得再次申请至', day),
    ],
  },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly columns: readonly Column[] }>>

export type TraceId = keyof typeof traces
export type TraceColumn<T extends TraceId> = Exclude<(typeof traces)[T]['columns'][number]['id'], 'agency' | 'on'>
