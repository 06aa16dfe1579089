import { type CaseEvent, type CaseFile, fold } from '@xiezhi/casework'

/**
 * The file with the events of one paper-making step laid over it. The whole history is not at hand here, so what such
 * a step can change (approvals, notices, reviews, decision, numbers) is folded by itself and joined.
 */
export function fileAfter(before: CaseFile, events: readonly CaseEvent[]): CaseFile {
  const news = fold(events)
  const reviewed = new Map(news.reviews.map((r) => [r.proceeding, r]))
  return {
    ...before,
    sequence: news.sequence,
    facts: { ...before.facts, ...news.facts },
    officers: news.officers.length > 0 ? news.officers : before.officers,
    approvals: { ...before.approvals, ...news.approvals },
    proposals: [...before.proposals, ...news.proposals],
    notices: [...before.notices, ...news.notices],
    reviews: before.reviews.map((r) => reviewed.get(r.proceeding) ?? r),
    ...(news.decision === undefined ? {} : { decision: news.decision }),
    papers: [...before.papers, ...news.papers],
    acts: [...before.acts, ...news.acts],
  }
}
