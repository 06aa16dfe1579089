import type { StepView } from '@xiezhi/answers'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { noticesIn } from '@xiezhi/casework/penalty/notices.ts'
import { documents } from '@xiezhi/law/documents.ts'

/**
 * How the list of steps is read. open: mine to do. held: mine, but the law wants something first. late: an act in the world whose
 * time is over or has not come, taken only if it happened. waiting: a colleague signs first. Then: others', done, still to come.
 */
export type Standing = 'open' | 'held' | 'late' | 'waiting' | 'others' | 'done' | 'ahead'

export function standingOf(step: StepView, file?: CaseFile): Standing {
  if (step.state === 'open') return 'open'
  if (step.state === 'ahead' || step.state === 'past') return 'ahead'
  if (step.state === 'done') return 'done'
  const codes = new Set(step.reasons.map((r) => r.code))
  if (codes.has('post')) return 'others'
  if (codes.has('turn')) return file === undefined || isPutUp(step, file) ? 'waiting' : 'ahead'
  return step.effect === 'reported' ? 'late' : 'held'
}

/** Whether the matter of an approval step is on its way through the chain. */
const isPutUp = (step: StepView, file: CaseFile): boolean =>
  Object.values(file.approvals).some(
    (a) =>
      a.state === 'pending' &&
      step.step.startsWith(`${a.matter}.`) &&
      (a.proceeding === undefined || a.proceeding === step.proceeding),
  )

/** What a step is about: 行政处罚告知书 → 林乙; 法制审核（第2版处罚意见）. Empty for the case itself. */
export function aboutOf(proceeding: string, file: CaseFile): string {
  const p = file.proceedings.find((x) => x.id === proceeding)
  if (p === undefined || p.parent === undefined) return ''
  const { party, document, notice, review, proposal, called } = p.about
  const name = file.parties.find((x) => x.id === party)?.name
  if (review !== undefined)
    return `${review === 'case' ? '案件审核' : '法制审核'}${proposal === undefined ? '' : `（第${proposal}版处罚意见）`}`
  // What several of a kind are told apart by: 查封, 扣押.
  if (typeof called === 'string') return name === undefined ? called : `${called} → ${name}`
  if (document === undefined) return name ?? ''
  const which = notice !== undefined && noticesIn(file).length > 1 ? `（第${notice}次）` : ''
  return `${documents[document].title}${which}${name === undefined ? '' : ` → ${name}`}`
}
