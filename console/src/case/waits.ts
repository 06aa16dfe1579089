import type { Wait } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { project } from '@xiezhi/casework/project.ts'
import { calendarOf } from '@xiezhi/law/calendar/calendar.ts'
import { schedules } from '@xiezhi/law/calendar/schedules.ts'
import type { Day } from '@xiezhi/law/day.ts'
import type { PostKind } from '@xiezhi/law/posts.ts'
import type { CaseView, PersonView, RuleBookView, StepView } from '../api/types.ts'
import { isSide } from './sorting.ts'

/** Who must move next, by the same projection the work list shows. Clocks are the server's to work out: none are asked here. */
export function waitsOf(file: CaseFile, rules: RuleBookView, today: Day): readonly Wait[] {
  return project({ ...file, clocks: [] }, { rules, calendar: calendarOf(schedules) }, today).case.waits
}

/** The step that is waited for: of that proceeding, of that post, in its turn. */
export const stepOf = (
  wait: Pick<Wait, 'proceeding' | 'post' | 'step'>,
  steps: readonly StepView[],
): StepView | undefined => {
  if (wait.step !== undefined) return steps.find((s) => s.step === wait.step && s.proceeding === wait.proceeding)
  const found = steps.filter((s) => s.proceeding === wait.proceeding && s.posts.includes(wait.post) && !isSide(s))
  const live = found.filter((s) => s.state === 'open' || s.state === 'blocked')
  return live.find((s) => !s.reasons.some((r) => r.code === 'turn')) ?? live[0]
}

/** Those who hold the post, by name: of handlers, who was named for the case. */
export function whoMoves(
  { post, person }: Pick<Wait, 'post' | 'person'>,
  { file, people }: CaseView,
  colleagues: readonly PersonView[],
): string {
  if (person !== undefined) return people[person] ?? colleagues.find((c) => c.id === person)?.name ?? person
  if (post === 'handler' && file.officers.length > 0) return file.officers.map((id) => people[id] ?? id).join('、')
  // The head of another unit does not sign here.
  const ofUnit = (unit: string | undefined) => post !== 'unitHead' || file.unit === undefined || unit === file.unit
  const names = colleagues.filter((c) => c.posts.some((p) => p.kind === post && ofUnit(p.unit))).map((c) => c.name)
  // A whole department is no name.
  return names.length > 3 ? '' : names.join('、')
}

/** Whether one of the waits is mine: of handlers, only of those named; what one alone can do, his. */
export const isMine = (
  wait: Pick<Wait, 'post' | 'person'>,
  me: { person: string; post: PostKind },
  file: CaseFile,
): boolean =>
  wait.post === me.post &&
  (wait.person === undefined || wait.person === me.person) &&
  (wait.post !== 'handler' || file.officers.length === 0 || file.officers.includes(me.person))
