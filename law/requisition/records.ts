import { archiving } from '../archive/set.ts'
import { publicationRecords } from '../publication/records.ts'
import { recordingFields } from '../recording/set.ts'
import { laterReview } from '../review/later.ts'
import { reviewOf, reviewRecordsOf } from '../review/records.ts'
import { onPages, signing } from '../signing/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { choice, list, may, must, refs } from '../words/field.ts'
import { record } from '../words/record.ts'
import { last } from '../words/value.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const money = { is: 'money' } as const
const yesNo = { is: 'yesNo' } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const given = { when: { field: 'way', in: ['given'] } } as const

/** 突发事件应对法12, 76: the things that may be asked for. */
const kind = must(
  'kind',
  '种类',
  choice(
    ['equipment', '设备'],
    ['facility', '设施'],
    ['place', '场地'],
    ['vehicle', '交通工具'],
    ['supplies', '其他物资'],
  ),
)
const named = [must('name', '名称', short), kind, must('quantity', '数量', short)] as const

/** What an emergency asks of one who holds what it needs. Ids of kinds and fields stand in the record (ADR 0018). */
export const emergency = record('emergency', '应急需要', [
  must('matter', '突发事件', short, '例如7·18青石河洪水'),
  must('receivedOn', '登记日期', { is: 'day' }),
  must(
    'ground',
    '类别',
    choice(
      ['disaster', '自然灾害'],
      ['accident', '事故灾难'],
      ['health', '公共卫生事件'],
      ['security', '社会安全事件'],
    ),
  ),
  must('response', '应急响应、预警', text, '启动的机关、日期、级别和文号'),
  must('basis', '征用的依据', text, '法律、法规的名称和条款'),
  must('need', '需要什么，用于什么', text),
  must('urgent', '情况紧急，决定以前先行征用', yesNo),
  { ...must('order', '下达命令的指挥机构、负责人和时间', short), when: { field: 'urgent', in: ['true'] } },
])
/** What is to be decided: review and decision bind to it. */
export const plan = record('plan', '征用意见', [
  must('things', '征用的财产', list('财产', [...named, may('spec', '规格、位置、现状', short)])),
  must('use', '用途、使用单位和使用地点', text),
  must('until', '征用期限至', { is: 'day', lies: 'ahead' }),
  must('reason', '征用的必要和没有损害更小的办法的理由', text),
  must('compensation', '补偿的办法和标准', text),
])
export const cancellation = record('cancellation', '不再征用', [
  must('reason', '原因', text),
  may('returnBy', '已经接收的财产，返还期限至', { is: 'day', lies: 'ahead' }, '已经依命令先行接收的，必须写明'),
])
export const decision = record('decision', '征用决定', [], { about: plan, later: { until: '征用期限至' }, final: true })

/** Counted on the spot, with a list left behind; each thing is an entry of its own, so that each is given back or paid for. */
export const taken = record('taken', '清点、接收', [
  must('officers', '经办人员', { is: 'officers', min: 2 }),
  must('shown', '已出示执法证件，说明事由、依据和补偿办法', yesNo),
  must('place', '清点、接收的地点', short),
  must(
    'things',
    '接收的财产',
    list('财产', [...named, must('condition', '现状', short, '新旧、完好程度，有毁损的写明')]),
  ),
  must('given', '清单一式二份，已当场交付被征用人', yesNo),
  must(
    'signature',
    '被征用人',
    choice(['signed', '核对后签名、盖章'], ['refused', '拒绝签名'], ['absent', '不在场'], onPages),
  ),
  { ...must('witness', '见证人和情况', short), when: { field: 'signature', in: ['refused', 'absent'] } },
  ...recordingFields,
  files('签名的清单、照片'),
])
export const thing = record('thing', '征用的财产', [], {
  later: {
    name: '名称',
    kind: '种类',
    quantity: '数量',
    condition: '接收时的现状',
    fate: '结果',
    done: '返还、清点的日期',
  },
})
export const prolongation = record(
  'prolongation',
  '延长征用期限',
  [must('until', '征用期限延长至', { is: 'day', lies: 'ahead' }), must('reason', '仍然需要的理由', text)],
  { about: decision, final: true },
)
export const useOver = record('useOver', '使用完毕', [
  must('why', '情形', choice(['used', '使用完毕'], ['lifted', '应急响应已经解除'], ['unneeded', '不再需要'])),
  must('content', '使用情况', text),
])
export const returned = record('returned', '返还、清点', [
  must('things', '财产', refs(thing, 'name', '财产')),
  must(
    'fate',
    '结果',
    choice(['intact', '完好，已返还'], ['damaged', '有毁损，已返还'], ['lost', '灭失、消耗，不能返还']),
  ),
  must('content', '返还时的现状，毁损、灭失的情况', text),
  must('receiver', '领取、核对的人', short, '拒绝的，写明情况'),
  must('signed', '已在清单上签名、盖章', yesNo),
  files('签名的清单、照片'),
])

