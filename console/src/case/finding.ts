import type { CaseView, StepView } from '@xiezhi/answers'
import type { Procedure } from '@xiezhi/law'
import { subjectOf } from '@xiezhi/law/words/subject.ts'
import { aboutOf, type Standing, standingOf } from './sorting.ts'

const order: readonly Standing[] = ['open', 'held', 'late', 'waiting', 'others', 'done', 'ahead']

export interface FoundStep {
  readonly step: StepView
  readonly standing: Standing
}

/** What is looked for under one name: 听证、送达、期限. */
export interface Found {
  readonly subject: string
  /** What can be done stands first. */
  readonly steps: readonly FoundStep[]
}

/**
 * Every step of the case under its subject, in the order of the procedure; of words typed, those whose name, matter or subject has them,
 * and first the subject with what is nearest: the very name, then a name that has them (分案, and not what stands under 并案和分案), then
 * what can be done.
 */
export function findSteps(
  words: string,
  steps: readonly StepView[],
  file: CaseView['file'],
  procedure: Procedure | undefined,
): readonly Found[] {
  const asked = words.trim().split(/\s+/)
  const rules = new Map(procedure?.steps.map((s) => [s.id, s]))
  const under = (s: StepView) =>
    subjectOf({ proceeding: s.kind, subject: rules.get(s.step)?.subject }, procedure?.proceedings ?? {})
  const groups = new Map<string, FoundStep[]>(
    [...rules.values()].map((s) => [subjectOf(s, procedure?.proceedings ?? {}), []]),
  )
  for (const step of steps) {
    const subject = under(step)
    const text = `${subject} ${step.title} ${aboutOf(step.proceeding, file)}`
    if (!asked.every((word) => text.includes(word))) continue
    groups.set(subject, [...(groups.get(subject) ?? []), { step, standing: standingOf(step, file) }])
  }
  const named = ({ title }: StepView) =>
    title === words.trim() ? 0 : asked.every((word) => title.includes(word)) ? 1 : 2
  const near = ({ step, standing }: FoundStep) => named(step) * order.length + order.indexOf(standing)
  const found = [...groups]
    .filter(([, list]) => list.length > 0)
    .map(([subject, list]) => ({ subject, steps: list.toSorted((a, b) => near(a) - near(b)) }))
  return words.trim() === '' ? found : found.toSorted((a, b) => near(a.steps[0]!) - near(b.steps[0]!))
}
