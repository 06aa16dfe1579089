import { recordingFields } from '../recording/set.ts'
import { choice, type Field, list, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 2000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string) => may('files', label, { is: 'files' }, '补录的必须附上')
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F
const reason = must('reason', '理由', text)

/** What is owed on the day, worked out and written down with what rests on it. */
const sums = { owed: { label: '尚欠的罚没款', money: true }, surcharge: { label: '加处的罚款', money: true } } as const

/** The party's own application, in writing (处罚法66; 市监程序74). */
export const deferralRequest = record(
  'deferralRequest',
  '延期、分期缴纳申请',
  [
    must('asked', '申请', choice(['defer', '延期缴纳'], ['parts', '分期缴纳'])),
    must('content', '经济困难的情况和理由', text),
    must('files', '书面申请', { is: 'files' }),
  ],
  { by: 'party' },
)
export const deferral = record(
  'deferral',
  '延期、分期缴纳决定',
  [
    must('granted', '批准', { is: 'yesNo' }),
    reason,
    only(must('until', '缴清的期限至', { is: 'day', lies: 'ahead' }), 'granted', 'true'),
    only(
      may(
        'parts',
        '各期',
        list('期', [
          { id: 'dueOn', label: '缴纳期限', kind: { is: 'day', lies: 'ahead' }, required: true },
          { id: 'amount', label: '金额', kind: { is: 'money' }, required: true },
        ]),
        '分期缴纳的必须填写',
      ),
      'granted',
      'true',
    ),
  ],
  { about: deferralRequest, final: true },
)

/** 催告书: the term, the way, the sum, and the right to answer (强制法35). */
export const demand = record(
  'demand',
  '催告',
  [
    must(
      'until',
      '履行义务的期限至',
      { is: 'day', lies: 'ahead' },
      '申请法院强制执行的，送达满十个工作日并且这一期限届满，方可申请',
    ),
    must('way', '履行义务的方式', short),
  ],
  { later: sums },
)
export const demandStatement = record(
  'demandStatement',
  '对催告的陈述、申辩',
  [must('content', '陈述、申辩的事实、理由和证据', { is: 'longText', max: 10000 }), files('书面意见')],
  { about: demand, by: 'party' },
)
export const demandWeighing = record(
  'demandWeighing',
  '对催告意见的复核',
  [must('adopted', '成立，予以采纳', { is: 'yesNo' }), reason],
  { about: demandStatement },
)

/** What the record knows of 复议 and 诉讼 it says itself; nobody has told it yet of what the agency was not told. */
const unheardOf = must(
  'noRemedy',
  '没有尚未通知本机关的复议、诉讼',
  { is: 'yesNo' },
  '向复议机关、人民法院核实；已经登记的复议、诉讼由记录核对',
)
/** What goes to the court with the application (强制法55). */
export const courtMaterials = [
  ['decision', '行政决定书及作出决定的事实、理由和依据'],
  ['opinion', '当事人的意见'],
  ['demand', '行政机关催告情况'],
  ['target', '申请强制执行标的情况'],
] as const
/** Beside what the law names, the court asks who speaks for the agency (市监文书格式49附件). */
const alsoEnclosed = [['identity', '法定代表人身份证明、授权委托书']] as const
export const enclosed = [...courtMaterials, ...alsoEnclosed].map(([value, label]) => ({ value, label }))
export const courtApplication = record(
  'courtApplication',
  '申请法院强制执行',
  [
    must('court', '受理的人民法院', short),
    must('target', '申请强制执行的标的', text, '尚欠的罚没款、加处的罚款和被执行人的财产状况'),
    must('materials', '随申请书提供的材料', {
      is: 'choices',
      choices: enclosed,
    }),
    may('more', '法律、行政法规规定的其他材料', text),
    unheardOf,
  ],
  { final: true, later: sums },
)
export const courtAnswer = record('courtAnswer', '法院的受理', [
  must('accepted', '受理', { is: 'yesNo' }),
  must('instrument', '通知书、裁定书的文号', short),
  files('通知书、裁定书'),
])
export const courtRuling = record('courtRuling', '法院的执行裁定', [
  must('granted', '准予强制执行', { is: 'yesNo' }),
  must('instrument', '裁定书的文号', short),
  may('reason', '不准予的理由', text),
  files('裁定书'),
])
export const courtObjection = record('courtObjection', '向上一级法院申请复议', [reason, files('复议申请书')])

