import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** A visit that looks for nothing. Ids of kinds and fields stand in the record (ADR 0018). */
export const guidancePlan = record('guidancePlan', '走访安排', [
  must('receivedOn', '登记日期', { is: 'day' }),
  must(
    'why',
    '事由',
    choice(
      ['asked', '应企业、群众请求'],
      ['policy', '宣传法律、政策'],
      ['advice', '合规指导、提醒'],
      ['help', '帮助解决困难'],
      ['recheck', '回访（投诉、信用修复等）'],
    ),
  ),
  must('matter', '走访、指导的事项', short),
  must('officers', '走访人员', { is: 'officers', min: 1 }),
  may('place', '地点', short),
])
export const guidanceVisit = record(
  'guidanceVisit',
  '走访、指导情况',
  [
    must('met', '接待的人', short),
    must('given', '宣传、指导、提醒的内容', text),
    may('wanted', '对方提出的问题和请求', text),
    must(
      'unchecked',
      '没有查验证照、账册和货物，没有查看现场以发现违法，也没有要求提供检查材料',
      yesNo,
      '做了其中任何一项的，就是行政检查，不在这里登记',
    ),
    must(
      'seen',
      '是否看到涉嫌违法的情况',
      choice(['none', '没有'], ['slight', '有可以当即提醒改正的'], ['lead', '有涉嫌违法，应当依法核查的']),
    ),
    only(must('what', '看到的情况', text), 'seen', 'slight', 'lead'),
    may('files', '照片、材料', { is: 'files' }, '补录的必须附上'),
  ],
  { about: guidancePlan },
)
export const guidanceAnswer = record(
  'guidanceAnswer',
  '答复、帮助的结果',
  [must('content', '答复的内容，解决的情况', text), must('way', '答复方式', short)],
  { about: guidanceVisit },
)
export const guidanceHandover = record('guidanceHandover', '转立案线索', [
  must('foundOn', '发现之日', { is: 'day', lies: 'behind' }),
  must('cause', '涉嫌的违法行为', { is: 'text', max: 100 }),
  must('summary', '线索的内容', text),
  may('place', '违法行为发生地', short),
  may('unit', '接收的办案机构', { is: 'unit' }),
])
export const guidanceEnd = record('guidanceEnd', '办结', [may('summary', '小结', text)], { final: true })
export const guidanceCancelled = record('guidanceCancelled', '没有走访', [must('reason', '原因', text)])

export const guidanceRecords = [
  guidancePlan,
  guidanceVisit,
  guidanceAnswer,
  guidanceHandover,
  guidanceEnd,
  guidanceCancelled,
] as const
