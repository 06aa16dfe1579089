import { hearingEnd, secrets } from '../hearing/records.ts'
import { recordingFields } from '../recording/set.ts'
import { onPages } from '../signing/records.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const files = (label: string, hint?: string) => may('files', label, { is: 'files' }, hint)

export const hearingRequest = record('hearingRequest', '听证申请', [may('content', '申请内容', text)], { by: 'party' })
/** Who asked for it asks no more (许可法47): his own word, on paper. */
export const hearingTakenBack = record(
  'hearingTakenBack',
  '撤回听证申请',
  [
    may('reason', '撤回的原因', text),
    must('files', '书面撤回、声明或者签名的笔录', { is: 'files' }, '没有本人的材料，不能视为撤回'),
  ],
  { by: 'party' },
)
const isClosed = { when: { field: 'open', in: ['closed'] } }
export const hearingNotice = record('hearingNotice', '听证通知', [
  must('date', '举行日期', { is: 'day' }, '在送达通知之后，留足七个工作日'),
  must('time', '举行时间', { is: 'text', max: 20 }, '例如上午九时'),
  must('place', '地点', short),
  must('host', '听证主持人', { is: 'person' }, '由审查本申请的工作人员以外的人主持'),
  must('open', '举行方式', choice(['public', '公开举行'], ['closed', '不公开举行'])),
  { ...may('secret', '不公开的理由', choice(...Object.entries(secrets))), ...isClosed },
  must('announced', '已经公告', { is: 'yesNo' }, '应当听证的重大许可事项，应当向社会公告'),
])
/** Whoever is told of the host may want another (许可法48第三项). */
export const hostChallenge = record(
  'hostChallenge',
  '申请主持人回避',
  [must('reason', '与主持人有直接利害关系的理由', text), files('书面申请', '补录的必须附上')],
  { by: 'party' },
)
export const hostDecision = record(
  'hostDecision',
  '主持人回避的决定',
  [
    must('granted', '回避', { is: 'yesNo' }),
    must('reason', '理由', text),
    { ...may('host', '另行指定的主持人', { is: 'person' }), when: { field: 'granted', in: ['true'] } },
  ],
  { about: hostChallenge },
)
export const hearing = record('hearing', '听证', [
  { ...must('host', '主持人', { is: 'person' }), from: { last: hearingNotice.id, field: 'host' } },
  must('attendees', '参加人及意见', { is: 'attendees' }),
  must('transcript', '听证笔录', { is: 'longText', max: 20000 }, '交参加人确认后签字或者盖章；不到场的写明如何通知'),
  must(
    'signature',
    '笔录的签字、盖章',
    choice(['signed', '听证参加人确认无误后签字、盖章，附在后面'], ['refused', '拒绝签字、盖章'], onPages),
  ),
  { ...may('remark', '注明拒绝的情况', text), when: { field: 'signature', in: ['refused'] } },
  ...recordingFields,
  files('签字的笔录', '补录的必须附上'),
])
export { hearingEnd }
/** 终止听证: nobody is left who wants it, or nobody came who did; never because the agency would rather not. */
export const endGrounds = ['withdrawn', 'absent', 'left', 'successorless'] as const

export const permitHearingRecords = [
  hearingRequest,
  hearingTakenBack,
  hearingNotice,
  hostChallenge,
  hostDecision,
  hearing,
  hearingEnd,
] as const
