import { complaintRules } from '../statutes.ts'
import { quotedTitle } from '../words/citation.ts'
import { addressed, half, ifGiven, line, paragraph, signed } from '../words/paper.ts'
import { last, ofParty } from '../words/value.ts'
import { elsewhere, referral, report, result } from './records.ts'

const about = { 事由: last(report, 'matter'), 收到: last(report, 'receivedOn') }
const rules = quotedTitle(complaintRules)

/** The official forms of April 2026 for reports (文书式样二、三、十). Who reported stands on none that leaves the agency for anybody else. */
export const reportPapers = {
  'report-form': [
    half('登记单位', '{机关}'),
    half('收到日期', '{收到}', about),
    half('渠道', '{渠道}', { 渠道: last(report, 'channel') }),
    half('来件编号', '{编号}', { 编号: last(report, 'ticket') }),
    half('实名举报', '{实名}', { 实名: last(report, 'known') }),
    half('举报人', '姓名、电话、地址、证件号码密封，见电子卷'),
    half('被举报人', '{当事人}'),
    half('被举报人地址', '{地址}', { 地址: ofParty('address') }),
    line('涉嫌违反市场监督管理法律、法规、规章的行为', '{事由}', about),
    line('具体线索和相应的事实依据', '{内容}', { 内容: last(report, 'content') }),
    signed('举报人', '经办人'),
  ],
  'report-referral': [
    addressed(last(referral, 'to')),
    paragraph(
      `现转去{收到}收到的关于“{事由}”的举报，请按照${rules}的规定依法予以处理。举报人的信息另行密封移交，不得泄露。`,
      about,
    ),
    paragraph('分送的理由：{理由}', { 理由: last(referral, 'reason') }),
    ifGiven('请将处理结果于{日期前}前报告本机关。', { 日期前: last(referral, 'replyBy') }),
    ifGiven('附：相关材料{材料}。', { 材料: last(referral, 'enclosed') }),
  ],
  'report-elsewhere': [
    addressed(last(report, 'reporter')),
    paragraph('你于{收到}提出的关于“{事由}”的举报，本机关不具备处理权限。', about),
    paragraph('理由：{理由}', { 理由: last(elsewhere, 'reason') }),
    paragraph('请直接向{机关名称}提出。', { 机关名称: last(elsewhere, 'to') }),
  ],
  'report-result': [
    addressed(last(report, 'reporter')),
    paragraph('关于“{事由}”的举报，本机关已依法处理。根据{依据}的规定，现将处理结果告知如下：', {
      ...about,
      依据: last(result, 'law'),
    }),
    paragraph('{结果}', { 结果: last(result, 'result') }),
  ],
} as const
