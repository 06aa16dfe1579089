/** Lines of a paper that are signed by who acts for the agency; the others are signed by who was there, and the first by who confirms it. */
const officers = [
  '询问人',
  '检查人员',
  '核查人员',
  '调查人员',
  '执法人员',
  '办案人员',
  '记录人',
  '记录员',
  '主持人',
  '执行人员',
  '执行人',
  '监督人',
  '到场监督人员',
  '经办人',
  '经办人员',
  '调解人员',
  '听证主持人',
  '听证员',
  '出席人员',
  '列席人员',
  '办案机构负责人',
] as const
/** Who may have been there, and need not have been. */
const perhaps = ['见证人', '第三人', '受委托抽样人员'] as const

const within = (list: readonly string[], line: string): boolean => list.includes(line)
export const isOfficerLine = (line: string): boolean => within(officers, line)
export const isOptionalLine = (line: string): boolean => within(perhaps, line)

/** Which of the lines confirms what the paper says, from 0: the first that is nobody's of the agency; of a paper of its own, the first. */
export const confirmingLine = (lines: readonly string[]): number =>
  Math.max(
    0,
    lines.findIndex((line) => !isOfficerLine(line) && !isOptionalLine(line)),
  )
