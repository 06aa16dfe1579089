import { archiving } from '../archive/set.ts'
import { ways } from '../opinion/records.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const

/** What the inspected say of an inspection. Who said it is sealed: whoever inspected is told what, never by whom. Ids stand in the record (ADR 0018). */
export const rating = record('rating', '检查评价', [
  must('channel', '渠道', ways),
  may('ticket', '来件编号', { is: 'text', max: 50 }),
  must('receivedOn', '收到之日', { is: 'day' }),
  must('inspector', '被评价的检查机关', short),
  {
    ...must('paper', '检查文书的文号', short, '检查通知书、检查结果告知书上的编号；没有文书的写“没有文书”'),
    sealed: true,
  },
  {
    ...may('code', '评价码', { is: 'text', max: 20 }, '检查结果告知书上的；网上提交的已经核对'),
    sealed: true,
  },
  { ...may('inspectedOn', '检查日期', { is: 'day' }), sealed: true },
  must('grade', '总的评价', choice(['good', '满意'], ['fair', '基本满意'], ['bad', '不满意'])),
  must('shown', '检查人员出示了执法证件和检查通知书', yesNo),
  must('explained', '检查人员告知了检查事由、依据和权利', yesNo),
  must('disturbed', '影响了正常生产经营，或者要求提供餐饮、费用等', yesNo),
  { ...may('said', '具体情况和意见', text), sealed: true },
  { ...may('firm', '评价的企业、个人', short), sealed: true },
  { ...may('telephone', '联系电话', { is: 'telephone' }), sealed: true },
])
/** 研判 (监督条例20第二款). */
export const study = record(
  'ratingStudy',
  '研判',
  [
    must(
      'result',
      '研判结果',
      choice(
        ['focus', '列为重点监督事项'],
        ['notice', '通知检查机关改进'],
        ['kept', '记入日常监督和评议'],
        ['elsewhere', '应当通过其他途径提出'],
      ),
    ),
    must('reason', '研判意见', text, '不写能够辨认评价人的内容'),
    must('reply', '告知评价人的内容', text),
  ],
  { about: rating },
)
export const notice = record('ratingNotice', '通知检查机关', [
  must('to', '检查机关', short),
  must('content', '反映的问题和要求', text, '只写问题，不写评价的企业、时间和文号'),
  must('answerBy', '要求回复的日期', { is: 'day', lies: 'ahead' }),
])
export const answer = record(
  'ratingAnswer',
  '检查机关的回复',
  [must('content', '改进情况', text), may('files', '回复材料', { is: 'files' })],
  {
    about: notice,
  },
)
export const ratingRecords = [rating, study, notice, answer, archiving] as const