/** 强制执行决定 of an agency the law gives the power (强制法37). */
export const enforcementDecision = record(
  'enforcementDecision',
  '强制执行决定',
  [
    must(
      'manner',
      '强制执行的方式',
      choice(
        ['transfer', '划拨存款、汇款'],
        ['auction', '拍卖、依法处理查封、扣押的财物'],
        ['other', '法律规定的其他方式'],
      ),
    ),
    must('planned', '强制执行的时间', { is: 'day', lies: 'ahead' }, '决定书送达以后；不得在这一天以前实施'),
    must('basis', '强制执行的依据', short, '授予强制执行权的法律和条款'),
    reason,
    may('hiding', '有证据证明有转移或者隐匿财物迹象', { is: 'yesNo' }, '在催告期间立即执行的，必须有证据'),
  ],
  { final: true },
)
export const enforcement = record('enforcement', '实施强制执行', [
  must('officers', '执行人员', { is: 'officers', min: 2 }),
  must('place', '地点', short),
  must('what', '执行情况', text),
  may('urgent', '情况紧急', { is: 'yesNo' }, '夜间、法定节假日只有情况紧急才可以实施；周六、周日也宜避开'),
  only(must('urgency', '紧急的情况', text), 'urgent', 'true'),
  ...recordingFields,
  files('执行笔录、照片、录像'),
])
/** Goods already sealed are sold against the fine, by an agency without the power (强制法46第三款). */
export const auction = record(
  'auction',
  '拍卖抵缴决定',
  [
    must('goods', '查封、扣押的财物', text),
    must('measure', '查封、扣押决定书的文号', short),
    must('house', '受委托的拍卖机构', short),
    must('planned', '拍卖的时间不早于', { is: 'day', lies: 'ahead' }, '决定书送达以后；不得在这一天以前拍卖'),
    unheardOf,
    reason,
    { ...files('查封、扣押决定书和清单'), hint: '物品不是在本案中查封、扣押的，必须附上' },
  ],
  { final: true },
)
export const suspension = record('executionSuspension', '中止执行', [
  must(
    'ground',
    '中止执行的情形',
    choice(
      ['hardship', '当事人履行确有困难或者暂无履行能力'],
      ['claim', '第三人对执行标的主张权利，确有理由'],
      ['damage', '执行可能造成难以弥补的损失，且中止不损害公共利益'],
      ['other', '需要中止执行的其他情形'],
    ),
  ),
  reason,
])
export const resumption = record('executionResumption', '恢复执行', [reason], { about: suspension })
export const agreement = record('agreement', '执行协议', [
  must('content', '协议的内容', text, '分阶段履行的期限和数额；不得损害公共利益和他人合法权益'),
  must('until', '履行完毕的期限至', { is: 'day', lies: 'ahead' }),
  must('relieves', '减免加处的罚款', { is: 'yesNo' }),
  only(must('remedied', '当事人采取的补救措施', text), 'relieves', 'true'),
  files('签订的协议'),
])
export const breach = record('breach', '不履行执行协议', [reason], { about: agreement })
export const ending = record(
  'executionEnding',
  '终结执行',
  [
    must(
      'ground',
      '终结执行的情形',
      choice(
        ['death', '公民死亡，无遗产可供执行，又无义务承受人'],
        ['dissolved', '法人或者其他组织终止，无财产可供执行，又无义务承受人'],
        ['lost', '执行标的灭失'],
        ['revoked', '据以执行的行政决定被撤销'],
        ['court', '人民法院裁定终结执行'],
        ['years', '没有明显社会危害，当事人确无能力履行，中止执行满三年未恢复'],
        ['other', '需要终结执行的其他情形'],
      ),
    ),
    reason,
    must('files', '证明材料、裁定书', { is: 'files' }),
  ],
  { final: true },
)
/** What was taken wrongly. What was paid on a decision that is gone is given back without another (law/remedy). */
export const refund = record(
  'refund',
  '退还',
  [
    must('ground', '退还的情形', choice(['wrong', '执行错误'], ['over', '多缴、误缴'])),
    must('instrument', '依据的文书和文号', short),
    must('amount', '退还的金额', { is: 'money' }),
    may('goods', '恢复原状、退还的财物', text),
    reason,
  ],
  { final: true },
)
/** As it was entered before a refund had a proceeding of its own: no step enters it any more. */
export const refunded = record('refunded', '退还完毕', [
  must('receipt', '退库、付款凭证号码', { is: 'text', max: 50 }),
  files('凭证'),
])

export const executionRecords = [
  deferralRequest,
  deferral,
  demand,
  demandStatement,
  demandWeighing,
  courtApplication,
  courtAnswer,
  courtRuling,
  courtObjection,
  enforcementDecision,
  enforcement,
  auction,
  suspension,
  resumption,
  agreement,
  breach,
  ending,
  refund,
  refunded,
] as const
