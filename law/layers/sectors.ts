import {
  complaintRules,
  formerComplaintRules,
  formerMarketProcedure,
  marketCreditRepair,
  marketDisclosure,
  marketDisclosure2025,
  marketHearing,
  marketProcedure,
  marketUnlawfulGains,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { layer } from '../words/layer.ts'
import { farm } from './farm.ts'
import { housing } from './housing.ts'
import { labour } from './labour.ts'
import { transport } from './transport.ts'

const order2 = { from: '2019-04-01', to: '2021-07-14' } as const
/** 总局令第42号 brought the procedure into line with the revised 处罚法. */
const order42 = { from: '2021-07-15' } as const

/** 总局令第45号, and as 108 changed it. */
const order45 = { from: '2021-09-01', to: '2025-12-24' } as const
const order108 = { from: '2025-12-25' } as const
/** 总局令第121号: 投诉举报处理办法. */
const order121 = { from: '2026-04-15' } as const

export const marketRegulation = layer({
  id: 'sector.market',
  kind: 'sector',
  title: '市场监督管理',
  settings: [
    {
      parameter: 'P02.length',
      value: 15,
      inForce: order2,
      cite: [cite(formerMarketProcedure, 17, '十五个工作日内核查')],
    },
    { parameter: 'P02.length', value: 15, inForce: order42, cite: [cite(marketProcedure, 18, '十五个工作日内核查')] },
    { parameter: 'P03.length', value: 7, inForce: order42, cite: [cite(marketProcedure, 13, '七个工作日内协商解决')] },
    {
      parameter: 'P03.designate',
      value: 7,
      inForce: order42,
      cite: [cite(marketProcedure, 16, '七个工作日内确定管辖部门')],
    },
    { parameter: 'P04.length', value: 15, inForce: order42, cite: [cite(marketProcedure, 45, '十五个工作日内完成')] },
    {
      parameter: 'P21.length',
      value: 15,
      inForce: order42,
      cite: [cite(marketProcedure, 77, '十五个工作日内填写结案审批表')],
    },
    { parameter: 'O13.length', value: 7, inForce: order121, cite: [cite(complaintRules, 15, '七个工作日内决定')] },
    { parameter: 'O13.mediate', value: 60, inForce: order121, cite: [cite(complaintRules, 23, '六十日', '第五项')] },
    { parameter: 'O13.tell', value: 7, inForce: order121, cite: [cite(complaintRules, 23, '七个工作日内告知')] },
    {
      parameter: 'O14.length',
      value: 5,
      inForce: { from: '2020-01-01', to: '2026-04-14' },
      cite: [cite(formerComplaintRules, 31, '五个工作日内告知举报人')],
    },
    {
      parameter: 'P07.length',
      value: 90,
      inForce: order2,
      cite: [cite(formerMarketProcedure, 57, '立案之日起九十日')],
    },
    { parameter: 'P07.length', value: 90, inForce: order42, cite: [cite(marketProcedure, 64, '立案之日起九十日')] },
    {
      parameter: 'P08.length',
      value: 5,
      inForce: order42,
      cite: [cite(marketProcedure, 57, '五个工作日内陈述、申辩')],
    },
    {
      parameter: 'P17.length',
      value: 7,
      inForce: order42,
      cite: [cite(marketProcedure, 70, '七个工作日内交至部门归档保存')],
    },
    { parameter: 'P12.length', value: 10, inForce: order42, cite: [cite(marketProcedure, 55, '十个工作日内完成审核')] },
    {
      parameter: 'P05.length',
      value: 7,
      inForce: order42,
      cite: [cite(marketProcedure, 35, '七个工作日内采取措施')],
    },
    {
      parameter: 'P05.lapses',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 35, '逾期未采取相关措施的，自动解除', '第二款')],
    },
    {
      parameter: 'measure.sealed',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 41, '查封的应当加贴封条', '第二款')],
    },
    {
      parameter: 'gains.approved',
      value: true,
      inForce: { from: '2026-03-20' },
      cite: [cite(marketUnlawfulGains, 14, '应当报经主要负责人审批同意', '第三款')],
    },
    {
      parameter: 'P06.length',
      value: 24,
      inForce: order42,
      cite: [cite(marketProcedure, 33, '二十四小时内报告并补办批准手续', '第二款')],
    },
    {
      parameter: 'hearing.person',
      value: 1_000_000,
      inForce: order42,
      cite: [cite(marketHearing, 5, '自然人一万元以上', '第三项')],
    },
    {
      parameter: 'hearing.organisation',
      value: 10_000_000,
      inForce: order42,
      cite: [cite(marketHearing, 5, '法人或者其他组织十万元以上', '第三项')],
    },
    {
      parameter: 'P10.announce',
      value: 3,
      inForce: order42,
      cite: [cite(marketHearing, 22, '三个工作日前公告', '第二款')],
    },
    { parameter: 'P11.host', value: 3, inForce: order42, cite: [cite(marketHearing, 18, '三个工作日内确定主持人')] },
    { parameter: 'P11.file', value: 3, inForce: order42, cite: [cite(marketHearing, 19, '三个工作日内移交材料')] },
    { parameter: 'P11.set', value: 5, inForce: order42, cite: [cite(marketHearing, 20, '五个工作日内确定时间、地点')] },
    { parameter: 'P11.report', value: 5, inForce: order42, cite: [cite(marketHearing, 29, '五个工作日内撰写报告')] },
    {
      parameter: 'hearing.report',
      value: true,
      inForce: order42,
      cite: [cite(marketHearing, 29, '结合听证报告作出决定', '第二款')],
    },
    {
      parameter: 'transcript.eachPage',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 29, '核对无误后逐页签名、盖章或者以其他方式确认')],
    },
    {
      parameter: 'transcript.refusalRecorded',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 43, '注明情况，并采取录音、录像等方式记录')],
    },
    {
      parameter: 'review.beforeNotice',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 56, '审核后报批告知')],
    },
    {
      parameter: 'review.caseReview',
      value: true,
      inForce: order2,
      cite: [cite(formerMarketProcedure, 46, '审核分为法制审核和案件审核')],
    },
    {
      parameter: 'review.caseReview',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 52, '应当案件审核')],
    },
    { parameter: 'D04.length', value: 20, inForce: order45, cite: [cite(marketDisclosure, 9, '二十个工作日内公示')] },
    { parameter: 'D04.push', value: 10, inForce: order45, cite: [cite(marketDisclosure, 10, '十个工作日内推送')] },
    {
      parameter: 'D04.pushed',
      value: 10,
      inForce: order45,
      cite: [cite(marketDisclosure, 10, '收到之日起十个工作日内公示')],
    },
    {
      parameter: 'D07.ordinary',
      value: 36,
      inForce: order45,
      cite: [cite(marketDisclosure, 13, '届满三年', '第一款')],
    },
    { parameter: 'D07.light', value: 3, inForce: order45, cite: [cite(marketDisclosure, 13, '届满三个月', '第一款')] },
    {
      parameter: 'D04.length',
      value: 20,
      inForce: order108,
      cite: [cite(marketDisclosure2025, 9, '二十个工作日内公示')],
    },
    { parameter: 'D04.push', value: 10, inForce: order108, cite: [cite(marketDisclosure2025, 10, '十个工作日内推送')] },
    {
      parameter: 'D04.pushed',
      value: 10,
      inForce: order108,
      cite: [cite(marketDisclosure2025, 10, '收到之日起十个工作日内公示')],
    },
    { parameter: 'D07.ordinary', value: 12, inForce: order108, cite: [cite(marketDisclosure2025, 15, '期满一年')] },
    { parameter: 'D07.light', value: 3, inForce: order108, cite: [cite(marketDisclosure2025, 13, '期满三个月')] },
    { parameter: 'D07.grave', value: 36, inForce: order108, cite: [cite(marketDisclosure2025, 14, '期满三年')] },
    { parameter: 'D07.apply', value: 3, inForce: order108, cite: [cite(marketDisclosure2025, 15, '满三个月')] },
    { parameter: 'D07.applyGrave', value: 12, inForce: order108, cite: [cite(marketDisclosure2025, 14, '满一年')] },
    { parameter: 'D08.length', value: 2, inForce: order108, cite: [cite(marketCreditRepair, 14, '二个工作日内受理')] },
    { parameter: 'D08.decide', value: 7, inForce: order108, cite: [cite(marketCreditRepair, 16, '七个工作日内决定')] },
    {
      parameter: 'D08.carryOut',
      value: 3,
      inForce: order108,
      cite: [cite(marketCreditRepair, 17, '三个工作日内完成')],
    },
    {
      parameter: 'D08.rescue',
      value: 7,
      inForce: order108,
      cite: [cite(marketCreditRepair, 22, '收到申请之日起七个工作日内', '第一款')],
    },
    {
      parameter: 'D08.push',
      value: 3,
      inForce: order108,
      cite: [cite(marketCreditRepair, 4, '三个工作日内推送登记地', '第二款')],
    },
    {
      parameter: 'D08.extension',
      value: 10,
      inForce: order108,
      cite: [cite(marketCreditRepair, 16, '延长十个工作日', '第三款')],
    },
    {
      parameter: 'D08.fraud',
      value: 36,
      inForce: order108,
      cite: [cite(marketCreditRepair, 23, '公示三年', '第二款')],
    },
    // What was low before, each province said for itself (市监公示13第二款).
    {
      parameter: 'D07.lowFine',
      value: 5_000_000,
      inForce: order108,
      cite: [cite(marketDisclosure2025, 13, '经营主体五万元以下', '第二款')],
    },
    {
      parameter: 'D07.lowFinePerson',
      value: 500_000,
      inForce: order108,
      cite: [cite(marketDisclosure2025, 13, '责任人员五千元以下', '第二款')],
    },
    {
      parameter: 'disclosure.exceptWarnings',
      value: true,
      inForce: { from: '2021-09-01' },
      cite: [cite(marketDisclosure, 2, '仅受到警告的不予公示')],
    },
    {
      parameter: 'S04.confirmedAddress',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 83, '送达至受送达人确认的地址，即视为送达')],
    },
    {
      parameter: 'discussion.reviewedCases',
      value: true,
      inForce: order42,
      cite: [cite(marketProcedure, 60, '第五十条案件应当集体讨论')],
    },
  ],
})

export const sectors = [marketRegulation, farm, transport, housing, labour] as const
