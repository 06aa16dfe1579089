/** The terms of a penalty that sums and meetings are held against in code, by what they are for. */
export const terms = {
  /** 办案期限: the one whose second extension the heads decide together (市监程序64). */
  handling: 'P07',
  /** 缴款期限: from its end the surcharge runs (处罚法72). */
  payment: 'P14',
  /** The same of a decision that is only carried out: the term it set itself (强制法45, 46). */
  performance: 'P14-own',
} as const
