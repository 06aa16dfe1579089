import { complaintRules, consumerLaw, consumerRules } from '../statutes.ts'
import { articleWords, quotedTitle } from '../words/citation.ts'
import { addressed, half, ifGiven, line, paragraph, signed } from '../words/paper.ts'
import { last, ofParty } from '../words/value.ts'
import { agreement, complaint, ending, identityRequest, referral, refusal, session, summons } from './records.ts'

const about = { 事由: last(complaint, 'matter'), 收到: last(complaint, 'receivedOn') }
const rules = quotedTitle(complaintRules)
const by = (article: number, paragraph?: string) => `${rules}${articleWords(complaintRules, article, paragraph)}`
const otherWays = `可以按照${quotedTitle(consumerLaw)}${articleWords(consumerLaw, 39)}规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议`

/** The official forms of April 2026 for complaints (投诉/举报文书式样一、三至九). */
export const complaintPapers = {
  'complaint-form': [
    half('登记单位', '{机关}'),
    half('收到日期', '{收到}', about),
    half('渠道', '{渠道}', { 渠道: last(complaint, 'channel') }),
    half('来件编号', '{编号}', { 编号: last(complaint, 'ticket') }),
    half('投诉人', '{投诉人}', { 投诉人: ofParty('name') }),
    half('联系电话', '{电话}', { 电话: ofParty('phone') }),
    half('证件类型', '{类型}', { 类型: last(complaint, 'idKind') }),
    half('证件号码', '{号码}', { 号码: ofParty('code') }),
    line('联系地址', '{地址}', { 地址: ofParty('address') }),
    half('同意公示投诉信息', '{公示}', { 公示: last(complaint, 'mayPublish') }),
    half('同意委托调解', '{委托}', { 委托: last(complaint, 'mayEntrust') }),
    half('代理人', '{代理}', { 代理: last(complaint, 'agent') }),
    half('被投诉人', '{被投诉人}', { 被投诉人: last(complaint, 'respondent') }),
    half('被投诉人联系人', '{联系人}', { 联系人: last(complaint, 'respondentContact') }),
    half('被投诉人地址', '{地址}', { 地址: last(complaint, 'respondentAddress') }),
    half('被投诉人联系电话', '{电话}', { 电话: last(complaint, 'respondentPhone') }),
    line('投诉事由', '{事由}', about),
    line('争议事实依据', '{事实}', { 事实: last(complaint, 'facts') }),
    line('投诉请求', '{请求}', { 请求: last(complaint, 'claim') }),
    signed('投诉人', '经办人'),
  ],
  'complaint-referral': [
    addressed(last(referral, 'to')),
    paragraph('现转去{当事人}于{收到}关于“{事由}”的投诉，请依照投诉举报处理的规定依法处理。', about),
    paragraph('分送的理由：{理由}', { 理由: last(referral, 'reason') }),
    ifGiven('请将处理结果于{日期前}前报告本机关。', { 日期前: last(referral, 'replyBy') }),
    ifGiven('附：相关材料{材料}。', { 材料: last(referral, 'enclosed') }),
  ],
  'identity-request': [
    paragraph(
      `根据${quotedTitle(consumerRules)}${articleWords(consumerRules, 46, '第一款')}、${by(10, '第三款')}的规定，请你在{期限}前向本机关提供以下身份证明材料：`,
      { 期限: last(identityRequest, 'until') },
    ),
    paragraph('{材料}', { 材料: last(identityRequest, 'materials') }),
    paragraph(
      `逾期未提供或者提供虚假材料的，本机关将根据${by(10)}、${articleWords(complaintRules, 16)}的规定，对投诉依法不予受理。`,
    ),
  ],
  'complaint-acceptance': [
    paragraph(`{机关}于{收到}收到你关于“{事由}”的投诉。经审查，符合${rules}规定的受理条件，决定受理。`, about),
    paragraph('调解须经双方同意；任何一方不同意调解的，本机关依法终止调解。'),
  ],
  'complaint-refusal': [
    paragraph(`{机关}于{收到}收到你关于“{事由}”的投诉。经审查，属于${by(16)}规定的下列情形，决定不予受理：`, about),
    paragraph('{情形}。', { 情形: last(refusal, 'ground') }),
    paragraph('理由：{理由}', { 理由: last(refusal, 'reason') }),
    ifGiven('请向{机关名称}提出。', { 机关名称: last(refusal, 'elsewhere') }),
    paragraph(`你还${otherWays}。`),
  ],
  'mediation-summons': [
    paragraph(`关于“{事由}”的投诉，{机关}已经受理，根据${rules}的规定，现组织双方当事人进行现场调解。`, about),
    paragraph('请于{调解日}{时间}到{地点}参加调解。无正当理由不参加调解的，本机关将依法终止调解。', {
      调解日: last(summons, 'heldOn'),
      时间: last(summons, 'time'),
      地点: last(summons, 'place'),
    }),
    paragraph('请携带身份证明材料。'),
    ifGiven('并携带：{材料}', { 材料: last(summons, 'bring') }),
    paragraph(
      '调解人员：{人员}。认为调解人员是一方的近亲属，或者有其他利害关系，可能影响公正处理的，可以提出回避申请。',
      { 人员: last(summons, 'officers') },
    ),
    ifGiven('回避申请可以自收到本通知书之日起{日数}日内提出。', { 日数: last(summons, 'challengeDays') }),
  ],
  'mediation-record': [
    half('调解时间', '{日期}', { 日期: last(session, 'on') }),
    half('调解地点', '{地点}', { 地点: last(session, 'place') }),
    { ...paragraph('参加调解的当事人：{姓名}', { 姓名: ofParty('name') }), each: 'concerned' },
    line('投诉事由', '{事由}', about),
    line('调解人员', '{人员}', { 人员: last(session, 'officers') }),
    { ...line('邀请协助的人员', '{人员}', { 人员: last(session, 'helpers') }), ifGiven: true },
    line('调解经过', '{经过}', { 经过: last(session, 'content') }),
    line('核对', '以上记录已交双方核对（已向其宣读），＿＿＿＿＿＿＿＿'),
    signed('投诉人', '被投诉人', '调解人员'),
  ],
  'mediation-agreement': [
    ifGiven('投诉人的委托代理人：{代理}', { 代理: last(complaint, 'agent') }),
    paragraph('投诉内容：{事由}。{请求}', { 事由: about.事由, 请求: last(complaint, 'claim') }),
    paragraph(`根据${rules}有关规定，{机关}组织双方当事人进行调解，双方自愿达成如下协议：`),
    paragraph('{协议}', { 协议: last(agreement, 'terms') }),
    paragraph(`本调解书经双方当事人签字后生效。生效后一方未履行的，另一方${otherWays}。`),
    signed('投诉人', '被投诉人', '调解人员'),
  ],
  'mediation-ending': [
    paragraph(`关于“{事由}”的投诉，调解过程中出现下列情形，依据${by(23, '第一款')}的规定，决定终止调解：`, about),
    paragraph('{情形}。', { 情形: last(ending, 'ground') }),
    paragraph(`投诉人、被投诉人对终止调解决定、调解结果不服的，${otherWays}。`),
  ],
} as const
