import { compareDays } from '@xiezhi/law'
import type { Told } from './rows.ts'

/** What of the rows is shown: a list of what is missing or late, and what may go. */
export const shows = ['all', 'ready', 'overdue', 'late', 'faulty', 'due', 'down', 'withheld'] as const
export type Show = (typeof shows)[number]

const is: Readonly<Record<Show, (told: Told) => boolean>> = {
  all: () => true,
  ready: ({ row }) => row.state === 'public' && row.faults.length === 0,
  overdue: ({ row }) => row.timing === 'overdue',
  late: ({ row }) => row.timing === 'late',
  faulty: ({ row }) => row.faults.length > 0,
  due: ({ row }) => row.state === 'due',
  down: ({ row }) => row.state === 'withdrawn' || row.state === 'ended',
  withheld: ({ row }) => row.state === 'withheld',
}

export const selected = (all: readonly Told[], show: Show): readonly Told[] => all.filter(is[show])

export const countsOf = (all: readonly Told[]): Readonly<Record<Show, number>> =>
  Object.fromEntries(shows.map((show) => [show, selected(all, show).length])) as Record<Show, number>

const urgency = ({ row }: Told): number =>
  row.timing === 'overdue' ? 0 : row.faults.length > 0 ? 1 : row.state === 'due' ? 2 : 3

/** What presses first; of alike the earlier due, and last what is newest decided. */
export const byUrgency = (a: Told, b: Told): number =>
  urgency(a) - urgency(b) ||
  (urgency(a) < 3 ? compareDays(a.row.dueOn, b.row.dueOn) : compareDays(b.row.decidedOn, a.row.decidedOn))
