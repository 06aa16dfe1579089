import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const when = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

/** Where a lower agency asks, the days run; where the upper acts by itself they do not (市监程序13–16). */
export const askedBelow = ['dispute', 'objection', 'hardship'] as const

/** Why it has to be said who handles the case. */
export const designationRequest = record('designationRequest', '管辖事项', [
  must(
    'source',
    '来由',
    choice(
      ['dispute', '下级机关之间管辖权有争议，报请指定'],
      ['objection', '受移送的下级机关对管辖权有异议，报请指定'],
      ['hardship', '下级机关存在特殊原因难以办理，报请'],
      ['own', '本机关认为必要，将下级管辖的案件指定其他机关或者由本机关办理'],
      ['entrust', '本机关认为必要，将本机关管辖的案件交由下级办理'],
    ),
  ),
  when(must('organs', '报请的机关', short), 'source', ...askedBelow),
  when(may('number', '报请的文号', short), 'source', ...askedBelow),
  when(must('receivedOn', '收到报送材料的日期', { is: 'day' }, '确定管辖的期限自此日起算'), 'source', ...askedBelow),
  must('subject', '所涉案件', { is: 'text', max: 100 }, '例如某某涉嫌销售侵权商品案'),
  must('circumstances', '案情和各机关的意见', text),
  may('files', '报送的材料', { is: 'files' }, '补录的必须附上'),
])
/** Who is to handle it, as it is drafted. */
export const designationDraft = record(
  'designationDraft',
  '拟定的管辖意见',
  [
    must(
      'outcome',
      '意见',
      choice(
        ['designate', '指定下级机关管辖'],
        ['self', '由本机关管辖'],
        ['entrust', '将本机关管辖的案件交由下级机关办理'],
      ),
    ),
    when(must('organ', '办理案件的机关', short), 'outcome', 'designate', 'entrust'),
    when(must('reserved', '法律、法规、规章明确规定应当由本机关管辖', { is: 'yesNo' }), 'outcome', 'entrust'),
    must('basis', '依据', { is: 'text', max: 500 }, '写明规定的名称和条款'),
    must('reason', '理由', text),
    when(may('reportBy', '办理结果报送日期', { is: 'day' }), 'outcome', 'entrust'),
    when(
      must('told', '送交的机关', { is: 'text', max: 500 }, '有关的各机关，以顿号隔开'),
      'outcome',
      'designate',
      'self',
    ),
    may('enclosed', '附件', text),
  ],
  { about: designationRequest },
)
export const designationSignature = record(
  'designationSignature',
  '签发',
  [must('opinion', '意见', { is: 'longText', max: 2000 })],
  { about: designationDraft, final: true },
)
export const designationSent = record('designationSent', '通知书送交', [
  must('organs', '已经收到的机关', { is: 'text', max: 500 }),
  may('files', '签收的凭证', { is: 'files' }, '补录的必须附上'),
])
export const designationDropped = record('designationDropped', '报请撤回', [
  must('reason', '原因', text, '例如各机关已经协商一致'),
  may('files', '撤回的函件', { is: 'files' }, '补录的必须附上'),
])
export const designationRecords = [
  designationRequest,
  designationDraft,
  designationSignature,
  designationSent,
  designationDropped,
] as const
