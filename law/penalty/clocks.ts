import { assistanceClocks } from '../assistance/request.ts'
import { executionClocks } from '../execution/clocks.ts'
import { jurisdictionClocks } from '../jurisdiction/clocks.ts'
import { remedyClocks } from '../remedy/clocks.ts'
import {
  civilProcedureLaw,
  farmProcedure,
  formerMarketProcedure,
  housingProcedure,
  innerMongoliaRules,
  marketHearing,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
  transportProcedure,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Clock, clock } from '../words/clock.ts'
import { all, reads } from '../words/condition.ts'
import { hearingOffered, isNewestServed, owes } from './conditions.ts'
import { endingClocks } from './endings/index.ts'

/** 处罚法85 made the short terms working days; under the law before they were days like any other. */
const naturalDays = { unit: 'CD', to: '2021-07-14' } as const
const workingDays = cite(penaltyLaw, 85, '二、三、五、七日为工作日')

export const verification = clock({
  id: 'P02',
  title: '线索核查期限',
  inForce: { from: '2019-04-01' },
  starts: 'clue-received',
  stops: ['filed', 'ended', 'crime-delivered'],
  length: 'P02.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [
    { approver: 'agencyHead', length: 15, cite: [cite(marketProcedure, 18, '特殊情况经批准延长十五个工作日')] },
    { approver: 'agencyHead', length: 7, cite: [cite(farmProcedure, 29, '因特殊情况经批准延长七日')] },
    { approver: 'agencyHead', length: 10, cite: [cite(housingProcedure, 15, '情况复杂经批准延长十日')] },
  ],
  suspendedBy: ['检测、检验、检疫、鉴定', '权利人辨认、鉴别'],
  onExpiry: '逾期不立案的，依处罚法第七十六条追究责任',
  cite: [
    cite(marketProcedure, 18, '收到材料之日起十五个工作日内核查'),
    cite(penaltyLaw, 54, '符合标准的应当及时立案'),
    cite(formerMarketProcedure, 17, '收到材料之日起十五个工作日内核查'),
    cite(farmProcedure, 29, '七日内予以核查'),
    cite(housingProcedure, 15, '十五日内予以核查'),
  ],
  examples: [
    { name: '跨中秋、国庆', from: '2026-09-16', under: 'sector.market', due: '2026-10-13', safe: '2026-10-13' },
    { name: '经批准延长', from: '2026-09-16', under: 'sector.market', extensions: [15], due: '2026-11-03' },
    { name: '农业七个工作日', from: '2026-09-16', under: 'sector.farm', due: '2026-09-24' },
    { name: '农业延长七个工作日', from: '2026-09-16', under: 'sector.farm', extensions: [7], due: '2026-10-12' },
    { name: '住建十五个工作日', from: '2026-09-16', under: 'sector.housing', due: '2026-10-13' },
    { name: '住建延长十个工作日', from: '2026-09-16', under: 'sector.housing', extensions: [10], due: '2026-10-27' },
  ],
})

export const caseTerm = clock({
  id: 'P07',
  title: '办案期限',
  inForce: { from: '2019-04-01' },
  starts: 'filed',
  stops: ['decided', 'ended', 'closed'],
  length: 'P07.length',
  unit: 'CD',
  binds: 'agency',
  per: 'case',
  extensions: [
    { approver: 'agencyHead', length: 30, cite: [cite(marketProcedure, 64, '经负责人批准延长三十日')] },
    {
      approver: 'meeting',
      length: 'fixed-by-decision',
      // 合理期限 has no number: as we read it, no longer than the term the law itself thought enough for a whole case (处罚法60).
      atMost: 90,
      cite: [cite(marketProcedure, 64, '集体讨论决定继续延期并定期限')],
    },
    { approver: 'agencyHead', length: 30, cite: [cite(farmProcedure, 58, '经负责人批准延长三十日')] },
    {
      approver: 'superior',
      length: 'fixed-by-decision',
      atMost: 90,
      cite: [cite(farmProcedure, 58, '报经上一级机关决定继续延期并定期限')],
    },
    { approver: 'agencyHead', length: 30, cite: [cite(transportProcedure, 78, '经负责人批准延长三十日')] },
    { approver: 'agencyHead', length: 30, cite: [cite(housingProcedure, 29, '经负责人批准延长三十日')] },
    {
      approver: 'meeting',
      length: 'fixed-by-decision',
      atMost: 60,
      cite: [cite(housingProcedure, 29, '集体讨论决定再次延期，不得超过六十日')],
    },
  ],
  suspendedBy: ['中止', '听证', '公告', '检测、检验、检疫、鉴定', '权利人辨认、鉴别', '责令退还多收价款'],
  onExpiry: '超过办案期限作出决定属程序违法',
  cite: [
    cite(penaltyLaw, 60, '立案之日起九十日内作出决定'),
    cite(marketProcedure, 64, '九十日，可依次延长'),
    cite(formerMarketProcedure, 57, '九十日，可依次延长'),
    cite(farmProcedure, 58, '立案之日起九十日内作出处理决定'),
    cite(transportProcedure, 78, '立案之日起九十日内作出决定'),
    cite(housingProcedure, 29, '立案之日起九十日内作出决定'),
  ],
  examples: [
    { name: '终点落在国庆假期', from: '2026-07-05', due: '2026-10-08', safe: '2026-09-30' },
    {
      name: '延长三十日从未顺延的终点起算',
      from: '2026-07-05',
      under: 'sector.market',
      extensions: [30],
      due: '2026-11-02',
      safe: '2026-11-02',
    },
    { name: '农业延长三十日', from: '2026-07-05', under: 'sector.farm', extensions: [30], due: '2026-11-02' },
    { name: '交通只延长一次', from: '2026-07-05', under: 'sector.transport', extensions: [30], due: '2026-11-02' },
    { name: '住建延长三十日', from: '2026-07-05', under: 'sector.housing', extensions: [30], due: '2026-11-02' },
  ],
})

