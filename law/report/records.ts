import { archiving } from '../archive/set.ts'
import { channels } from '../complaint/records.ts'
import { signing } from '../signing/records.ts'
import { may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const
const ofKnown = { when: { field: 'known', in: ['true'] }, sealed: true } as const

/** A lead somebody brings (举报登记表). Who it was is sealed (投诉举报办法37). Ids stand in the record (ADR 0018). */
export const report = record('report', '举报', [
  must('channel', '渠道', channels),
  may('ticket', '来件编号', { is: 'text', max: 50 }),
  must('receivedOn', '收到举报之日', { is: 'day' }, '核查期限自此日起算'),
  must('matter', '涉嫌的违法行为', { is: 'text', max: 100 }, '不写举报人的姓名'),
  must('content', '具体线索和事实依据', text, '不写能够辨认举报人的内容'),
  may('place', '违法行为发生地', short),
  must('known', '实名举报', yesNo),
  { ...may('reporter', '举报人', { is: 'text', max: 50 }), ...ofKnown },
  { ...may('telephone', '举报人电话', { is: 'telephone' }), ...ofKnown },
  { ...may('address', '举报人地址', short), ...ofKnown },
  { ...may('number', '举报人身份证件号码', { is: 'text', max: 30 }), ...ofKnown },
  { ...must('inside', '经营者内部人员', yesNo), sealed: true },
  { ...may('files', '举报材料', { is: 'files' }), sealed: true },
])
export const supplement = record('reportSupplement', '补充的新事实', [
  must('content', '补充的事实和依据', text),
  must('receivedOn', '收到之日', { is: 'day' }, '处理期限自收到最后一次举报之日重新计算'),
  may('passedTo', '转交办理该线索的机构、人员', short, '已经移交核查的，必须填写'),
  may('ticket', '补充编号', { is: 'text', max: 50 }, '网上补充的编号'),
  { ...may('files', '补充的材料', { is: 'files' }, '网上补充所附的，登记时由系统存入，不必再选'), sealed: true },
])
export const referral = record('reportReferral', '分送', [
  must('to', '分送至', short, '有处理权限的下级机关、同级机构'),
  must('reason', '分送的理由', text),
  may('replyBy', '要求报告处理结果的日期', { is: 'day' }),
  may('enclosed', '相关材料的份数、页数', { is: 'text', max: 200 }),
])
export const elsewhere = record('reportElsewhere', '不具备处理权限', [
  must('to', '应当向哪个机关提出', short),
  must('reason', '理由', text),
  may('way', '告知的方式', short, '匿名、没有联系方式的，写明无法告知'),
])
export const repeat = record('reportRepeat', '重复举报', [
  must('earlier', '以前的举报', short, '收到的日期和编号'),
  must('reason', '认定为重复举报的理由', text, '同一举报人、同一涉嫌违法事实、同一被举报人'),
])
export const handling = record('reportHandling', '移交核查', [
  must('owesReply', '法律、法规、规章规定应当告知处理结果', yesNo),
  { ...may('law', '规定应当告知的依据', short), when: { field: 'owesReply', in: ['true'] } },
])
export const result = record('reportResult', '告知处理结果', [
  {
    ...must('law', '依据', short, '规定应当告知处理结果的法律、法规、规章及条款'),
    from: { last: handling.id, field: 'law' },
  },
  must('result', '处理结果', text),
  must('way', '告知的方式', short),
])

export const reportRecords = [
  report,
  supplement,
  referral,
  elsewhere,
  repeat,
  handling,
  result,
  signing,
  archiving,
] as const
