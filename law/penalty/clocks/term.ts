import {
  farmProcedure,
  formerMarketProcedure,
  housingProcedure,
  innerMongoliaRules,
  marketProcedure,
  penaltyLaw,
  threeSystemsOpinion,
  transportProcedure,
} from '../../statutes.ts'
import { cite } from '../../words/citation.ts'
import { clock } from '../../words/clock.ts'

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
      // 合理期限 has no number: what the heads fixed is what holds, and whoever signs sees when it is longer than a whole case's (told.ts).
      cite: [cite(marketProcedure, 64, '集体讨论决定继续延期并定期限')],
    },
    { approver: 'agencyHead', length: 30, cite: [cite(farmProcedure, 58, '经负责人批准延长三十日')] },
    {
      approver: 'superior',
      length: 'fixed-by-decision',
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
