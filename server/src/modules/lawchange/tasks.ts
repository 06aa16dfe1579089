import { type CaseFile, type Context, clockState, entriesIn } from '@xiezhi/casework'
import { type Day, lawName, procedureOf, ruleBook } from '@xiezhi/law'
import { lawChangeWork } from '@xiezhi/law/lawChange.ts'

/** How the task set for a thing stands. */
export interface TaskOf {
  readonly case: string
  readonly stage: string
  readonly over: boolean
  readonly done: boolean
}

/** By the new law and the thing: a matter's number or name, the id of a case. */
export const taskKey = (law: string, kind: string, ref: string): string => `${lawName(law)} ${kind} ${ref}`

/** Of the cases that are tasks: which thing each is about, and how it stands today. */
export function tasksIn(
  files: readonly CaseFile[],
  context: Pick<Context, 'rules' | 'calendar'>,
  today: Day,
): ReadonlyMap<string, TaskOf> {
  const stages = Object.values(procedureOf(ruleBook, lawChangeWork.task)?.stages ?? {}).flat()
  return new Map(
    files.flatMap((file) => {
      const about = entriesIn(file, lawChangeWork.about).at(-1)?.fields
      const at = file.proceedings.find((p) => p.parent === undefined)?.stage
      if (about === undefined || at === undefined) return []
      const lights = file.clocks.map((clock) => clockState(clock, context, today).light)
      const task: TaskOf = {
        case: file.id,
        stage: stages.find((s) => s.id === at)?.title ?? at,
        over: lights.includes('over'),
        done: stages.at(-1)?.id === at,
      }
      return [[taskKey(String(about.law), String(about.kind), String(about.ref ?? '')), task] as const]
    }),
  )
}
