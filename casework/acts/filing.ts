import { startClocks, stopClocks } from '../clocks.ts'
import type { Effect } from '../event.ts'
import { type Act, type Doing, factEffects, list, to } from './act.ts'
import { endorse, propose, sendBack, sign } from './approval.ts'

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
    ...startClocks(d.file, 'filed', d.day, d.context),
  ],
  papers: [{ kind: 'filing-approval' }],
})
