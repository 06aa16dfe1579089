import { archiving } from '../archive/set.ts'
import { ceased } from '../ceasing/set.ts'
import { heardRecords, weighed } from '../heard/set.ts'
import { inquiryRecords } from '../inquiry/set.ts'
import { takenBack } from '../intake/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewFirst } from '../remedies.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { exclusionEnd, exclusionFor } from '../term/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const

/** What an agency names its matter, on what it stands, and by when it has to be done. Ids stand in the record (ADR 0018). */
export const start = record('start', '启动', [
  must('how', '启动方式', choice(['asked', '依申请'], ['own', '依职权'])),
  {
    ...must('organs', '涉及的行政机关', choice(['one', '一个'], ['several', '两个以上'])),
    when: { field: 'how', in: ['asked'] },
  },
  must(
    'category',
    '类别',
    choice(['reward', '行政奖励'], ['confirmation', '其他行政确认'], ['filing', '备案'], ['other', '其他']),
  ),
  must('matter', '事项名称', short, '权责清单上的名称'),
  must('basis', '依据', text, '法律、法规、规章的名称和条款；没有依据的，不得影响他人合法权益或者增加其义务'),
  must('receivedOn', '收到申请、发现情况之日', { is: 'day' }),
  must('limitOn', '办结期限至', { is: 'day' }, '法定期限、承诺期限中较早的一日'),
  must('content', '申请的内容，或者启动的事由', text),
  must('unnamed', '不宜公开对谁作出', { is: 'yesNo' }, '例如举报奖励'),
  may('files', '材料', { is: 'files' }),
])
export const commencement = record('commencement', '受理、批准启动', [], { about: start })
export const refusal = record('refusal', '不予受理、不启动', [must('reason', '理由', text)])
export const prolongation = record('prolongation', '延长办结期限', [
  must('limitOn', '延长至', { is: 'day' }),
  must('reason', '理由', text),
  must('way', '告知当事人的方式', short),
  may('approvedBy', '批准延长的本级人民政府负责人', short, '涉及两个以上行政机关的填写'),
])
/** What takes time that is not the agency's (宁夏程序55). */
export const exclusion = exclusionFor('听证', '招标', '拍卖', '检验、检测、检疫、勘验、鉴定', '专家评审', '公示')
export const finding = record('finding', '处理意见', [
  must('found', '查明的事实和证据', { is: 'longText', max: 20_000 }),
  must('law', '适用的依据', text),
  must('result', '拟作出的决定', text),
  must('adverse', '不利于当事人，或者影响他人合法权益', { is: 'yesNo' }),
  { ...may('reason', '理由', text), when: { field: 'adverse', in: ['true'] } },
  may('performance', '履行方式和时间', text),
  reviewFirst,
  weighed,
])
export const decision = record('decision', '决定', [], { about: finding, later: { result: '决定内容' }, final: true })
export const reviewing = reviewOf(finding, '启动材料、调查记录、陈述申辩、处理意见', { enforcement: '其他' })
export const paperApproval = onPaper('generalStart', 'general')

export const generalRecords = [
  start,
  commencement,
  refusal,
  takenBack,
  ceased,
  prolongation,
  exclusion,
  exclusionEnd,
  ...inquiryRecords,
  ...heardRecords(finding),
  finding,
  ...reviewRecordsOf(reviewing),
  decision,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