/** 公平、合理的补偿: asked for or not, found out, said to whom it is owed, decided. */
export const claim = record(
  'claim',
  '补偿的申请',
  [must('content', '申请的事项和理由', text), may('amount', '申请的金额', money), files('申请书和材料')],
  { by: 'party' },
)
export const valuation = record('valuation', '损失评估', [
  must('valuer', '评估的机构、人员和方法', short),
  must('content', '毁损、灭失的财产和评估的经过', text),
  must('value', '评估的损失', money),
  files('评估报告'),
])
export const proposal = record('proposal', '补偿意见', [
  must('way', '补偿', choice(['given', '给予补偿'], ['waived', '被征用人书面放弃补偿'])),
  { ...must('use', '使用的补偿', text, '使用费、折旧；没有的写明没有'), ...given },
  { ...must('loss', '毁损、灭失的补偿', text, '没有的写明没有'), ...given },
  { ...must('amount', '补偿金额', money, '各项合计'), ...given },
  { ...must('payBy', '支付期限至', { is: 'day', lies: 'ahead' }), ...given },
  must('basis', '事实、标准和依据', text),
  must('heard', '已听取被征用人的意见', yesNo),
  must('answer', '被征用人的意见和采纳情况', text),
  files('放弃补偿的书面声明、协商记录'),
])
export const compensationDecision = record('compensationDecision', '补偿决定', [], {
  about: proposal,
  later: { way: '补偿', amount: '补偿金额', payBy: '支付期限至' },
  final: true,
})
export const payment = record('payment', '支付补偿', [
  must('amount', '金额', money),
  must('way', '方式', choice(['paid', '支付给被征用人'], ['deposited', '提存'])),
  must('receipt', '凭证', short),
])

export const reviewing = reviewOf(plan, '征用意见、应急响应的文件、财产的情况', {
  enforcement: '行政征用',
  more: [
    ['necessary', '是否确属紧急需要，没有损害更小的办法'],
    ['compensation', '补偿的办法是否公平、合理'],
  ],
})
/** What is paid for what was taken is decided after a review by the same list (指导意见十二). */
export const compensationReviewing = laterReview({
  as: 'compensationReview',
  title: '补偿审核',
  about: proposal,
  materials: '补偿意见、返还清单、损失评估、听取意见的记录',
  enforcement: '行政征用',
  sum: last(proposal, 'amount'),
  proceeding: 'requisition',
  from: ['returned'],
})
export const paperApproval = onPaper('requisition', 'compensation')

export const requisitionRecords = [
  emergency,
  plan,
  cancellation,
  ...reviewRecordsOf(reviewing),
  decision,
  taken,
  signing,
  thing,
  prolongation,
  useOver,
  returned,
  claim,
  valuation,
  proposal,
  ...compensationReviewing.records,
  compensationDecision,
  payment,
  archiving,
  paperApproval,
  ...publicationRecords,
] as const
