import { addDays, type Day, daysBetween } from './day.ts'

/** A minute of a day: 2026-11-22T10:30. */
export type Minute = `${Day}T${number}:${number}`

const minuteOfDay = (at: Minute): number => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
const dayOf = (at: Minute): Day => at.slice(0, 10) as Day

/** So many hours later, to the minute: no calendar enters (强制法19: 二十四小时内). */
export function addHours(at: Minute, hours: number): Minute {
  const minutes = minuteOfDay(at) + hours * 60
  const pad = (n: number) => String(n).padStart(2, '0')
  const inDay = ((minutes % 1440) + 1440) % 1440
  const day = addDays(dayOf(at), Math.floor(minutes / 1440))
  return `${day}T${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}` as Minute
}

/** Whole hours from one minute to the other; below zero backwards. */
export const hoursBetween = (from: Minute, to: Minute): number =>
  Math.floor((daysBetween(dayOf(from), dayOf(to)) * 1440 + minuteOfDay(to) - minuteOfDay(from)) / 60)
