import { archiving } from '../archive/set.ts'
import { inquiryRecords } from '../inquiry/set.ts'
import { intakeRecords, notOurs, rejectionOn } from '../intake/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewFirst } from '../remedies.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { exclusionEnd, exclusionFor, extension } from '../term/set.ts'
import { some } from '../words/condition.ts'
import { choice, may, must } from '../words/field.ts'
import { entries } from '../words/query.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')

/** What an adjudication holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const application = record('application', '申请', [
  must('matter', '争议事项', short),
  must('receivedOn', '收到申请日期', { is: 'day' }),
  must('way', '申请方式', choice(['written', '书面申请'], ['oral', '口头申请，当场记录'])),
  must('basis', '授权裁决的法律、法规', text, '名称和条款'),
  must('claim', '裁决请求', text),
  must('facts', '主要事实和理由', text),
  may('files', '申请书、申请笔录和材料', { is: 'files' }),
])
export const rejection = rejectionOn(notOurs, ['unfit', '依法不能适用行政裁决程序解决'])
export const copy = record('copy', '发送申请书副本', [
  must('receivedOn', '被申请人收到之日', { is: 'day' }, '答复期限自次日起算'),
  must('signedBy', '签收人', { is: 'text', max: 50 }),
  files('送达回证'),
])
export const reply = record('reply', '答复', [must('content', '书面答复和证据', text), files('答复书和证据')], {
  by: 'party',
})
export const forwarding = record('forwarding', '发送答复副本', [
  must('signedBy', '申请人签收', { is: 'text', max: 50 }),
  files('送达回证'),
])
export const mediationRequest = record('mediationRequest', '调解申请', [may('content', '申请内容', text)], {
  by: 'party',
})
export const mediation = record('mediation', '调解', [
  must('outcome', '结果', choice(['agreed', '达成协议'], ['failed', '调解不成'])),
  must('content', '调解经过，协议的内容', text),
  files('调解笔录、协议'),
])
export const trial = record('trial', '审理', [
  must('way', '方式', choice(['public', '公开审理'], ['hearing', '听证'], ['written', '书面审查'])),
  must('officers', '审理人员', { is: 'officers', min: 1 }),
  may('alone', '由一人审理的理由', text, '审理一般由二人以上参加'),
  {
    ...may('attendees', '参加的当事人、代理人及其意见', text),
    when: { field: 'way', in: ['public', 'hearing'] },
  },
  must('transcript', '审理情况', { is: 'longText', max: 20_000 }),
  files('签字的笔录'),
])
export const exclusion = exclusionFor('听证', '检验、检测、检疫、勘验、鉴定', '专家评审')
/** What is to be decided, as the paper has to say it (宁夏程序83). */
export const finding = record('finding', '裁决意见', [
  must('disputed', '争议的事实', text),
  must('found', '认定的事实', { is: 'longText', max: 20_000 }),
  must('law', '适用的法律规范', text),
  must('ruling', '裁决内容', text),
  must('reason', '理由', text),
  reviewFirst,
])
export const decision = record('decision', '裁决', [], { about: finding, later: { ruling: '裁决内容' }, final: true })
export const reviewing = reviewOf(finding, '申请书、答复、审理笔录、裁决意见', {
  enforcement: '行政裁决',
  also: [some(entries(trial, { way: 'hearing' }))],
})
export const paperApproval = onPaper('adjudication')
export { extension }

export const adjudicationRecords = [
  application,
  ...intakeRecords,
  rejection,
  copy,
  reply,
  forwarding,
  mediationRequest,
  mediation,
  ...inquiryRecords,
  trial,
  exclusion,
  exclusionEnd,
  extension,
  finding,
  ...reviewRecordsOf(reviewing),
  decision,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
