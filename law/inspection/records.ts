import { publicationRecords } from '../publication/records.ts'
import { setAside } from '../recording/exclusion.ts'
import { recordingFields } from '../recording/set.ts'
import { recusalRecords } from '../recusal/records.ts'
import { signing } from '../signing/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { inspectionSources } from '../traces.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { files, officers, remark, short, shown, signature, text, witness } from './fields.ts'
import { desk, inquiry, sample, sampleReport, scanFilled, visit } from './lookingRecords.ts'

export { desk, inquiry, sample, sampleReport, scanFilled, visit } from './lookingRecords.ts'

/** What an inspection holds. Ids of kinds and fields stand in the record (ADR 0018). */
export const task = record('task', '检查任务', [
  must('source', '任务来源', inspectionSources),
  must('receivedOn', '任务下达、收到日期', { is: 'day' }),
  must('matter', '检查事项', { is: 'text', max: 100 }, '行政检查事项清单上的名称'),
  must('basis', '检查依据', text, '法律、法规、规章的名称和条款'),
  must('content', '检查内容', text),
  must('way', '检查方式', choice(['onsite', '现场检查'], ['desk', '书面、网络等非现场检查'])),
  may('draw', '抽取记录', short, '双随机抽查的，写明抽取的时间和记录编号'),
  may(
    'nth',
    '本年度第几次检查',
    { is: 'integer', min: 1, max: 999 },
    '对这一检查对象，含本次和没有录入本平台的；不填的，按记录计算',
  ),
  may('cap', '公布的年度频次上限', { is: 'integer', min: 1, max: 999 }),
  may('urgent', '情况紧急、需要当场检查', { is: 'yesNo' }, '当场检查后应当及时报告并补办批准手续'),
  may('urgency', '紧急的情况', text),
])
export const plan = record('plan', '检查方案', [
  officers,
  may('assistants', '协助人员人数', { is: 'integer', min: 0, max: 99 }, '协助人员不得单独检查'),
  must('from', '检查时间自', { is: 'day' }),
  must('to', '检查时间至', { is: 'day' }),
  may(
    'together',
    '与对同一对象的其他检查',
    choice(['joint', '合并为一次检查'], ['apart', '不能合并']),
    '已有批准、尚未进行的入企检查的，写明是否合并',
  ),
  may('jointWith', '合并检查的机关、机构', short),
  may('apartReason', '不能合并的理由', text),
  must('reason', '呈批意见', text),
])
/** 批准检查. */
export const authorisation = record('authorisation', '批准检查', [], { about: plan })
export const cancellation = record('cancellation', '终止检查任务', [must('reason', '终止的原因', text)])
export const noticeShown = record('noticeShown', '出示、送达检查通知书', [
  must('way', '方式', choice(['scene', '现场出示并交付'], ['post', '邮寄'], ['electronic', '电子送达'])),
  must('signedBy', '签收人', { is: 'text', max: 50 }, '拒绝签收的，写明情况'),
  files('签收的通知书', '补录的必须附上'),
])