export const answerTerm = clock({
  id: 'P08',
  title: '陈述、申辩期限',
  inForce: { from: '2019-04-01' },
  starts: 'notice-served',
  stops: ['answer-closed'],
  when: isNewestServed,
  length: 'P08.length',
  unit: 'WD',
  grace: { posted: 'P08.grace', inPerson: 'P08.graceInPerson' },
  binds: 'party',
  per: 'party',
  extensions: [],
  suspendedBy: [],
  onExpiry: '视为放弃陈述、申辩',
  lapses: true,
  cite: [
    cite(penaltyLaw, 44, '告知陈述、申辩权'),
    cite(marketProcedure, 57, '告知书送达之日起五个工作日内'),
    cite(farmProcedure, 23, '收到告知书之日起三日内', '第二款'),
    cite(housingProcedure, 22, '告知文书送达之日起五日内', '第二款'),
  ],
  examples: [
    {
      name: '跨中秋、国庆；宽限三个工作日',
      from: '2026-09-24',
      under: 'sector.market',
      due: '2026-10-09',
      safe: '2026-10-14',
    },
    { name: '农业三个工作日', from: '2026-09-24', under: 'sector.farm', due: '2026-09-30', safe: '2026-10-12' },
    { name: '住建五个工作日', from: '2026-09-24', under: 'sector.housing', due: '2026-10-09' },
  ],
})

export const hearingTerm = clock({
  id: 'P09',
  title: '要求听证的期限',
  inForce: { from: '1996-10-01' },
  starts: 'notice-served',
  stops: ['hearing-closed'],
  when: all(isNewestServed, hearingOffered),
  length: 'P09.length',
  unit: 'WD',
  formerUnit: naturalDays,
  grace: { posted: 'P08.grace', inPerson: 'P08.graceInPerson' },
  binds: 'party',
  per: 'party',
  extensions: [],
  suspendedBy: [],
  onExpiry: '视为放弃听证权利',
  lapses: true,
  cite: [cite(penaltyLaw, 64, '告知后五日内提出', '第一项'), workingDays, cite(marketHearing, 7, '五个工作日内提出')],
  examples: [
    { name: '跨国庆，10月11日（周六）调休上班', from: '2025-09-29', due: '2025-10-13' },
    { name: '跨元旦，次年放假安排尚未公布', from: '2026-12-28', due: '2027-01-05' },
    { name: '原处罚法的三日为自然日', from: '2021-07-08', due: '2021-07-12' },
  ],
})

export const reviewTerm = clock({
  id: 'P12',
  title: '法制审核期限',
  inForce: { from: '2018-12-05' },
  starts: 'review-submitted',
  stops: ['review-concluded', 'ended', 'crime-handed'],
  length: 'P12.length',
  unit: 'WD',
  binds: 'agency',
  per: 'proceeding',
  extensions: [
    {
      approver: 'agencyHead',
      length: 'fixed-by-decision',
      cite: [cite(marketProcedure, 55, '特殊情况下经负责人批准可以延长')],
    },
    {
      approver: 'deputyHead',
      length: 5,
      cite: [cite(innerMongoliaRules, 31, '经主管法制工作的负责人批准可延长五个工作日')],
    },
  ],
  suspendedBy: ['补充材料'],
  onExpiry: '逾期未审核，提醒法制机构负责人；不视为通过',
  cite: [
    cite(threeSystemsOpinion, 14, '机关应当明确审核时限'),
    cite(marketProcedure, 55, '接到材料之日起十个工作日内'),
    cite(farmProcedure, 53, '接到审核材料之日起五日内'),
    cite(housingProcedure, 25, '收到审核材料之日起十日内'),
  ],
  examples: [
    { name: '市监十个工作日', from: '2026-04-28', under: 'sector.market', due: '2026-05-14' },
    { name: '内蒙古五个工作日', from: '2026-04-28', under: 'province.inner-mongolia', due: '2026-05-08' },
    {
      name: '内蒙古经批准延长五个工作日',
      from: '2026-04-28',
      under: 'province.inner-mongolia',
      extensions: [5],
      due: '2026-05-14',
    },
    { name: '气象局五个工作日', from: '2026-11-16', length: 5, due: '2026-11-23' },
    { name: '农业五个工作日', from: '2026-04-28', under: 'sector.farm', due: '2026-05-08' },
    { name: '住建十个工作日', from: '2026-04-28', under: 'sector.housing', due: '2026-05-14' },
  ],
})

