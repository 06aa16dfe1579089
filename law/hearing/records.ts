import { recordingFields } from '../recording/set.ts'
import { onPages } from '../signing/records.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const said = { is: 'longText', max: 20000 } as const
const short = { is: 'text', max: 200 } as const
const pairs = (grounds: Readonly<Record<string, string>>) => choice(...Object.entries(grounds))

/** 不公开举行的理由 (处罚法64第三项). */
export const secrets = { state: '涉及国家秘密', trade: '涉及商业秘密', privacy: '涉及个人隐私' }
/** 市监听证办法26. */
const halts = {
  force: '当事人因不可抗力无法参加听证',
  successor: '当事人死亡或者终止，需要确定权利义务承受人',
  recusal: '当事人临时提出回避申请，无法当场作出决定',
  witness: '需要通知新的证人到场或者需要重新鉴定',
  other: '其他需要中止听证的情形',
}
/** 市监听证办法27, 处罚法64第六项. */
const ends = {
  withdrawn: '当事人撤回听证申请或者明确放弃听证权利',
  absent: '当事人无正当理由拒不到场参加听证',
  left: '当事人未经许可中途退场',
  successorless: '当事人死亡或者终止，并且无权利义务承受人',
  other: '其他需要终止听证的情形',
}
/** By which the party lets the hearing go: what it asked for counts as given (处罚法64第六项). */
export const forgoing = ['absent', 'left'] as const

export const hearingRefusal = record(
  'hearingRefusal',
  '不予受理听证',
  [must('reason', '不予受理的理由', text), must('way', '书面告知当事人的方式', short)],
  { later: { request: '听证请求' } },
)
export const hearingHost = record(
  'hearingHost',
  '听证主持人',
  [
    must('host', '听证主持人', { is: 'person' }, '由非本案调查人员主持'),
    may('members', '听证员', { is: 'officers' }, '必要时设一至二名，协助主持人'),
    may('reason', '更换的原因', short, '更换主持人、听证员的填写'),
  ],
  { later: { request: '听证请求' } },
)
export const hearingFile = record('hearingFile', '移交听证的案件材料', [must('materials', '移交的材料', text)])
const isClosed = { when: { field: 'open', in: ['closed'] } }
export const hearingSetting = record('hearingSetting', '听证安排', [
  must('date', '举行日期', { is: 'day' }, '在送达通知之后，留足法定的日数'),
  must('time', '举行时间', { is: 'text', max: 20 }, '例如上午九时'),
  must('place', '地点', short),
  must('open', '举行方式', choice(['public', '公开举行'], ['closed', '不公开举行'])),
  { ...may('secret', '不公开的理由', pairs(secrets)), ...isClosed },
  must('recorder', '记录员', { is: 'person' }, '由主持人指定，不得为本案办案人员'),
  may('translator', '翻译人员', short),
  may('thirds', '参加听证的第三人', { is: 'partyRefs' }),
  may('reason', '改期的原因', text, '改变已经通知的时间、地点的填写'),
])
export const hearingTold = record('hearingTold', '通知听证参加人', [
  must('investigators', '已通知办案人员并退回案件材料', { is: 'yesNo' }),
  may('thirds', '通知的第三人', { is: 'partyRefs' }),
  must('way', '通知方式', short),
])
export const hearingAnnouncement = record('hearingAnnouncement', '公告听证', [
  must('channel', '公告的方式', short, '公告当事人的姓名或者名称、案由以及举行听证的时间、地点'),
  may('files', '公告留存', { is: 'files' }, '补录的必须附上'),
])
export const hearingHalt = record('hearingHalt', '中止听证', [
  must('ground', '中止的情形', pairs(halts)),
  must('reason', '情况说明', text),
])
export const hearingEnd = record('hearingEnd', '终止听证', [
  must('ground', '终止的情形', pairs(ends)),
  must('reason', '情况说明', text, '何时何地、如何通知、为何不到场，或者以何种方式撤回'),
  may('files', '有关材料', { is: 'files' }, '书面撤回的附上'),
])
/** 听证笔录 (市监听证办法28), and what came of the hearing. */
export const transcript = [
  must('began', '开始时间', { is: 'text', max: 20 }),
  must('ended', '结束时间', { is: 'text', max: 20 }),
  { ...must('place', '听证地点', short), from: { last: 'hearingSetting', field: 'place' } },
  must('attendees', '到场的听证参加人', text, '当事人及其代理人、第三人、办案人员、证人、鉴定人等，写明姓名和身份'),
  must('charge', '办案人员提出的事实、证据、建议及依据', said),
  must('defence', '当事人及其代理人的陈述、申辩', said),
  may('third', '第三人的陈述', said),
  may('offered', '当事人当场提出的证据', text, '主持人应当接收；用作认定事实的，另行收集、查证'),
  must('examined', '质证情况', said),
  may('debate', '辩论情况', said),
  must('final', '各方最后意见', said, '依次征询第三人、办案人员、当事人'),
  must(
    'signature',
    '笔录的签名、盖章',
    choice(['signed', '听证参加人核对无误后签名、盖章'], ['refused', '当事人、第三人拒绝签名、盖章'], onPages),
  ),
  { ...may('remark', '注明拒绝的情况', text), when: { field: 'signature', in: ['refused'] } },
  ...recordingFields,
  may('files', '签名的笔录', { is: 'files' }, '补录的必须附上'),
] as const
export const heldLater = { result: '结果', host: '主持人', members: '听证员', recorder: '记录员' } as const
export const hearingReport = record('hearingReport', '听证报告', [
  must('course', '听证的基本情况', said),
  must('advice', '处理意见和建议', text),
  may('other', '需要报告的其他事项', text),
])

/** Beside the request and the hearing itself, which are of the kind's own. */
export const hearingRecords = [
  hearingRefusal,
  hearingHost,
  hearingFile,
  hearingSetting,
  hearingTold,
  hearingAnnouncement,
  hearingHalt,
  hearingEnd,
  hearingReport,
] as const
