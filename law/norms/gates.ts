import {
  businessRules,
  coercionLaw,
  crimeTransferRules,
  disclosureRegulation,
  discretionOpinion,
  evidenceRules,
  inspectionOpinion,
  litigationLaw,
  marketProcedure,
  penaltyLaw,
  permitLaw,
  reconsiderationLaw,
  threeSystemsOpinion,
} from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Norm } from '../words/norm.ts'

/** Gates: what bars a step, from who may act (G01) to what may be collected while a court has the case (G47). */
export const gateNorms = {
  G01: {
    title: '主体和权限',
    cite: [cite(penaltyLaw, 17, '在法定职权范围内实施'), cite(coercionLaw, 17, '强制措施权不得委托')],
  },
  G02: {
    title: '委托',
    cite: [cite(penaltyLaw, 20, '委托书向社会公布，不得再委托'), cite(permitLaw, 24, '受委托机关和内容公告')],
  },
  G03: {
    title: '乡镇、街道赋权',
    cite: [cite(penaltyLaw, 24, '赋权决定应当公布')],
  },
  G04: {
    title: '处罚依据',
    cite: [
      cite(penaltyLaw, 16, '其他规范性文件不得设定'),
      cite(penaltyLaw, 5, '未经公布的不得作为依据'),
      cite(penaltyLaw, 37, '从旧兼从轻'),
    ],
  },
  G05: {
    title: '两人持证',
    cite: [
      cite(penaltyLaw, 42, '不得少于两人，具有执法资格'),
      cite(penaltyLaw, 55, '出示执法证件'),
      cite(coercionLaw, 18, '两名以上执法人员'),
    ],
  },
  G06: {
    title: '回避',
    cite: [
      cite(penaltyLaw, 43, '由负责人决定，决定前不停止调查'),
      cite(marketProcedure, 4, '主要负责人的回避集体讨论决定'),
    ],
  },
  G07: { title: '首次告知权利', cite: [cite(marketProcedure, 21, '告知陈述、申辩、申请回避的权利')] },
  G08: { title: '立案', cite: [cite(marketProcedure, 19, '符合条件，负责人批准，指定两名以上办案人员')] },
  G09: {
    title: '简易程序的条件',
    cite: [cite(penaltyLaw, 51, '公民二百元以下、组织三千元以下罚款或者警告')],
  },
  G10: {
    title: '当场收缴的条件',
    cite: [
      cite(penaltyLaw, 68, '一百元以下或者事后难以执行'),
      cite(penaltyLaw, 69, '边远、水上、交通不便'),
      cite(penaltyLaw, 70, '出具专用票据'),
    ],
  },
  G11: {
    title: '罚缴分离',
    cite: [cite(penaltyLaw, 67, '决定机关与收缴机构分离')],
  },
  G12: {
    title: '证据合法',
    cite: [
      cite(penaltyLaw, 46, '查证属实；非法证据不得作为根据'),
      cite(evidenceRules, 57, '不正当手段获取的'),
      cite(evidenceRules, 60, '决定后自行收集的'),
    ],
  },
  G13: {
    title: '电子技术监控',
    cite: [cite(penaltyLaw, 41, '法制和技术审核，设置地点公布')],
  },
  G14: { title: '事实清楚', cite: [cite(penaltyLaw, 40, '事实不清、证据不足的不得处罚')] },
  G15: {
    title: '事先告知',
    cite: [
      cite(penaltyLaw, 44, '告知内容、事实、理由、依据和权利'),
      cite(penaltyLaw, 62, '未告知、拒绝听取的不得处罚'),
    ],
  },
  G16: { title: '听取与复核', cite: [cite(penaltyLaw, 45, '复核；不得因申辩加重')] },
  G17: { title: '听证告知与举行', cite: [cite(penaltyLaw, 63, '告知听证权利，要求的应当组织')] },
  G18: {
    title: '听证的主持和笔录',
    cite: [cite(penaltyLaw, 64, '非本案调查人员主持，制作笔录'), cite(penaltyLaw, 65, '根据笔录作出决定')],
  },
  G19: { title: '处罚的法制审核', cite: [cite(penaltyLaw, 58, '未经审核或者审核未通过的不得决定')] },
  G20: {
    title: '重大执法决定的法制审核',
    cite: [cite(threeSystemsOpinion, 12, '重大执法决定都要审核'), cite(businessRules, 58, '法制审核全覆盖')],
  },
  G21: { title: '审核内容', cite: [cite(threeSystemsOpinion, 13, '八项审核内容')] },
  G22: { title: '审核意见的处理', cite: [cite(threeSystemsOpinion, 13, '处理后再次报送审核')] },
  G23: {
    title: '审核人员',
    cite: [
      cite(penaltyLaw, 58, '初次从事的应当取得法律职业资格', '第二款'),
      cite(marketProcedure, 49, '办案人员不得作为审核人员'),
    ],
  },
  G24: { title: '案件审核', cite: [cite(marketProcedure, 52, '普通程序案件应当案件审核')] },
  G25: { title: '集体讨论', cite: [cite(penaltyLaw, 57, '情节复杂或者重大的负责人集体讨论', '第二款')] },
  G26: { title: '决定人', cite: [cite(penaltyLaw, 57, '负责人审查调查结果，分别决定', '第一款')] },
  G27: { title: '一事不再罚款', cite: [cite(penaltyLaw, 29, '不得两次以上罚款，按数额高的规定')] },
  G28: {
    title: '不予处罚与从轻减轻',
    cite: [
      cite(penaltyLaw, 30, '不满十四周岁'),
      cite(penaltyLaw, 33, '轻微、初次、无主观过错'),
      cite(penaltyLaw, 32, '从轻或者减轻'),
    ],
  },
  G29: {
    title: '裁量基准',
    cite: [cite(penaltyLaw, 34, '基准应当公布'), cite(discretionOpinion, 12, '决定书明确适用情况')],
  },
  G30: { title: '责令改正', cite: [cite(penaltyLaw, 28, '应当责令改正')] },
  G31: {
    title: '涉嫌犯罪的移送',
    cite: [cite(penaltyLaw, 27, '及时移送司法机关'), cite(crimeTransferRules, 11, '不得以处罚代替移送')],
  },
  G32: {
    title: '强制的必要',
    cite: [cite(coercionLaw, 5, '非强制手段可以达到的不得实施')],
  },
  G33: {
    title: '强制措施的程序',
    cite: [
      cite(coercionLaw, 18, '报告批准、两人、出示证件、告知、笔录'),
      cite(coercionLaw, 24, '当场交付决定书和清单'),
    ],
  },
  G34: {
    title: '查封、扣押的范围',
    cite: [cite(coercionLaw, 23, '限于涉案财物，不得重复查封')],
  },
  G35: {
    title: '强制执行的前提',
    cite: [cite(coercionLaw, 37, '经催告逾期不履行且无正当理由'), cite(coercionLaw, 13, '没有执行权的申请法院')],
  },
  G36: {
    title: '代履行',
    cite: [cite(coercionLaw, 50, '危害交通安全、环境或者自然资源'), cite(coercionLaw, 51, '送达决定书，派员到场监督')],
  },
  G37: {
    title: '不得停止生活供应',
    cite: [cite(coercionLaw, 43, '不得停止供水、供电、供热、供燃气', '第二款')],
  },
  G38: {
    title: '许可听取利害关系人',
    cite: [cite(permitLaw, 36, '告知利害关系人'), cite(permitLaw, 46, '应当听证的事项')],
  },
  G39: {
    title: '许可材料',
    cite: [cite(permitLaw, 31, '不得要求无关材料'), cite(permitLaw, 58, '不得收取费用')],
  },
  G40: { title: '检查依据', cite: [cite(inspectionOpinion, 3, '检查事项公布，没有公布的不得检查')] },
  G41: { title: '双随机', cite: [cite(businessRules, 54, '随机抽取对象、随机选派人员')] },
  G42: {
    title: '检查频次',
    cite: [cite(businessRules, 54, '尽可能合并或者联合'), cite(inspectionOpinion, 4, '年度频次上限')],
  },
  G43: { title: '公开前的审查', cite: [cite(disclosureRegulation, 17, '公开前审查')] },
  G44: {
    title: '保密',
    cite: [cite(penaltyLaw, 50, '国家秘密、商业秘密、个人隐私予以保密')],
    elsewhere: {
      how: '由访问权限、访问留痕和公示遮蔽承担，不是一道关口',
      test: 'server/src/modules/access/access.test.ts',
    },
  },
  G45: { title: '归档完整', cite: [cite(penaltyLaw, 47, '全过程记录，归档保存')] },
  G46: {
    title: '考核与罚没脱钩',
    cite: [cite(penaltyLaw, 74, '不得与考核、考评挂钩', '第三款')],
    elsewhere: {
      how: '统计、列表和答复中没有按罚没数额的排名和合计，由测试守住，不是一道关口；依法公布的年度统计（指导意见六）写明本机关的罚没金额，不排序',
      test: 'scripts/fines.test.ts',
    },
  },
  G47: {
    title: '复议、诉讼期间取证的限制',
    cite: [cite(reconsiderationLaw, 46, '被申请人不得自行收集证据'), cite(litigationLaw, 35, '被告不得自行收集证据')],
  },
} as const satisfies Record<string, Norm>