export const decisionService = clock({
  id: 'P13',
  title: '决定书送达期限',
  inForce: { from: '1996-10-01' },
  starts: 'decided',
  stops: ['decision-served', 'decision-fell'],
  length: 'P13.length',
  unit: 'WD',
  formerUnit: naturalDays,
  binds: 'agency',
  per: 'party',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期送达，提醒承办人与承办机构负责人',
  cite: [cite(penaltyLaw, 61, '当事人不在场的，七日内送达'), workingDays],
  examples: [
    { name: '周五作出', from: '2026-03-06', due: '2026-03-17' },
    { name: '原处罚法的七日为自然日', from: '2021-07-05', due: '2021-07-12', safe: '2021-07-12' },
    { name: '修订施行之日起为工作日', from: '2021-07-15', due: '2021-07-26' },
  ],
})

export const paymentTerm = clock({
  id: 'P14',
  title: '缴款期限',
  inForce: { from: '1996-10-01' },
  starts: 'decision-served',
  stops: ['paid'],
  when: owes,
  length: 'P14.length',
  unit: 'CD',
  binds: 'party',
  per: 'party',
  extensions: [],
  suspendedBy: ['批准延期或者分期缴纳'],
  onExpiry: '决定书写明加处罚款的，次日起按日加处百分之三，以本数为限',
  cite: [cite(penaltyLaw, 67, '收到决定书之日起十五日内'), cite(civilProcedureLaw, 85, '末日为休假日的顺延')],
  examples: [
    { name: '末日为元旦', from: '2025-12-17', due: '2026-01-04' },
    { name: '末日为元旦，次年放假安排尚未公布', from: '2026-12-17', due: '2027-01-04' },
    { name: '末日为工作日', from: '2026-03-02', due: '2026-03-17' },
  ],
})

export const publication = clock({
  id: 'D01',
  title: '处罚决定公开期限',
  inForce: { from: '2018-12-05' },
  starts: 'decided',
  stops: ['published', 'publication-spared'],
  when: reads('somebodyPublished'),
  length: 'D01.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: ['尚未送达'],
  leaves: 1,
  onExpiry: '逾期未公开，提醒公示发布人、主要负责人和执法监督机构',
  cite: [
    cite(threeSystemsOpinion, 6, '处罚决定七个工作日内公开'),
    cite(housingProcedure, 10, '作出决定之日起七日内', '第一款'),
  ],
  examples: [
    { name: '周五作出', from: '2025-03-07', due: '2025-03-18' },
    { name: '跨元旦，次年放假安排尚未公布', from: '2026-12-24', due: '2027-01-05' },
    {
      name: '周五作出，尚未送达，第九日送达：次一工作日',
      from: '2025-03-07',
      suspended: { from: '2025-03-11', to: '2025-03-20' },
      due: '2025-03-21',
    },
    {
      name: '尚未送达，期限内又送达：仍为七个工作日',
      from: '2025-03-07',
      suspended: { from: '2025-03-11', to: '2025-03-12' },
      due: '2025-03-18',
    },
    { name: '内蒙古同为七个工作日', from: '2025-03-07', under: 'province.inner-mongolia', due: '2025-03-18' },
    { name: '住建七个工作日', from: '2025-03-07', under: 'sector.housing', due: '2025-03-18' },
  ],
})

export const withdrawal = clock({
  id: 'D05',
  title: '撤回公示的期限',
  inForce: { from: '2021-07-15' },
  starts: 'publication-faulted',
  stops: ['withdrawn'],
  length: 'D05.length',
  unit: 'WD',
  binds: 'agency',
  per: 'case',
  extensions: [],
  suspendedBy: [],
  onExpiry: '逾期未撤回，提醒公示发布人、主要负责人和执法监督机构',
  cite: [cite(penaltyLaw, 48, '三日内撤回并公开说明理由', '第二款'), workingDays],
  examples: [
    { name: '周五收到复议决定', from: '2026-03-06', due: '2026-03-11' },
    { name: '跨国庆', from: '2026-09-30', due: '2026-10-10' },
  ],
})

// A term the head grants takes the place of that of the law; where nothing more is executed none runs on.
export const executedPayment: Clock = {
  ...paymentTerm,
  stops: [...paymentTerm.stops, 'execution-ended', 'payment-deferred'],
}

export const clocks: readonly Clock[] = [
  verification,
  caseTerm,
  answerTerm,
  hearingTerm,
  reviewTerm,
  decisionService,
  executedPayment,
  ...executionClocks(owes, 'P19-remedy'),
  publication,
  withdrawal,
  ...jurisdictionClocks,
  ...assistanceClocks,
  ...endingClocks,
  ...remedyClocks('decided'),
]
