import type { Actor, Form } from '@xiezhi/casework'
import { procedureOf, ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'

/** A case that is opened. */
export interface Arriving {
  readonly id: string
  readonly procedure: string
  readonly form: Form
}

/**
 * What was sent in from the portal and is registered by this opening, within its transaction: it is whose it is, of the day it is, and its
 * files come into the case. undefined: there is nothing of that number here. Throws `Problem`.
 */
export type Arrived = (
  trx: Queries,
  actor: Actor,
  opening: Arriving,
) => Promise<
  | {
      readonly form: Form
      /** What is left to do once the case is written. */
      readonly after: () => Promise<void>
    }
  | undefined
>

/** As the portal gives numbers. */
const numbered = /^\d{8}-[0-9A-Z]{8}$/

/** The number of what came in, where the first form of the procedure has a place for it and names one. */
export function sentNumber(procedure: string, form: Form): string | undefined {
  const field = procedureOf(ruleBook, procedure)?.intake?.number
  const given = field === undefined ? undefined : form[field]
  return typeof given === 'string' && numbered.test(given) ? given : undefined
}

/**
 * What was added to it from the portal and is entered by this step, within its transaction: it is of this case, as it was written, of the day
 * it came, and its files come with it. undefined: there is nothing of that number here. Throws `Problem`.
 */
export type Adding = (
  trx: Queries,
  actor: Actor,
  taking: { readonly id: string; readonly step: string; readonly form: Form },
) => ReturnType<Arrived>

const addedAs = /^(\d{8}-[0-9A-Z]{8})-(\d{1,2})$/

/** How what is added is entered by this step; undefined: by no such step. */
export const supplementBy = (step: string) =>
  ruleBook.procedures.map((p) => p.intake?.supplement).find((by) => by?.step === step)

/** The number of what was added, where this is the step it is entered by and its form names one. */
export function addedNumber(step: string, form: Form) {
  const by = supplementBy(step)
  const given = by && form[by.number]
  const [, number, n] = (typeof given === 'string' && addedAs.exec(given)) || []
  return number === undefined ? undefined : { number, n: Number(n) }
}
