import { archiving } from '../archive/set.ts'
import { intakeRecords, notOurs, rejectionOn } from '../intake/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { extension } from '../term/set.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const cancels = { when: { field: 'kind', in: ['cancel'] } } as const

/** What a registration holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const application = record('application', '申请', [
  must('kind', '登记种类', choice(['establish', '设立登记'], ['change', '变更登记'], ['cancel', '注销登记'])),
  must('receivedOn', '收到申请材料日期', { is: 'day' }),
  must('content', '申请登记的事项', text, '名称、类型、经营范围、住所、注册资本、法定代表人等'),
  {
    ...may('changedOn', '作出变更决议、决定或者变更事项发生之日', { is: 'day', lies: 'behind' }),
    when: { field: 'kind', in: ['change'] },
  },
  {
    ...may(
      'way',
      '注销的程序',
      choice(['ordinary', '普通注销'], ['simple', '简易注销'], ['household', '个体工商户简易注销']),
    ),
    ...cancels,
  },
  {
    ...may('noticeEndedOn', '简易注销公示期届满之日', { is: 'day' }),
    when: { field: 'way', in: ['simple'] },
  },
  {
    ...may('noObjection', '公示、推送期内没有异议', { is: 'yesNo' }),
    when: { field: 'way', in: ['simple', 'household'] },
  },
  may('files', '申请材料', { is: 'files' }),
])
export const rejection = rejectionOn(
  notOurs,
  ['needless', '依法不需要登记'],
  ['barred', '三年内不得再次申请登记'],
  ['course', '没有经过法定的公示、清算等前置程序'],
)
/** What is to be decided where it was not registered on the spot. */
export const finding = record('finding', '审查意见', [
  must('found', '审查情况', text),
  must('outcome', '拟作出的决定', choice(['register', '予以登记'], ['refuse', '不予登记'])),
  {
    ...may(
      'ground',
      '不予登记的情形',
      choice(['unlawful', '不符合法律、行政法规规定'], ['harm', '可能危害国家安全、社会公共利益']),
    ),
    when: { field: 'outcome', in: ['refuse'] },
  },
  { ...may('reason', '不予登记的理由', text), when: { field: 'outcome', in: ['refuse'] } },
])
export const decision = record('decision', '登记决定', [], {
  about: finding,
  later: { outcome: '决定', onSpot: '当场登记' },
  final: true,
})
/** 签发、换发、收回 of what the registered shows. */
export const licence = record('licence', '营业执照', [
  must(
    'what',
    '办理',
    choice(
      ['issued', '签发'],
      ['renewed', '换发'],
      ['returned', '缴回'],
      ['voided', '公告作废'],
      ['none', '不涉及执照记载事项'],
    ),
  ),
  may('number', '统一社会信用代码', { is: 'text', max: 30 }),
])
export const reviewing = reviewOf(finding, '申请材料、审查意见', { enforcement: '行政登记' })
export const paperApproval = onPaper('registration')
export { extension }

export const registrationRecords = [
  application,
  ...intakeRecords,
  rejection,
  extension,
  finding,
  ...reviewRecordsOf(reviewing),
  decision,
  licence,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
