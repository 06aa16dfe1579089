import { archiving } from '../archive/set.ts'
import { inquiryRecords } from '../inquiry/set.ts'
import { intakeRecords, notOurs, rejectionOn } from '../intake/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const

/** What a 工伤认定 holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const application = record('application', '申请', [
  { ...must('matter', '确认事项', short), from: { say: '工伤认定' } },
  must('receivedOn', '收到申请日期', { is: 'day' }),
  must(
    'applicantIs',
    '申请人是',
    choice(['unit', '用人单位'], ['worker', '受伤害职工'], ['kin', '职工的近亲属'], ['union', '工会组织']),
  ),
  must('worker', '职工', short, '姓名；申请人就是职工的也填写'),
  must('happenedOn', '事故伤害发生或者被诊断、鉴定为职业病之日', { is: 'day', lies: 'behind' }),
  must('accident', '时间、地点、原因和伤害程度', text),
  may('excused', '申请时限依法延长，或者有不计算在内的时间', { is: 'yesNo' }),
  { ...may('excuse', '延长、不计算的事由', text), when: { field: 'excused', in: ['true'] } },
  may('files', '申请材料', { is: 'files' }, '申请表、劳动关系证明、诊断证明'),
])
export const rejection = rejectionOn(notOurs, ['late', '超过申请时限'], ['other', '依法不予受理的其他情形'])
/** The employer that denies it has to prove it is none (工伤条例19). */
export const proofNotice = record('proofNotice', '告知举证', [
  must('until', '举证期限至', { is: 'day', lies: 'ahead' }, '送达以后留给用人单位收集证据的合理时间'),
  may('what', '要求提交的证据', text, '例如劳动合同、考勤记录、事故调查报告'),
  may('way', '另行告知的方式', short, '除送达举证通知书以外，例如电话'),
  may('files', '附件', { is: 'files' }),
])
export const proof = record(
  'proof',
  '举证',
  [must('content', '意见和证据', text), may('files', '证据材料', { is: 'files' })],
  { by: 'party' },
)
/** Another organ has to say first what happened (工伤条例20第三款). */
export const suspension = record('suspension', '中止认定', [
  must('organ', '等待哪个机关的结论', short),
  must('concluded', '该机关是否已经作出结论', { is: 'yesNo' }, '写明成因无法查清的道路交通事故证明也是结论'),
  must('reason', '需要以其结论为依据的理由', text),
])
export const resumption = record('resumption', '恢复认定', [
  must('conclusion', '结论', text),
  may('files', '结论文书', { is: 'files' }, '补录的必须附上'),
])
export const grounds = [
  ['14-1', '第十四条第一项：工作时间和工作场所内，因工作原因受到事故伤害'],
  ['14-2', '第十四条第二项：工作时间前后在工作场所内，从事预备性或者收尾性工作受到事故伤害'],
  ['14-3', '第十四条第三项：工作时间和工作场所内，因履行工作职责受到暴力等意外伤害'],
  ['14-4', '第十四条第四项：患职业病'],
  ['14-5', '第十四条第五项：因工外出期间，由于工作原因受到伤害或者发生事故下落不明'],
  ['14-6', '第十四条第六项：上下班途中，受到非本人主要责任的交通事故等伤害'],
  ['14-7', '第十四条第七项：法律、行政法规规定的其他情形'],
  ['15-1', '第十五条第一项：工作时间和工作岗位，突发疾病死亡或者四十八小时内经抢救无效死亡'],
  ['15-2', '第十五条第二项：抢险救灾等维护国家利益、公共利益活动中受到伤害'],
  ['15-3', '第十五条第三项：因战、因公负伤致残的军人到用人单位后旧伤复发'],
] as const
const granted = { when: { field: 'outcome', in: ['confirm', 'likened'] } } as const
/** What is to be decided: review, approval and decision bind to it. */
export const finding = record('finding', '认定意见', [
  must('found', '查明的事实和证据', { is: 'longText', max: 20_000 }),
  must('outcome', '拟作出的决定', choice(['confirm', '认定工伤'], ['likened', '视同工伤'], ['refuse', '不予认定工伤'])),
  { ...may('ground', '符合的规定', choice(...grounds)), ...granted },
  { ...may('reason', '不予认定的理由', text), when: { field: 'outcome', in: ['refuse'] } },
])
export const decision = record('decision', '认定决定', [], {
  about: finding,
  later: { outcome: '决定' },
  final: true,
})
export const reviewing = reviewOf(finding, '申请材料、调查记录、举证材料、认定意见等', { enforcement: '行政确认' })
export const paperApproval = onPaper('confirmation')

export const confirmationRecords = [
  application,
  ...intakeRecords,
  rejection,
  ...inquiryRecords,
  proofNotice,
  proof,
  suspension,
  resumption,
  finding,
  ...reviewRecordsOf(reviewing),
  decision,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
