import { layersOf } from '@xiezhi/casework'
import {
  addDays,
  addWorkingDays,
  compareDays,
  type Day,
  dueOf,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  resolve,
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
}

/** Everything before the decision on working days, every answer window over by its safe day, every term of the agency kept. */
export function timelineOf(decided: Day, drill: Drill): Timeline {
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
  }
}

/** The last working day on which a notice can be served so that the party's time to answer and to ask for a hearing is over on `day`. */
function lastServiceFor(day: Day, drill: Drill): Day {
  const layers = layersOf(drill)
  const overBy = (served: Day) =>
    drill.rules.clocks
      .filter((c) => c.starts === 'notice-served')
      .every((clock) => {
        const length = resolve(layers, clock.length, served)
        const grace = resolve(layers, 'P08.grace', served)
        if (!length.set) return true
        const span = {
          trigger: served,
          length: Number(length.value),
          unit: clock.unit,
          binds: clock.binds,
          grace: grace.set ? Number(grace.value) : 0,
        }
        return compareDays(dueOf(span, drill.calendar, day).safe, day) <= 0
      })
  let served = day
  while (!isWorkingDay(drill.calendar, served) || !overBy(served)) served = addDays(served, -1)
  return served
}
