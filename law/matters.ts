/** What is put to an approval chain (呈批事项). */
export const matters = {
  filing: '立案',
  notice: '处罚告知',
  decision: '处罚决定',
  closing: '结案',
  grant: '许可决定',
  inspection: '行政检查',
  inspectionResult: '检查结果',
  list: '清单',
} as const

export type Matter = keyof typeof matters
