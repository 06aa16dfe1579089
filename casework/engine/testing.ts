import { type Clock, type Day, type Does, ordinaryPenalty, type Procedure, ruleBook, step } from '@xiezhi/law'
import { by } from '@xiezhi/law/words/value.ts'
import { recordOf } from '../clocks.ts'
import type { Entry } from '../entries.ts'
import type { CaseFile, Form } from '../file.ts'
import { fold } from '../fold.ts'
import { actorOf, at, contextAt } from '../stories/county.ts'
import { draft, listMaking, opinion } from '../stories/kinds/list.ts'
import type { Doing } from './doing.ts'

/** An entry of a kind, laid out for a test: by li on the day, unless it says otherwise. */
export const entry = (
  kind: string,
  no: number,
  over: Partial<Omit<Entry, 'fields'>> & { fields?: Form } = {},
): Entry => ({
  kind,
  no,
  event: no,
  on: '2026-06-01',
  by: 'li',
  proceeding: 'main',
  fields: {},
  ...over,
})

export { draft, opinion }

const term = ordinaryPenalty.clocks.find((c) => c.length === 'P13.length')!

/** A clock of seven working days, under another name. */
export const days = (id: string, over: Partial<Clock> = {}): Clock => ({ ...term, id, title: id, per: 'case', ...over })

interface Laid {
  readonly entries?: readonly Entry[]
  readonly clocks?: readonly Clock[]
  /** Those of them that have begun, on which day. */
  readonly begun?: Readonly<Record<string, Day>>
  readonly does?: readonly Does[]
  readonly form?: Form
  readonly day?: Day
}

/** A step of a list about to be taken on a case with these entries and clocks. */
export function laid({ entries = [], clocks = [], begun = {}, does = [], form = {}, day = '2026-06-10' }: Laid): Doing {
  const taken = step({ ...listMaking.steps[0]!, to: undefined, does })
  const procedure: Procedure = { ...listMaking, clocks, concerned: by('punished') }
  const context = contextAt(at(day), actorOf('li'), {}, { ...ruleBook, procedures: [procedure] })
  const proceeding = { id: 'main', kind: 'list', stage: 'drafted', opened: day, about: {} } as const
  const file: CaseFile = {
    ...fold([]),
    id: 'c1',
    procedure: procedure.id,
    sequence: 9,
    proceedings: [proceeding],
    entries,
    clocks: Object.entries(begun).map(([id, from]) => recordOf(clocks.find((c) => c.id === id)!, from, context, {})),
  }
  return { file, context, step: taken, proceeding, form, actor: actorOf('li'), day, at: at(day) }
}
