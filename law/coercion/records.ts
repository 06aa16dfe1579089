import { archiving } from '../archive/set.ts'
import { coercionElements } from '../elements.ts'
import { inquiryRecords } from '../inquiry/set.ts'
import { measureRecords } from '../measure/records/index.ts'
import { measurePlan } from '../measure/records/taken.ts'
import { publicationRecords } from '../publication/records.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const

/** What makes a measure necessary, where a law gives it outside any penalty. Ids of kinds and fields stand in the record (ADR 0018). */
export const situation = record('situation', '需要采取措施的情况', [
  must(
    'source',
    '来源',
    choice(
      ['inspection', '监督检查、巡查'],
      ['report', '投诉、举报'],
      ['referral', '其他机关移交、通报'],
      ['incident', '突发事件'],
      ['other', '其他'],
    ),
  ),
  must('matter', '事项名称', short, '权责清单上的名称'),
  must('receivedOn', '发现情况之日', { is: 'day' }),
  may('place', '地点', short),
  must('found', '发现的情况', text),
  must('powers', '赋予本机关强制措施权的法律、法规', text, '名称和条款'),
  may('files', '材料', { is: 'files' }),
])
/** The decision is the approval of the measure: what was decided is kept with it, for its page and for whoever fights it. */
export const decision = record('measureDecision', '强制措施决定', [], {
  about: measurePlan,
  later: { what: '措施', basis: '依据' },
  final: true,
})
/** 强制法27: what was to be confiscated is so by a decision of penalty, made in a case of its own. */
export const confiscation = record('confiscationTold', '没收的处罚决定', [
  must('number', '处罚决定书的文号', short),
  must('decidedOn', '决定日期', { is: 'day', lies: 'behind' }),
  must('content', '没收的物品', text),
  must('files', '处罚决定书', { is: 'files' }),
])
export const handover = record('clueHandover', '转立案线索', [
  must('foundOn', '发现之日', { is: 'day', lies: 'behind' }),
  must('cause', '涉嫌的违法行为', short),
  must('summary', '线索的内容', text),
  may('place', '违法行为发生地', short),
  may('unit', '接收的办案机构', { is: 'unit' }),
])
export const referral = record('situationReferral', '移送其他机关', [
  must('organ', '接受移送的机关', short),
  must('basis', '移送的依据和理由', text),
  must('told', '已书面告知当事人', { is: 'yesNo' }),
  may('files', '移送书、回执', { is: 'files' }, '补录的必须附上'),
])
export const ending = record('coercionEnd', '办结', [
  must(
    'outcome',
    '结果',
    choice(
      ['lifted', '不再需要，已经解除'],
      ['handled', '已经依法处理（没收、销毁、先行处置）'],
      ['passed', '已转立案查处，或者移送其他机关'],
      ['none', '没有采取措施'],
    ),
  ),
  must('summary', '采取和了结措施的情况', text),
])
export const reviewing = reviewOf(measurePlan, '发现的情况、调查记录、拟采取的措施', {
  enforcement: '行政强制',
  more: coercionElements,
})
export const paperApproval = onPaper('coercion', 'coercion')

export const coercionRecords = [
  situation,
  ...inquiryRecords,
  ...measureRecords,
  decision,
  confiscation,
  handover,
  referral,
  ...reviewRecordsOf(reviewing),
  ending,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
