import { remedyParagraph } from '../remedies.ts'
import { equal, filled } from '../words/condition.ts'
import { half, ifGiven, line, paragraph, section, signed, table } from '../words/paper.ts'
import { entries } from '../words/query.ts'
import { from, it, last, ofParty } from '../words/value.ts'
import { decision, emergency, plan, prolongation, proposal, returned, taken, thing } from './records.ts'

const law = '《中华人民共和国突发事件应对法》'
const event = { 事项: last(emergency, 'matter') }
const received = entries(taken, {}, { faulty: true, pick: 'latest' })
const given = entries(returned, {}, { faulty: true, pick: 'latest' })
const rights = [section('申请行政复议和提起行政诉讼的权利'), remedyParagraph('决定书')]

/** 征用决定书, 清单, 返还清单, 补偿决定书: what 突发事件应对法12 leaves each side in hand. */
export const requisitionPapers = {
  'requisition-decision': [
    paragraph('被征用人：{姓名或者名称}；住所（住址）：{地址}。', {
      姓名或者名称: ofParty('name'),
      地址: ofParty('address'),
    }),
    paragraph(`为应对“{事项}”的紧急需要（{响应}），依据{依据}的规定，决定征用你（单位）的下列财产：`, {
      ...event,
      响应: last(emergency, 'response'),
      依据: last(emergency, 'basis'),
    }),
    table(
      { rows: last(plan, 'things') },
      ['名称', it('name'), 3],
      ['种类', it('kind')],
      ['数量', it('quantity')],
      ['规格、位置、现状', it('spec'), 3],
    ),
    section('理由'),
    paragraph('{理由}', { 理由: last(plan, 'reason') }),
    section('用途和期限'),
    paragraph('{用途}', { 用途: last(plan, 'use') }),
    paragraph('征用期限至{期限}。使用完毕或者应急处置工作结束后，及时返还。', { 期限: last(decision, 'until') }),
    section('补偿'),
    paragraph('{补偿}', { 补偿: last(plan, 'compensation') }),
    paragraph(`财产被征用或者征用后毁损、灭失的，依照${law}第十二条的规定，给予公平、合理的补偿。`),
    {
      ...ifGiven('本决定作出以前，已依{命令}的命令先行征用。', { 命令: last(emergency, 'order') }),
      when: filled(last(emergency, 'order')),
    },
    ...rights,
  ],
  'requisition-list': [
    half('被征用人', '{当事人}'),
    half('突发事件', '{事项}', event),
    half('接收时间', '{日期}', { 日期: from(received, 'on') }),
    half('接收地点', '{地点}', { 地点: from(received, 'place') }),
    table(
      { rows: from(received, 'things') },
      ['名称', it('name'), 3],
      ['种类', it('kind')],
      ['数量', it('quantity')],
      ['现状', it('condition'), 3],
    ),
    line('备注', '本清单一式二份，由被征用人和本机关分别保存，凭此返还财产、申请补偿。'),
    signed('被征用人（见证人）', '经办人员'),
  ],
  'requisition-prolongation': [
    paragraph('因“{事项}”仍然需要，本机关决定将征用你（单位）财产的期限延长至{期限}。', {
      ...event,
      期限: last(prolongation, 'until'),
    }),
    paragraph('{理由}', { 理由: last(prolongation, 'reason') }),
    ...rights,
  ],
  'requisition-return': [
    half('被征用人', '{当事人}'),
    half('返还、清点时间', '{日期}', { 日期: from(given, 'on') }),
    table(
      entries(thing, { done: { filled: true } }, { faulty: true }),
      ['名称', it('name'), 3],
      ['数量', it('quantity')],
      ['接收时的现状', it('condition'), 3],
      ['结果', it('fate'), 2],
    ),
    line('现状、毁损和灭失的情况', '{情况}', { 情况: from(given, 'content') }),
    line('领取、核对的人', '{领取人}', { 领取人: from(given, 'receiver') }),
    signed('被征用人', '经办人员'),
  ],
  'requisition-compensation': [
    paragraph(`为应对“{事项}”征用你（单位）财产一事，依照${law}第十二条的规定，作出如下补偿决定：`, event),
    section('事实、标准和依据'),
    paragraph('{依据}', { 依据: last(proposal, 'basis') }),
    section('补偿'),
    ifGiven('使用的补偿：{使用}', { 使用: last(proposal, 'use') }),
    ifGiven('毁损、灭失的补偿：{毁损}', { 毁损: last(proposal, 'loss') }),
    ifGiven('补偿合计{金额}，于{支付}以前支付。', {
      金额: last(proposal, 'amount'),
      支付: last(proposal, 'payBy'),
    }),
    { ...paragraph('你（单位）已书面放弃补偿。'), when: equal(last(proposal, 'way'), 'waived') },
    section('你（单位）的意见'),
    paragraph('{意见}', { 意见: last(proposal, 'answer') }),
    ...rights,
  ],
} as const
