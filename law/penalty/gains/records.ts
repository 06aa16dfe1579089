import { choice, type Field, may, must } from '../../words/field.ts'
import { record } from '../../words/record.ts'

const text = { is: 'longText', max: 5000 } as const
const money = { is: 'money' } as const
const counted = <const F extends Field>(field: F): F =>
  ({ ...field, when: { field: 'status', in: ['found', 'partly'] } }) as F

/** 违法所得的认定 (处罚法28; 违法所得认定办法3–14): of each party, what came in, what is taken off, and what is left to be confiscated. */
export const gainsFinding = record('gainsFinding', '认定违法所得', [
  must(
    'status',
    '认定的结果',
    choice(
      ['found', '违法所得已经查清'],
      ['partly', '部分能够确定，其余无法查清'],
      ['unclear', '经充分调查，仍然无法查清'],
    ),
    '无法查清的，在确定罚款数额时作为考量因素',
  ),
  counted(must('income', '实施违法行为所取得的款项', money)),
  counted(may('costs', '直接用于生产经营活动的合法必要支出', money, '当事人在指定的期限内提供单证、账簿证明的')),
  counted(may('taxes', '处罚以前依法缴纳的直接相关税款', money)),
  counted(may('refunded', '已经依法退赔的款项', money, '计入违法所得，不予没收')),
  counted(
    may('amount', '应当没收的违法所得', money, '取得的款项减去合法必要支出、税款和已经退赔的款项；没有剩余的不填'),
  ),
  must('reason', '认定的依据和计算，无法查清的写明查过什么', text),
])
/** 主要负责人审批同意 (违法所得认定办法14第三款). */
export const gainsApproval = record(
  'gainsApproval',
  '批准不单独计算违法所得',
  [must('opinion', '主要负责人意见', { is: 'longText', max: 2000 })],
  { about: gainsFinding },
)
export const gainsRecords = [gainsFinding, gainsApproval] as const
