import { archiving } from '../archive/set.ts'
import { ceased } from '../ceasing/set.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { suitFields } from '../suitTerm.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { last } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const money = { is: 'money' } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')

/** What a charge holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const assessment = record('assessment', '核定', [
  must('kind', '费种', choice(['water', '水资源费'], ['social', '社会保险费'], ['other', '其他行政事业性收费'])),
  must('matter', '收费项目', short, '公布的收费目录上的名称'),
  must('receivedOn', '核定日期', { is: 'day' }),
  must('basis', '收费依据', text, '法律、法规和收费文件的名称、条款'),
  must('period', '所属期间', { is: 'text', max: 50 }),
  must('computed', '计费的数量、标准和计算', text),
  must('amount', '应缴数额', money),
  {
    ...may('payBy', '缴纳期限至', { is: 'day' }, '法律、法规规定了期限的，按规定'),
    unless: { field: 'kind', in: ['water'] },
  },
  may('lateBasis', '逾期加收滞纳金的标准和依据', text, '法律、法规有规定的，在通知书上告知缴费人'),
  ...suitFields,
  files('计量、申报材料'),
])
export const decision = record('decision', '缴费决定', [], {
  about: assessment,
  later: { amount: '应缴数额' },
  final: true,
})
export const payment = record('payment', '缴纳', [
  must('towards', '缴纳的是', choice(['principal', '费款'], ['late', '滞纳金'])),
  must('amount', '金额', money),
  must('receipt', '票据号', short, '财政部门统一制发的票据'),
])
export const deferral = record(
  'deferral',
  '缓缴申请',
  [must('reason', '特殊困难', text), must('until', '申请缓缴至', { is: 'day', lies: 'ahead' }), files('申请书')],
  { by: 'party' },
)
export const deferralDecision = record(
  'deferralDecision',
  '缓缴决定',
  [
    must('granted', '同意缓缴', { is: 'yesNo' }),
    { ...may('until', '缓缴至', { is: 'day', lies: 'ahead' }), when: { field: 'granted', in: ['true'] } },
    { ...may('reason', '不同意的理由', text), when: { field: 'granted', in: ['false'] } },
  ],
  { about: deferral, final: true, later: { deemed: '视为同意' } },
)
export const remission = record(
  'remission',
  '减免',
  [
    must('basis', '减免的依据', text, '法律、法规和有权机关的减免规定'),
    must('remaining', '减免后应缴数额', money),
    must('reason', '理由', text),
  ],
  { about: assessment, final: true },
)
/** Whether it was served is what its service says: once a field told it. */
export const demand = record(
  'demand',
  '催告',
  [must('until', '履行期限至', { is: 'day', lies: 'ahead' }), must('way', '履行方式', short)],
  { later: { served: '已送达，并告知陈述权、申辩权', files: '送达回证' } },
)
export const lateFee = record('lateFee', '滞纳金', [
  must('rate', '标准', choice(['social', '社会保险费的标准'], ['other', '法律、法规规定的其他标准'])),
  must('daily', '每日按应缴数额的万分之几', { is: 'integer', min: 1, max: 100 }, '万分之五填写5，千分之二填写20'),
  must('basis', '依据', text),
  must('from', '自何日起', { is: 'day' }),
  must('days', '天数', { is: 'integer', min: 1, max: 9999 }),
  must('amount', '数额', money),
])
/** 强制法53–56: who may not take it himself asks the court, once, in its time. */
export const courtRequest = record(
  'courtRequest',
  '申请法院强制执行',
  [
    must('court', '受理的人民法院', short),
    must('owed', '申请执行的费款', { is: 'money' }),
    may('fee', '申请执行的滞纳金', { is: 'money' }),
    must('materials', '随申请书提供的材料', text, '缴费决定及其依据、当事人的意见和催告情况、执行标的情况等'),
    must('unheardOf', '没有尚未通知本机关的复议、诉讼', { is: 'yesNo' }, '向复议机关、人民法院核实'),
  ],
  { final: true },
)
export const courtReply = record('courtReply', '法院受理、不予受理', [
  must('accepted', '受理', { is: 'yesNo' }),
  must('instrument', '法律文书和编号', short),
  may('reason', '不予受理的理由', text),
  files('法律文书'),
])
export const enforcement = record(
  'enforcement',
  '执行结果',
  [
    must('outcome', '结果', choice(['performed', '强制执行完毕'], ['ended', '依法终结执行'])),
    {
      ...must(
        'ground',
        '终结执行的情形',
        choice(
          ['death', '公民死亡，无遗产可供执行，又无义务承受人'],
          ['dissolved', '法人或者其他组织终止，无财产可供执行，又无义务承受人'],
          ['revoked', '缴费决定被撤销'],
          ['other', '需要终结执行的其他情形'],
        ),
      ),
      when: { field: 'outcome', in: ['ended'] },
    },
    must('instrument', '法律文书、证明材料和编号', short),
    must('reason', '情况', text),
    files('法律文书'),
  ],
  { final: true },
)
export const reviewing = reviewOf(assessment, '核定材料、计算依据', {
  enforcement: '行政收费',
  sum: last(assessment, 'amount'),
})
export const paperApproval = onPaper('charge')

export const chargeRecords = [
  assessment,
  ...reviewRecordsOf(reviewing),
  decision,
  payment,
  ceased,
  deferral,
  deferralDecision,
  remission,
  demand,
  lateFee,
  courtRequest,
  courtReply,
  enforcement,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
