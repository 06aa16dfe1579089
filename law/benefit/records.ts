import { archiving } from '../archive/set.ts'
import { heardRecords, weighed } from '../heard/set.ts'
import { inquiryRecords } from '../inquiry/set.ts'
import { intakeRecords, notOurs, rejectionOn } from '../intake/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { laterReview } from '../review/later.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { extension } from '../term/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { last } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const money = { is: 'money' } as const
const granted = { when: { field: 'outcome', in: ['grant'] } } as const

/** What a benefit holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const application = record('application', '申请', [
  must(
    'kind',
    '救助项目',
    choice(['minimum', '最低生活保障'], ['destitute', '特困人员供养'], ['temporary', '临时救助']),
  ),
  must('receivedOn', '收到申请日期', { is: 'day' }),
  {
    ...must('urgent', '情况紧急', { is: 'yesNo' }, '情况紧急的，可以按照规定简化审批手续'),
    when: { field: 'kind', in: ['temporary'] },
  },
  { ...must('urgency', '紧急的情况', text), when: { field: 'urgent', in: ['true'] } },
  must('town', '户籍所在的乡镇、街道', short),
  must('way', '提出方式', choice(['self', '本人、家庭成员提出'], ['entrusted', '委托村（居）民委员会代为提出'])),
  must('household', '共同生活的家庭成员', text, '姓名、关系、年龄；不公开'),
  must('situation', '申报的收入、财产和困难情况', text),
  may('files', '申请材料', { is: 'files' }),
])
export const rejection = rejectionOn(notOurs, ['other', '依法不予受理的其他情形'])
/** 初审意见: what is to be decided; shown in the village before it goes up (救助办法11). */
export const finding = record('finding', '初审意见', [
  must('found', '调查核实的情况', { is: 'longText', max: 20_000 }),
  must('outcome', '拟作出的决定', choice(['grant', '批准'], ['refuse', '不予批准'])),
  { ...may('income', '家庭成员月人均收入', money), ...granted },
  { ...may('standard', '当地标准', money, '最低生活保障标准或者救助、供养标准'), ...granted },
  { ...may('amount', '给付金额', money, '按月给付的，每月金额'), ...granted },
  { ...may('from', '自何时起给付', { is: 'day' }), ...granted },
  { ...may('reason', '不予批准的理由', text), when: { field: 'outcome', in: ['refuse'] } },
])
export const villageNotice = record(
  'villageNotice',
  '村、社区公示',
  [
    must('place', '公示地点', short),
    must('until', '公示至', { is: 'day', lies: 'ahead' }),
    must('content', '公示内容', text, '不得公示与救助无关的个人信息'),
    may('files', '公示照片', { is: 'files' }, '补录的必须附上'),
  ],
  { about: finding },
)
export const objection = record(
  'objection',
  '群众异议',
  [must('content', '异议', text), may('from', '提出异议的人', short, '不公开')],
  { by: 'party' },
)
export const decision = record(
  'decision',
  '审批决定',
  [may('recheckBy', '下次核查不迟于', { is: 'day', lies: 'ahead' })],
  {
    about: finding,
    later: { outcome: '决定', amount: '给付金额' },
    final: true,
  },
)
export const villageResult = record('villageResult', '村、社区公布', [
  must('place', '公布地点', short),
  may('files', '公布照片', { is: 'files' }, '补录的必须附上'),
])

/** The ledger (宁夏程序88): each payment with who signed for it. */
export const payment = record('payment', '发放', [
  must('period', '所属期间', { is: 'text', max: 30 }, '例如2026年11月'),
  must('amount', '金额', money),
  must('way', '发放方式', choice(['bank', '银行代发'], ['cash', '现金'], ['goods', '实物、服务'])),
  must('signedBy', '账册签字、盖章', { is: 'text', max: 50 }, '银行代发的写回单号'),
])
export const recheck = record('recheck', '定期核查', [
  must('officers', '核查人员', { is: 'officers', min: 2 }),
  must('found', '人口、收入、财产状况', text),
  must('changed', '状况发生变化', { is: 'yesNo' }),
  may('nextBy', '下次核查不迟于', { is: 'day', lies: 'ahead' }),
])
/** 增发、减发、停发、追回 (救助办法13, 68; 宁夏程序90). */
export const adjustment = record('adjustment', '给付变动', [
  must('what', '变动', choice(['increase', '增发'], ['decrease', '减发'], ['stop', '停发'], ['recover', '停发并追回'])),
  must(
    'because',
    '原因',
    choice(
      ['household', '家庭人口、收入、财产状况变化，不再符合条件'],
      ['ended', '迁出本机关管辖的地区'],
      ['death', '领取人死亡，没有共同生活的其他家庭成员'],
      ['rules', '给付的范围、标准、期限调整'],
      ['fraud', '以虚报、隐瞒、伪造等手段骗取'],
    ),
  ),
  must('reason', '事实和理由', text),
  {
    ...must('proof', '死亡、迁出的证明', { is: 'text', max: 200 }, '死亡证明、户籍迁移证明等的名称和编号'),
    when: { field: 'because', in: ['ended', 'death'] },
  },
  {
    ...may('amount', '变动后的金额，或者追回的金额', money),
    when: { field: 'what', in: ['increase', 'decrease', 'recover'] },
  },
  must('from', '自何时起', { is: 'day' }),
  weighed,
])
export const change = record('change', '变动决定', [], {
  about: adjustment,
  later: { what: '变动', amount: '金额', from: '自何时起' },
  final: true,
})
export const repayment = record('repayment', '退回', [
  must('amount', '退回金额', money),
  must('receipt', '票据号', short),
])

export const reviewing = reviewOf(finding, '申请材料、调查记录、公示情况、初审意见', {
  enforcement: '行政给付',
  sum: last(finding, 'amount'),
})
/** 停发、追回 and every other change: by the same list as what was granted (指导意见十二). */
export const changeReviewing = laterReview({
  as: 'changeReview',
  title: '给付变动审核',
  about: adjustment,
  materials: '变动意见、核查记录、告知和陈述申辩记录',
  enforcement: '行政给付',
  sum: last(adjustment, 'amount'),
  proceeding: 'paying',
  from: ['paying'],
})
export const paperApproval = onPaper('relief', 'reliefChange')

export const benefitRecords = [
  application,
  ...intakeRecords,
  rejection,
  ...inquiryRecords,
  extension,
  finding,
  villageNotice,
  objection,
  ...reviewRecordsOf(reviewing),
  decision,
  villageResult,
  payment,
  recheck,
  ...heardRecords(adjustment),
  ...changeReviewing.records,
  adjustment,
  change,
  repayment,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
