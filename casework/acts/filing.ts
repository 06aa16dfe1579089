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
        do: 'case',
        id: d.file.id,
        agency: d.context.agency.id,
        procedure: d.file.procedure,
        marks: d.context.marks,
      },
      { do: 'open', proceeding: { ...d.proceeding, stage: 'clue' } },
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
      ...(party === undefined || party === null ? [] : [{ do: 'party' as const, party }]),
      ...startClocks('clue-received', receivedOn, d.context),
    ],
  }
}

export const proposeFiling: Act = (d) => ({ effects: [...factEffects(d), ...propose(d, 'filing')] })

const named = (d: Doing): readonly Effect[] => {
  const persons = list<string>(d.form, 'officers')
  return persons.length === 0 ? [] : [{ do: 'officers', persons }]
}

export const endorseFiling: Act = (d) => ({ effects: [...endorse(d, 'filing'), ...named(d)] })

export const returnFiling: Act = (d) => ({ effects: sendBack(d, 'filing') })

export const approveFiling: Act = (d) => ({
  effects: [
    ...sign(d, 'filing'),
    ...named(d),
    ...to(d),
    ...stopClocks(d.file, 'filed', d.day, d.context),
    ...startClocks('filed', d.day, d.context),
  ],
  papers: [{ kind: 'filing-approval' }],
})
