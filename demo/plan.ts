import type { Day } from '@xiezhi/law'
import { stories } from './cases/index.ts'
import { clockTime, workingDay, workingDayBack } from './days.ts'
import { flow } from './flow.ts'
import { lay, type Planned } from './pace.ts'
import type { Story } from './story.ts'

/** One step of one case at its minute. */
export interface Turn {
  readonly story: Story
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
  const turns = stories.flatMap((story) => {
    const { planned, length } = lay(flow(story), story.key, story.until)
    const start = workingDayBack(today, story.lag + length)
    return planned.map((p, order): Turn => {
      const at = `${workingDay(start, p.index)}T${clockTime(p.minute)}`
      return { story, order, start, planned: p, at }
    })
  })
  return turns.sort((a, b) =>
    a.at !== b.at
      ? a.at < b.at
        ? -1
        : 1
      : a.story.key !== b.story.key
        ? a.story.key < b.story.key
          ? -1
          : 1
        : a.order - b.order,
  )
}
