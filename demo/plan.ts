import type { Day } from '@xiezhi/law'
import { stories } from './cases/index.ts'
import { actsOf, lengthOf, type Worked, worked } from './cases/worked.ts'
import { clockTime, workingDay, workingDayBack } from './days.ts'
import { flow } from './flow.ts'
import { lay, type Planned } from './pace.ts'
import type { Story } from './story.ts'

/** One step of one case at its minute. */
export interface Turn {
  /** Of the case, for ever. */
  readonly key: string
  readonly procedure: string
  readonly order: number
  readonly start: Day
  readonly planned: Planned
  /** `2026-05-06T09:12` */
  readonly at: string
}

/**
 * All steps of all cases in the order of time. A case is laid backwards from today: it came where it stands `lag` working
 * days ago, so that what is due soon, or late, is so on whatever day the county is first seen.
 */
export function turnsBefore(today: Day): readonly Turn[] {
  const turns = [
    ...stories.flatMap((story) => turnsOfStory(story, today)),
    ...worked.flatMap((w) => turnsOfCourse(w, today)),
  ]
  return turns.sort((a, b) =>
    a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.key !== b.key ? (a.key < b.key ? -1 : 1) : a.order - b.order,
  )
}

function turnsOfStory(story: Story, today: Day): readonly Turn[] {
  const { planned, length } = lay(flow(story), story.key, story.until)
  return laid(story.key, 'penalty.ordinary', planned, workingDayBack(today, story.lag + length))
}

const turnsOfCourse = (w: Worked, today: Day): readonly Turn[] =>
  laid(w.key, w.procedure, actsOf(w), workingDayBack(today, w.lag + lengthOf(w)))

const laid = (key: string, procedure: string, acts: readonly Planned[], start: Day): readonly Turn[] =>
  acts.map((planned, order) => ({
    key,
    procedure,
    order,
    start,
    planned,
    at: `${workingDay(start, planned.index)}T${clockTime(planned.minute)}`,
  }))
