import { type Day, type Procedure, procedureOf, type TraceId } from '@xiezhi/law'
import type { Context } from './context.ts'
import type { CaseFile, Form } from './file.ts'
import { essence } from './format/essence.ts'

/** One person as another case knows it: by the number where both have one, else by the name. Of an identity number only what tells two of one name apart. */
export interface Known {
  readonly name: string
  readonly number?: string
}

/** What a case leaves to be asked by others about the same person: the words of its rules, and nothing that was said in it. */
export interface Left {
  readonly trace: TraceId
  /** Under what it is looked for. */
  readonly keys: readonly string[]
  readonly who: Known
  readonly on: Day
  readonly says: Form
}

/** The same, as it is told to another case: by whom. */
export interface Traced extends Omit<Left, 'keys'> {
  readonly agency: string
  readonly own: boolean
}

export const knownBy = ({ name, kind, code }: CaseFile['parties'][number]): Known => {
  const number = (code ?? '').trim().toUpperCase()
  const told = kind === 'person' ? number.slice(-4) : number
  return { name: essence(name), ...(told === '' ? {} : { number: told }) }
}

/** A firm is looked for by its number and by its name; a person by the name alone, for what is kept of his number tells nobody who he is. */
export const keysOf = (party: CaseFile['parties'][number]): readonly string[] => {
  const { name, number } = knownBy(party)
  return party.kind === 'person' || number === undefined ? [name] : [number, name]
}

const isSame = (a: Known, b: Known): boolean =>
  a.number !== undefined && b.number !== undefined ? a.number === b.number : a.name === b.name

export const mainParties = (file: CaseFile) => file.parties.filter((p) => p.role === 'party')

/** Under what a case asks for what others left: nothing, where no rule of its procedure asks. */
export function tracesAsked(file: CaseFile, { rules }: Pick<Context, 'rules'>): readonly string[] {
  const procedure = procedureOf(rules, file.procedure)
  return procedure === undefined || !asks(procedure) ? [] : [...new Set(mainParties(file).flatMap(keysOf))]
}
const asking = new WeakMap<Procedure, boolean>()
function asks(procedure: Procedure): boolean {
  const known = asking.get(procedure)
  if (known !== undefined) return known
  const found = JSON.stringify(procedure.gates).includes('"traces":')
  asking.set(procedure, found)
  return found
}

/** What was left about the parties of this case: one of the same name with another number is somebody else. */
export const tracedOf = (file: CaseFile, context: Pick<Context, 'traces'>, trace: TraceId): readonly Traced[] =>
  (context.traces ?? []).filter((t) => t.trace === trace && mainParties(file).some((p) => isSame(knownBy(p), t.who)))

/** As a rule reads it: a line with the columns of its kind. */
export const lineOf = ({ agency, on, says }: Traced): Form => ({ agency, on, ...says })
