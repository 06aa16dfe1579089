import { penaltyLaw, threeSystemsOpinion } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import { type Parameter, p } from './parameter.ts'

/** 笔录的签名, and 音像记录: the scenes an agency has listed. */
export const recording = {
  'transcript.eachPage': p(
    '笔录经核对、逐页签名后方可终结调查',
    '是否',
    'switch-on',
    cite(penaltyLaw, 55, '询问或者检查应当制作笔录', '第二款'),
  ),
  'transcript.refusalRecorded': p(
    '拒绝在笔录上签名的，录音、录像',
    '是否',
    'switch-on',
    cite(penaltyLaw, 47, '以文字、音像等形式全过程记录'),
  ),
  'record.verification': p(
    '现场核查列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录'),
  ),
  'record.verificationWhole': p(
    '现场核查全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'record.inspection': p(
    '现场检查、勘验、抽样列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录'),
  ),
  'record.inspectionWhole': p(
    '现场检查、勘验、抽样全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'record.questioning': p(
    '询问列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录'),
  ),
  'record.questioningWhole': p(
    '询问全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'record.enforcement': p(
    '强制执行、代履行列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录'),
  ),
  'record.enforcementWhole': p(
    '强制执行、代履行全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'record.registration': p(
    '先行登记保存列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '根据不同类别、阶段、环节采用相应音像记录'),
  ),
  'record.registrationWhole': p(
    '先行登记保存全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'record.hearing': p(
    '举行听证列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '对举行听证等容易引发争议的执法过程，根据实际情况进行音像记录'),
  ),
  'record.hearingWhole': p(
    '举行听证全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'record.service': p(
    '留置送达、公告送达列入音像记录事项清单',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '对留置送达和公告送达等容易引发争议的执法过程，根据实际情况进行音像记录'),
  ),
  'record.serviceWhole': p(
    '留置送达、公告送达全程音像记录',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 8, '直接涉及重大财产权益等的推行全程音像记录'),
  ),
  'carried.closed': p(
    '不再录入在办的纸质案件（自施行之日起）',
    '是否',
    'switch-on',
    cite(threeSystemsOpinion, 15, '执法信息网上录入、执法程序网上流转'),
  ),
} as const satisfies Record<string, Parameter>
