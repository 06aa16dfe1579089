import { ceased } from '../ceasing/set.ts'
import { publicationRecords } from '../publication/records.ts'
import { laterReview } from '../review/later.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { choice, may, must } from '../words/field.ts'
import { entries, type Query } from '../words/query.ts'
import { type RecordKind, record } from '../words/record.ts'
import { from, here, type Value } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const money = { is: 'money' } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')

/** What the expropriation of an area holds, and of each house in it. Ids of kinds and fields stand in the record (ADR 0018). */
export const project = record('project', '征收项目', [
  must('matter', '项目名称', short),
  must('receivedOn', '登记日期', { is: 'day' }),
  must(
    'ground',
    '公共利益的需要',
    choice(
      ['defence', '国防和外交'],
      ['works', '能源、交通、水利等基础设施建设'],
      ['public', '科教文卫、环保、防灾等公共事业'],
      ['housing', '保障性安居工程建设'],
      ['renewal', '旧城区改建'],
      ['other', '法律、行政法规规定的其他需要'],
    ),
  ),
  must('area', '征收范围', text),
  must('plans', '所符合的规划和年度计划', text),
])
/** What is to be decided: consultation, review and decision bind to it. */
export const plan = record('plan', '征收补偿方案', [
  must('content', '方案内容', { is: 'longText', max: 20_000 }),
  must('signing', '签约期限', short, '例如自征收决定公告之日起六十日'),
  may('changes', '根据意见修改的情况', text),
  files('方案'),
])
export const consultation = record('consultation', '公布方案，征求意见', [
  must('argued', '已组织有关部门论证', { is: 'yesNo' }),
  must('channel', '公布的方式', short),
  files('公告'),
])
export const consulted = record('consulted', '公布征求意见和修改情况', [
  must('content', '意见和采纳情况', text),
  must('majority', '多数被征收人认为方案不符合规定', { is: 'yesNo' }),
  files('公告'),
])
export const hearing = record('hearing', '听证会', [
  must('attendees', '参加的被征收人和公众代表', text),
  must('transcript', '听证情况', { is: 'longText', max: 20_000 }),
  files('听证笔录'),
])
export const risk = record('risk', '社会稳定风险评估', [
  must('level', '风险等级', choice(['low', '低风险'], ['middle', '中风险'], ['high', '高风险'])),
  must('conclusion', '评估结论和防范措施', text),
  files('评估报告'),
])
export const funds = record('funds', '补偿费用到位', [
  must('needed', '补偿费用总额', money),
  must('amount', '专户存储金额', money),
  must('account', '专户', short),
  files('存款证明'),
])
export const unregistered = record('unregistered', '未登记建筑的认定', [
  must('content', '调查、认定和处理情况，没有的写明没有', text),
  files('认定结论'),
])
export const meeting = record('meeting', '政府常务会议讨论', [must('conclusion', '讨论决定', text), files('会议纪要')])
export const decision = record('decision', '征收决定', [], { about: plan, final: true })
export const announcement = record(
  'announcement',
  '征收决定公告',
  [
    must('channel', '公告的方式和地点', short),
    must('signBy', '签约期限至', { is: 'day', lies: 'ahead' }, '按方案确定的签约期限'),
    files('公告'),
  ],
  {
    about: decision,
  },
)

