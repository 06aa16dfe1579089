import type { Actor, Channel, Moment } from '@xiezhi/casework'
import type { ReceiptResult } from '@xiezhi/casework/credit/receipts.ts'
import { Problem } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { type CasesDeps, databaseActor, performStep } from '../cases/index.ts'
import type { Told } from '../credit/index.ts'
import type { Action } from './plan.ts'
import { settle } from './store.ts'

/** What came of a row at a receiver, as it is told to the record of its case. */
export interface Outcome {
  readonly told: Told
  readonly channel: Channel
  readonly action: Action
  readonly print: string
  readonly result: ReceiptResult
  readonly receipt?: string
  readonly said?: string
  /** When it was so, where it is told later than that. */
  readonly acted?: Moment
  readonly late?: string
}

/** A step of the case, by who sent it: itself, or the publisher who carried it over or has it told again. */
export async function tellRecord(deps: CasesDeps, actor: Actor, outcome: Outcome): Promise<void> {
  const { told, channel, action, print, result, receipt, said, acted, late } = outcome
  const { row, report } = told
  if (report === undefined) return
  const form = {
    channel: channel.id,
    receiver: channel.title,
    party: row.party,
    action,
    result,
    print,
    ...(channel.site === true ? { site: true } : {}),
    ...(receipt === undefined ? {} : { receipt }),
    ...(said === undefined || said === '' ? {} : { said: said.slice(0, 500) }),
  }
  await performStep(
    deps,
    actor,
    row.case,
    { proceeding: row.proceeding, step: report },
    { id: newId(), form, ...(acted === undefined ? {} : { acted }), ...(late === undefined ? {} : { late }) },
  )
  if (result !== 'unreached')
    await deps.database.transaction(databaseActor(actor), (trx) => settle(trx, actor.agency, channel.id, row.key))
}

/** Each by itself: a case that takes nothing now keeps no other from being told. Gives how many were; where none could be, why. */
export async function tellEach(deps: CasesDeps, actor: Actor, outcomes: readonly Outcome[]): Promise<number> {
  const refused: Problem[] = []
  for (const outcome of outcomes)
    try {
      await tellRecord(deps, actor, outcome)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refused.push(error)
    }
  if (refused[0] !== undefined && refused.length === outcomes.length) throw refused[0]
  return outcomes.length - refused.length
}
