import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../day.ts'
import { calendar } from '../rulebook.ts'
import type { Unit } from '../words/unit.ts'
import { dueOf } from './due.ts'

// Another hand: a day at a time, on the machine's own dates and on the notices as they are printed. Slow, and sharing nothing with the engine.

const next = (day: string, by = 1): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

/** Days off as the notices print them, first and last; then weekends worked. */
const notices: Readonly<Record<string, readonly [off: string, worked: string]>> = {
  '2024': [
    '01-01 02-10~02-17 04-04~04-06 05-01~05-05 06-10 09-15~09-17 10-01~10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  ],
  '2025': ['01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08', '01-26 02-08 04-27 09-28 10-11'],
  '2026': [
    '01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
  ],
  // No notice yet: the festivals of the law, and the days that make good for those on a weekend.
  '2027': ['01-01 02-05~02-10 04-05 05-01~05-04 06-09 09-15 10-01~10-05', ''],
  '2028': ['01-03 01-25~01-28 04-04 05-01~05-02 05-29 10-02~10-06', ''],
}
const off = new Set<string>()
const worked = new Set<string>()
for (const [year, [rest, work]] of Object.entries(notices)) {
  for (const block of rest.split(' ')) {
    const [first, last = first] = block.split('~')
    for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = next(day)) off.add(day)
  }
  for (const day of work.split(' ').filter((d) => d !== '')) worked.add(`${year}-${day}`)
}
const works = (day: string): boolean =>
  worked.has(day) || (!off.has(day) && ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))

interface Case {
  readonly from: string
  readonly n: number
  readonly unit: Exclude<Unit, 'H'>
  readonly binds: 'agency' | 'party' | 'measure'
  readonly pauses: readonly { readonly from: string; readonly to: string }[]
  readonly grace: number
}

/** Where the same-numbered day stands so many months on, or the last day of a month that has none. */
function sameDay(from: string, months: number): string {
  let day = from
  for (let left = months; left > 0; left -= 1) {
    const month = day.slice(0, 7)
    do day = next(day)
    while (day.slice(0, 7) === month)
    // On the first of the next month: back to the first of it in any case.
    day = `${day.slice(0, 7)}-01`
  }
  if (months === 0) return from
  while (day.slice(8) !== from.slice(8) && next(day).slice(0, 7) === day.slice(0, 7)) day = next(day)
  return day
}

function byHand({ from, n, unit, binds, pauses, grace }: Case): { due: string; safe: string } {
  const paused = (day: string) => pauses.some((p) => p.from <= day && day < p.to)
  let end = from
  if (unit === 'WD' || unit === 'CD')
    for (let counted = 0; counted < n; ) {
      end = next(end)
      if (!paused(end) && (unit === 'CD' || works(end))) counted += 1
    }
  else {
    end = sameDay(from, unit === 'Y' ? n * 12 : n)
    for (let day = next(from); day <= end; day = next(day)) if (paused(day)) end = next(end)
  }
  let due = end
  while (!works(due)) due = next(due)
  let safe = binds === 'measure' ? next(end, -1) : end
  if (binds === 'measure' && unit === 'WD') while (!works(safe)) safe = next(safe, -1)
  if (binds === 'agency') while (!works(safe)) safe = next(safe, -1)
  if (binds === 'party') {
    safe = due
    for (let left = grace; left > 0; ) {
      safe = next(safe)
      if (works(safe)) left -= 1
    }
    do safe = next(safe)
    while (!works(safe))
  }
  return { due, safe }
}

const days = fc.integer({ min: 0, max: 1095 }).map((d) => next('2024-01-01', d))
const term = fc.oneof(
  fc.record({ unit: fc.constant('WD' as const), n: fc.integer({ min: 1, max: 45 }) }),
  fc.record({ unit: fc.constant('CD' as const), n: fc.integer({ min: 1, max: 150 }) }),
  fc.record({ unit: fc.constant('M' as const), n: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ unit: fc.constant('Y' as const), n: fc.constant(1) }),
)

test('due dates come out as another hand works them out, a day at a time', () => {
  fc.assert(
    fc.property(
      days,
      term,
      fc.constantFrom('agency' as const, 'party' as const, 'measure' as const),
      fc.array(fc.tuple(fc.integer({ min: -10, max: 120 }), fc.integer({ min: 1, max: 40 })), { maxLength: 3 }),
      fc.integer({ min: 0, max: 5 }),
      (from, { unit, n }, binds, given, grace) => {
        const pauses = given.map(([at, long]) => ({ from: next(from, at), to: next(from, at + long) }))
        const { due, safe } = dueOf(
          {
            trigger: from as Day,
            length: n,
            unit,
            binds,
            grace,
            suspensions: pauses.map((p) => ({ from: p.from as Day, to: p.to as Day, ground: '中止' })),
          },
          calendar,
          '2030-01-01',
        )
        expect({ due, safe }).toEqual(byHand({ from, n, unit, binds, pauses, grace }))
      },
    ),
    { numRuns: 500 },
  )
})
