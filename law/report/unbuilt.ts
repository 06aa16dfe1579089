import { complaintRules } from '../statutes.ts'
import { cite } from '../words/citation.ts'
import type { Unbuilt } from '../words/unbuilt.ts'

/** What the law provides for and is done by another procedure. */
export const unbuilt = {
  'report.reward': {
    title: '举报奖励',
    proceeding: 'report',
    from: ['handed'],
    meanwhile: '在“其他行政执法程序”登记行政奖励，选“不宜公开对谁作出”：公示的页面不写对谁作出。',
    cite: [cite(complaintRules, 36, '规定对举报人实行奖励的，应当予以奖励')],
  },
} as const satisfies Readonly<Record<string, Unbuilt>>
