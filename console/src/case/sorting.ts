import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { noticesIn } from '@xiezhi/casework/penalty/notices.ts'
import { documents } from '@xiezhi/law/documents.ts'
import type { StepView } from '../api/types.ts'

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
  file.approvals[step.step.split('.')[0] as keyof CaseFile['approvals']]?.state === 'pending'

const kinds: Readonly<Record<Proceeding['kind'], string>> = {
  penalty: '行政处罚',
  review: '审核',
  service: '送达',
  payment: '缴款',
  disclosure: '公示',
  measure: '行政强制措施',
}

/** What a step is about: 行政处罚告知书 → 林乙; 法制审核（第2版处罚意见）. Empty for the case itself. */
export function aboutOf(proceeding: string, file: CaseFile): string {
  const p = file.proceedings.find((x) => x.id === proceeding)
  if (p === undefined || p.id === 'main') return ''
  const name = file.parties.find((x) => x.id === p.about.party)?.name
  if (p.kind === 'service' && p.about.document !== undefined) {
    const { notice } = p.about
    const which = notice !== undefined && noticesIn(file).length > 1 ? `（第${notice}次）` : ''
    return `${documents[p.about.document].title}${which}${name === undefined ? '' : ` → ${name}`}`
  }
  return p.kind === 'review' ? proceedingTitle(p, file) : (name ?? '')
}

/** 送达：行政处罚告知书（甲公司） */
export function proceedingTitle(p: Proceeding, file: CaseFile): string {
  const { party, document, review, proposal, notice } = p.about
  const name = file.parties.find((x) => x.id === party)?.name
  if (p.kind === 'review')
    return `${review === 'case' ? '案件审核' : '法制审核'}${proposal === undefined ? '' : `（第${proposal}版处罚意见）`}`
  if (p.kind === 'service' && document !== undefined)
    return `送达${documents[document].title}${notice !== undefined && noticesIn(file).length > 1 ? `（第${notice}次）` : ''}${name === undefined ? '' : `：${name}`}`
  const title = kinds[p.kind] ?? p.kind
  return name === undefined ? title : `${title}：${name}`
}
