/** Papers (文书) a step makes. `series` is the letters that stand after the agency's own in the number. */
export const documents = {
  'filing-approval': { title: '立案审批表', series: '立', numbered: true },
  'penalty-notice': { title: '行政处罚告知书', series: '罚告', numbered: true },
  'review-opinion': { title: '重大行政执法决定法制审核意见表', series: '法审', numbered: true },
  'penalty-decision': { title: '行政处罚决定书', series: '处罚', numbered: true },
} as const

export type DocumentKind = keyof typeof documents
