import { choice, type Field, may, must } from '../words/field.ts'
import { record } from '../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const short = { is: 'text', max: 200 } as const
const only = <const F extends Field>(field: F, other: string, ...values: readonly string[]): F =>
  ({ ...field, when: { field: other, in: values } }) as F

const contested = ['both', 'neither', 'handed'] as const

/** 管辖争议 and what else a superior settles (处罚法25; 市监程序13–15). */
export const dispute = record('jurisdictionDispute', '管辖争议', [
  must(
    'ground',
    '情形',
    choice(
      ['both', '两个以上机关都认为属于自己管辖'],
      ['neither', '各机关都认为不属于自己管辖'],
      ['handed', '受移送，认为不属于本机关管辖'],
      ['hardship', '属于本机关管辖，因特殊原因难以办理'],
      ['superior', '上级机关要求直接办理，或者由其指定的机关办理'],
    ),
  ),
  only(must('organ', '争议的对方机关', short), 'ground', ...contested),
  must('opinion', '本机关的意见和依据', text),
  may('files', '有关函件', { is: 'files' }, '补录的必须附上'),
])
/** 协商: what was said is kept (住建程序6: 制作保存协商记录). */
export const negotiation = record(
  'jurisdictionNegotiation',
  '管辖协商',
  [
    must('agreed', '协商一致', { is: 'yesNo' }),
    must('course', '协商的经过和结果', text),
    may('files', '协商记录', { is: 'files' }, '补录的必须附上'),
  ],
  { about: dispute },
)
export const referral = record(
  'jurisdictionReferral',
  '报请指定管辖',
  [
    must('superior', '共同的上一级机关', short),
    must('facts', '案件的基本情况', text),
    must('opinion', '本机关对管辖的意见', text),
  ],
  { about: dispute },
)
export const referralReceived = record(
  'referralReceived',
  '上一级收到报送材料',
  [may('files', '签收的凭证', { is: 'files' })],
  { about: referral },
)
/** Whose the case is: agreed, or said by the superior. */
export const competent = record(
  'jurisdictionSettled',
  '管辖的确定',
  [
    must('competent', '管辖机关', choice(['own', '本机关'], ['other', '其他机关'], ['superior', '上级机关直接管辖'])),
    only(must('organ', '管辖机关的名称', short), 'competent', 'other', 'superior'),
  ],
  { about: dispute, later: { way: '确定的方式', instrument: '文书的文号' } },
)

export const jurisdictionRecords = [dispute, negotiation, referral, referralReceived, competent] as const
