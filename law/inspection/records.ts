import { publicationRecords } from '../publication/records.ts'
import { setAside } from '../recording/exclusion.ts'
import { recordingFields } from '../recording/set.ts'
import { recusalRecords } from '../recusal/records.ts'
import { onPages, signing } from '../signing/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { inspectionSources } from '../traces.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)
const officers = must('officers', '检查人员', { is: 'officers', min: 2 })
const shown = must('shown', '已出示执法证件', { is: 'yesNo' })
const signature = must(
  'signature',
  '签字',
  choice(['signed', '核对后签名、盖章'], ['refused', '拒绝签名'], ['absent', '不在场']),
)
/** The same of what is made here. */
const signatureHere = {
  ...signature,
  kind: choice(...signature.kind.choices.map((c) => [c.value, c.label] as const), onPages),
}
const clockTime = { is: 'text', max: 30 } as const
const unsigned = { when: { field: 'signature', in: ['refused', 'absent'] } } as const
const remark = { ...may('remark', '注明情况', text, '拒绝签名、不在场的，写明情况'), ...unsigned }
const witness = { ...may('witness', '见证人', short), ...unsigned }

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

export const visit = record(
  'visit',
  '现场检查',
  [
    officers,
    shown,
    must('rightsTold', '已告知检查事由、依据和权利义务', { is: 'yesNo' }),
    may(
      'scan',
      '扫码入企',
      choice(['scanned', '检查前已扫码'], ['later', '网络不通，之后补录'], ['emergency', '应急情形，离开前登记']),
    ),
    may('scanReason', '没有在检查前扫码的原因', text),
    must('place', '检查地点', short),
    must('began', '开始时间', { is: 'text', max: 30 }, '例如9时30分'),
    must('ended', '结束时间', { is: 'text', max: 30 }),
    must('present', '在场人员', short, '被检查人的负责人、陪同人员的姓名和职务'),
    must(
      'access',
      '检查的实施',
      choice(
        ['done', '检查已经实施'],
        ['refused', '拒绝、阻碍检查'],
        ['unreachable', '无法联系、查无下落'],
        ['gone', '已经停业、注销，或者没有从事这类活动'],
      ),
    ),
    must('found', '检查情况', { is: 'longText', max: 20000 }),
    must('problem', '发现问题', { is: 'yesNo' }),
    may('said', '被检查人的说明、陈述和申辩', text),
    signatureHere,
    remark,
    witness,
    ...recordingFields,
    files('现场检查笔录、照片、录像', '补录的必须附上'),
  ],
  setAside,
)
export const inquiry = record(
  'inquiry',
  '询问',
  [
    officers,
    shown,
    must('asked', '被询问人', short, '姓名和职务；询问应当个别进行'),
    must('place', '询问地点', short),
    may('began', '开始时间', clockTime, '例如9时30分'),
    may('ended', '结束时间', clockTime),
    must('content', '询问和回答', { is: 'longText', max: 20000 }),
    signatureHere,
    remark,
    witness,
    ...recordingFields,
    files('询问笔录', '补录的必须附上'),
  ],
  setAside,
)
/** 扫码入企, filled in afterwards: the network was down, or it could not wait. */
export const scanFilled = record('scanFilled', '补录扫码入企', [
  must('whose', '所扫的码', choice(['firm', '企业的码'], ['officer', '检查人员的码'])),
  must('scannedAt', '到达时间', { is: 'text', max: 30 }, '例如9时30分'),
  must('place', '地点', short),
  must('reason', '没有在检查前扫码的原因', text),
  files('扫码记录、照片'),
])
export const desk = record('desk', '书面、网络检查', [
  must('checked', '检查的材料、系统或者网页', text),
  must('found', '检查情况', { is: 'longText', max: 20000 }),
  must('problem', '发现问题', { is: 'yesNo' }),
  may('device', '由电子技术监控设备取得', { is: 'yesNo' }),
  may('deviceReviewed', '设备已经法制和技术审核', { is: 'yesNo' }),
  may('sitePublic', '设置地点已经公布', { is: 'yesNo' }),
  may('recordReviewed', '记录内容已经审核', { is: 'yesNo' }),
  files('检查记录、截图', '补录的必须附上'),
])
export const sample = record(
  'sample',
  '抽样',
  [
    officers,
    shown,
    must('goods', '样品的名称、规格、批号', text),
    must('amount', '数量', short),
    must('place', '抽样地点', short),
    must('sealed', '样品已加贴封条、清单已交付', { is: 'yesNo' }),
    signatureHere,
    remark,
    witness,
    ...recordingFields,
    files('抽样记录和清单', '补录的必须附上'),
  ],
  setAside,
)
export const sampleReport = record('sampleReport', '检验结果', [
  must('sample', '第几次抽样', { is: 'integer', min: 1, max: 99 }),
  must('institution', '检验机构和报告编号', short),
  must('qualified', '检验合格', { is: 'yesNo' }),
  must('content', '检验结论', text),
  must('told', '已将检验结果告知被检查人', { is: 'yesNo' }),
  files('检验报告', '补录的必须附上'),
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
  later: { outcome: '检查结果' },
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
