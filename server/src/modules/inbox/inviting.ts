import { createHash } from 'node:crypto'
import { type CaseEvent, fold } from '@xiezhi/casework'
import { ratingCodeText } from '@xiezhi/casework/format/ratingCode.ts'
import { ratingCodeOf } from '@xiezhi/casework/ratable.ts'
import { calendar, procedureOf, ruleBook } from '@xiezhi/law'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { caseEventOf } from '../cases/index.ts'
import { readStream } from '../record/index.ts'

/** Of a code only this is kept beside the case: the portal sends the same, and nobody reads codes here. */
export const hashOfRating = (code: string): string => createHash('sha256').update(ratingCodeText(code)).digest('hex')

/** Cases of kinds nobody rates are not read again and again. */
const others = new Set<string>()
const most = 100_000

/** Whom a case is about may rate it from when he was told, by the code on his paper: known to the inbox by its hash, with the agency it counts for. */
export async function inviteRatings(trx: Queries, streams: readonly string[]): Promise<void> {
  for (const stream of streams.filter((s) => s.startsWith('case/') && !others.has(s))) {
    const events = await eventsOf(trx, stream)
    const [first] = events
    if (first === undefined) continue
    const file = fold(events)
    if (procedureOf(ruleBook, file.procedure)?.ratable === undefined) {
      if (others.size >= most) others.clear()
      others.add(stream)
      continue
    }
    const code = ratingCodeOf(file, { rules: ruleBook, calendar })
    if (code === undefined) continue
    await trx.query({
      name: 'inbox.invite',
      text: `select inbox.invite(decode($1, 'hex'), $2)`,
      values: [hashOfRating(code), file.agency],
    })
  }
}

/** What is damaged is named by the verification, and keeps nobody else waiting. */
async function eventsOf(trx: Queries, stream: string): Promise<readonly CaseEvent[]> {
  try {
    return (await readStream(trx, stream)).map(caseEventOf).filter((e): e is CaseEvent => e !== undefined)
  } catch (error) {
    if (error instanceof Problem) return []
    throw error
  }
}
