import type { DocumentKind } from '@xiezhi/law'
import type { Papers } from '@xiezhi/server/modules/cases/index.ts'

/** What the party is handed (处罚法44, 61). Approval forms and review opinions are numbered in a drill, and not printed. */
const served: readonly DocumentKind[] = ['penalty-notice', 'penalty-decision']

/** Renders only the papers that are served: a drill of thousands would else spend its time on forms nobody reads. */
export const servedPapers = (papers: Papers): Papers => ({
  ...papers,
  render: (of) => papers.render({ ...of, papers: of.papers.filter((p) => served.includes(p.kind)) }),
})
