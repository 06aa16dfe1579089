import { choice, may, must, refs } from '../../words/field.ts'
import { record } from '../../words/record.ts'
import { measureItem, measurePlan } from './taken.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const

export const measureExtension = record(
  'measureExtension',
  '延长措施期限',
  [
    must('days', '延长的日数', { is: 'integer', min: 1, max: 365 }, '不得超过三十日'),
    must('reason', '情况复杂、需要延长的理由', text, '写入送达当事人的决定书'),
  ],
  { about: measurePlan },
)

export const measureTest = record(
  'measureTest',
  '送检',
  [
    must('items', '送检的物品', refs(measureItem, 'name', '物品')),
    must(
      'kind',
      '种类',
      choice(['test', '检测'], ['inspection', '检验'], ['quarantine', '检疫'], ['appraisal', '技术鉴定']),
    ),
    must('institution', '承担的机构', short),
    must(
      'until',
      '期间届满之日',
      { is: 'day', lies: 'ahead' },
      '期间应当明确，并书面告知当事人；自告知之日起不计入措施的期限',
    ),
    must('reason', '送检的事项', text),
  ],
  { about: measurePlan },
)

export const measureTested = record(
  'measureTested',
  '收到检测、鉴定结果',
  [must('result', '结果', text), may('files', '报告', { is: 'files' }, '补录的必须附上')],
  { about: measurePlan },
)

/** What the party is told in writing, and how it reached him. */
export const measureTold = record(
  'measureTold',
  '书面告知当事人',
  [
    must(
      'paper',
      '文书',
      choice(
        ['decision', '决定书（通知书）和清单，当场没有交付的'],
        ['extension', '延长期限决定书'],
        ['test', '检测、检验、检疫、鉴定期间告知书'],
        ['freeze', '冻结决定书'],
        ['handling', '解除决定书、处理的书面告知'],
      ),
    ),
    must(
      'way',
      '方式',
      choice(
        ['direct', '当面交付'],
        ['left', '留置'],
        ['post', '邮寄'],
        ['electronic', '电子送达'],
        ['announced', '公告'],
      ),
    ),
    must('signedBy', '签收人', { is: 'text', max: 50 }, '没有签收的，写明情况'),
    may('files', '送达回证', { is: 'files' }, '补录的必须附上'),
  ],
  { about: measurePlan },
)

export const of = (...how: readonly string[]) => ({ field: 'how', in: how })

/** What becomes of what is held (强制法21, 27, 28; 市监程序35, 41, 42). */
export const measureHandling = record(
  'measureHandling',
  '措施的处理',
  [
    must('items', '处理的物品', refs(measureItem, 'name', '物品')),
    must(
      'how',
      '处理',
      choice(
        ['release', '解除，退还'],
        ['confiscate', '依处罚决定没收'],
        ['destroy', '依法销毁'],
        ['transfer', '移送司法机关、有管辖权的机关'],
        ['kept', '已记录、复制、拍照、录像，保全证据后解除'],
        ['tested', '送交检测、检验、检疫、鉴定'],
        ['seized', '决定查封、扣押'],
        ['sold', '先行处置（拍卖、变卖）'],
      ),
    ),
    {
      ...must(
        'ground',
        '解除的情形',
        choice(
          ['noBreach', '当事人没有违法行为'],
          ['unrelated', '与违法行为无关'],
          ['decided', '已经作出处理决定，不再需要'],
          ['expired', '期限已经届满'],
          ['other', '其他不再需要采取措施的情形'],
        ),
      ),
      when: of('release', 'kept'),
    },
    { ...must('basis', '销毁的依据', text, '法律、行政法规的名称和条款'), when: of('destroy') },
    { ...must('organ', '接受移送的机关', short), when: of('transfer') },
    {
      ...must(
        'consent',
        '权利人',
        choice(
          ['asked', '权利人申请'],
          ['agreed', '权利人同意'],
          ['announced', '权利人不明，公告期满没有人申请或者同意'],
        ),
      ),
      when: of('sold'),
    },
    { ...must('secured', '已采取措施留存证据', yesNo), when: of('sold') },
    must('reason', '理由', text),
  ],
  { about: measurePlan },
)

export const measureReturn = record(
  'measureReturn',
  '退还财物',
  [
    must(
      'way',
      '退还的方式',
      choice(
        ['direct', '当面退还'],
        ['proceeds', '退还先行处置所得款项'],
        ['bank', '金融机构已经解除冻结'],
        ['unclaimed', '公告领取期满无人领取，经批准上缴或者拍卖上缴'],
      ),
    ),
    must('receiver', '领取人', short, '在财物清单上签名或者盖章；没有的，写明情况'),
    must('signed', '已在财物清单上签名、盖章', yesNo),
    may('files', '签名的财物清单、回执', { is: 'files' }, '补录的必须附上'),
  ],
  { about: measurePlan },
)

/** By nobody's hand: the term ran out (市监程序35; 强制法33). */
export const measureLapse = record('measureLapse', '措施自动解除', [], { about: measurePlan })
