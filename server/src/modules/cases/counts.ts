import type { Actor } from '@xiezhi/casework'
import type { Day } from '@xiezhi/law'
import type { Queries, Statement } from '../../platform/db/pool.ts'
import { type Bind, binder, conditions, type LightFilter, type ListRequest, lightIs, waiting } from './worklist.ts'

export interface Counts {
  /** Cases at each stage of each procedure. */
  readonly places: readonly { readonly procedure: string; readonly stage: string; readonly cases: number }[]
  readonly lights: Readonly<Record<LightFilter, number>>
  /** Cases with an irregularity that is not cured. */
  readonly flawed: number
  /** Cases in which something was sent back and has not been taken again. */
  readonly returned: number
  /** For who oversees: cases of each agency. */
  readonly agencies: Readonly<Partial<Record<string, number>>>
}

interface Tally {
  readonly agency: string
  readonly procedure: string
  readonly stage: string
  readonly light: LightFilter
  readonly flawed: boolean
  readonly cases: number
}

/** What a number may be pressed to choose: it counts what would then be listed. */
type Choosing = 'place' | 'light' | 'flawed' | 'agency'

/**
 * How many cases of the view stand where, under whatever else the list is cut by: a number that is pressed opens as many. What is
 * found by words is not counted.
 */
export async function countsOf(
  trx: Queries,
  request: ListRequest,
  actor: Actor,
  agencies: readonly string[],
  today: Day,
): Promise<Counts> {
  const rows = await trx.query<Tally>(tallied(request, actor, agencies, today))
  const back = await trx.first<{ cases: number }>(returnedIn(request, actor, agencies, today))
  const under = (choosing: Choosing) => rows.filter((row) => fits(row, request, choosing))
  return {
    returned: back?.cases ?? 0,
    places: placesIn(under('place'), request),
    lights: { over: 0, warn: 0, calm: 0, none: 0, ...sums(under('light'), (row) => row.light) },
    flawed: under('flawed').reduce((sum, row) => sum + (row.flawed ? row.cases : 0), 0),
    agencies: sums(under('agency'), (row) => row.agency),
  }
}

/** What is chosen stays to be seen, and let go, where nothing is left of it. */
function placesIn(rows: readonly Tally[], { procedure: chosen, stage: at }: ListRequest): Counts['places'] {
  const places = Object.entries(sums(rows, (row) => `${row.procedure} ${row.stage}`)).map(([place, cases = 0]) => {
    const [procedure = '', stage = ''] = place.split(' ')
    return { procedure, stage, cases }
  })
  const isThere = places.some((p) => p.procedure === chosen && (at === undefined || p.stage === at))
  return chosen === undefined || isThere ? places : [...places, { procedure: chosen, stage: at ?? '', cases: 0 }]
}

/** Whether what is counted is listed, if what is being chosen were. */
function fits(row: Tally, request: ListRequest, choosing: Choosing): boolean {
  const is = (of: Choosing, wanted: unknown, value: unknown) =>
    choosing === of || wanted === undefined || wanted === value
  return (
    is('place', request.procedure, row.procedure) &&
    is('place', request.stage, row.stage) &&
    is('light', request.light, row.light) &&
    is('agency', request.agency, row.agency) &&
    (choosing === 'flawed' || request.flawed === undefined || row.flawed)
  )
}

/** What is not counted as it changes is counted from the rows: one person's, one unit's, what was sent back. */
function tallied(request: ListRequest, actor: Actor, agencies: readonly string[], today: Day): Statement {
  const { view, officer, unit, returned } = request
  const { values, bind } = binder()
  const day = `${bind(today)}::date`
  const light = (row: string) => {
    const is = lightIs(row, day)
    return `case when ${is.over} then 'over' when ${is.warn} then 'warn' when ${is.none} then 'none' else 'calm' end as light`
  }
  const few = officer !== undefined || unit !== undefined || returned !== undefined
  if (view === 'agency' || view === 'oversee')
    if (!few)
      return {
        text: `select t.agency, t.procedure, t.stage, ${light('t')}, t.flawed, sum(t.cases)::bigint as cases
          from casework.tally t where t.agency = any (${bind(agencies)}::text[]) group by 1, 2, 3, 4, 5`,
        values,
      }
  const cut = { view, ...given({ officer, unit, returned }) }
  return {
    text: `select c.agency, c.procedure, c.stage, ${light('c')}, c.irregular > 0 as flawed, count(*) as cases
      from ${from(view, actor, agencies, bind)}${conditions(cut, actor, today, bind)} group by 1, 2, 3, 4, 5`,
    values,
  }
}

/** What was sent back, under everything else. */
function returnedIn(request: ListRequest, actor: Actor, agencies: readonly string[], today: Day): Statement {
  const { values, bind } = binder()
  const own = request.agency === undefined ? agencies : agencies.filter((id) => id === request.agency)
  const whose = from(request.view, actor, own, bind)
  return {
    text: `select count(*) as cases from ${whose}${conditions({ ...request, returned: 'yes' }, actor, today, bind)}`,
    values,
  }
}

const from = (view: ListRequest['view'], actor: Actor, agencies: readonly string[], bind: Bind): string =>
  view === 'mine'
    ? waiting(actor, bind)
    : `casework.case_row c where c.agency = any (${bind(view === 'acted' ? [actor.agency] : agencies)}::text[])`

const given = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

function sums<K extends string>(rows: readonly Tally[], key: (row: Tally) => K): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {}
  for (const row of rows) found[key(row)] = (found[key(row)] ?? 0) + row.cases
  return found
}
