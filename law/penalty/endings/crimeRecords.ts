import { choice, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)
const officers = must('officers', '办理人员', { is: 'officers', min: 2 })

/** 专案组 (移送规定5): two officers or more who look into whether it is a crime, and write the report. */
export const crimeTeam = record('crimeTeam', '指定专案组', [
  must('officers', '专案组成员', { is: 'officers', min: 2 }),
  must('reason', '发现涉嫌犯罪的情况', text),
])
/** The report the head decides on in three days; with his word it is what goes to the police. */
export const crimeTransfer = record(
  'crimeTransfer',
  '移送涉嫌犯罪案件',
  [
    must('offence', '涉嫌的罪名', short),
    must('facts', '涉嫌犯罪的事实', { is: 'longText', max: 20_000 }),
    must('standard', '追诉标准和达到的情况', text, '金额、情节、后果与追诉标准逐项对照'),
    must('organ', '移送的公安机关', short),
    may('goods', '涉案物品', text, '名称、数量、存放的地点；没有的不填'),
  ],
  { final: true },
)
/** 决定不批准的，应当将不予批准的理由记录在案 (移送规定5). */
export const crimeRefusal = record('crimeRefusal', '不批准移送', [must('reason', '不批准移送的理由', text)])
export const crimeDelivery = record('crimeDelivery', '向公安机关移送', [
  must('receiver', '公安机关的接收人', { is: 'text', max: 50 }, '在移送书回执上签字的人'),
  officers,
  must(
    'materials',
    '移送的材料',
    {
      is: 'choices',
      choices: [
        { value: 'letter', label: '涉嫌犯罪案件移送书' },
        { value: 'report', label: '涉嫌犯罪案件情况的调查报告' },
        { value: 'goods', label: '涉案物品清单' },
        { value: 'expert', label: '检验报告或者鉴定结论' },
        { value: 'other', label: '其他有关涉嫌犯罪的材料' },
      ],
    },
    '移送书和调查报告必须有；有涉案物品的，必须有清单',
  ),
  must('procurator', '已抄送同级人民检察院', { is: 'yesNo' }),
  files('签字的回执', '补录的必须附上'),
])
export const policeAnswer = record(
  'policeAnswer',
  '公安机关的处理',
  [
    must(
      'answer',
      '公安机关的处理',
      choice(['filed', '决定立案'], ['refused', '决定不予立案'], ['forwarded', '转送有管辖权的公安机关']),
      '发生日期为收到书面通知之日',
    ),
    must('number', '通知书的名称和编号', short),
    { ...must('reason', '不予立案的理由', text), when: { field: 'answer', in: ['refused'] } },
    { ...must('organ', '转送的公安机关', short), when: { field: 'answer', in: ['forwarded'] } },
    files('通知书', '补录的必须附上'),
  ],
  { about: crimeDelivery },
)
/** 提请复议、建议立案监督 (移送规定9). */
export const crimeContest = record(
  'crimeContest',
  '对不予立案的异议',
  [
    must(
      'way',
      '方式',
      choice(['reconsider', '提请作出决定的公安机关复议'], ['supervise', '建议人民检察院依法进行立案监督']),
    ),
    must('reason', '认为应当立案的理由', text),
    files('提请复议书、建议书', '补录的必须附上'),
  ],
  { about: policeAnswer },
)
export const contestAnswer = record(
  'contestAnswer',
  '异议的结果',
  [
    must('result', '结果', choice(['filed', '公安机关立案'], ['upheld', '维持不予立案'])),
    must('number', '通知书的名称和编号', short),
    files('通知书', '补录的必须附上'),
  ],
  { about: crimeContest },
)
export const goodsHandover = record('goodsHandover', '移交涉案物品和材料', [
  must('content', '移交的物品和材料', text, '名称、数量；没有物品的，写明移交的材料'),
  must('receiver', '公安机关的接收人', { is: 'text', max: 50 }),
  officers,
  must(
    'partyTold',
    '查封、扣押、冻结的财物已书面告知当事人移送',
    choice(['told', '已书面告知'], ['none', '没有查封、扣押、冻结的财物']),
  ),
  files('交接清单', '补录的必须附上'),
])
/** 处罚法27: whoever need not be tried, or was spared, comes back to be punished by the agency. */
export const crimeReturn = record('crimeReturn', '司法机关移送处理', [
  must(
    'from',
    '移送的机关和情形',
    choice(
      ['police', '公安机关撤销案件，移送处理'],
      ['procurator', '人民检察院不起诉，提出检察意见'],
      ['court', '人民法院判决免予刑事处罚或者无罪，移送处理'],
      ['convicted', '人民法院判处刑罚，其他处罚移送处理'],
    ),
    '发生日期为收到之日',
  ),
  { ...must('fined', '判处罚金', { is: 'yesNo' }), when: { field: 'from', in: ['convicted'] } },
  { ...must('fine', '罚金的数额', { is: 'money' }), when: { field: 'fined', in: ['true'] } },
  {
    ...must('parties', '判处罚金的当事人', { is: 'partyRefs' }, '对同一行为不再给予罚款'),
    when: { field: 'fined', in: ['true'] },
  },
  must('number', '文书的名称和编号', short),
  must('content', '检察意见、移送处理的内容', text),
  files('文书', '补录的必须附上'),
])

export const crimeRecords = [
  crimeTeam,
  crimeTransfer,
  crimeRefusal,
  crimeDelivery,
  policeAnswer,
  crimeContest,
  contestAnswer,
  goodsHandover,
  crimeReturn,
] as const
