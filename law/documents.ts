import type { ClockMoment } from './words/clock.ts'

interface Paper {
  readonly title: string
  /** The letters that stand after the agency's own in the number. */
  readonly series: string
  readonly numbered: true
  /** The moment its service is, for a paper that is served on a party. */
  readonly served?: ClockMoment
}

/** Papers (文书) a step makes. */
export const documents = {
  'filing-approval': { title: '立案审批表', series: '立', numbered: true },
  'penalty-notice': { title: '行政处罚告知书', series: '罚告', numbered: true, served: 'notice-served' },
  'review-opinion': { title: '重大行政执法决定法制审核意见表', series: '法审', numbered: true },
  'case-review': { title: '案件审核意见表', series: '案审', numbered: true },
  'penalty-decision': { title: '行政处罚决定书', series: '处罚', numbered: true, served: 'decision-served' },
} as const satisfies Readonly<Record<string, Paper>>

export type DocumentKind = keyof typeof documents
