import { hearingReport } from '../../hearing/records.ts'
import { measurePlan } from '../../measure/records/taken.ts'
import { all, any, equal, filled, none, not, rows, some } from '../../words/condition.ts'
import { type Block, half, line, opinion, partyHead, section, signed, table } from '../../words/paper.ts'
import { entries } from '../../words/query.ts'
import { by, certified, from, it, last, paperNumber } from '../../words/value.ts'
import { crimeTransfer } from '../endings/crimeRecords.ts'
import { archiving, closing, exemption, transfer } from '../endings/records.ts'
import { advice } from '../proposal.ts'
import { clue, discussion, evidence, hearing, proposal, statement, weighing } from '../records.ts'
import { fileSheets, sheet } from './records.ts'

const when = (condition: Block['when'], block: Block): Block => ({ ...block, when: condition! })
const whenGiven = (label: string, text: string, values: NonNullable<Block['with']>): Block => ({
  ...line(label, text, values),
  ifGiven: true,
})
const cause = line('案件名称', '{当事人}涉嫌{案由}案', { 案由: last(clue, 'cause') })
const sealedProvider = any(equal(last(clue, 'source'), 'complaint'), equal(last(clue, 'source'), 'report'))
const itsEvidence = entries(evidence, { no: { is: it('value') } }, { faulty: true })
const measures = entries(measurePlan, {}, { faulty: true, ended: 'also' })
const answered = entries(statement, {}, { faulty: true })
const heard = entries(hearing, {}, { faulty: true })
const spared = entries(exemption, {}, { faulty: true })

