/** 复议决定、判决 and the other ways in which it ends. */
export const results = {
  upheld: '维持决定、驳回诉讼请求',
  dismissed: '驳回申请、裁定驳回起诉',
  changed: '变更',
  revoked: '撤销、部分撤销',
  unlawful: '确认违法',
  void: '确认无效',
  ordered: '责令履行、给付',
  mediated: '调解',
  withdrawn: '撤回申请、撤诉',
  closed: '终止复议、终结诉讼',
  overdue: '复议机关逾期不作决定',
  remanded: '发回重审',
} as const
/** Those that leave the decision what it is: of every other it is entered what became of it. */
export const standingResults = [
  'upheld',
  'dismissed',
  'ordered',
  'mediated',
  'withdrawn',
  'closed',
  'overdue',
  'remanded',
] as const
/** Those that leave nothing of the decision that was judged; every other judges what stands. */
export const unjudgingResults = [
  'dismissed',
  'revoked',
  'void',
  'mediated',
  'withdrawn',
  'closed',
  'overdue',
  'remanded',
] as const
/** Refused by a ruling, which judges nothing of the decision (行诉解释69). */
export const rulingResults = ['dismissed'] as const
/** Those that nobody appeals or sues against. */
export const endingResults = ['mediated', 'withdrawn', 'closed'] as const
/** Nothing came of it in the time there was, and the suit is to be brought in fifteen days of its end (行诉法45). */
export const lapsedResults = ['overdue'] as const
/** It is tried once more, as if nobody had judged it (行诉法89). */
export const remandingResults = ['remanded'] as const
