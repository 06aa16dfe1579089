import { inquiryRecords } from '../inquiry/set.ts'
import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** A letter of another agency that asks for help (处罚法26; 市监程序45第二款). */
export const letter = record('assistanceLetter', '收到的协助调查函', [
  must('organ', '来函的机关', short),
  must('number', '来函的文号', short),
  must('receivedOn', '接到日期', { is: 'day' }, '协助的期限自此日起算'),
  must('subject', '所涉案件', { is: 'text', max: 100 }, '例如某某涉嫌销售侵权商品案'),
  must('matters', '请求协助的事项', text),
  may('contact', '联系人和电话', short),
  may('files', '来函和随函材料', { is: 'files' }, '补录的必须附上'),
])
export const assignment = record(
  'assistanceAssignment',
  '是否协助',
  [
    must('within', '属于本机关的职权范围', { is: 'yesNo' }),
    only(must('officers', '办理人员', { is: 'officers', min: 1 }), 'within', 'true'),
    only(must('reason', '不予协助的理由', text), 'within', 'false'),
  ],
  { about: letter },
)
/** Told before the term is over, to whoever asked. */
export const delayTold = record(
  'assistanceDelayTold',
  '告知延期',
  [
    must('until', '延期至', { is: 'day' }),
    must('reason', '延期的原因', text),
    must('way', '告知来函机关的方式', choice(['letter', '书面'], ['phone', '电话'], ['system', '系统'])),
  ],
  { about: letter },
)
/** What was found and goes back, as it is drafted and as it is signed. */
export const answer = record(
  'assistanceReply',
  '拟定的回复',
  [
    must('result', '结果', choice(['done', '已经协助'], ['partly', '部分协助'], ['refused', '不予协助'])),
    must('content', '回复的内容', { is: 'longText', max: 10_000 }),
    may('enclosed', '随函材料', text),
  ],
  { about: letter },
)
export const signature = record(
  'assistanceSignature',
  '签发回复',
  [must('opinion', '意见', { is: 'longText', max: 2000 })],
  { about: answer, final: true },
)
export const givenRecords = [letter, assignment, ...inquiryRecords, delayTold, answer, signature] as const
