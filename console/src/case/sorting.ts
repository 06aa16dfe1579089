import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { documents } from '@xiezhi/law/documents.ts'
import type { StepView } from '../api/types.ts'

/** How the list of steps is read: mine to do, held up by the law, waiting for a colleague, done, still to come. */
export type Standing = 'open' | 'held' | 'waiting' | 'others' | 'done' | 'ahead'

export function standingOf(step: StepView): Standing {
  if (step.state === 'open') return 'open'
  if (step.state === 'ahead' || step.state === 'past') return 'ahead'
  if (step.state === 'done') return 'done'
  const codes = new Set(step.reasons.map((r) => r.code))
  if (codes.has('post')) return 'others'
  if (codes.has('turn')) return 'waiting'
  return 'held'
}

/** Steps that stand open all the time and never are the next thing to do. */
const always = new Set<string>([
  'record.correct',
  'record.withdraw',
  'irregularity.cure',
  'fact.state',
  'evidence.exclude',
  'approval.paper',
  'paper.void',
])
const returning = /\.(return|sendBack)$|^investigation\.reopen$|^disclosure\.withdraw$/

export const isSide = (step: StepView): boolean => always.has(step.step) || returning.test(step.step)

/** What to open first: the one open step that moves the case on. */
export function nextStep(steps: readonly StepView[]): StepView | undefined {
  const open = steps.filter((s) => s.state === 'open' && !isSide(s))
  return (
    open.find((s) => s.proceeding !== 'main' && s.times === 0) ??
    open.find((s) => /\.(approve|endorse)$/.test(s.step)) ??
    open.find((s) => s.times === 0) ??
    undefined
  )
}

const kinds: Readonly<Record<Proceeding['kind'], string>> = {
  penalty: '行政处罚',
  review: '审核',
  service: '送达',
  payment: '缴款',
  disclosure: '公示',
  measure: '行政强制措施',
}

/** 送达：行政处罚告知书（甲公司） */
export function proceedingTitle(p: Proceeding, file: CaseFile): string {
  const { party, document, review, proposal, notice } = p.about
  const name = file.parties.find((x) => x.id === party)?.name
  if (p.kind === 'review')
    return `${review === 'case' ? '案件审核' : '法制审核'}${proposal === undefined ? '' : `（第${proposal}版处罚意见）`}`
  if (p.kind === 'service' && document !== undefined)
    return `送达${documents[document].title}${notice !== undefined && file.notices.length > 1 ? `（第${notice}次）` : ''}${name === undefined ? '' : `：${name}`}`
  return name === undefined ? kinds[p.kind] : `${kinds[p.kind]}：${name}`
}
