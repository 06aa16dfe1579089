import { archiving } from '../archive/set.ts'
import { onPages, signing } from '../signing/records.ts'
import { testingRecords } from '../testing/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const

/** By which way it came (投诉举报办法8). */
export const channels = choice(
  ['platform', '全国12315平台'],
  ['hotline', '12315热线电话'],
  ['post', '邮寄'],
  ['window', '受理窗口'],
  ['portal', '门户网站'],
  ['passedOn', '其他机关、上级转来'],
)

/** What a consumer asks of the agency (投诉登记表). Ids of kinds and fields stand in the record (ADR 0018). */
export const complaint = record('complaint', '投诉', [
  must('channel', '渠道', channels),
  may('ticket', '来件编号', { is: 'text', max: 50 }, '平台、热线、门户网站的编号'),
  must('receivedOn', '收到投诉之日', { is: 'day' }, '作出受理决定的期限自此日起算'),
  must('matter', '投诉事由', { is: 'text', max: 100 }, '什么商品或者服务，什么争议；不写姓名'),
  must('facts', '争议事实依据', text, '购买商品、接受服务的时间、地点、内容、金额和争议情况'),
  must('claim', '投诉请求', text, '修理、更换、退货、退款、赔偿等具体请求'),
  may('respondent', '被投诉人名称（姓名）', short, '照投诉材料写；“登记被投诉人”从这里开始，不再重新填写'),
  may('respondentAddress', '被投诉人地址', short),
  may('respondentContact', '被投诉人联系人', { is: 'text', max: 50 }),
  may('respondentPhone', '被投诉人联系电话', { is: 'telephone' }),
  may('idKind', '投诉人证件类型', { is: 'text', max: 50 }),
  may('amount', '涉及金额', { is: 'money' }),
  may('harmedOn', '知道权益受到侵害之日', { is: 'day' }),
  // Who complained is read by more people than who reported may be (37).
  { ...must('alsoReport', '材料同时包含举报内容', yesNo, '涉嫌违法的线索与投诉分别处理'), sealed: true },
  must('mayPublish', '同意公示投诉信息', yesNo),
  may('mayEntrust', '同意委托调解', yesNo),
  may('agent', '代理人、推选的代表人', short, '委托的，附授权委托书原件和受托人身份证明'),
  may('files', '投诉材料', { is: 'files' }),
])
export const identityRequest = record('identityRequest', '要求提供身份证明材料', [
  must('materials', '需要提供的材料', text),
  must('until', '提供的期限至', { is: 'day' }),
])
export const identityProof = record(
  'identityProof',
  '提供的身份证明材料',
  [must('content', '提供了什么', text), may('files', '身份证明材料', { is: 'files' })],
  { about: identityRequest, by: 'party' },
)
/** What a complainant brings or sends in later belongs to what he has to provide (10). */
export const supplement = record(
  'complaintSupplement',
  '补充的材料',
  [
    must('content', '补充的情况', text, '网上补充的照原话登记'),
    must('receivedOn', '收到之日', { is: 'day', lies: 'behind' }),
    may('ticket', '补充编号', { is: 'text', max: 50 }, '网上补充的编号'),
    may('files', '补充的材料', { is: 'files' }, '网上补充所附的，登记时由系统存入，不必再选'),
  ],
  { about: complaint },
)
export const referral = record('referral', '分送', [
  must('to', '分送至', short, '有处理权限的下级机关、同级机构'),
  must('reason', '分送的理由', text),
  may('replyBy', '要求报告处理结果的日期', { is: 'day' }),
  may('enclosed', '相关材料的份数、页数', short),
])
export const acceptance = record('complaintAcceptance', '投诉受理', [], { about: complaint })
/** 投诉举报办法16. */
export const refusal = record('complaintRefusal', '投诉不予受理', [
  must(
    'ground',
    '不予受理的情形',
    choice(
      ['power', '（一）不属于职责，或者没有处理权限'],
      ['handled', '（二）已经受理或者处理过同一争议'],
      ['notConsumer', '（三）不是为生活消费需要，或者不能证明存在消费者权益争议'],
      ['late', '（四）知道权益受侵害之日起超过三年'],
      ['materials', '（五）没有提供规定的材料，或者提供虚假材料'],
      ['identity', '（六）冒用他人名义，或者拒不配合核验身份'],
      ['other', '（七）法律、法规、规章规定的其他情形'],
    ),
  ),
  must('reason', '理由', text, '告知投诉人的理由'),
  { ...may('elsewhere', '应当向哪个机关提出', short), when: { field: 'ground', in: ['power'] } },
])
export const takenBack = record('complaintTakenBack', '撤回投诉', [must('way', '撤回的方式', short)], { by: 'party' })

