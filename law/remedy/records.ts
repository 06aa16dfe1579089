import { choice, type Field, may, must } from '../words/field.ts'
import { type RecordKind, record } from '../words/record.ts'
import { liftings, partly } from './liftings.ts'
import { lapsedResults, results } from './results.ts'

const text = { is: 'longText', max: 5000 } as const
const line = { is: 'text', max: 200 } as const

export { liftings, partly }

/** Those after which the decision itself stands no more. */
export const falling = ['changed', 'revoked', 'void'] as const

export const defects = [
  ['facts', '主要事实不清、证据不足'],
  ['law', '适用依据错误、不合法'],
  ['procedure', '违反法定程序'],
  ['power', '超越职权、滥用职权'],
  ['improper', '内容明显不当'],
  ['other', '其他'],
] as const

export const forums = {
  ordinary: '行政复议（普通程序）',
  summary: '行政复议（简易程序）',
  suit: '行政诉讼',
} as const

/** Who changed or set aside a decision: the agency itself, whoever is above it, or where it was fought over. */
const lifters = Object.entries({ self: '本机关', superior: '上级机关', ...forums })

const what = must('what', '处理', choice(...Object.entries(liftings)))
const defect = must('defect', '原决定的问题', choice(...defects))
const remake = must('remake', '重新作出决定', { is: 'yesNo' })
const until = may('until', '重新作出决定的期限至', { is: 'day' }, '决定、判决写明期限的必须填写')
const files = may('files', '文件', { is: 'files' })

/** What the agency itself finds wrong in its decision: reviewed where the decision was, and put up (处罚法75). */
export const liftingDraft = record(
  'liftingDraft',
  '纠正意见',
  [
    what,
    defect,
    must('reason', '事实和理由', text),
    must('basis', '依据', { is: 'text', max: 500 }, '法律、法规、规章的名称和条款'),
    remake,
    until,
  ],
  { later: { back: '退回的阶段' } },
)
export const liftingOpinion = record(
  'liftingOpinion',
  '纠正意见的审核',
  [must('verdict', '审核结论', choice(['passed', '通过'], ['failed', '不通过'])), must('opinion', '审核意见', text)],
  { about: liftingDraft },
)
/** 变更、撤销、确认违法、确认无效: by whom, on what paper, and what follows. */
export const lifting = record(
  'lifting',
  '决定被变更、撤销',
  [
    what,
    must('instrument', '生效文书的名称和文号', line),
    defect,
    must('reason', '认定的事实和理由', text),
    remake,
    until,
    files,
  ],
  {
    later: {
      lifter: {
        label: '由谁作出',
        choices: lifters.map(([value, label]) => ({ value, label })),
      },
      basis: '依据',
      back: '退回的阶段',
      number: '原决定文号',
      // Where it reaches a part of the decision alone: whose, who of them is out of it, and who owes another sum.
      part: {
        label: '只及于决定的一部分',
        choices: [
          { value: 'removed', label: '对其中当事人的处罚全部不存，其余不变' },
          { value: 'altered', label: '其余的内容改变' },
        ],
      },
      touched: { label: '所涉的当事人', refers: 'parties' },
      gone: { label: '不再受处罚的当事人', refers: 'parties' },
      otherwise: { label: '应缴数额改变的当事人', refers: 'parties' },
      // Of what is decided anew in a case of its own, where the 复议 or the suit is not (复议法63第二款; 行诉法77第二款).
      opposed: '有请求与当事人相反的利害关系人',
      applicants: { label: '申请复议、起诉的当事人', refers: 'parties' },
    },
  },
)
/** Money that goes back because what it was paid for is gone (强制法41). */
export const repayment = record('repayment', '退回已缴款项', [
  must('amount', '退还金额', { is: 'money' }),
  must('receipt', '退库凭证号码', { is: 'text', max: 50 }),
  files,
])

