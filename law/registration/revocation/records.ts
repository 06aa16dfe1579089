import { archiving } from '../../archive/set.ts'
import { heardRecords, weighed } from '../../heard/set.ts'
import { inquiryRecords } from '../../inquiry/set.ts'
import { intakeRecords, notOurs, rejectionOn } from '../../intake/records.ts'
import { publicationRecords } from '../../publication/records.ts'
import { laterReview } from '../../review/later.ts'
import { reviewOf, reviewRecordsOf } from '../../review/records.ts'
import { paperApproval as onPaper } from '../../steps/record.ts'
import { choice, may, must, refs } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const

export const application = record('application', '申请', [
  must('receivedOn', '收到申请日期', { is: 'day' }),
  must('subject', '申请撤销的登记', short, '市场主体名称和登记种类'),
  must('registeredOn', '登记日期', { is: 'day', lies: 'behind' }),
  must('falsehood', '虚假登记的事实和受到的影响', text),
  may('files', '申请材料', { is: 'files' }),
])
export const rejection = rejectionOn(
  notOurs,
  ['unaffected', '没有受到该登记的影响'],
  ['other', '依法不予受理的其他情形'],
)
/** Nobody to be reached, or nobody who helps: forty-five days for whoever has something against it (登记条例40). */
export const publicity = record('publicity', '公示登记时间、登记事项', [
  must('content', '公示内容', text),
  must('channel', '公示渠道', short),
  may('files', '公示留存', { is: 'files' }, '补录的必须附上'),
])
export const objection = record(
  'objection',
  '异议',
  [must('from', '提出异议的人', short), must('content', '异议', text)],
  {
    by: 'party',
  },
)
/** Whoever objected hears what was looked into and what came of it. */
export const objectionAnswer = record('objectionAnswer', '对异议的答复', [
  must('objections', '异议', refs(objection, 'from', '异议')),
  must('content', '调查的情况和答复', text),
  must('way', '答复方式', short),
  may('files', '答复的文书', { is: 'files' }, '补录的必须附上'),
])
export const finding = record('finding', '调查结论', [
  must('found', '调查认定的事实和证据', { is: 'longText', max: 20_000 }),
  must('outcome', '拟作出的决定', choice(['revoke', '撤销登记'], ['keep', '不予撤销登记'])),
  {
    ...may(
      'ground',
      '不予撤销的情形',
      choice(
        ['true', '不存在虚假登记情形'],
        ['harm', '撤销可能对社会公共利益造成重大损害'],
        ['irreversible', '撤销后无法恢复到登记前的状态'],
        ['other', '法律、行政法规规定的其他情形'],
      ),
    ),
    when: { field: 'outcome', in: ['keep'] },
  },
  { ...may('responsible', '直接责任人', text), when: { field: 'outcome', in: ['revoke'] } },
  may('reason', '理由', text),
  weighed,
])
export const decision = record('decision', '决定', [], { about: finding, later: { outcome: '决定' }, final: true })
/** 撤销登记决定错误的，恢复原登记状态 (登记条例42). */
export const restoration = record('restoration', '恢复登记', [must('reason', '撤销决定错误之处', text)], {
  about: decision,
  final: true,
})
export const reviewing = reviewOf(finding, '申请、调查记录、公示和异议、调查结论', { enforcement: '行政登记' })
/** What puts back what was revoked is reviewed by the same list (指导意见十二). */
export const restorationReviewing = laterReview({
  as: 'restorationReview',
  title: '恢复登记审核',
  about: finding,
  materials: '撤销登记的决定、发现的错误和证明材料、拟恢复的登记',
  enforcement: '行政登记',
  proceeding: 'revocation',
  from: ['decided', 'archived'],
})
export const paperApproval = onPaper('revocation')

export const revocationRecords = [
  application,
  ...intakeRecords,
  rejection,
  ...inquiryRecords,
  publicity,
  objection,
  objectionAnswer,
  ...heardRecords(finding),
  finding,
  ...reviewRecordsOf(reviewing),
  decision,
  restoration,
  ...restorationReviewing.records,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
