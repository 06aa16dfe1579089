import { kindsBesideMoney } from '../../codes.ts'
import { choice, type Field, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'
import { crimeRecords } from './crimeRecords.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)
const where = <F extends Field>(field: F, on: string, ...values: readonly string[]): F => ({
  ...field,
  when: { field: on, in: values },
})

/** 市监程序20: 可以不予立案 on its first three grounds; what does not meet 市监程序19 is not filed at all. */
export const refusal = record(
  'refusal',
  '不予立案',
  [
    must(
      'ground',
      '不予立案的情形',
      choice(
        ['slightCorrected', '违法行为轻微并及时改正，没有造成危害后果'],
        ['firstMinor', '初次违法且危害后果轻微并及时改正'],
        ['faultless', '当事人有证据足以证明没有主观过错'],
        ['noBreach', '没有证据初步证明存在违法行为'],
        ['notPunishable', '依法不应当给予行政处罚'],
        ['elsewhere', '不属于本机关管辖，没有处理权限'],
        ['expired', '超过给予行政处罚的法定期限'],
        ['other', '依法可以不予立案的其他情形'],
      ),
    ),
    must('reason', '核查情况和不予立案的理由', text),
    where(must('corrected', '改正的情况', text), 'ground', 'slightCorrected', 'firstMinor'),
    where(must('proof', '当事人证明没有主观过错的证据', text), 'ground', 'faultless'),
    must(
      'reply',
      '依法应当告知处理结果的举报人、投诉人',
      choice(['none', '没有'], ['owed', '有，应当告知']),
      '法律、法规、规章规定应当告知的，必须告知；举报人的姓名不在此填写',
    ),
  ],
  { final: true },
)
/** To whoever reported it; who that is stays sealed (投诉举报的保密). */
export const reply = record(
  'reply',
  '告知举报人、投诉人',
  [
    must(
      'way',
      '告知方式',
      choice(['paper', '书面'], ['electronic', '短信、平台等电子方式'], ['spoken', '当面、电话口头']),
    ),
    must('content', '告知的内容', text, '不予立案的决定和理由，不写被举报人的商业秘密和个人隐私'),
    files('告知的凭证', '补录的必须附上'),
  ],
  { about: refusal },
)
/** What makes another look necessary: a clue is looked into again, and its term runs from the day the new facts came. */
export const reconsideration = record('reconsideration', '重新核查', [
  may(
    'ground',
    '重新核查的原因',
    choice(
      ['newFacts', '有新的线索、证据'],
      ['own', '本机关发现不予立案有错误'],
      ['superior', '上级机关要求'],
      ['procuratorate', '人民检察院检察建议'],
    ),
    '不选的，为有新的线索、证据；复议决定、判决撤销不予立案的，在复议、诉讼中登记',
  ),
  where(must('instrument', '文书的名称和文号', short), 'ground', 'superior', 'procuratorate'),
  must('receivedOn', '发现、收到新线索和材料的日期', { is: 'day' }, '核查期限自此日重新起算'),
  must('newFacts', '新的事实、证据，或者不予立案的错误', text),
  files('材料'),
])

const violating = ['child', 'incapable', 'slightCorrected', 'firstMinor', 'faultless', 'expired', 'other'] as const
/** 处罚法30, 31, 33, 36, 40, 57: of each party by itself, with what the law asks instead of a penalty: 教育, 管教, 看管. */
export const exemption = record(
  'exemption',
  '不予处罚',
  [
    must('parties', '不予处罚的当事人', { is: 'partyRefs' }),
    must(
      'ground',
      '不予处罚的情形',
      choice(
        ['slightCorrected', '违法行为轻微并及时改正，没有造成危害后果'],
        ['firstMinor', '初次违法且危害后果轻微并及时改正'],
        ['faultless', '当事人有证据足以证明没有主观过错'],
        ['child', '违法行为人不满十四周岁'],
        ['incapable', '精神病人、智力残疾人在不能辨认或者不能控制自己行为时违法'],
        ['expired', '超过追究行政处罚责任的期限'],
        ['unfounded', '违法事实不能成立'],
        ['other', '法律规定不予处罚的其他情形'],
      ),
    ),
    must('found', '认定的事实', { is: 'longText', max: 20_000 }),
    where(must('nature', '违法行为的性质和违反的规定', text), 'ground', ...violating),
    where(must('endedOn', '违法行为终了之日', { is: 'day', lies: 'behind' }), 'ground', 'child', 'expired'),
    where(must('corrected', '改正的情况', text), 'ground', 'slightCorrected', 'firstMinor'),
    where(
      may('listed', '所依据的不罚清单', text, '清单的名称、事项和符合的条件，写入决定书；没有列入清单的不填'),
      'ground',
      'slightCorrected',
      'firstMinor',
    ),
    where(
      must('proof', '证明没有主观过错的证据', { is: 'evidenceRefs' }, '由当事人提供、已经查证'),
      'ground',
      'faultless',
    ),
    where(must('otherLaw', '不予处罚的法律依据', text, '法律的名称和条款'), 'ground', 'other'),
    must('reason', '不予处罚的理由', text),
    where(
      must('education', '对当事人进行教育的内容', text, '写入决定书'),
      'ground',
      ...violating.filter((x) => x !== 'expired'),
    ),
    where(must('guardian', '责令监护人管教、看管和治疗的内容', text), 'ground', 'child', 'incapable'),
  ],
  { final: true },
)
/** 市监程序47: nobody is left whom a decision could reach. Of one of several parties too: the case goes on for the others. */
export const termination = record(
  'termination',
  '终止调查',
  [
    must('parties', '终止调查的当事人', { is: 'partyRefs' }),
    must(
      'ground',
      '终止调查的原因',
      choice(
        ['death', '涉嫌违法的自然人死亡'],
        ['dissolved', '法人、其他组织终止'],
        ['other', '其他原因致使案件调查无法继续进行'],
      ),
    ),
    where(
      must('successor', '已经查明没有权利义务承受人', { is: 'yesNo' }, '有承受人的，不终止，以承受人为当事人继续调查'),
      'ground',
      'death',
      'dissolved',
    ),
    must('proof', '证明的材料', text, '死亡证明、注销登记、裁定等的名称、编号和出具的单位'),
    must('reason', '案件调查无法继续进行的理由', text),
    files('材料'),
  ],
  { final: true },
)
/** 市监程序14, 17, 60: a case another agency has to handle goes to it, with what was gathered. */
export const transfer = record(
  'transfer',
  '移送其他机关',
  [
    must(
      'kind',
      '移送的原因',
      choice(['sameSector', '不属本机关管辖，由其他同类行政机关管辖'], ['otherSector', '属于其他行政管理部门管辖']),
    ),
    must('organ', '移送的机关', short),
    must('basis', '管辖的依据', text, '法律、法规、规章的名称和条款'),
    must('reason', '移送的理由', text),
    must('materials', '移送的案卷材料', text, '材料、证据、涉案物品的名称和数量'),
    files('材料'),
  ],
  { final: true },
)
/** 责令改正 is looked at again (处罚法28): put right, or what follows where it was not. */
export const correctionCheck = record('correctionCheck', '改正情况复查', [
  must('officers', '复查人员', { is: 'officers', min: 1 }, '书面核对改正材料的一人即可'),
  must('found', '复查情况', text),
  must('corrected', '已经改正', choice(['yes', '已经改正'], ['no', '没有改正'])),
  where(must('followUp', '没有改正的处理', text, '另案查处、申请强制执行、移送等'), 'corrected', 'no'),
  files('改正材料、复查记录', '补录的必须附上'),
])
/** Those that last for a time: carried out when it has passed. */
const lasting = ['suspension', 'restriction', 'stoppage'] as const

/** What a decision takes or forbids besides money, and how it was carried out (处罚法9, 66, 74; 市监程序77第一项). */
export const carriedOut = record('carriedOut', '处罚的执行', [
  must('kind', '处罚的种类', { is: 'choice', choices: kindsBesideMoney }),
  where(
    must(
      'disposal',
      '没收财物的处理',
      choice(
        ['destroyed', '依法销毁'],
        ['auctioned', '公开拍卖'],
        ['handed', '移交有关部门依法处理'],
        ['other', '按照国家有关规定的其他处理'],
      ),
      '应当销毁的以外，公开拍卖或者按照国家有关规定处理',
    ),
    'kind',
    'goods',
  ),
  where(must('proceeds', '拍卖所得上缴国库的金额', { is: 'money' }), 'disposal', 'auctioned'),
  where(must('receipt', '上缴国库的票据号码', { is: 'text', max: 50 }), 'disposal', 'auctioned'),
  where(must('since', '自', { is: 'day' }), 'kind', ...lasting),
  where(may('until', '至', { is: 'day' }, '决定定有期限的必须填写；期限届满以后结案'), 'kind', ...lasting),
  where(
    must(
      'licence',
      '证件的处理',
      choice(
        ['collected', '已经收缴'],
        ['invalidated', '没有收缴，已经公告作废或者注销'],
        ['referred', '已经通知发证机关处理'],
      ),
    ),
    'kind',
    'suspension',
    'downgrade',
    'revocation',
  ),
  must('officers', '执行人员', { is: 'officers', min: 1 }),
  must('what', '执行的情况', text, '何时何地怎样执行，现场核实的结果；物品写明名称和数量'),
  may('files', '清单、单据、照片', { is: 'files' }, '补录的必须附上'),
])
/** What the closing says of how it went (市监文书格式53). */
export const closing = record('closing', '结案', [
  must('result', '办理和执行情况', { is: 'longText', max: 2000 }),
  may('goods', '罚没财物处置情况', { is: 'longText', max: 2000 }, '没收、查封、扣押的财物如何处理；没有的不填'),
  may(
    'unchecked',
    '责令改正而没有复查的理由',
    { is: 'longText', max: 1000 },
    '责令改正的应当复查；当事人已经注销、停止营业等无从复查的，写明情况',
  ),
])
/** 立卷归档 (市监程序78). */
export const archiving = record('archiving', '归档', [
  must('number', '归档号', { is: 'text', max: 50 }),
  must('volumes', '卷数', { is: 'integer', min: 1, max: 99 }),
  must('pages', '页数', { is: 'integer', min: 1, max: 99_999 }),
  may('secondary', '分正卷、副卷', { is: 'yesNo' }),
  must('retention', '保管期限', short, '按本机关经批准的保管期限表'),
  must('place', '存放的地点、系统', short),
])

export const endingRecords = [
  ...crimeRecords,
  exemption,
  refusal,
  reply,
  reconsideration,
  termination,
  transfer,
  correctionCheck,
  carriedOut,
  closing,
  archiving,
] as const
