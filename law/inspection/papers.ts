import { all, any, equal, not } from '../words/condition.ts'
import { type Block, half, ifGiven, line, paragraph, partyHead, section, signed } from '../words/paper.ts'
import { certified, firstOf, last } from '../words/value.ts'
import { hasOrder, isUncorrected } from './conditions.ts'
import {
  conclusion,
  correctionExtension,
  desk,
  inquiry,
  plan,
  recheck,
  recheckOpinion,
  result,
  sample,
  task,
  visit,
} from './records.ts'

const matter = { 事项: last(task, 'matter') }
const outcome = (...ids: readonly string[]) => any(...ids.map((id) => equal(last(conclusion, 'outcome'), id)))
const on = (block: Block, ...ids: readonly string[]): Block => ({ ...block, when: outcome(...ids) })

const read = line('核对', '以上记录已交被检查人核对（已向其宣读），＿＿＿＿＿＿＿＿')
const shownCard = '检查人员已出示执法证件'

/** 行政检查的文书: letters to the inspected, each dated and numbered, and 笔录 that are signed page by page. */
export const inspectionPapers = {
  'visit-record': [
    line('检查时间', '{日期}，{开始}至{结束}', {
      日期: last(visit, 'on'),
      开始: last(visit, 'began'),
      结束: last(visit, 'ended'),
    }),
    line('检查地点', '{地点}', { 地点: last(visit, 'place') }),
    partyHead,
    line('检查事项', '{事项}', matter),
    line('检查人员', '{人员}', { 人员: certified(last(visit, 'officers')) }),
    line('在场人员', '{人员}', { 人员: last(visit, 'present') }),
    {
      ...line(
        '告知',
        `${shownCard}，告知检查的事由、依据，以及陈述、申辩和申请回避的权利，如实说明情况、配合检查的义务。`,
      ),
      when: all(equal(last(visit, 'shown'), true), equal(last(visit, 'rightsTold'), true)),
    },
    line('检查的实施', '{实施}', { 实施: last(visit, 'access') }),
    line('检查情况', '{情况}', { 情况: last(visit, 'found') }),
    { ...line('被检查人的说明、陈述和申辩', '{说明}', { 说明: last(visit, 'said') }), ifGiven: true },
    read,
    signed('被检查人', '见证人', '检查人员', '检查人员'),
  ],
  'asking-record': [
    line('询问时间', '{日期}，{开始}至{结束}', {
      日期: last(inquiry, 'on'),
      开始: last(inquiry, 'began'),
      结束: last(inquiry, 'ended'),
    }),
    line('询问地点', '{地点}', { 地点: last(inquiry, 'place') }),
    partyHead,
    line('检查事项', '{事项}', matter),
    line('询问人', '{人员}', { 人员: certified(last(inquiry, 'officers')) }),
    line('被询问人', '{姓名}', { 姓名: last(inquiry, 'asked') }),
    {
      ...line('告知', `${shownCard}，告知应当如实回答询问，以及陈述、申辩和申请回避的权利。`),
      when: equal(last(inquiry, 'shown'), true),
    },
    paragraph('{问答}', { 问答: last(inquiry, 'content') }),
    line('核对', '以上记录已交被询问人核对（已向其宣读），＿＿＿＿＿＿＿＿'),
    signed('被询问人', '询问人', '询问人'),
  ],
  'sample-record': [
    half('抽样日期', '{日期}', { 日期: last(sample, 'on') }),
    half('抽样地点', '{地点}', { 地点: last(sample, 'place') }),
    partyHead,
    line('检查事项', '{事项}', matter),
    line('样品的名称、规格、批号', '{样品}', { 样品: last(sample, 'goods') }),
    line('数量', '{数量}', { 数量: last(sample, 'amount') }),
    {
      ...line('封样', '样品已加贴封条，清单已交付被检查人。'),
      when: equal(last(sample, 'sealed'), true),
    },
    line('检查人员', '{人员}', { 人员: certified(last(sample, 'officers')) }),
    read,
    signed('被检查人', '见证人', '检查人员', '检查人员'),
  ],
  'inspection-notice': [
    paragraph('根据{依据}的规定，因{来源}，经本机关负责人批准，决定对你（单位）实施行政检查，现将有关事项通知如下：', {
      依据: last(task, 'basis'),
      来源: last(task, 'source'),
    }),
    section('检查事项和内容'),
    paragraph('检查事项：{事项}。', matter),
    paragraph('检查内容：{内容}', { 内容: last(task, 'content') }),
    paragraph('检查方式：{方式}。', { 方式: last(task, 'way') }),
    section('检查时间和人员'),
    paragraph('检查时间：自{自}至{至}。', { 自: last(plan, 'from'), 至: last(plan, 'to') }),
    paragraph('检查人员：{人员}，均持有行政执法证件。', { 人员: last(plan, 'officers') }),
    ifGiven('协助检查人员{人数}人，不单独实施检查。', { 人数: last(plan, 'assistants') }),
    ifGiven('本次检查是本机关本年度对你（单位）的第{次数}次检查，公布的年度频次上限为{上限}次。', {
      次数: last(task, 'nth'),
      上限: last(task, 'cap'),
    }),
    ifGiven('本次检查与{机关}对你（单位）的检查合并进行。', { 机关: last(plan, 'jointWith') }),
    section('你（单位）的权利和义务'),
    paragraph('检查人员应当主动出示行政执法证件；不出示的，你（单位）有权拒绝接受检查。'),
    paragraph(
      '检查人员与检查事项有直接利害关系，或者有其他关系可能影响公正检查的，你（单位）有权申请其回避。你（单位）有权对检查情况作出说明、陈述和申辩。',
    ),
    paragraph('请如实提供与检查事项有关的材料和情况，配合检查，不得拒绝、阻碍。'),
    section('检查纪律'),
    paragraph(
      '检查人员不得超越检查的范围，不得影响你（单位）正常的生产经营；不得逐利检查，不得接受馈赠、报酬，不得参加宴请、娱乐、旅游，不得由你（单位）支付消费开支或者承担检查费用，不得谋取其他不正当利益；对知悉的商业秘密和个人隐私应当保密。',
    ),
    paragraph('认为检查违反上述规定的，可以向本机关或者同级司法行政部门投诉。'),
  ],
  'inspection-result': [
    paragraph('本机关于{检查日期}对你（单位）实施了行政检查，检查事项为“{事项}”，现将检查结果告知如下：', {
      检查日期: firstOf(last(visit, 'on'), last(desk, 'on')),
      ...matter,
    }),
    section('检查情况'),
    paragraph('{情况}', { 情况: last(conclusion, 'found') }),
    section('检查结果'),
    on(paragraph('未发现问题。'), 'none'),
    on(paragraph('检查发现的问题，应当按照本机关另行送达的责令改正通知书改正。'), 'correct'),
    on(paragraph('检查发现的情况，本机关将依法进一步调查处理。'), 'case'),
    {
      ...paragraph('其中应当立即改正的，按照本机关另行送达的责令改正通知书改正。'),
      when: all(outcome('case'), hasOrder),
    },
    on(
      paragraph('检查发现的情况属于其他机关的职权，本机关依法移送{机关名称}处理。', {
        机关名称: last(conclusion, 'organ'),
      }),
      'other',
    ),
    on(paragraph('检查未能实施，具体情况如上。'), 'unable'),
    section('结果的公开和意见的反映'),
    paragraph('检查结果将依法向社会公开，其中的商业秘密、个人隐私除外。'),
    paragraph('对检查结果有异议，或者认为检查不规范的，可以向本机关反映，也可以向同级司法行政部门投诉。'),
    ifGiven(
      '可以凭评价码{评价码}，在公示平台“评价一次检查”中评价本次检查是否规范。评价由行政执法监督机构收取，不交给本机关；一次检查评价一次。',
      { 评价码: last(result, 'ratingCode') },
    ),
  ],
  'correction-order': [
    paragraph('本机关在“{事项}”的检查中，发现你（单位）存在以下问题：', matter),
    paragraph('{情况}', { 情况: last(conclusion, 'found') }),
    paragraph('依据{依据}的规定，责令你（单位）于{期限}以前改正：', {
      依据: last(conclusion, 'orderBasis'),
      期限: last(conclusion, 'until'),
    }),
    paragraph('{内容}', { 内容: last(conclusion, 'order') }),
    paragraph('本机关将于期限届满以后、{复查}以前复查。提前改正的，可以书面报告本机关，申请提前复查。', {
      复查: last(conclusion, 'recheckBy'),
    }),
    paragraph('逾期不改正的，本机关依法处理。'),
    paragraph(
      '如不服本通知，可以自收到本通知书之日起六十日内向{复议机关}申请行政复议，也可以自收到本通知书之日起六个月内向{法院}提起行政诉讼。',
    ),
  ],
  'correction-extension': [
    paragraph('本机关在“{事项}”的检查中责令你（单位）改正存在的问题。经本机关负责人决定，改正期限延长如下：', matter),
    paragraph('改正期限延长至{期限}。', { 期限: last(correctionExtension, 'until') }),
    paragraph('延长的理由：{理由}', { 理由: last(correctionExtension, 'reason') }),
    paragraph('本机关将于期限届满以后、{复查}以前复查。责令改正的其他内容不变。', {
      复查: last(correctionExtension, 'recheckBy'),
    }),
  ],
  'recheck-opinion': [
    paragraph('本机关于{复查日期}对你（单位）改正“{事项}”检查所发现问题的情况进行了复查。', {
      复查日期: last(recheck, 'on'),
      ...matter,
    }),
    section('复查情况'),
    paragraph('{情况}', { 情况: last(recheck, 'found') }),
    section('复查意见'),
    paragraph('{意见}', { 意见: last(recheckOpinion, 'opinion') }),
    { ...paragraph('责令改正的内容已经改正。'), when: not(isUncorrected) },
    { ...paragraph('责令改正的内容没有改正，本机关将依法进一步调查处理。'), when: isUncorrected },
  ],
} as const
