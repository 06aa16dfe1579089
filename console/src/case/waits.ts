import type { CaseView, Colleague, ProcedureRules } from '@xiezhi/answers'
import type { Wait } from '@xiezhi/casework'
import type { CaseFile } from '@xiezhi/casework/file.ts'
import { project } from '@xiezhi/casework/project.ts'
import { recusedIn } from '@xiezhi/casework/recused.ts'
import { calendarOf } from '@xiezhi/law/calendar/calendar.ts'
import { schedules } from '@xiezhi/law/calendar/schedules.ts'
import type { Day } from '@xiezhi/law/day.ts'
import { type PostKind, posts } from '@xiezhi/law/posts.ts'
import { aboutOf } from './sorting.ts'

/**
 * Who must move next, by the same projection the work list shows. When a clock runs out is the server's to work out, with the calendar
 * it has; that one runs, or was stopped, is what somebody is waited for by.
 */
export function waitsOf(file: CaseFile, rules: Omit<ProcedureRules, 'titles'>, today: Day): readonly Wait[] {
  return project(
    { ...file, clocks: file.clocks.map((c) => ({ ...c, length: null })) },
    // What no procedure lets run nobody waits for.
    { rules: { ...rules, terms: [] }, calendar: calendarOf(schedules) },
    today,
  ).case.waits
}

/** 送达决定书（行政处罚决定书 → 林乙）; what a review is about says by itself which review it is. */
export function nameOfWait(wait: Pick<Wait, 'proceeding' | 'what'>, file: CaseFile): string {
  const about = aboutOf(wait.proceeding, file)
  return about.startsWith(wait.what) ? about : `${wait.what}${about === '' ? '' : `（${about}）`}`
}

/** Post and name, 承办机构负责人 高永强; a whole department is no name. */
export function whoMoves(wait: Pick<Wait, 'post' | 'person'>, view: CaseView, people: readonly Colleague[]): string {
  const names = namesOf(wait, view, people)
  return names === '' ? posts[wait.post] : `${posts[wait.post]} ${names}`
}

/** Those who hold the post, by name: of handlers, who was named for the case. */
export function namesOf(
  { post, person }: Pick<Wait, 'post' | 'person'>,
  { file, people }: CaseView,
  colleagues: readonly Colleague[],
): string {
  if (person !== undefined) return people[person] ?? colleagues.find((c) => c.id === person)?.name ?? person
  if (post === 'handler' && file.officers.length > 0) {
    const gone = recusedIn(file)
    return file.officers.flatMap((id) => (gone.has(id) ? [] : [people[id] ?? id])).join('、')
  }
  // The head of another unit does not sign here.
  const ofUnit = (unit: string | undefined) => post !== 'unitHead' || file.unit === undefined || unit === file.unit
  const names = colleagues.filter((c) => c.posts.some((p) => p.kind === post && ofUnit(p.unit))).map((c) => c.name)
  return names.length > 3 ? '' : names.join('、')
}

/** Whether one of the waits is mine: of handlers, only of those named; of heads, of the unit; what one alone can do, his; of who withdrew, none. */
export const isMine = (
  wait: Pick<Wait, 'post' | 'person' | 'unit'>,
  me: { person: string; post: PostKind; unit?: string | undefined },
  file: CaseFile,
): boolean =>
  wait.post === me.post &&
  !recusedIn(file).has(me.person) &&
  (wait.person === undefined || wait.person === me.person) &&
  (wait.unit === undefined || wait.unit === me.unit) &&
  (wait.post !== 'handler' || file.officers.length === 0 || file.officers.includes(me.person))
