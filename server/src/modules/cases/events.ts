import { type CaseEvent, type Context, caseUpcasters, type NewEvent, upcast } from '@xiezhi/casework'
import { type Draft, namedDraft, namedEventOf, type Recorded } from '../record/index.ts'

export const streamOf = (id: string): string => `case/${id}`

/** What is kept of a stream in memory is read as an event once. */
const read = new WeakMap<Recorded, CaseEvent>()

/** The event as casework reads it; undefined when its body was destroyed at the end of its term. */
export function caseEventOf(recorded: Recorded): CaseEvent | undefined {
  const known = read.get(recorded)
  if (known !== undefined) return known
  const stored = namedEventOf(recorded)
  // What an older version wrote becomes what this one reads; the stored bytes stay (design 4.3).
  const event = stored && (upcast(stored, caseUpcasters) as CaseEvent)
  if (event !== undefined) read.set(recorded, event)
  return event
}

/** The event as the record takes it, with the versions of the rules it was made under. */
export const draftOf = (id: string, event: NewEvent, context: Context): Draft =>
  namedDraft(streamOf(id), event, {
    ruleBook: context.rules.version,
    calendar: context.calendar.version,
    ...context.versions,
  })
