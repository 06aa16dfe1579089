import type { CaseFile, Proceeding } from '@xiezhi/casework/file.ts'
import { hasOpenMinutes } from '@xiezhi/casework/meetings.ts'
import { statementsIn, weighingsIn } from '@xiezhi/casework/penalty/answers.ts'
import { decisionOf } from '@xiezhi/casework/penalty/decision.ts'
import { evidenceIn } from '@xiezhi/casework/penalty/evidence.ts'
import { noticesIn } from '@xiezhi/casework/penalty/notices.ts'
import { reviewsIn } from '@xiezhi/casework/penalty/reviews.ts'
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

/** Steps that stand open all the time and never are the next thing to do. */
const always = new Set<string>([
  'record.correct',
  'record.withdraw',
  'irregularity.cure',
  'fact.state',
  'evidence.exclude',
  'approval.paper',
  'paper.void',
  'party.release',
  'review.coordinate',
  'payment.surcharge',
  'payment.remit',
  'term.extend',
  'term.discuss',
  'unit.assign',
  'officers.change',
  'officers.assist',
])
/** Steps nobody is asked for until the case owes them. */
const owed = new Set<string>([
  'investigation.reopen',
  'disclosure.fault',
  'disclosure.withdraw',
  'meeting.confirm',
  'citation.confirm',
])

export const isSide = (step: StepView, file?: CaseFile): boolean =>
  always.has(step.step) ||
  ((step.returns !== undefined || owed.has(step.step)) && !isOwed(step, file)) ||
  isEarly(step, file)

/** Once a ground is on the record, taking the page back is the next thing to do; once there are minutes, or provisions unknown to the library, confirming them. */
function isOwed(step: StepView, file?: CaseFile): boolean {
  if (step.step === 'disclosure.withdraw') return file?.disclosure?.fault !== undefined
  // Its gate keeps it shut while every provision cited is known.
  if (step.step === 'citation.confirm') return step.state === 'open'
  if (step.step === 'meeting.confirm')
    return file !== undefined && decisionOf(file) === undefined && hasOpenMinutes(file)
  return false
}

/** A party may speak at any time (article 45); before anything was notified nobody waits for it. */
const isEarly = (step: StepView, file?: CaseFile): boolean =>
  file !== undefined && noticesIn(file).length === 0 && /^(answer|hearing)\./.test(step.step)

/** The line of the procedure, for choosing what to open first. */
const line = [
  'clue.verify',
  'filing.propose',
  'party.identify',
  'rights.tell',
  'evidence.collect',
  'evidence.verify',
  'investigation.conclude',
  'review.submit',
  'notice.propose',
  'answer.weigh',
  'discussion.record',
  'decision.propose',
  'closing.propose',
]
const gathering = new Set(['party.identify', 'rights.tell', 'evidence.collect', 'evidence.verify'])

/** Whether a step that is mine and held up waits for this one: none yet, one that did not pass, or words heard after it. */
const isAwaited = (step: StepView, steps: readonly StepView[]): boolean =>
  steps.some((s) => standingOf(s) === 'held' && s.reasons.some((r) => r.cures?.some((c) => c.step === step.step)))

/** Whether the case still wants this step, as far as the file and the other steps show. */
function wanted(step: StepView, file: CaseFile, steps: readonly StepView[]): boolean {
  const stage = file.proceedings.find((p) => p.id === 'main')?.stage
  if (gathering.has(step.step) && stage !== 'investigation') return false
  if (step.step === 'party.identify') return file.parties.length === 0
  if (step.step === 'evidence.verify')
    return evidenceIn(file).some((e) => e.verified === undefined && e.excluded === undefined)
  if (step.step === 'answer.weigh')
    return statementsIn(file).some((s) => !weighingsIn(file).some((w) => w.party === s.party && w.event > s.event))
  if (step.step === 'discussion.record') return isAwaited(step, steps)
  if (step.returned !== undefined) return true
  const asked = step.step === 'review.submit' && reviewsIn(file).some((r) => r.confirmed === undefined)
  return step.times === 0 || (isAwaited(step, steps) && !asked)
}

/** What to open first: the open step that moves the case on. Side proceedings wait for somebody in particular: they go first. */
export function nextStep(steps: readonly StepView[], file: CaseFile): StepView | undefined {
  const open = steps.filter((s) => s.state === 'open' && !isSide(s, file))
  const pays = (s: StepView) => s.kind === 'payment'
  return (
    // The party pays in its own time: what the agency itself owes goes first.
    open.find((s) => s.proceeding !== 'main' && !pays(s)) ??
    open.find((s) => /\.(approve|endorse)$/.test(s.step)) ??
    line.map((id) => open.find((s) => s.step === id && wanted(s, file, steps))).find((s) => s !== undefined) ??
    open.find(pays)
  )
}

/** Where nothing of mine is open: the step of the line that the law still holds up, so that its reason and cure are read. */
export const heldStep = (steps: readonly StepView[], file: CaseFile): StepView | undefined => {
  const held = steps.filter((s) => standingOf(s, file) === 'held' && !isSide(s, file))
  return (
    held.find((s) => s.proceeding !== 'main') ??
    line.map((id) => held.find((s) => s.step === id && wanted(s, file, steps))).find((s) => s !== undefined) ??
    held.at(-1)
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