/** 复议、诉讼 in which the agency answers for its decision. */
export const remedy = record(
  'remedy',
  '复议、诉讼',
  [
    must('forum', '种类', choice(...Object.entries(forums))),
    must('organ', '复议机关、人民法院', line),
    must('reference', '案号', { is: 'text', max: 100 }),
    must('applicant', '申请人、原告', line),
    may('parties', '其中的当事人', { is: 'partyRefs' }, '申请复议、起诉的是本案哪些当事人；没有写的，对全部当事人计算'),
    may('acceptedOn', '受理、立案之日', { is: 'day' }, '从这一天起不计算加处罚款；没有写的，按收到之日'),
    must('request', '请求', text),
    must('handler', '答复、应诉承办人', { is: 'person' }),
    may('lawyer', '代理人（律师）', line),
    may('files', '申请书、起诉状副本', { is: 'files' }, '补录的必须附上'),
  ],
  { later: { over: '已经审结', endedOn: '复议、诉讼期间结束之日' } },
)
/** 行诉法61: between whom, about what; the court decides of it beside the decision, and the agency answers for none of it. */
export const civilDispute = record(
  'civilDispute',
  '一并审理民事争议',
  [
    must('dispute', '当事人申请一并解决的民事争议', text, '在谁与谁之间、争议什么'),
    must('taken', '人民法院', choice(['pending', '尚未决定'], ['taken', '一并审理'], ['refused', '不予准许'])),
    may('instrument', '决定书、通知书的编号', line),
    files,
  ],
  { about: remedy },
)
export const remedyAnswer = record(
  'remedyAnswer',
  '答复、答辩',
  [
    must('facts', '作出决定的事实和证据', { is: 'longText', max: 20000 }),
    must('basis', '作出决定的依据', text),
    must('procedure', '作出决定的程序', text),
    must('answers', '对申请人、原告各项理由的答复', { is: 'longText', max: 20000 }),
    must('request', '答复、答辩的请求', { is: 'text', max: 500 }),
  ],
  { about: remedy },
)
export const remedyAnswered = record(
  'remedyAnswered',
  '提交答复、答辩和证据',
  [
    must('way', '提交方式', line),
    must(
      'whole',
      '已提交作出决定的证据、依据和其他有关材料',
      { is: 'yesNo' },
      '在案卷中导出全案材料，随证据清单一并提交',
    ),
    may('files', '提交回执', { is: 'files' }, '补录的必须附上'),
  ],
  { about: remedyAnswer },
)
/** 简易程序转为普通程序: the time to answer is that of the ordinary one (复议法48, 55). */
export const conversion = record('remedyConverted', '转为普通程序', [must('instrument', '通知书的编号', line), files], {
  about: remedy,
})
/** Only what the other side brought up anew may be answered with evidence of later, and only with leave (复议法46; 行诉法36). */
export const supplementLeave = record(
  'supplementLeave',
  '准许补充证据',
  [must('what', '申请人、原告、第三人提出的新理由、新证据', text), must('leave', '准许的文书、笔录', line), files],
  { about: remedy },
)
export const stay = record(
  'stay',
  '停止执行',
  [
    must(
      'ground',
      '情形',
      choice(
        ['self', '本机关认为需要停止执行'],
        ['organ', '复议机关、人民法院决定停止执行'],
        ['law', '法律、法规、规章规定停止执行'],
      ),
    ),
    must('reason', '理由', text),
    files,
  ],
  { about: remedy },
)
export const stayEnd = record('stayEnd', '恢复执行', [must('reason', '理由', text), files], { about: stay })
/** 被诉行政机关负责人应当出庭应诉 (行诉法3). */
export const appearance = record(
  'appearance',
  '出庭',
  [
    must('head', '本机关负责人出庭', { is: 'yesNo' }),
    must('who', '出庭人员', line),
    { ...must('reason', '负责人不能出庭的理由', text), when: { field: 'head', in: ['false'] } },
    files,
  ],
  { about: remedy },
)

/** Where what is left of a decision can be said, each has its own name. */
const resultsInParts: readonly (readonly [string, string])[] = [
  ...Object.entries<string>({ ...results, revoked: liftings.revoked }),
  ...Object.entries<string>(partly),
]
const notLapsed = { unless: { field: 'result', in: lapsedResults } } as const

/** The terms of both sides run from the day the paper came to each (行诉法45, 85). */
const otherHint = '起诉、上诉期限自各方收到之日分别计算；不填的，按本机关收到之日。登记以后才知道的，更正这一登记'

