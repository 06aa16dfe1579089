import { remedyParagraph } from '../remedies.ts'
import { any, equal, filled, not } from '../words/condition.ts'
import { paragraph, section } from '../words/paper.ts'
import { last } from '../words/value.ts'
import { compensationDecision, moveDemand, ofThisHouse, performanceOrder, plan, project, proposal } from './records.ts'

const matter = { 事项: last(project, 'matter') }
const isDecided = any(filled(ofThisHouse(compensationDecision, 'no')), filled(ofThisHouse(performanceOrder, 'no')))
const regulation = '《国有土地上房屋征收与补偿条例》'

/** 房屋征收决定书, 补偿决定书 (征补条例13, 25, 26). */
export const expropriationPapers = {
  'expropriation-decision': [
    paragraph(`因“{事项}”的需要，依据${regulation}第八条、第十二条、第十三条的规定，决定征收下列范围内的房屋：`, {
      事项: last(project, 'matter'),
    }),
    paragraph('{范围}', { 范围: last(project, 'area') }),
    paragraph('公共利益的需要：{需要}。所符合的规划和年度计划：{规划}。', {
      需要: last(project, 'ground'),
      规划: last(project, 'plans'),
    }),
    section('征收补偿方案'),
    paragraph('{方案}', { 方案: last(plan, 'content') }),
    paragraph('签约期限：{期限}。', { 期限: last(plan, 'signing') }),
    paragraph('房屋被依法征收的，国有土地使用权同时收回。实施征收先补偿、后搬迁。'),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
  'compensation-decision': [
    paragraph(`依据${regulation}第二十六条的规定，就“{事项}”范围内的房屋，作出如下补偿决定：`, {
      事项: last(project, 'matter'),
    }),
    section('事实、理由和依据'),
    paragraph('{理由}', { 理由: ofThisHouse(proposal, 'reason') }),
    section('补偿'),
    { ...paragraph('补偿方式：货币补偿。'), when: equal(ofThisHouse(proposal, 'way'), 'money') },
    { ...paragraph('补偿方式：房屋产权调换。'), when: equal(ofThisHouse(proposal, 'way'), 'exchange') },
    paragraph('补偿金额：{金额}，于{支付}以前支付。', {
      金额: ofThisHouse(proposal, 'amount'),
      支付: ofThisHouse(proposal, 'payBy'),
    }),
    paragraph('产权调换房屋、周转用房：{房屋}', { 房屋: ofThisHouse(proposal, 'house') }),
    paragraph('搬迁费、临时安置费、停产停业损失：{费用}', { 费用: ofThisHouse(proposal, 'others') }),
    paragraph('补偿以后，请于{搬迁}以前完成搬迁。', { 搬迁: ofThisHouse(proposal, 'moveBy') }),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
  'performance-decision': [
    paragraph('就“{事项}”范围内的房屋，你（单位）已经与本机关订立补偿协议，经催告没有履行下列义务：', matter),
    paragraph('{义务}', { 义务: ofThisHouse(performanceOrder, 'content') }),
    section('事实、理由和依据'),
    paragraph('{理由}', { 理由: ofThisHouse(performanceOrder, 'reason') }),
    paragraph(
      '依据《最高人民法院关于审理行政协议案件若干问题的规定》第二十四条的规定，本机关决定：你（单位）应当于{期限}以前履行上述义务。',
      { 期限: ofThisHouse(performanceOrder, 'moveBy') },
    ),
    paragraph('在法定期限内不申请行政复议、不提起行政诉讼，又不履行的，本机关将依法申请人民法院强制执行。'),
    section('申请行政复议和提起行政诉讼的权利'),
    remedyParagraph('决定书'),
  ],
  'move-demand': [
    {
      ...paragraph(
        '本机关就“{事项}”范围内的房屋作出的补偿决定已经送达、公告，补偿已经支付，你（单位）没有在规定的期限内搬迁：',
        matter,
      ),
      when: filled(ofThisHouse(compensationDecision, 'no')),
    },
    {
      ...paragraph(
        '就“{事项}”范围内的房屋，你（单位）已经订立补偿协议，补偿已经支付，你（单位）没有在约定的期限内搬迁：',
        matter,
      ),
      when: not(filled(ofThisHouse(compensationDecision, 'no'))),
    },
    paragraph('{事实}', { 事实: ofThisHouse(moveDemand, 'reason') }),
    paragraph('依据《中华人民共和国行政强制法》第五十四条的规定，现催告你（单位）于{期限}以前自行搬迁，交付房屋。', {
      期限: ofThisHouse(moveDemand, 'until'),
    }),
    paragraph('你（单位）收到本催告书后有权进行陈述和申辩。'),
    {
      ...paragraph('本催告书送达十日后仍不搬迁的，本机关将依法申请人民法院强制执行。'),
      when: isDecided,
    },
    {
      ...paragraph('逾期仍不搬迁的，本机关将依法作出要求你（单位）履行协议的书面决定。'),
      when: not(isDecided),
    },
  ],
} as const
