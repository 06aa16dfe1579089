import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { lawChangeWork } from './work.ts'

const text = { is: 'longText', max: 5000 } as const
const name = { is: 'text', max: 300 } as const

/** What may rest on a law. */
export const resting = choice(
  ['matter', '权责清单事项'],
  ['benchmark', '裁量基准'],
  ['list', '其他清单、规范'],
  ['rule', '办案规则'],
  ['chart', '执法流程图'],
  ['guide', '服务指南'],
  ['template', '文书格式'],
  ['case', '在办案件'],
)
/** What becomes of it (公开条例26；裁量意见十三). */
export const proposals = choice(
  ['keep', '保留'],
  ['add', '增加'],
  ['change', '修改'],
  ['cancel', '取消'],
  ['look', '核对适用'],
)

const law = [
  must('law', '新的法律、法规、规章', name),
  may('from', '施行日期', { is: 'day' }, '二十个工作日自施行之日起算；正文没有写明的，核对后填写'),
  must('changed', '废止、修改的规定', text),
] as const

const things = must('things', '所涉及的', {
  is: 'rows',
  one: '一项',
  columns: [
    must('kind', '种类', resting),
    must('title', '名称', name),
    may('ref', '编号', { is: 'text', max: 100 }),
    must('laws', '所依据的规定', name),
    must('proposal', '建议', proposals),
    may('advice', '怎么办', { is: 'text', max: 500 }),
  ],
})

/** 法律变化: one text that repeals or amends others, and all that rests on them. */
export const campaign = record('lawChange', '法律变化', [
  ...law,
  must('receivedOn', '发现日期', { is: 'day', lies: 'behind' }),
  things,
])
/** A task for each of them, as they were listed, or found later. */
export const tasks = record('lawChangeTasks', '逐项立任务', [things], { about: campaign })
export const asListed = { ...things, from: { last: campaign.id, field: 'things' } } as const
export const closing = record('lawChangeClosing', '清理小结', [must('summary', '清理的结果', text)], {
  about: campaign,
})

/** One thing that rests on it. */
export const task = record(lawChangeWork.about, '清理任务', [
  ...law,
  must('receivedOn', '立项日期', { is: 'day', lies: 'behind' }),
  must('kind', '种类', resting),
  must('title', '名称', name),
  may('ref', '编号', { is: 'text', max: 100 }),
  must('proposal', '建议', proposals),
  may('advice', '怎么办', { is: 'text', max: 500 }),
])
export const assignment = record(
  'lawChangeAssignment',
  '指派',
  [must('officers', '负责人员', { is: 'officers', min: 1 }), may('note', '要求', text)],
  { about: task },
)
export const settlement = record(
  'lawChangeSettlement',
  '清理意见',
  [
    must('outcome', '处理', proposals),
    must('reason', '理由', text, '对照新旧条文写明；保留的，写明仍有依据或者只适用于施行以前的行为'),
    may('result', '修订、取消的文件或者案件编号', name, '修订后的清单、文书，或者已经核对的案件'),
  ],
  { about: task },
)
export const confirmation = record(
  'lawChangeConfirmation',
  '核定',
  [must('opinion', '意见', { is: 'longText', max: 2000 })],
  { about: settlement, final: true },
)
export const campaignRecords = [campaign, tasks, closing] as const
export const taskRecords = [task, assignment, settlement, confirmation] as const
