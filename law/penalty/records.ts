import { clueSources } from '../codes.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { evidence } from './evidence.ts'

import { citationCheck, proposal } from './proposal.ts'

export { citationCheck, evidence, proposal }

/** What a penalty case holds. Ids of kinds and fields stand in the record: once the format of events is frozen, for ever (ADR 0018). */
export const clue = record('clue', '案源', [
  must('source', '案件来源', choice(...clueSources.map((c) => [c.value, c.label] as const))),
  must('receivedOn', '发现线索、收到材料日期', { is: 'day' }, '核查期限自此日起算'),
  must('cause', '案由', { is: 'text', max: 100 }, '当事人涉嫌实施的违法行为'),
  must('summary', '线索内容', { is: 'longText', max: 5000 }),
  may('place', '违法行为发生地', { is: 'text', max: 200 }),
])
/** 协助人员: take part in what they were sent for, and conclude nothing. */
export const assistance = record('assistance', '指派协助人员', [
  must('assistants', '协助人员', { is: 'officers' }),
  must('task', '协助的事项', { is: 'text', max: 200 }),
  may('until', '协助至', { is: 'day' }, '不填的，至结案'),
])
export const told = record('told', '告知权利')
export const notice = record('notice', '处罚告知', [], {
  about: proposal,
  later: { reason: '告知的理由', reasons: '对各当事人的说明', offersHearing: '告知听证权利的当事人' },
})
export const service = record('service', '送达', [], {
  about: notice,
  later: { document: '文书', way: '送达方式' },
})
export const statement = record('statement', '陈述、申辩', [], { about: notice, later: { content: '内容' } })
export const waiver = record('waiver', '放弃', [], { about: notice, later: { what: '放弃的权利' } })
export const hearingRequest = record('hearingRequest', '听证请求', [], { about: notice })
export const hearing = record('hearing', '听证')
export const weighing = record('weighing', '复核', [], { later: { points: '逐条复核' } })
export const release = record('release', '不再处罚', [], { later: { outcome: '处理结果', reason: '理由' } })
export const review = record('review', '审核', [], {
  about: proposal,
  boundBy: 'reviewed',
  later: { kind: '审核种类', verdict: '审核结论', confirmed: '签发', submitted: '送审日期' },
})
export const discussion = record('discussion', '集体讨论', [], {
  about: proposal,
  later: { verdict: '讨论结论', heads: '参加的负责人', attendees: '参加人及意见' },
})
export const termMeeting = record('termMeeting', '继续延期的集体讨论', [], {
  later: { verdict: '讨论结论', days: '延长的天数', heads: '参加的负责人' },
})
export const decision = record('decision', '处罚决定', [], {
  about: proposal,
  later: { answers: '陈述、申辩情况的补充说明', unchanged: '采纳意见而处罚内容不变的理由', lateFee: '告知加处罚款' },
  final: true,
})
export const payment = record('payment', '缴款', [], {
  later: { amount: '金额', receipt: '票据号码', bank: '代收机构' },
})
export const disclosure = record('disclosure', '公示', [], {
  later: { what: '公示内容', why: '说明', approver: '审定人' },
})

export const penaltyRecords = [
  clue,
  assistance,
  told,
  evidence,
  proposal,
  citationCheck,
  notice,
  service,
  statement,
  waiver,
  hearingRequest,
  hearing,
  weighing,
  release,
  review,
  discussion,
  termMeeting,
  decision,
  payment,
  disclosure,
] as const
