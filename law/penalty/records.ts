import { clueSources, releases } from '../codes.ts'
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
export const notice = record(
  'notice',
  '处罚告知',
  [
    may(
      'reason',
      '对全部当事人说明的理由',
      { is: 'longText', max: 5000 },
      '告知书已写明事实、依据和裁量理由；另有须向全部当事人说明的才填写',
    ),
    may(
      'reasons',
      '对各当事人分别说明的理由',
      { is: 'partyTexts', max: 5000 },
      '只写入该当事人自己的告知书，不得写入他人的违法行为',
    ),
  ],
  { about: proposal, later: { offersHearing: '告知听证权利的当事人' } },
)
/** Of a paper, by the way it reached the party: of a notice it is about the notice, of a decision about none. */
export const service = record('service', '送达', [], { about: notice, later: { document: '文书', way: '送达方式' } })
export const statement = record(
  'statement',
  '陈述、申辩',
  [
    must('content', '陈述、申辩的事实、理由和证据', { is: 'longText', max: 10000 }),
    may('postedOn', '交邮日期', { is: 'day' }, '期满前交邮的不算过期'),
  ],
  { about: notice, by: 'party' },
)
export const waiver = record('waiver', '放弃', [], { about: notice, later: { what: '放弃的权利' } })
export const hearingRequest = record(
  'hearingRequest',
  '听证请求',
  [must('content', '听证请求', { is: 'longText', max: 5000 })],
  { about: notice, by: 'party' },
)
export const hearing = record('hearing', '听证')
export const weighing = record('weighing', '复核', [
  must('points', '逐条复核', { is: 'points' }, '每一条写明是否采纳及理由'),
])
export const release = record('release', '不再处罚', [
  must('outcome', '处理结果', choice(...releases.map((r) => [r.value, r.label] as const))),
  must('reason', '理由', { is: 'longText', max: 2000 }),
  must('files', '书面处理决定及送达回证', { is: 'files' }, '已经告知拟处罚的当事人，应当书面得知不再处罚'),
])
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
export const decision = record(
  'decision',
  '处罚决定',
  [
    may(
      'unchanged',
      '采纳意见而处罚内容不变的理由',
      { is: 'longText', max: 2000 },
      '采纳了当事人的意见、拟处罚内容没有改变的必须填写，写入决定书',
    ),
    may(
      'answers',
      '陈述、申辩情况的补充说明',
      { is: 'longText', max: 5000 },
      '当事人的陈述、申辩和复核情况由记录写入决定书；另有须说明的才填写',
    ),
    must('lateFee', '告知逾期不缴加处罚款', { is: 'yesNo' }, '不告知的，不得加处'),
  ],
  { about: proposal, final: true },
)
export const payment = record('payment', '缴款', [
  must('amount', '缴款金额', { is: 'money' }),
  must('receipt', '票据号码', { is: 'text', max: 50 }),
  must('bank', '代收机构', { is: 'text', max: 100 }),
])
export const remission = record('remission', '不予收缴加处罚款', [
  must(
    'reason',
    '不予收缴的理由',
    { is: 'longText', max: 2000 },
    '例如复议、诉讼期间不予计算，经批准延期缴纳，采取补救措施依法减免',
  ),
])
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
  remission,
  disclosure,
] as const
