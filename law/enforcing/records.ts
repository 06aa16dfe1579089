import { archiving } from '../archive/set.ts'
import { conductRecords } from '../conduct/records.ts'
import { coercionElements } from '../elements.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { signing } from '../signing/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { substituteRecords } from '../substitute/records.ts'
import { suitFields } from '../suitTerm.ts'
import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** The decision that is to be carried out, made elsewhere: on paper, or in a case of another kind. Ids stand in the record (ADR 0018). */
export const base = record(
  'executedDecision',
  '据以执行的行政决定',
  [
    must(
      'kind',
      '决定的种类',
      choice(
        ['order', '责令改正、限期拆除、恢复原状等决定'],
        ['charge', '收费、征收决定'],
        ['recovery', '追回、退还的决定'],
        ['penalty', '行政处罚决定'],
        ['compensation', '征收补偿决定'],
        ['other', '其他行政决定'],
      ),
    ),
    must('title', '决定书的名称', { is: 'text', max: 100 }, '例如：责令限期拆除决定书'),
    must('number', '文号', { is: 'text', max: 100 }),
    must('matter', '事项', short, '用几个字说明执行什么，例如：拆除违法建设、缴纳水资源费'),
    must('decidedOn', '作出决定之日', { is: 'day', lies: 'behind' }),
    must('servedOn', '送达之日', { is: 'day', lies: 'behind' }, '以送达回证为准；公告送达的，为视为送达之日'),
    must(
      'remedyTold',
      '决定书载明了复议、诉讼的途径和期限',
      yesNo,
      '没有载明的，起诉期限自知道决定内容之日起最长一年，届满以后才可以申请法院强制执行',
    ),
    ...suitFields,
    must(
      'duty',
      '要求履行的义务',
      choice(['conduct', '作为、不作为（拆除、清除、恢复原状、停止等）'], ['money', '给付金钱']),
    ),
    must('content', '义务的内容', text, '按决定书所写'),
    only(
      must('amount', '应当缴纳的数额', { is: 'money' }, '决定所定的本金；已经依法核定的加处罚款、滞纳金计算在内'),
      'duty',
      'money',
    ),
    must('performBy', '决定所定的履行期限至', { is: 'day', lies: 'behind' }),
    must(
      'fought',
      '当事人申请复议、提起诉讼的情况',
      choice(
        ['none', '没有收到复议、应诉的通知'],
        ['reconsidered', '经行政复议，维持原决定'],
        ['judged', '经行政诉讼，判决已经发生法律效力'],
      ),
      '正在复议、诉讼的，选“没有收到”，登记以后在“复议、诉讼”中登记',
    ),
    only(
      must('foughtOn', '复议决定书送达之日、判决生效之日', { is: 'day', lies: 'behind' }),
      'fought',
      'reconsidered',
      'judged',
    ),
  ],
  { final: true },
)
export const payment = record('payment', '缴款', [
  must('amount', '金额', { is: 'money' }),
  must('receipt', '票据号码', { is: 'text', max: 50 }),
  may('bank', '代收机构', short),
])
export const remission = record('remission', '减免', [must('reason', '减免的理由', { is: 'longText', max: 2000 })])
/** With it the agency goes about it: nothing is demanded before a head has seen what the decision is and that it stands. */
export const start = record(
  'enforcementStart',
  '批准启动执行',
  [must('reason', '呈批意见', text), must('files', '决定书、送达回证', { is: 'files' })],
  {
    about: base,
    final: true,
  },
)
/** Nothing is left to be carried out, or nothing may be (强制法40). */
export const dropped = record('enforcementDropped', '不启动执行', [
  must(
    'ground',
    '情形',
    choice(
      ['performed', '当事人已经履行'],
      ['revoked', '决定已被撤销、变更，或者被确认无效'],
      ['late', '已经超过申请强制执行的期限'],
      ['other', '其他'],
    ),
  ),
  must('reason', '理由', text),
])
/** An act of force that is decided is made public: what it was, of which decision (指导意见六). */
export const forced = record('forcedDecision', '强制执行、代履行决定', [], { about: base, later: { how: '方式' } })
export const reviewing = reviewOf(base, '据以执行的决定、送达回证、履行情况的记录', {
  enforcement: '行政强制',
  more: coercionElements,
})
export const paperApproval = onPaper('enforcement', 'enforcement')

export const enforcingRecords = [
  base,
  start,
  payment,
  remission,
  dropped,
  forced,
  ...reviewRecordsOf(reviewing),
  ...substituteRecords,
  ...conductRecords,
  signing,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
