import { paperAmendment } from '../amendment/set.ts'
import {
  clueSources,
  meetingVerdicts,
  releases,
  reviewAdvice,
  reviewKinds,
  reviewVerdicts,
  verificationWays,
} from '../codes.ts'
import { conductRecords } from '../conduct/records.ts'
import { delivery as reported } from '../credit/delivering.ts'
import { executionRecords } from '../execution/records.ts'
import { hearingRecords, heldLater, transcript } from '../hearing/records.ts'
import { joinderRecords } from '../joinder/records.ts'
import { measureRecords } from '../measure/records/index.ts'
import { publicationRecords } from '../publication/records.ts'
import { recordingFields } from '../recording/set.ts'
import { remedyRecords } from '../remedy/records.ts'
import { outsideReview } from '../review/outside.ts'
import { handledField } from '../review/records.ts'
import { ofService, serviceRecords } from '../service/records.ts'
import { severanceRecords } from '../severance/records.ts'
import { paperApproval as onPaper } from '../steps/record.ts'
import { substituteRecords } from '../substitute/records.ts'
import { suitFields } from '../suitTerm.ts'
import { choice, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'
import { by } from '../words/value.ts'
import { penaltyCashRecords } from './cash.ts'
import { askedReceived, whichLifted } from './endings/liftedFields.ts'
import { endingRecords } from './endings/records.ts'
import { evidence } from './evidence.ts'
import { gainsRecords } from './gains/records.ts'
import { interruptionRecords } from './interruptions/records.ts'
import { paperRecords } from './papers/records.ts'
import { citationCheck, proposal, violations } from './proposal.ts'
import { publicLifeRecords } from './publicLife/records.ts'
import { referralRecords } from './referral/records.ts'
import { siteRecords } from './site/records.ts'

export { citationCheck, evidence, proposal }

const pairs = (codes: readonly { readonly value: string; readonly label: string }[]) =>
  choice(...codes.map((c) => [c.value, c.label] as const))

/** What a penalty case holds. Ids of kinds and fields stand in the record: once the format of events is frozen, for ever (ADR 0018). */
export const clue = record('clue', '案源', [
  must('source', '案件来源', pairs(clueSources)),
  must('receivedOn', '发现线索、收到材料日期', { is: 'day' }, '核查期限自此日起算'),
  must('cause', '案由', { is: 'text', max: 100 }, '当事人涉嫌实施的违法行为'),
  must('summary', '线索内容', { is: 'longText', max: 5000 }),
  may('place', '违法行为发生地', { is: 'text', max: 200 }),
])
/** 线索核查: whoever went out to look is an investigator, and what was seen there leaves a record. */
export const verification = record('verification', '线索核查', [
  may('way', '核查方式', pairs(verificationWays), '不选的，为现场核查'),
  must('officers', '核查人员', { is: 'officers', min: 2 }, '书面核查的一人即可；其他的'),
  must('place', '核查地点', { is: 'text', max: 200 }),
  must('result', '核查情况', { is: 'longText', max: 5000 }),
  ...recordingFields,
])
/** 协助人员: take part in what they were sent for, and conclude nothing. */
export const assistance = record('assistance', '指派协助人员', [
  must('assistants', '协助人员', { is: 'officers' }),
  must('task', '协助的事项', { is: 'text', max: 200 }),
  may('until', '协助至', { is: 'day', lies: 'ahead' }, '不填的，至结案'),
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
  { about: proposal, later: { offersHearing: { label: '告知听证权利的当事人', refers: 'parties' } } },
)
/** Of a paper, by the way it reached the party: of a notice it is about the notice, of a decision about none. */
export const service = record('service', '送达', [], { about: notice, later: ofService })
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
  [
    must('content', '听证请求', { is: 'longText', max: 5000 }),
    may('postedOn', '交邮日期', { is: 'day' }, '期满前交邮的不算过期'),
  ],
  { about: notice, by: 'party' },
)
export const hearing = record('hearing', '听证', transcript, { about: notice, later: heldLater })
export const weighing = record('weighing', '复核', [
  must('points', '逐条复核', { is: 'points' }, '每一条写明是否采纳及理由'),
])
export const release = record('release', '不再处罚', [
  must('outcome', '处理结果', pairs(releases)),
  must('reason', '理由', { is: 'longText', max: 2000 }),
  must('files', '书面处理决定及送达回证', { is: 'files' }, '已经告知拟处罚的当事人，应当书面得知不再处罚'),
])
export const review = record(
  'review',
  '审核',
  [
    must('kind', '审核种类', pairs(reviewKinds)),
    must('materials', '送审材料', { is: 'longText', max: 2000 }, '调查终结报告、决定书代拟稿、依据、证据及听证笔录等'),
    handledField,
  ],
  { about: proposal, boundBy: 'reviewed' },
)
export const reviewOpinion = record(
  'reviewOpinion',
  '审核意见',
  [
    must('elements', '审核要素', { is: 'elements' }),
    must('verdict', '审核结论', pairs(reviewVerdicts)),
    may('advice', '意见和建议', pairs(reviewAdvice), '审核未通过的必须选择：建议纠正、补充调查，或者其他意见'),
    must('opinion', '审核意见', { is: 'longText', max: 5000 }),
  ],
  { about: review },
)
export const reviewSignature = record(
  'reviewSignature',
  '签发审核意见',
  [must('opinion', '负责人意见', { is: 'longText', max: 2000 })],
  { about: review },
)
export const coordination = record(
  'coordination',
  '审核分歧协调',
  [
    must('difference', '分歧所在', { is: 'longText', max: 2000 }),
    must('result', '协商结果', { is: 'longText', max: 2000 }, '协调不能代替审核通过，处理后须再次送审'),
    may('decidedBy', '报请决定的负责人', { is: 'text', max: 50 }),
  ],
  { about: review },
)

const minutes = (verdictHint: string) =>
  [
    must('place', '讨论地点', { is: 'text', max: 100 }),
    must('host', '主持人', { is: 'text', max: 50 }),
    may('observers', '列席人员', { is: 'text', max: 200 }),
    must('attendees', '参加人及意见', { is: 'attendees' }, '其中机关负责人（主要负责人、分管领导）不少于两人'),
    must('verdict', '讨论结论', pairs(meetingVerdicts), verdictHint),
  ] as const
const conclusion = must('conclusion', '结论性意见', { is: 'longText', max: 2000 })
/** Who of the attendees are heads, and under which post each of them is asked to confirm what was said. */
const met = { heads: '参加的负责人', headPosts: '负责人的职务' } as const
export const whoMet = { heads: by('heads'), headPosts: by('headPosts') } as const

export const discussion = record('discussion', '集体讨论', [...minutes('是否同意拟处罚意见'), conclusion], {
  about: proposal,
  later: met,
})
export const termMeeting = record(
  'termMeeting',
  '继续延期的集体讨论',
  [
    ...minutes('是否继续延期'),
    must('days', '继续延长的天数', { is: 'integer', min: 1, max: 365 }, '合理期限'),
    conclusion,
  ],
  { later: met },
)
/** The word of a head who was there that the minutes are what was said. */
export const confirmation = record('confirmation', '确认集体讨论记录', [], {
  later: { minutes: { label: '所确认的记录', refers: 'event' } },
})
export const extension = record('extension', '延长期限', [
  must('clock', '延长的期限', choice(['P02', '线索核查期限'], ['P07', '办案期限'], ['P12', '法制审核期限'])),
  must('reason', '延长的理由', { is: 'longText', max: 2000 }),
  may(
    'days',
    '延长的天数',
    { is: 'integer', min: 1, max: 365 },
    '办案期限再次延长的，按集体讨论确定的天数；法制审核期限按所适用的规定没有定数的填写',
  ),
])
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
    ...suitFields,
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

export const paperApproval = onPaper(
  'filing',
  'refusal',
  'exemption',
  'termination',
  'transfer',
  'crime',
  'referral',
  'notice',
  'decision',
  'closing',
)

export const penaltyRecords = [
  clue,
  verification,
  assistance,
  told,
  evidence,
  proposal,
  citationCheck,
  ...gainsRecords,
  notice,
  service,
  ...serviceRecords,
  statement,
  waiver,
  hearingRequest,
  hearing,
  ...hearingRecords,
  ...interruptionRecords,
  ...joinderRecords,
  ...severanceRecords,
  weighing,
  release,
  review,
  reviewOpinion,
  reviewSignature,
  outsideReview,
  coordination,
  discussion,
  termMeeting,
  confirmation,
  extension,
  decision,
  paperApproval,
  payment,
  remission,
  ...penaltyCashRecords,
  ...substituteRecords,
  ...conductRecords,
  ...executionRecords,
  ...endingRecords,
  ...referralRecords,
  ...paperRecords,
  paperAmendment,
  ...measureRecords,
  ...publicationRecords,
  reported,
  ...publicLifeRecords,
  ...siteRecords,
  ...remedyRecords(proposal, whichLifted, [violations], askedReceived),
] as const