/** One house: whose, how big, for what (征补条例15). */
export const survey = record('survey', '调查登记', [
  must('property', '房屋的权属、区位、用途、建筑面积', text),
  must('unclear', '所有权人不明确', { is: 'yesNo' }),
])
export const appraisal = record('appraisal', '评估', [
  must('institution', '评估机构', short),
  must('chosen', '选定方式', choice(['agreed', '被征收人协商选定'], ['majority', '多数决定'], ['drawn', '随机选定'])),
  must('value', '评估价值', money),
  files('评估报告'),
])
const compensated = [
  must('way', '补偿方式', choice(['money', '货币补偿'], ['exchange', '房屋产权调换'])),
  must('amount', '补偿金额', money, '产权调换的，写补偿和差价结清后的金额'),
  must('house', '产权调换房屋、周转用房', text, '没有的写明没有'),
  must('others', '搬迁费、临时安置费、停产停业损失', text, '逐项写明金额；没有的写明没有'),
  must('payBy', '支付期限至', { is: 'day', lies: 'ahead' }),
  must('moveBy', '搬迁期限至', { is: 'day', lies: 'ahead' }),
] as const
export const agreement = record('agreement', '补偿协议', [...compensated, files('协议')])
/** Who agreed and does not leave is told in writing to; then the court may be asked (行政协议规定24). */
export const performanceOrder = record(
  'performanceOrder',
  '要求履行协议决定',
  [
    must('content', '应当履行的义务', text, '按协议所写，写到当事人可以照办'),
    must('moveBy', '履行的期限至', { is: 'day', lies: 'ahead' }),
    must('reason', '事实、理由和依据', text),
  ],
  { about: agreement, final: true },
)
export const proposal = record('proposal', '补偿决定意见', [
  ...compensated,
  must('offered', '货币补偿和产权调换都已提供，由被征收人选择', { is: 'yesNo' }),
  must('reason', '事实、理由和依据', text),
])
/** Who is to be decided over without an agreement has seen what his house was found to be worth, and could object (征补条例19). */
export const appraisalTold = record('appraisalTold', '送达评估报告', [
  must('signedBy', '签收人', { is: 'text', max: 50 }, '拒收的，写明拒收和见证的情况'),
  files('送达回证'),
])
export const appraisalObjection = record(
  'appraisalObjection',
  '对评估价值的异议',
  [
    must('to', '申请', choice(['institution', '向评估机构申请复核评估'], ['experts', '向专家委员会申请鉴定'])),
    must('content', '异议', text),
    files('申请书'),
  ],
  { by: 'party' },
)
export const compensationPublic = record('compensationPublic', '公告补偿决定', [
  must('channel', '公告的方式和地点', short),
  files('公告'),
])
export const compensationDecision = record('compensationDecision', '补偿决定', [], {
  about: proposal,
  later: { amount: '补偿金额', moveBy: '搬迁期限至' },
  final: true,
})
export const payment = record('payment', '支付补偿', [
  must('amount', '金额', money),
  must('way', '方式', choice(['paid', '支付给被征收人'], ['deposited', '专户存储、提存'])),
  must('receipt', '凭证', short),
])
export const move = record('move', '搬迁', [
  must('voluntary', '自行搬迁，没有暴力、威胁和中断水电热气等方式', { is: 'yesNo' }),
  may('instrument', '法院强制执行的文书', short),
  files('交房记录'),
])
export const court = record('court', '申请法院强制执行', [
  must('account', '补偿金额、专户账号和安置房屋', text),
  must(
    'noRemedy',
    '没有尚未通知本机关的复议、诉讼，也不能再起诉',
    { is: 'yesNo' },
    '向复议机关、人民法院核实；已经登记的复议、诉讼由记录核对',
  ),
  files('强制执行申请书'),
])
/** 强制法35, 36, 54: who is to leave is told to once more, and may answer, before a court is asked. */
export const moveDemand = record('moveDemand', '催告搬迁', [
  must('until', '自行搬迁的期限至', { is: 'day', lies: 'ahead' }),
  must('reason', '应当履行的义务和事实', text),
])
export const moveAnswer = record(
  'moveAnswer',
  '对催告的陈述、申辩',
  [must('content', '陈述、申辩', text), must('result', '复核和采纳情况', text), files('书面意见')],
  { by: 'party' },
)
export const closing = record('closing', '办结', [must('summary', '分户补偿和公布情况', text)])

/** What was entered of the house at hand, and of no other: each is appraised, decided on and left by itself (征补条例26). */
const ofHouse = (kind: RecordKind): Query =>
  entries(kind, { proceeding: { is: here } }, { pick: 'latest', faulty: true })
export const ofThisHouse = <F extends string>(kind: RecordKind<string, F>, field: NoInfer<F> | 'no'): Value =>
  from(ofHouse(kind), field)

export const reviewing = reviewOf(plan, '方案、论证和征求意见情况、风险评估、资金证明', {
  enforcement: '行政征收',
  more: [
    ['interest', '是否确属公共利益的需要'],
    ['compensation', '补偿方案是否公平、适当'],
  ],
})
/** What is decided for one house is reviewed by the same list (指导意见十二). */
export const compensationReviewing = laterReview({
  as: 'compensationReview',
  title: '补偿审核',
  about: proposal,
  materials: '补偿决定意见、评估报告及其送达、异议的处理、协商记录',
  enforcement: '行政征收',
  sum: ofThisHouse(proposal, 'amount'),
  proceeding: 'compensation',
  from: ['pending'],
})
export const paperApproval = onPaper('expropriation', 'compensation')

export const expropriationRecords = [
  project,
  ceased,
  plan,
  consultation,
  consulted,
  hearing,
  risk,
  funds,
  unregistered,
  meeting,
  ...reviewRecordsOf(reviewing),
  decision,
  announcement,
  survey,
  appraisal,
  appraisalTold,
  appraisalObjection,
  agreement,
  performanceOrder,
  proposal,
  ...compensationReviewing.records,
  compensationDecision,
  compensationPublic,
  payment,
  move,
  moveDemand,
  moveAnswer,
  court,
  closing,
  paperApproval,
  ...publicationRecords,
] as const