/** What an agency writes to itself of a penalty case (市监文书格式1、8、35、38、42、43、54—56): nothing of it leaves it for a party. */
export const insidePapers = {
  'clue-sheet': [
    half('来源分类', '{来源}', { 来源: last(clue, 'source') }),
    half('发现线索、收到材料时间', '{收到}', { 收到: last(clue, 'receivedOn') }),
    when(not(sealedProvider), line('案源提供人', '{提供人}', { 提供人: last(sheet, 'provider') })),
    when(
      sealedProvider,
      line('案源提供人', '投诉人、举报人的姓名、证件号码、联系方式和地址密封，见投诉、举报的电子卷。'),
    ),
    partyHead,
    line('案源内容', '{案由}\n{内容}', { 案由: last(clue, 'cause'), 内容: last(clue, 'summary') }),
    line('登记人', '{登记人}　{日期}', { 登记人: last(clue, 'by'), 日期: last(clue, 'on') }),
    line('案源处理意见', '{意见}\n办案机构负责人：　　　　　　　　　　年　　月　　日', {
      意见: last(sheet, 'opinion'),
    }),
    line('备注', ''),
  ],
  'investigation-report': [
    line('案由', '当事人涉嫌{案由}', { 案由: last(clue, 'cause') }),
    half('立案时间', '{日期}', { 日期: by('filedOn') }),
    half('立案审批表', '{文号}', { 文号: paperNumber('filing-approval') }),
    line('办案人员', '{人员}', { 人员: certified(by('namedOfficers')) }),
    section('当事人基本情况'),
    partyHead,
    section('案件来源、调查经过及采取行政强制措施的情况'),
    line('案件来源、调查经过', '{来源}。{经过}', { 来源: last(clue, 'source'), 经过: last(proposal, 'course') }),
    when(none(measures), line('行政强制措施', '没有采取。')),
    when(some(measures), table(measures, ['措施', it('what'), 2], ['理由', it('reason'), 4], ['依据', it('basis'), 3])),
    section('调查认定的事实'),
    line('认定的事实', '{事实}', { 事实: last(proposal, 'found') }),
    section('主要证据'),
    table(
      rows(last(proposal, 'evidence')),
      ['证据', from(itsEvidence, 'title'), 3],
      ['证明', from(itsEvidence, 'proves'), 4],
    ),
    section('案件性质、处理意见及依据'),
    ...advice.kind.choices.map(({ value, label }) =>
      when(equal(last(proposal, 'advice'), value), line('处理意见', label)),
    ),
    when(not(filled(last(proposal, 'advice'))), line('处理意见', '给予行政处罚')),
    table(
      rows(last(proposal, 'violations')),
      ['违法行为', it('conduct'), 2],
      ['违反', it('breached'), 3],
      ['处罚依据', it('basis'), 3],
      ['拟处罚', it('penalties'), 3],
    ),
    section('自由裁量理由等其他需要说明的事项'),
    { ...line('裁量的理由', '{理由}', { 理由: last(proposal, 'discretion') }), ifGiven: true },
    signed('办案人员', '办案人员', '办案机构负责人'),
  ],
  'statement-record': [
    cause,
    line('陈述申辩人', '{当事人}'),
    line('时间', '{日期}，{开始}至{结束}', {
      日期: from(entries(statement, {}, { party: 'this', pick: 'latest', faulty: true }), 'on'),
      开始: last(sheet, 'began'),
      结束: last(sheet, 'ended'),
    }),
    line('地点', '{地点}', { 地点: last(sheet, 'place') }),
    line('执法人员', '{人员}', { 人员: last(sheet, 'officers') }),
    line('记录人', '{记录人}', { 记录人: last(sheet, 'recorder') }),
    line('陈述申辩请求', '{请求}', { 请求: last(sheet, 'request') }),
    line('陈述申辩内容', '{内容}', {
      内容: from(entries(statement, {}, { party: 'this', pick: 'latest', faulty: true }), 'content'),
    }),
    signed('陈述申辩人', '执法人员', '执法人员', '记录人'),
  ],
  'discussion-minutes': [
    cause,
    half('讨论时间', '{日期}', { 日期: last(discussion, 'on') }),
    half('讨论地点', '{地点}', { 地点: last(discussion, 'place') }),
    line('主持人', '{主持人}', { 主持人: last(discussion, 'host') }),
    line('列席人员', '{列席}', { 列席: last(discussion, 'observers') }),
    line('记录人', '{记录人}', { 记录人: last(discussion, 'by') }),
    section('拟处罚意见'),
    table(
      rows(last(proposal, 'violations')),
      ['违法行为', it('conduct'), 2],
      ['处罚依据', it('basis'), 3],
      ['拟处罚', it('penalties'), 3],
    ),
    section('出席人员的意见'),
    table(
      rows(last(discussion, 'attendees')),
      ['姓名', it('name'), 1],
      ['职务', it('post'), 2],
      ['意见', it('view'), 5],
    ),
    section('处理意见'),
    line('讨论结论', '{结论}', { 结论: last(discussion, 'verdict') }),
    line('处理意见', '{意见}', { 意见: last(discussion, 'conclusion') }),
    signed('主持人', '出席人员', '列席人员', '记录人'),
  ],
  'handling-approval': [
    cause,
    half('立案时间', '{日期}', { 日期: by('filedOn') }),
    half('立案审批表', '{文号}', { 文号: paperNumber('filing-approval') }),
    when(none(spared), line('行政处理决定建议类别', '给予行政处罚')),
    when(some(spared), line('行政处理决定建议类别', '不予行政处罚：{情形}', { 情形: last(exemption, 'ground') })),
    when(all(none(answered), none(heard)), line('是否经过复核（听证）程序', '当事人未提出陈述、申辩意见，未申请听证')),
    when(any(some(answered), some(heard)), line('是否经过复核（听证）程序', '案件经复核或者听证')),
    line('建议作出的决定的主要事实', '{事实}', { 事实: last(proposal, 'found') }),
    table(
      rows(last(proposal, 'violations')),
      ['违法行为', it('conduct'), 2],
      ['违反', it('breached'), 3],
      ['处罚依据', it('basis'), 3],
      ['拟处罚', it('penalties'), 3],
    ),
    { ...line('裁量的理由', '{理由}', { 理由: last(proposal, 'discretion') }), ifGiven: true },
    when(
      any(some(answered), some(heard)),
      table(answered, ['提出意见的当事人', it('party'), 2], ['陈述、申辩或者听证中提出的主要意见', it('content'), 5]),
    ),
    when(
      some(entries(weighing, {}, { faulty: true })),
      table(
        rows(last(weighing, 'points')),
        ['意见', it('point'), 3],
        ['是否采纳', it('adopted'), 1],
        ['复核意见', it('reason'), 4],
      ),
    ),
    when(
      filled(by('sinceTold')),
      table(
        rows(by('sinceTold')),
        ['与告知不同的内容', it('what'), 3],
        ['告知时', it('before'), 3],
        ['现在', it('now'), 3],
        ['当事人', it('party'), 2],
      ),
    ),
    whenGiven('听证意见', '{意见}', { 意见: last(hearingReport, 'advice') }),
    when(none(spared), opinion('办案机构负责人意见', 'decision', 'unitHead', 'legalHead')),
    when(none(spared), opinion('部门负责人意见', 'decision', 'deputyHead', 'agencyHead')),
    when(some(spared), opinion('办案机构负责人意见', 'exemption', 'unitHead', 'legalHead')),
    when(some(spared), opinion('部门负责人意见', 'exemption', 'deputyHead', 'agencyHead')),
  ],
  'transfer-approval': [
    cause,
    line('审批事项', '移送{机关名称}', { 机关名称: last(transfer, 'organ') }),
    line('提请审批的理由、依据及处理意见', '{原因}。{理由}\n依据：{依据}', {
      原因: last(transfer, 'kind'),
      理由: last(transfer, 'reason'),
      依据: last(transfer, 'basis'),
    }),
    opinion('经办机构负责人意见', 'transfer', 'unitHead', 'legalHead'),
    opinion('部门负责人意见', 'transfer', 'deputyHead', 'agencyHead'),
  ],
  'crime-approval': [
    cause,
    line('审批事项', '移送{机关名称}（涉嫌{罪名}）', {
      机关名称: last(crimeTransfer, 'organ'),
      罪名: last(crimeTransfer, 'offence'),
    }),
    line('提请审批的理由、依据及处理意见', '{事实}\n追诉标准和达到的情况：{标准}', {
      事实: last(crimeTransfer, 'facts'),
      标准: last(crimeTransfer, 'standard'),
    }),
    opinion('经办机构负责人意见', 'crime', 'unitHead', 'legalHead'),
    opinion('部门负责人意见', 'crime', 'deputyHead', 'agencyHead'),
  ],
  'file-cover': [
    line('全宗名称', '{机关}'),
    line('档案类别', '行政处罚案件卷宗'),
    cause,
    line('行政处罚（不予行政处罚）决定书文号', '{文号}', { 文号: by('decisionNumber') }),
    half('立案日期', '{日期}', { 日期: by('filedOn') }),
    half('结案日期', '{日期}', { 日期: last(closing, 'on') }),
    line('办案人员', '{人员}', { 人员: certified(by('namedOfficers')) }),
    half('办案机构', '{机构}', { 机构: by('handlingUnit') }),
    half('保管期限', '{期限}', { 期限: last(archiving, 'retention') }),
    half('本卷件数、页数', '{件数}', { 件数: by('fileCount') }),
    half('全宗号', '{号}', { 号: last(fileSheets, 'fonds') }),
    half('目录号', '{号}', { 号: last(fileSheets, 'catalogueNo') }),
    half('案卷号', '{号}', { 号: last(fileSheets, 'fileNo') }),
    half('归档号', '{号}', { 号: last(archiving, 'number') }),
  ],
  'file-catalogue': [
    table(
      rows(by('fileContents')),
      ['文号', it('number'), 5],
      ['文件名称', it('title'), 6],
      ['日期', it('on'), 5],
      ['页号', it('page'), 2],
      ['备注', it('remark'), 2],
    ),
  ],
  'file-remarks': [
    line('本卷情况说明（缺损、修改、补充、部分灭失等情况）', '{情况}', { 情况: last(fileSheets, 'condition') }),
    line('立卷人', '{立卷人}', { 立卷人: last(fileSheets, 'by') }),
    line('检查人', '{检查人}', { 检查人: last(fileSheets, 'checker') }),
    line('立卷时间', '{日期}', { 日期: last(fileSheets, 'on') }),
  ],
} as const satisfies Readonly<Record<string, readonly Block[]>>