/** What is to be decided: approval and result bind to it. */
export const conclusion = record('conclusion', '检查结果认定', [
  must('found', '检查发现的情况', { is: 'longText', max: 20000 }),
  must(
    'outcome',
    '检查结果',
    choice(
      ['none', '未发现问题'],
      ['correct', '发现问题，责令改正'],
      ['case', '发现违法行为线索，移交立案'],
      ['other', '属于其他机关职权，移送处理'],
      ['unable', '检查未能实施'],
    ),
  ),
  may('order', '责令改正的内容', text),
  may('orderBasis', '责令改正的依据', text, '法律、法规、规章的名称和条款'),
  may('until', '改正期限至', { is: 'day', lies: 'ahead' }),
  may('recheckBy', '最迟于何日复查', { is: 'day', lies: 'ahead' }),
  may('organ', '移送的机关', short),
])
export const result = record('result', '检查结果', [], {
  about: conclusion,
  later: { outcome: '检查结果', ratingCode: '评价码' },
  final: true,
})
/** How a paper of the inspection reached the inspected. Before it was brought in each of its ways its form was one, and some of its fields are of then. */
export const telling = record(
  'telling',
  '告知检查结果',
  [
    must(
      'way',
      '告知方式',
      choice(
        ['direct', '当面告知'],
        ['left', '留置送达'],
        ['post', '邮寄'],
        ['returned', '邮寄至确认的地址被退回'],
        ['electronic', '电子送达'],
        ['entrusted', '委托、转交送达'],
        ['announcement', '公告送达'],
        ['announced', '公告，公告期满之日'],
        ['failed', '无法告知'],
      ),
    ),
    may('signedBy', '签收人', { is: 'text', max: 50 }),
    may('remark', '注明情况', text, '无法告知、拒绝签收的，写明情况'),
    may(
      'until',
      '改正期限顺延至',
      { is: 'day', lies: 'ahead' },
      '通知书写明的期限在告知时已经届满的，顺延并在通知书上注明',
    ),
    may('recheckBy', '最迟于何日复查', { is: 'day', lies: 'ahead' }),
    files('送达回证', '补录的必须附上'),
  ],
  { later: { document: '文书' } },
)
/** More time to put right: what is ordered stays what it was. */
export const correctionExtension = record(
  'correctionExtension',
  '延长改正期限',
  [
    must('until', '改正期限延长至', { is: 'day', lies: 'ahead' }),
    must('recheckBy', '最迟于何日复查', { is: 'day', lies: 'ahead' }),
    must('reason', '延长的理由', text, '例如被检查人书面申请、送达时期限已经不足'),
    files('申请书等'),
  ],
  { final: true },
)

export const correctionReport = record(
  'correctionReport',
  '改正报告',
  [must('content', '改正情况', text), files('改正的证明材料')],
  { by: 'party' },
)
export const recheck = record(
  'recheck',
  '复查',
  [
    officers,
    shown,
    must('place', '复查地点', short),
    must('found', '复查情况', text),
    must('corrected', '已经改正', { is: 'yesNo' }),
    signature,
    remark,
    witness,
    ...recordingFields,
    files('复查记录', '补录的必须附上'),
  ],
  { about: result, ...setAside },
)
export const recheckOpinion = record(
  'recheckOpinion',
  '复查意见',
  [must('opinion', '复查意见', { is: 'longText', max: 2000 })],
  {
    about: recheck,
    later: { corrected: '已经改正' },
    final: true,
  },
)
/** A clue, with what was found: the case it leads to stands beside it in the record. */
export const handover = record(
  'handover',
  '移交立案线索',
  [
    must(
      'foundOn',
      '发现线索的日期',
      { is: 'day', lies: 'behind' },
      '检查、复查或者收到检验结果之日；核查期限自此日起算',
    ),
    must('cause', '案由', { is: 'text', max: 100 }),
    must('summary', '线索内容', text),
    may('place', '行为发生地', short),
    may('unit', '办案机构', { is: 'unit' }, '不填的，为移交人所在的内设机构、派出机构'),
  ],
  { about: result, final: true },
)
export const transfer = record('transfer', '移送其他机关', [
  must('organ', '移送的机关', short),
  must('content', '移送的情况和材料', text),
  files('移送函', '补录的必须附上'),
])
export const paperApproval = onPaper('inspection', 'inspectionResult')

export const inspectionRecords = [
  task,
  plan,
  authorisation,
  cancellation,
  noticeShown,
  ...recusalRecords,
  visit,
  scanFilled,
  inquiry,
  desk,
  sample,
  sampleReport,
  conclusion,
  result,
  telling,
  correctionExtension,
  correctionReport,
  recheck,
  recheckOpinion,
  handover,
  transfer,
  paperApproval,
  signing,
  ...publicationRecords,
] as const
