/** How a decision comes to an end, or is found wrong and stays (行诉法70, 74, 75, 77; 复议法63–65, 67). */
export const liftings = {
  changed: '变更',
  revoked: '撤销',
  unlawful: '确认违法',
  void: '确认无效',
} as const

/** Of a decision on several, or of several things, a part falls and the rest stands (行诉法70; 复议法64). */
export const partly = { partly: '部分撤销' } as const
