import type { Form } from '@xiezhi/casework'
import { addDays, type Course, formOf, type Hand, procedureOf, ruleBook } from '@xiezhi/law'
import { type AgencyId, agencyIds, atPost, type Officer, officer } from '../county/staff.ts'
import type { Planned } from '../pace.ts'

/** A case as the course of its procedure tells it (law/words/course.ts). */
export interface Worked {
  readonly key: string
  readonly procedure: string
  readonly agency: AgencyId
  readonly handlers: readonly [string, string]
  /** Working days since its last step. */
  readonly lag: number
}

/** One of every kind whose course is told, besides the penalties, which have stories of their own. */
export const worked: readonly Worked[] = [
  {
    key: 'list-lenient',
    procedure: 'list.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 12,
  },
  {
    key: 'permit-hexiang',
    procedure: 'permit.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-01', 'scjg-02'],
    lag: 7,
  },
  {
    key: 'inspection-jingu',
    procedure: 'inspection.ordinary',
    agency: agencyIds.market,
    handlers: ['scjg-03', 'scjg-04'],
    lag: 3,
  },
]

export const courseOf = ({ procedure }: Worked): Course => {
  const course = procedureOf(ruleBook, procedure)?.course
  if (course === undefined) throw new Error(`${procedure} tells no course`)
  return course
}

/** Working days its course takes. */
export const lengthOf = (case_: Worked): number => courseOf(case_).reduce((day, m) => m.day ?? day, 0)

/** Every act of it with the working day, counted from the first, and the minute. */
export function actsOf(case_: Worked): readonly Planned[] {
  const { agency, handlers } = case_
  const whoIs = (hand: Hand): Officer => {
    if (hand === 'handler') return officer(handlers[0])
    return hand === 'handler2' ? officer(handlers[1]) : atPost(agency, hand, officer(handlers[0]).unit)
  }
  let index = 0
  let minute = opens
  return courseOf(case_).map((move) => {
    if (move.day !== undefined && move.day !== index) {
      index = move.day
      minute = opens
    }
    const at = minute
    minute += 35
    return {
      who: whoIs(move.by),
      post: move.by === 'handler2' ? 'handler' : move.by,
      proceeding: move.proceeding ?? 'main',
      step: move.step,
      form: ({ day }) => formOf(move, { person: (hand) => whoIs(hand).id, day: (n) => addDays(day, n) }) as Form,
      index,
      minute: at,
    }
  })
}

const opens = 9 * 60 + 20
