import { cashRecords } from '../cash/records.ts'
import { delivery as reported } from '../credit/delivering.ts'
import { decision, evidence, payment, proposal, remission } from '../penalty/records.ts'
import { publicationRecords } from '../publication/records.ts'
import { signing } from '../signing/records.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

export { decision, evidence, payment, proposal, remission }

const text = { is: 'longText', max: 2000 } as const
const short = { is: 'text', max: 200 } as const
const yesNo = { is: 'yesNo' } as const
const stated = { when: { field: 'defence', in: ['stated'] } } as const
const onPad = { when: { field: 'made', in: ['pad'] } } as const

/**
 * 当场查处: entered with its cause when it begins, and whole with the decision, in one form (处罚法51, 52; 市监程序66–69). What is
 * proposed, the evidence and the decision are entered beside it, in the kinds the ordinary procedure has. Ids stand in the record.
 */
export const scene = record(
  'scene',
  '当场查处',
  [
    must('cause', '案由', { is: 'text', max: 100 }),
    must('place', '查处地点', short),
    must('found', '违法事实', text, '何时何地做了什么，写明可以核对的细节'),
    must('officers', '执法人员', { is: 'officers', min: 2 }),
    must('shown', '已出示执法证件', yesNo),
    {
      ...may('otherAct', '不是同一个违法行为的理由', text, '写明两个行为各自的时间、地点、内容'),
      whenAsked: 'finedForOtherAct',
    },
    must('told', '已口头告知拟处罚的内容及事实、理由、依据和陈述、申辩的权利', yesNo),
    must('defence', '陈述、申辩', choice(['none', '当事人没有陈述、申辩'], ['stated', '当事人提出陈述、申辩'])),
    { ...must('statement', '陈述、申辩的内容', text), ...stated },
    { ...must('adopted', '是否采纳', yesNo), ...stated },
    { ...must('answer', '复核情况和理由', text), ...stated },
    {
      ...must(
        'toldFine',
        '陈述、申辩之前告知的罚款数额',
        choice(['none', '告知的是警告，没有罚款'], ['fine', '告知的是罚款']),
      ),
      ...stated,
    },
    { ...must('toldAmount', '告知的罚款', { is: 'money' }), when: { field: 'toldFine', in: ['fine'] } },
    {
      ...must(
        'pay',
        '罚款的缴纳',
        choice(['bank', '当事人到指定银行或者通过电子支付系统缴纳'], ['scene', '当场收缴']),
        '仅处警告的不影响',
      ),
      from: { say: 'bank' },
    },
    {
      ...must(
        'ground',
        '当场收缴的情形',
        choice(
          ['small', '罚款在可以当场收缴的数额以下'],
          ['hard', '不当场收缴事后难以执行'],
          ['remote', '边远、水上、交通不便地区，当事人提出当场缴纳'],
        ),
      ),
      when: { field: 'pay', in: ['scene'] },
    },
    {
      ...must('hardship', '具体情况', text, '为什么事后难以执行；或者缴纳有何困难、当事人如何提出'),
      when: { field: 'ground', in: ['hard', 'remote'] },
    },
    {
      ...must(
        'made',
        '决定书',
        choice(['here', '由本系统编号、出具'], ['pad', '已在现场使用预先编号的纸质决定书']),
        '没有网络、不能出具的，使用预先编号的纸质决定书，事后如实录入',
      ),
      from: { say: 'here' },
    },
    { ...must('padNumber', '纸质决定书编号', { is: 'text', max: 50 }), ...onPad },
    { ...must('pad', '签名的纸质决定书', { is: 'files' }), ...onPad },
  ],
  { later: { outcome: '处理' } },
)

/** 不予处罚 on the scene (处罚法30, 31, 33): whoever is let go is taught, and the agency hears of it. */
export const sparing = record(
  'sparing',
  '当场不予处罚',
  [
    must(
      'ground',
      '不予处罚的情形',
      choice(
        ['slight', '违法行为轻微并及时改正，没有造成危害后果'],
        ['first', '初次违法且危害后果轻微并及时改正'],
        ['faultless', '当事人有证据足以证明没有主观过错'],
        ['child', '不满十四周岁'],
        ['incapable', '不能辨认或者不能控制自己的行为'],
        ['none', '没有违法行为，或者登记错误'],
      ),
    ),
    must('reason', '具体情况', text, '看到了什么、如何改正、依据什么认定'),
    {
      ...must('education', '教育情况', text, '对当事人进行了怎样的教育；未成年人、精神病人的，责令监护人管教、看管'),
      unless: { field: 'ground', in: ['none'] },
    },
    may('files', '照片、整改情况', { is: 'files' }),
  ],
  { about: scene },
)

/** 当场交付 (处罚法52): signed for, or refused and noted on the paper itself. */
export const delivery = record(
  'sceneDelivery',
  '当场交付决定书',
  [
    must('signature', '签收', choice(['signed', '当事人签收'], ['refused', '当事人拒绝签收，已在决定书上注明'])),
    { ...must('remark', '注明的情况', text), when: { field: 'signature', in: ['refused'] } },
    may('files', '签名的决定书', { is: 'files' }, '执法人员签名、当事人签收或者注明拒收以后的照片、扫描件'),
  ],
  { about: decision },
)

/** 当场收缴 (处罚法68–71): from the party's hand to the agency and from the agency to the bank. */
/** 备案 (处罚法52): what was done outside comes before the agency that answers for it. */
export const filing = record(
  'sceneFiling',
  '报送备案',
  [
    may('files', '签名的决定书和其他材料', { is: 'files' }, '交付时没有上传签名的决定书的，必须上传'),
    may('remark', '说明', text),
  ],
  { about: decision },
)
export const receipt = record(
  'sceneReceipt',
  '接收备案',
  [
    must('opinion', '审查意见', text, '决定书的内容、数额、程序和材料是否符合规定；发现错误的写明'),
    must('sound', '没有发现错误', yesNo),
  ],
  { about: filing },
)
export const archiving = record('archiving', '归档', [may('remark', '说明', text)])

export const passing = record(
  'passing',
  '转普通程序',
  [
    must('receivedOn', '发现线索的日期', { is: 'day' }, '核查期限自此日起算'),
    must('cause', '案由', { is: 'text', max: 100 }),
    must('summary', '线索内容', { is: 'longText', max: 5000 }),
    may('place', '违法行为发生地', short),
    may('unit', '办案机构', { is: 'unit' }, '不填的，为办理人所在的内设机构、派出机构'),
  ],
  { final: true },
)

export const summaryRecords = [
  scene,
  sparing,
  evidence,
  proposal,
  decision,
  signing,
  delivery,
  payment,
  remission,
  ...cashRecords,
  filing,
  receipt,
  archiving,
  passing,
  ...publicationRecords,
  reported,
] as const
