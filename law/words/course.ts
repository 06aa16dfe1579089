import type { PostKind } from '../posts.ts'
import type { StepId } from './step.ts'
import type { Plain } from './value.ts'

/** Who takes a step of a course: whoever holds the post; the second of two handlers. */
export type Hand = PostKind | 'handler2'

/** One step of a worked course. In its form '@handler' is whoever that hand is, '@day' the day it is taken on, '@day+30' thirty days later, '@day-30' before, '@paper:scene-record' the
 * number of the latest of that kind. */
export interface Move {
  readonly by: Hand
  readonly step: StepId
  readonly form: { readonly [field: string]: Plain }
  /** Absent: the main proceeding. */
  readonly proceeding?: string
  /** Working days after the beginning; absent: those of the move before. */
  readonly day?: number
  /** The law does not ask it of every case of the kind: without it the rest holds. */
  readonly spare?: true
}

/**
 * A case of the kind from its first step to its last, as it goes when nothing goes wrong. Tests walk it, and break it in every way they
 * know; the sample county is filled by it.
 */
export type Course = readonly Move[]

/** A case that goes another lawful way than the course (要求听证、不予处罚、先行登记): walked and broken like it from where it parts. */
export interface Branch {
  readonly title: string
  readonly course: Course
}

/** The moves before the first of this step, for a branch that parts there. */
export const before = (course: Course, step: StepId): Course => course.slice(0, placeOf(course, step))
/** The moves from the first of this step on, for a branch that comes back to the course. */
export const since = (course: Course, step: StepId): Course => course.slice(placeOf(course, step))
function placeOf(course: Course, step: StepId): number {
  const at = course.findIndex((m) => m.step === step)
  if (at < 0) throw new Error(`no ${step} in the course`)
  return at
}
/** The same some working days later. */
export const later = (course: Course, days: number): Course =>
  course.map((m) => (m.day === undefined ? m : { ...m, day: m.day + days }))

/** Whom somebody signs for is told by the post; of two handlers the second says so. */
const hand = /^@(\w+)$/
const day = /^@day([+-]\d+)?$/
/** The number of the latest paper of the kind. */
const paper = /^@paper:([\w-]+)$/

/** The form as it is filled in: hands and days as they are in this case. */
export function formOf(
  move: Move,
  of: { person(hand: Hand): string; day(daysLater: number): string; paper?(kind: string): string },
): Move['form'] {
  const filled = (value: Plain): Plain => {
    if (typeof value === 'string') {
      const later = day.exec(value)
      if (later !== null) return of.day(Number(later[1] ?? 0))
      const made = paper.exec(value)
      if (made !== null) return of.paper?.(made[1]!) ?? value
      const who = hand.exec(value)
      return who === null ? value : of.person(who[1] as Hand)
    }
    if (Array.isArray(value)) return value.map(filled)
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, filled(v)]))
    return value
  }
  return Object.fromEntries(Object.entries(move.form).map(([k, v]) => [k, filled(v)]))
}
