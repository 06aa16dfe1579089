import { remedyParagraph } from '../remedies.ts'
import { permitLaw as permitStatute } from '../statutes.ts'
import { exclusionPaper } from '../term/papers.ts'
import { cite } from '../words/citation.ts'
import { equal, not } from '../words/condition.ts'
import { type Block, half, ifGiven, line, paragraph, partyHead, section, signed } from '../words/paper.ts'
import { certified, firstOf, last, ofParty, paperNumber, set } from '../words/value.ts'
import { endingPapers } from './endingPapers.ts'
import { permitHearingPapers } from './hearingPapers.ts'
import { hearing } from './hearingRecords.ts'
import { acceptance, application, examination, exclusion, licence, rejection, request, siteVisit } from './records.ts'
import { renewalPapers } from './renewalPapers.ts'

const asked = { 事项: last(application, 'matter'), 收到: last(application, 'receivedOn') }
const opening = '{当事人}于{收到}向{机关}提出的“{事项}”申请，'
const permitLaw = '《中华人民共和国行政许可法》'
/** Why it is not accepted, each ground by its own rule of law. */
const notAccepted = (ground: string, found: string, basis: string): Block => ({
  ...paragraph(`${opening}经审查，${found}。依据${permitLaw}${basis}的规定，决定不予受理。`, asked),
  when: equal(last(rejection, 'ground'), ground),
})

const isDeemed = equal(last(acceptance, 'deemed'), true)
/** 许可法48第二款: what was heard is what it stands on. */
const onHearing = ifGiven(
  `本机关于{听证日}举行了听证，依据${permitLaw}第四十八条第二款的规定，根据听证笔录作出本决定。`,
  { 听证日: last(hearing, 'on') },
)
/** 行政许可的文书 (许可法32, 38, 78, 79): letters to the applicant, each dated and numbered. */
export const permitPapers = {
  ...renewalPapers,
  ...endingPapers,
  ...permitHearingPapers,
  'site-record': [
    line('核查时间', '{日期}，{开始}至{结束}', {
      日期: last(siteVisit, 'on'),
      开始: last(siteVisit, 'began'),
      结束: last(siteVisit, 'ended'),
    }),
    line('核查地点', '{地点}', { 地点: last(siteVisit, 'place') }),
    partyHead,
    line('申请事项', '{事项}', { 事项: asked.事项 }),
    line('核查人员', '{人员}', { 人员: certified(last(siteVisit, 'officers')) }),
    half('在场人员', '{人员}', { 人员: last(siteVisit, 'present') }),
    line('核查情况', '{情况}', { 情况: last(siteVisit, 'result') }),
    line('核查结论', '{结论}', { 结论: last(siteVisit, 'conclusion') }),
    line('核对', '以上记录已交申请人核对（已向其宣读），＿＿＿＿＿＿＿＿'),
    signed('申请人', '见证人', '核查人员', '核查人员'),
  ],
  'permit-exclusion': exclusionPaper(exclusion, asked.事项, [
    cite(permitStatute, 45, '所需时间不计算，书面告知申请人'),
  ]),
  'permit-request': [
    paragraph(
      `${opening}材料不齐全或者不符合法定形式。依据${permitLaw}第三十二条第一款第四项的规定，现一次告知需要补正的全部内容如下：`,
      asked,
    ),
    paragraph('{内容}', { 内容: last(request, 'missing') }),
    ifGiven('上次已经告知而仍未补齐的：{内容}', { 内容: last(request, 'still') }),
    paragraph('请补正后再提交本机关。按照要求提交全部补正材料的，本机关予以受理。'),
  ],
  'permit-acceptance': [
    {
      ...paragraph(
        `${opening}属于本机关职权范围，材料齐全、符合法定形式。依据${permitLaw}第三十二条第一款第五项的规定，决定予以受理。`,
        asked,
      ),
      when: not(isDeemed),
    },
    {
      ...paragraph(
        `${opening}本机关没有在{告知期限}个工作日内告知需要补正的内容。依据${permitLaw}第三十二条第一款第四项的规定，自{收到}起即为受理，特此出具书面凭证。`,
        { ...asked, 告知期限: set('L01.length') },
      ),
      when: isDeemed,
    },
    paragraph(
      '本机关自受理之日起{期限}个工作日内作出决定；需要延长的，经本机关负责人批准可以延长{延长}个工作日，并将延长的理由告知申请人。依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在内，由本机关书面告知。',
      { 期限: set('L02.length'), 延长: set('L02.extension') },
    ),
  ],
  // No decision is made on what needs none: the applicant is told (许可法32第一项), in writing all the same (第二款).
  'permit-needless': [
    paragraph(
      `${opening}经审查，申请事项依法不需要取得行政许可。依据${permitLaw}第三十二条第一款第一项的规定，现告知不受理该申请。`,
      asked,
    ),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    remedyParagraph('告知书'),
  ],
  'permit-rejection': [
    notAccepted('power', '申请事项依法不属于本机关职权范围', '第三十二条第一款第二项'),
    notAccepted('false', '申请人隐瞒有关情况或者提供虚假材料', '第七十八条'),
    notAccepted('barred', '申请人仍在一年内不得再次申请该行政许可的期限内', '第七十八条'),
    notAccepted('barredHolder', '申请人仍在三年内不得再次申请该行政许可的期限内', '第七十九条'),
    paragraph('理由：{理由}', { 理由: last(rejection, 'reason') }),
    {
      ...ifGiven('请向{机关名称}提出申请。', { 机关名称: last(rejection, 'elsewhere') }),
      when: equal(last(rejection, 'ground'), 'power'),
    },
    remedyParagraph('决定书'),
  ],
  'permit-grant': [
    paragraph(
      `${opening}经审查，符合法定条件、标准。依据${permitLaw}第三十八条第一款的规定，决定准予行政许可。`,
      asked,
    ),
    onHearing,
    section('许可内容'),
    paragraph('{内容}', { 内容: last(examination, 'content') }),
    ifGiven('有效期自{自}起。', { 自: last(examination, 'from') }),
    ifGiven('有效期至{至}止。需要延续的，应当在有效期届满{提前}日前提出申请。', {
      至: last(examination, 'to'),
      提前: set('L08.before'),
    }),
    section('证件'),
    paragraph('本机关自作出决定之日起{期限}个工作日内颁发、送达行政许可证件。', { 期限: set('L05.length') }),
  ],
  // 许可法39: the licence itself, sealed by the agency. A form the State lays down is printed by its own system.
  'permit-licence': [
    paragraph('被许可人：{姓名或者名称}', { 姓名或者名称: firstOf(last(licence, 'name'), ofParty('name')) }),
    ifGiven('住所（住址）：{地址}', { 地址: firstOf(last(licence, 'address'), ofParty('address')) }),
    ifGiven('法定代表人（负责人）：{代表人}', {
      代表人: firstOf(last(licence, 'representative'), ofParty('representative')),
    }),
    paragraph('许可事项：{事项}', asked),
    ifGiven('许可内容：{内容}', { 内容: last(licence, 'content') }),
    ifGiven('许可决定：{文号}', { 文号: paperNumber('permit-grant') }),
    ifGiven('有效期自：{起}', { 起: last(licence, 'from') }),
    ifGiven('有效期至：{止}', { 止: last(licence, 'to') }),
  ],
  'permit-refusal': [
    paragraph(
      `${opening}经审查，不符合法定条件、标准。依据${permitLaw}第三十八条第二款的规定，决定不予行政许可。`,
      asked,
    ),
    onHearing,
    section('理由'),
    paragraph('{理由}', { 理由: last(examination, 'reason') }),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
} as const
