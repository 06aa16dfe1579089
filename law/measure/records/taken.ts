import { onPages } from '../../signing/records.ts'
import { choice, list, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const

/** What may be done with somebody's goods before anything is decided (强制法9; 处罚法56). */
export const measureKinds = choice(
  ['registration', '先行登记保存'],
  ['sealing', '查封'],
  ['seizure', '扣押'],
  ['both', '查封并扣押'],
  ['freezing', '冻结存款、汇款'],
  ['other', '法律、行政法规规定的其他行政强制措施'],
)

const goods = { field: 'what', in: ['registration', 'sealing', 'seizure', 'both', 'other'] }
const coercive = { field: 'what', in: ['sealing', 'seizure', 'both', 'freezing', 'other'] }
const otherwise = { field: 'what', in: ['other'] }
const frozen = { field: 'what', in: ['freezing'] }

/** One measure: what is to be done, why and by which law. It stands until everything it held has been dealt with. */
export const measurePlan = record('measurePlan', '拟采取的措施', [
  must('what', '措施', measureKinds),
  must('reason', '采取措施的事实和理由', text, '写入决定书、通知书'),
  must('basis', '采取措施的依据', text, '法律、法规的名称和条款，写入决定书、通知书'),
  {
    ...must(
      'level',
      '依据的层级',
      choice(
        ['law', '法律'],
        ['regulation', '行政法规'],
        ['localRegulation', '地方性法规'],
        ['other', '规章、其他规范性文件'],
      ),
      '强制措施只能由法律、法规设定；冻结只能由法律设定',
    ),
    when: coercive,
  },
  { ...must('necessary', '采用非强制手段不能达到行政管理目的', yesNo), when: coercive },
  {
    ...must('atRisk', '证据可能灭失或者以后难以取得', yesNo),
    when: { field: 'what', in: ['registration'] },
  },
  {
    ...must('manner', '措施的名称和方式', short, '例如：封闭危险场所，限制使用设施；用设定它的法律、行政法规的说法'),
    when: otherwise,
  },
  {
    ...must('until', '措施的期限至', { is: 'day', lies: 'ahead' }, '按设定它的法律、行政法规；写入决定书'),
    when: otherwise,
  },
  { ...must('goods', '拟登记、查封、扣押或者限制的场所、设施、财物', text), when: goods },
  { ...may('place', '地点', short), when: goods },
  { ...must('bank', '金融机构', short), when: frozen },
  { ...must('account', '账号', short), when: frozen },
  { ...must('amount', '冻结的数额', { is: 'money' }), when: frozen },
  { ...must('involved', '违法行为涉及的金额', { is: 'money' }), when: frozen },
  { ...must('urgent', '情况紧急，需要当场采取', yesNo, '当场采取后二十四小时内报告并补办批准手续'), when: goods },
  { ...must('urgency', '紧急的情况', text), when: { field: 'urgent', in: ['true'] } },
])

/** 呈批 of the measure itself, before it or within a day after. */
export const measureRequest = record(
  'measureRequest',
  '措施呈批',
  [may('reason', '呈批意见', text, '当场采取的，写明采取的经过')],
  { about: measurePlan },
)

export const measureApproval = record('measureApproval', '批准措施', [], { about: measurePlan })

export const measureRefusal = record(
  'measureRefusal',
  '不批准措施',
  [must('reason', '不应当采取的理由', { is: 'longText', max: 2000 })],
  { about: measurePlan },
)

export const measureDropped = record(
  'measureDropped',
  '不再采取措施',
  [must('reason', '不再采取的原因', { is: 'longText', max: 2000 })],
  { about: measurePlan },
)

const officers = must('officers', '执法人员', { is: 'officers', min: 2 })
const shown = must('shown', '已出示执法证件', yesNo)
const unsigned = { when: { field: 'signature', in: ['refused', 'absent'] } } as const

/** A line of the list that is left with the party (强制法24; 市监程序34). */
const columns = [
  must('name', '名称', { is: 'text', max: 100 }),
  may('spec', '规格型号、生产日期（批号）、生产单位', { is: 'text', max: 200 }),
  must('quantity', '数量', { is: 'text', max: 30 }),
  may('unit', '单位', { is: 'text', max: 20 }),
  may('remark', '备注', { is: 'text', max: 200 }, '成色、状况，价格有标明的写明'),
]

/** 现场实施 (强制法18, 24; 市监程序34). */
export const measureTaken = record(
  'measureTaken',
  '实施措施',
  [
    officers,
    shown,
    must('place', '实施地点', short),
    must(
      'presence',
      '当事人到场',
      choice(['present', '当事人或者其现场负责人、代理人到场'], ['absent', '通知后不到场'], ['unreached', '无法通知']),
    ),
    { ...must('present', '到场人员', short, '姓名和身份'), when: { field: 'presence', in: ['present'] } },
    {
      ...may('witness', '见证人', short, '当事人不到场的，邀请见证人到场'),
      unless: { field: 'presence', in: ['present'] },
    },
    {
      ...must('told', '已当场告知理由、依据以及依法享有的权利、救济途径', yesNo),
      when: { field: 'presence', in: ['present'] },
    },
    {
      ...must('said', '当事人的陈述、申辩', text, '没有提出的，写“未提出”'),
      when: { field: 'presence', in: ['present'] },
    },
    must('goods', '清单', list('物品', columns), '逐项写明；场所、设施也列入'),
    must('related', '均与违法行为有关', yesNo),
    must('spared', '没有公民个人及其所扶养家属的生活必需品', yesNo),
    must('single', '没有其他国家机关已经查封、扣押的', yesNo),
    must('counted', '已会同在场人员当场清点', yesNo),
    must(
      'handed',
      '已当场交付决定书（通知书）和清单',
      yesNo,
      '当事人不在场、没有交付的为否，随后送达并办理“书面告知当事人”',
    ),
    may('sealed', '已加贴封条', yesNo, '查封的应当加贴'),
    must('keeper', '保管的方式、地点和保管人', short),
    must(
      'signature',
      '现场笔录、清单的签字',
      choice(['signed', '核对后签名、盖章'], ['refused', '拒绝签名'], ['absent', '不在场，见证人签名'], onPages),
    ),
    { ...may('remark', '注明情况', text, '拒绝签名、不在场的，写明情况'), ...unsigned },
    must('recorded', '音像记录', choice(['whole', '已全程音像记录'], ['broken', '没有记录，或者有中断'])),
    { ...may('unrecorded', '没有记录、中断的原因', text), when: { field: 'recorded', in: ['broken'] } },
    may('files', '现场笔录、清单、音像记录', { is: 'files' }, '补录的必须附上'),
  ],
  { about: measurePlan },
)

/** What is held, one entry each: what becomes of every one of them is told. */
export const measureItem = record('measureItem', '清单物品', columns, {
  later: { fate: '处理', fateOn: '处理日期', done: '了结日期', sold: '先行处置' },
})

/** 冻结: the bank freezes on the notice, the party hears of it afterwards (强制法30, 31). */
export const freezeServed = record(
  'freezeServed',
  '送达冻结通知书',
  [
    officers,
    shown,
    must('receiver', '金融机构的接收人', short),
    must('frozen', '实际冻结的数额', { is: 'money' }),
    must('single', '没有其他国家机关已经冻结的', yesNo),
    must('written', '已制作现场笔录', yesNo),
    may('files', '冻结通知书回执、现场笔录', { is: 'files' }, '补录的必须附上'),
  ],
  { about: measurePlan },
)
