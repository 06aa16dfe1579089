/** Lines of a 笔录 that are signed by who made it; the others are signed by who was there, and the first by who confirms it. */
const officers = [
  '询问人',
  '检查人员',
  '执法人员',
  '办案人员',
  '记录人',
  '记录员',
  '主持人',
  '执行人员',
  '执行人',
  '到场监督人员',
  '经办人员',
] as const

export const isOfficerLine = (line: string): boolean => (officers as readonly string[]).includes(line)