export const outcome = record(
  'outcome',
  '复议、诉讼结果',
  [
    must('result', '结果', choice(...Object.entries(results))),
    { ...must('number', '文书名称和文号', line), ...notLapsed },
    { ...must('content', '主文', text), ...notLapsed },
    {
      ...must('lapsedOn', '复议期限届满之日', { is: 'day', lies: 'behind' }),
      when: { field: 'result', in: lapsedResults },
    },
    { ...may('until', '履行期限至', { is: 'day' }), when: { field: 'result', in: ['ordered'] } },
    {
      ...may('otherOn', '对方当事人收到文书之日', { is: 'day' }, otherHint),
      ...notLapsed,
    },
    may('files', '决定书、判决书', { is: 'files' }, '补录的必须附上'),
  ],
  // From which day the time of the other side runs, and until when it is open whether anybody goes further.
  { about: remedy, later: { runsFrom: '起诉、上诉期限起算之日' } },
)
export const appeal = record(
  'appeal',
  '上诉',
  [
    must('appellant', '上诉人', choice(['party', '原告、第三人'], ['agency', '本机关'])),
    must('organ', '二审法院', line),
    files,
  ],
  { about: outcome },
)
/** 行政复议意见书、司法建议: what is to be mended beside the case itself (复议法76). */
export const advice = record(
  'advice',
  '意见书、建议书',
  [
    must('kind', '种类', choice(['opinion', '行政复议意见书'], ['proposal', '司法建议、行政复议建议书'])),
    must('number', '文号', { is: 'text', max: 100 }),
    must('content', '内容', text),
    { ...may('until', '要求反馈的期限至', { is: 'day' }), when: { field: 'kind', in: ['proposal'] } },
    files,
  ],
  { about: remedy },
)
export const adviceReply = record('adviceReply', '报送纠正情况', [must('content', '纠正、改进的情况', text), files], {
  about: advice,
})

/** Of a kind with several decisions: which of them it is about, asked after its first field. */
export const withWhich = <K extends RecordKind>(kind: K, which: readonly Field[]): K => {
  const asked = which.filter((w) => kind.fields.every((f) => f.id !== w.id))
  return { ...kind, fields: [...kind.fields.slice(0, 1), ...asked, ...kind.fields.slice(1)] }
}

/** Of what is received more is asked, before its papers. */
export const withAsked = <K extends RecordKind>(kind: K, asked: readonly Field[]): K => ({
  ...kind,
  fields: kind.fields.flatMap((f) => (f.id === 'request' ? [f, ...asked] : [f])),
})

/**
 * Of a kind whose decision says line by line what it imposes on whom, 部分撤销 is a word of its own, and what stands is said with it:
 * 撤销 is of the whole (行诉法70; 复议法64).
 */
export const withParts = <K extends RecordKind>(kind: K, stands: readonly Field[]): K => {
  if (stands.length === 0) return kind
  const extent: Field = { ...must('extent', '撤销的内容', { is: 'longText', max: 1000 }), when: partlyOnly }
  const fields = kind.fields.flatMap((f): readonly Field[] => {
    if (f.id === 'result') return [{ ...f, kind: choice(...resultsInParts) }]
    if (f.id === 'remake') return [{ ...f, hint: anewHint }]
    if (f.id !== 'what') return [f]
    return [
      {
        ...f,
        kind: choice(...Object.entries({ ...liftings, ...partly })),
        hint: '只撤销对其中几名当事人的处罚、或者其中几项处罚的，选“部分撤销”',
      },
      extent,
    ]
  })
  // What the others say stands is asked beside the form of the paper; of its own word the agency puts it up.
  return { ...kind, fields: kind.id === 'liftingDraft' ? [...fields, ...stands.map(asLeft)] : fields }
}
const anewHint =
  '部分撤销并重新作出的：仍然有效的部分在本案继续执行，撤销的部分随即另开一案重新办理，原决定和撤销的情况转入该案'
const partlyOnly = { field: 'what', in: ['partly'] } as const
const asLeft = (f: Field): Field => ({ ...f, label: '仍然有效的处罚', hint: leftHint, when: partlyOnly })
export const leftHint = '从原决定中去掉已经撤销的；没有改变的照旧保留'

/** What a kind with a decision holds of what became of it; `decides`: the kind of entry that is decided; `which`: of which of them. */
export const remedyRecords = (
  decides: { readonly id: string },
  which: readonly Field[] = [],
  stands: readonly Field[] = [],
  /** What else is asked of what is received. */
  asked: readonly Field[] = [],
) =>
  [
    withParts(withWhich(liftingDraft, which), stands),
    liftingOpinion,
    { ...withParts(withWhich(lifting, which), stands), about: decides.id },
    repayment,
    withAsked(withWhich(remedy, which), asked),
    remedyAnswer,
    remedyAnswered,
    conversion,
    civilDispute,
    supplementLeave,
    stay,
    stayEnd,
    appearance,
    withParts(outcome, stands),
    appeal,
    advice,
    adviceReply,
  ] as const
