import { layersOf } from '@xiezhi/casework'
import {
  addDays,
  addWorkingDays,
  clocksOf,
  compareDays,
  type Day,
  dueOf,
  graceOf,
  isWorkingDay,
  lengthOn,
  nextWorkingDay,
  previousWorkingDay,
  unitOn,
} from '@xiezhi/law'
import type { Drill } from './drill.ts'

/** The days of a drilled case, worked backwards from the day of the decision. */
export interface Timeline {
  readonly received: Day
  readonly verified: Day
  readonly filed: Day
  readonly collected: Day
  readonly concluded: Day
  readonly opined: Day
  readonly noticed: Day
  readonly noticeServed: Day
  readonly discussed: Day
  readonly decided: Day
  readonly paid: Day
  readonly closed: Day
  /** There was no time to wait for the party's answer: it has to be supplied that the party waived it. */
  readonly waived: boolean
}

/**
 * Everything before the decision on working days, every answer window over by its safe day, every term of the agency kept.
 * Nothing may be done before the procedure holds: where that day comes too late for a case of the usual length, all that
 * can be done in one day is done on it.
 */
export function timelineOf(decided: Day, drill: Drill, holds: (day: Day) => boolean): Timeline {
  const usual = usualTimeline(decided, drill)
  if (holds(usual.received)) return usual
  let start = usual.received
  while (!holds(start)) start = addDays(start, 1)
  const working = nextWorkingDay(drill.calendar, start)
  const first = compareDays(working, decided) <= 0 ? working : start
  const discussed = compareDays(usual.discussed, first) < 0 ? first : usual.discussed
  return {
    ...usual,
    received: first,
    verified: first,
    filed: first,
    collected: first,
    concluded: first,
    opined: first,
    noticed: first,
    noticeServed: first,
    discussed,
    waived: !overBy(first, discussed, drill),
  }
}

function usualTimeline(decided: Day, drill: Drill): Timeline {
  const { calendar } = drill
  const back = (day: Day, n: number): Day => {
    let d = day
    for (let left = n; left > 0; left -= 1) d = previousWorkingDay(calendar, addDays(d, -1))
    return d
  }
  const discussed = back(decided, 1)
  const noticeServed = lastServiceFor(discussed, drill)
  const noticed = back(noticeServed, 1)
  const opined = back(noticed, 1)
  const concluded = back(opined, 2)
  const collected = back(concluded, 3)
  const filed = back(collected, 2)
  const verified = back(filed, 2)
  const received = back(verified, 2)
  const paid = addWorkingDays(calendar, nextWorkingDay(calendar, decided), 1)
  const closed = addWorkingDays(calendar, paid, 1)
  return {
    received,
    verified,
    filed,
    collected,
    concluded,
    opined,
    noticed,
    noticeServed,
    discussed,
    decided,
    paid,
    closed,
    waived: false,
  }
}

/** The last working day on which a notice can be served so that the party's time is over on `day`. */
function lastServiceFor(day: Day, drill: Drill): Day {
  let served = day
  while (!isWorkingDay(drill.calendar, served) || !overBy(served, day, drill)) served = addDays(served, -1)
  return served
}

/** Whether the time to answer and to ask for a hearing, counted from service, is over on `day`, grace for the post included. */
function overBy(served: Day, day: Day, drill: Drill): boolean {
  const layers = layersOf(drill)
  return clocksOf(drill.rules)
    .filter((c) => c.starts === 'notice-served')
    .every((clock) => {
      const length = lengthOn(layers, clock, served)
      if (!length.set) return true
      const span = {
        trigger: served,
        length: Number(length.value),
        unit: unitOn(clock, served),
        binds: clock.binds,
        grace: graceOf(clock, layers, served),
      }
      return compareDays(dueOf(span, drill.calendar, day).safe, day) <= 0
    })
}
