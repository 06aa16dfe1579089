import {
  businessRules,
  innerMongoliaRules,
  inspectionOpinion,
  penaltyLaw,
  privateEconomyLaw,
  threeSystemsOpinion,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Norm } from '../words/norm.ts'

/** What the opinions on 涉企行政检查 and on 法制审核 ask of an agency beyond single clocks and gates, row by row. */
export const rowNorms = {
  I1: {
    title: '检查事项清单：依据、频次上限，逐年清理',
    cite: [cite(inspectionOpinion, 3, '检查事项未经公布的，不得实施'), cite(inspectionOpinion, 4, '公布年度频次上限')],
    as: ['G40'],
  },
  I2: {
    title: '检查的来源、批准、通知、笔录和结果告知',
    cite: [cite(inspectionOpinion, 5, '检查前制定方案并报负责人批准；情况紧急的及时补办')],
  },
  I3: {
    title: '频次跨机关、跨种类计算，批准之前告知',
    cite: [cite(inspectionOpinion, 4, '公布并控制同一企业的年度检查频次')],
    elsewhere: { how: '批准前列明各机关的检查、哪些计入、哪些不计', test: 'casework/stories/otherCases.test.ts' },
  },
  I4: {
    title: '扫码入企、亮码，应急和断网的补录',
    cite: [cite(inspectionOpinion, 5, '严格行政检查程序'), cite(threeSystemsOpinion, 5, '主动出示执法证件')],
  },
  I5: {
    title: '企业知悉检查的人员、事由、批准，并评价、投诉',
    cite: [
      cite(threeSystemsOpinion, 5, '主动告知执法事由、依据、权利义务'),
      cite(privateEconomyLaw, 52, '规范检查', '第二款'),
    ],
    elsewhere: {
      how: '通知书载明人员、事由、依据；评价归监督机关，不告诉检查机关是谁',
      test: 'casework/stories/rating.test.ts',
    },
  },
  I6: {
    title: '综合查一次：能合并的检查合并',
    cite: [cite(businessRules, 54, '多个检查事项应当尽可能合并或者纳入跨部门联合抽查', '第一款')],
  },
  I7: {
    title: '按信用、风险等级确定频次',
    cite: [cite(privateEconomyLaw, 52, '根据信用状况实施分级分类监管', '第一款')],
    says: '检查事项清单的一行是一类检查对象：风险、信用等级不同的，分行写明各自的频次上限，随清单公布。',
  },
  I8: {
    title: '非现场执法：设备审核、地点公布、记录审核',
    cite: [cite(penaltyLaw, 41, '设备经过审核，设置地点公布；记录未经审核不得作为证据')],
    as: ['G13'],
  },
  LR1: {
    title: '未经审核或者审核未通过的，不得作出决定',
    cite: [
      cite(threeSystemsOpinion, 12, '未经法制审核或者审核未通过的，不得作出决定'),
      cite(penaltyLaw, 58, '不得作出决定', '第一款'),
    ],
    as: ['G19', 'G20', 'G24'],
  },
  LR2: {
    title: '审核目录清单：只增不减',
    cite: [cite(threeSystemsOpinion, 12, '制定重大执法决定法制审核目录清单')],
    as: ['G20'],
    elsewhere: { how: '目录只能在法律规定之外增加', test: 'casework/stories/reviewOfEveryKind.test.ts' },
  },
  LR3: {
    title: '审核要素逐项作出结论',
    cite: [cite(threeSystemsOpinion, 13, '主体、程序、事实证据、法律适用、裁量、权限、文书、涉嫌犯罪移送')],
    as: ['G21'],
  },
  LR4: {
    title: '法制审核意见表',
    cite: [cite(threeSystemsOpinion, 13, '提出同意或者存在问题的书面审核意见')],
    elsewhere: { how: '文书“法制审核意见”，逐项对应', test: 'documents/papers/text.test.ts' },
  },
  LR5: {
    title: '审核流程：材料、时限、退回、分歧协调',
    cite: [cite(threeSystemsOpinion, 14, '明确审核的方式、时限、责任'), cite(innerMongoliaRules, 31, '五个工作日')],
    as: ['P12', 'G22'],
  },
  LR6: {
    title: '送审、审核、决定各负其责，不由一人兼任',
    cite: [cite(threeSystemsOpinion, 14, '承办机构对送审材料负责，审核机构对审核意见负责，主要负责人是第一责任人')],
    as: ['G26'],
  },
  LR7: {
    title: '审核人员的资格和配备',
    cite: [
      cite(threeSystemsOpinion, 11, '不少于本单位执法人员总数的5%'),
      cite(penaltyLaw, 58, '取得法律职业资格', '第二款'),
    ],
    as: ['G23'],
    elsewhere: { how: '配备不足的亮灯，不妨碍办理', test: 'casework/stories/staffing.test.ts' },
  },
  LR8: {
    title: '两级审核：报上一级的以上一级的意见为准',
    cite: [
      cite(threeSystemsOpinion, 12, '结合执法层级制定审核目录清单'),
      cite(threeSystemsOpinion, 14, '确定审核流程'),
    ],
  },
  LR9: {
    title: '专家论证和法律顾问意见',
    cite: [cite(threeSystemsOpinion, 11, '发挥法律顾问、公职律师在法制审核中的作用')],
    elsewhere: { how: '意见、采纳与否和理由入卷', test: 'casework/stories/counsel.test.ts' },
  },
} as const satisfies Record<string, Norm>