/** Nobody is mediated against his will (18). */
export const consent = record(
  'mediationConsent',
  '调解意愿',
  [
    must('agrees', '同意由市场监督管理部门调解', yesNo),
    must('entrusts', '同意委托其他组织调解', yesNo),
    must('way', '以什么方式表示', short),
  ],
  { by: 'party' },
)
export const entrusting = record('mediationEntrusting', '委托调解', [
  must('body', '受委托的组织', short, '消费者协会，或者依法成立的其他调解组织'),
  must('scope', '委托的事项和权限', text),
  must('until', '委托至', { is: 'day' }),
])
export const summons = record('mediationSummons', '调解通知', [
  must('heldOn', '调解日期', { is: 'day' }),
  must('time', '调解时间', { is: 'text', max: 20 }, '例如：9时30分'),
  must('place', '调解地点', short),
  must('officers', '调解人员', { is: 'officers', min: 1 }),
  may('bring', '需要携带的其他材料', short),
  may('challengeDays', '收到通知书后几日内可以申请回避', { is: 'integer', min: 1, max: 30 }),
])
export const challenge = record(
  'mediatorChallenge',
  '调解人员的回避申请',
  [
    must('person', '申请回避的调解人员', { is: 'person' }),
    must('reason', '理由', text, '近亲属，或者有其他利害关系，可能影响公正处理'),
  ],
  { by: 'party' },
)
export const challengeDecision = record(
  'challengeDecision',
  '回避决定',
  [must('granted', '决定回避', yesNo), must('reason', '理由', text)],
  { about: challenge, later: { person: '被申请回避的人员' } },
)
export const session = record('mediationSession', '调解', [
  must(
    'way',
    '调解的方式',
    choice(['onSite', '现场调解'], ['phone', '电话'], ['online', '互联网'], ['video', '音频、视频']),
  ),
  must('officers', '调解人员', { is: 'officers', min: 1 }),
  may('helpers', '邀请协助的人员', short),
  must('content', '调解经过', { is: 'longText', max: 20_000 }, '双方的主张、证据和调解情况'),
  {
    ...may(
      'signature',
      '调解笔录',
      choice(['signed', '已有签名的调解记录，附在后面'], ['refused', '拒绝签名，已在记录上注明，附在后面'], onPages),
    ),
    when: { field: 'way', in: ['onSite'] },
  },
  { ...may('place', '调解地点', short), when: { field: 'way', in: ['onSite'] } },
  may('files', '调解记录、录音录像', { is: 'files' }),
])
export const agreement = record('mediationAgreement', '调解协议', [
  must('terms', '协议内容', text),
  must(
    'paper',
    '调解书',
    choice(
      ['made', '制作调解书'],
      ['performed', '协议已经即时履行，不制作'],
      ['waived', '双方同意不制作'],
      ['remote', '非现场调解，不制作'],
    ),
  ),
  may('files', '协议、履行的凭证', { is: 'files' }),
])
/** 投诉举报办法23. */
export const ending = record('mediationEnding', '终止调解', [
  must(
    'ground',
    '终止调解的情形',
    choice(
      ['settled', '（一）撤回投诉，或者双方自行和解'],
      ['absent', '（二）无正当理由不参加，或者明确拒绝调解'],
      ['failed', '（三）经组织调解，一方明确表示无法达成协议'],
      ['costs', '（四）对鉴定、检测费用无法协商一致'],
      ['term', '（五）受理之日起六十日内未能达成协议'],
      ['found', '（六）受理后发现不予受理、移送公安机关的情形'],
      ['gone', '（七）一方死亡或者主体资格灭失'],
      ['other', '（八）法律、法规、规章规定的其他情形'],
    ),
  ),
  must('reason', '具体情况', text),
])
/** What of the paper was a report goes its own way (9). */
export const parted = record('reportParted', '另行登记的举报', [
  must('matter', '举报的违法行为', { is: 'text', max: 100 }, '不写举报人的姓名'),
  must('content', '具体线索和事实依据', text, '不写能够辨认举报人的内容'),
  { ...may('reporter', '举报人', { is: 'text', max: 50 }), from: { only: 'name' } },
  { ...may('telephone', '举报人电话', { is: 'telephone' }), from: { only: 'phone' } },
  { ...may('address', '举报人地址', short), from: { only: 'address' } },
  must('inside', '举报人是经营者内部人员', yesNo),
])
export const telling = record('complaintTelling', '告知', [
  must(
    'what',
    '告知的事项',
    choice(
      ['accepted', '受理'],
      ['refused', '不予受理及其理由、其他解决途径'],
      ['ended', '终止调解'],
      ['agreed', '调解结果'],
      ['referred', '分送'],
    ),
  ),
  must(
    'way',
    '告知的方式',
    choice(
      ['online', '互联网'],
      ['phone', '电话'],
      ['message', '短信'],
      ['mail', '电子邮件'],
      ['letter', '信函'],
      ['inPerson', '当面'],
    ),
  ),
  may('content', '告知的内容', text),
  may('files', '凭证', { is: 'files' }),
])
/** 夹带、掉包、造假、敲诈勒索 (42). */
export const police = record('complaintPolice', '移送公安机关', [
  must('organ', '移送的机关', short),
  must('facts', '涉嫌骗取赔偿、敲诈勒索的事实', text),
  may('files', '移送材料', { is: 'files' }),
])
export const lead = record('complaintLead', '发现的违法线索', [
  must('cause', '涉嫌的违法行为', { is: 'text', max: 100 }),
  must('foundOn', '发现之日', { is: 'day' }, '核查期限自此日起算'),
  must('content', '线索内容', text),
])
export const urging = record('complaintUrging', '督办', [
  must('content', '督办的要求', text),
  must('answerBy', '要求答复的日期', { is: 'day' }),
])
export const urgingAnswer = record('urgingAnswer', '督办的答复', [must('content', '办理情况', text)], { about: urging })
/** 抽查、回访 (26). */
export const feedback = record('complaintFeedback', '回访', [
  must(
    'satisfied',
    '投诉人的评价',
    choice(['yes', '满意'], ['fair', '基本满意'], ['no', '不满意'], ['none', '没有联系上']),
  ),
  may('content', '意见和建议', text),
])
export const complaintRecords = [
  complaint,
  identityRequest,
  identityProof,
  supplement,
  referral,
  acceptance,
  refusal,
  takenBack,
  consent,
  entrusting,
  summons,
  challenge,
  challengeDecision,
  session,
  signing,
  ...testingRecords,
  agreement,
  ending,
  parted,
  telling,
  police,
  lead,
  urging,
  urgingAnswer,
  feedback,
  archiving,
] as const
