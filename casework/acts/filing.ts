import type { Day } from '@xiezhi/law'
import { startClocks, stopClocks } from '../clocks.ts'
import type { Effect } from '../event.ts'
import type { Party } from '../file.ts'
import { type Act, type Doing, factEffects, given, list, optional, text, to } from './act.ts'
import { endorse, propose, sendBack, sign } from './approval.ts'

export const register: Act = (d) => {
  const receivedOn = text(d.form, 'receivedOn') as Day
  const party = d.form.party as unknown as Party | undefined
  return {
    effects: [
      {
        do: 'clue',
        clue: {
          source: text(d.form, 'source'),
          receivedOn,
          cause: text(d.form, 'cause'),
          summary: text(d.form, 'summary'),
          ...given('place', optional(d.form, 'place')),
        },
      },
      ...unitEffect(d),
      ...(party === undefined || party === null ? [] : [{ do: 'party' as const, party }]),
      ...to(d),
      ...startClocks('clue-received', receivedOn, d.context),
    ],
  }
}

/** 办案机构: the unit said in the form, else that of whoever registers it. */
function unitEffect(d: Doing): readonly Effect[] {
  const unit = optional(d.form, 'unit') ?? d.actor.unit
  return unit === undefined ? [] : [{ do: 'unit', unit }]
}

export const assignUnit: Act = (d) => ({ effects: [{ do: 'unit', unit: text(d.form, 'unit') }] })

export const changeOfficers: Act = (d) => ({
  effects: [{ do: 'officers', persons: list<string>(d.form, 'officers'), from: d.day }],
})

export const sendAssistants: Act = (d) => ({
  effects: [
    {
      do: 'assistants',
      assistance: {
        persons: list<string>(d.form, 'assistants'),
        task: text(d.form, 'task'),
        from: d.day,
        ...given('until', optional(d.form, 'until') as Day | undefined),
      },
    },
  ],
})

export const proposeFiling: Act = (d) => ({ effects: [...factEffects(d), ...propose(d, 'filing')] })

const named = (d: Doing): readonly Effect[] => {
  const persons = list<string>(d.form, 'officers')
  return persons.length === 0 ? [] : [{ do: 'officers', persons }]
}

/** With the approval those named handle the case, and nobody else without being sent (市监程序19). */
function designated(d: Doing): readonly Effect[] {
  const last = list<string>(d.form, 'officers')
  const persons = last.length > 0 ? last : d.file.officers
  return [{ do: 'officers', persons, from: d.day }]
}

export const endorseFiling: Act = (d) => ({ effects: [...endorse(d, 'filing'), ...named(d)] })

export const returnFiling: Act = (d) => ({ effects: sendBack(d, 'filing') })

export const approveFiling: Act = (d) => ({
  effects: [
    ...sign(d, 'filing'),
    ...designated(d),
    ...to(d),
    ...stopClocks(d.file, 'filed', d.day, d.context),
    ...startClocks('filed', d.day, d.context),
  ],
  papers: [{ kind: 'filing-approval' }],
})
