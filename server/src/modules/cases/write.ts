import type { Taken } from '@xiezhi/answers'
import {
  type Actor,
  type CaseEvent,
  type Context,
  fold,
  type Moment,
  type NewEvent,
  type Outcome,
  type Performed,
  type Refusal,
  today,
} from '@xiezhi/casework'
import { veilFor } from '@xiezhi/casework/sealing.ts'
import { type Json, LogError, type StreamHead } from '@xiezhi/log'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { append, commandReused, type Runs } from '../record/index.ts'
import type { RegisterState } from '../registries/index.ts'
import { begunBy } from './begun.ts'
import type { CasesDeps } from './deps.ts'
import { drawnCode } from './drawn.ts'
import { earlierAgainst, unlooked } from './earlier.ts'
import { draftOf, streamOf } from './events.ts'
import { othersOf } from './others.ts'
import { unwritten, wrote } from './projected.ts'
import { rowsOf } from './projection.ts'
import type { Answered } from './store.ts'
import { tracesAgainst } from './traces.ts'

export interface Answer<R extends Taken = Taken> {
  readonly result: R
  readonly repeated: boolean
}

/** What was answered to a command, as it is kept with it: what `resultOf` made of it then. */
export const answer = <R extends Taken = Taken>(result: Json, repeated: boolean): Answer<R> => ({
  result: result as Json & R,
  repeated,
})

/** Now, to the minute; in a stream whose last entry is later never before that. */
export const momentOf = (now: string, last?: Moment): Moment => {
  const moment = now.slice(0, 16) as Moment
  return last !== undefined && last > moment ? last : moment
}

/** When a step on these events is taken: where the last of them lies ahead only because a clock was wrong, as somebody has confirmed since, now. */
async function momentAfter(
  deps: CasesDeps,
  trx: Pick<Queries, 'query'>,
  id: string,
  last?: CaseEvent,
): Promise<Moment> {
  const now = momentOf(deps.clock.now())
  if (last === undefined || last.recorded <= now) return now
  return (await deps.confirmedAfter?.(trx, streamOf(id), last.sequence)) === true ? now : last.recorded
}

/** The context of a step on these events of the case. */
export async function contextOf(
  deps: CasesDeps,
  trx: Pick<Queries, 'query'>,
  actor: Actor,
  id: string,
  events: readonly CaseEvent[],
  at?: { readonly step: string; readonly form: unknown },
): Promise<Context> {
  const now = await momentAfter(deps, trx, id, events.at(-1))
  const context = await deps.contextFor(trx, actor, now, events[0]?.actor.agency)
  return {
    ...context,
    drawn: drawnCode(),
    earlier: context.earlier ?? (await earlierAgainst(trx, events)),
    traces: context.traces ?? (await tracesAgainst(trx, events, context)),
    begun: context.begun ?? (await begunBy(trx, events)),
    cases: context.cases ?? (await othersOf(trx, events, context, at)),
  }
}

/** The same for who was told how the register stands, and has not looked what was decided before. */
export async function quickContextOf(
  deps: CasesDeps,
  trx: Pick<Queries, 'query'>,
  actor: Actor,
  id: string,
  events: readonly CaseEvent[],
  register: RegisterState | undefined,
): Promise<Context> {
  const now = await momentAfter(deps, trx, id, events.at(-1))
  const context = await deps.contextFor(trx, actor, now, events[0]?.actor.agency, register)
  return unlooked({ ...context, drawn: drawnCode() })
}

export const busy = (): Problem =>
  new Problem(503, 'busy', '同时办理这个案件的人较多，请稍后再试；您填写的内容没有提交。')

export function sameAgain<R extends Taken = Taken>(answered: Answered, digest: Uint8Array): Answer<R> {
  if (!Buffer.from(answered.digest).equals(digest)) throw commandReused()
  return answer<R>(answered.result, true)
}

/** The events a step made, with the places they will have; a case is projected with them before they are written. */
export const sequenced = (events: readonly NewEvent[], last: number): readonly CaseEvent[] =>
  events.map((event, index) => ({ ...event, sequence: last + index + 1 }))

/** `told`: what the person should know of what was entered, though nothing stood against it. */
export const resultOf = (events: readonly CaseEvent[], papers: Taken['papers'], told?: string) => ({
  events: events.map(({ sequence, type, body }) => ({ sequence, type, title: body.title })),
  papers,
  sequence: events.at(-1)!.sequence,
  ...(told === undefined ? {} : { told }),
})

export interface Write {
  readonly id: string
  readonly head: StreamHead | null
  readonly before: readonly CaseEvent[]
  readonly events: readonly CaseEvent[]
  readonly context: Context
  readonly command: { readonly id: string; readonly digest: Uint8Array }
  readonly result: Json
}

/** Appends the events and rewrites the rows of the case with them. */
export async function writeCase(runs: Runs, write: Write) {
  const { id, head, before, events, context, command, result } = write
  const rows = rowsOf(fold([...before, ...events]), context, today(context))
  // What a day that has come since made of the rows (settleTurned) this process has not written.
  const sameDay = before.at(-1)?.recorded.slice(0, 10) === today(context)
  try {
    const done = await append(runs, {
      actor: context.actor,
      stream: streamOf(id),
      head,
      drafts: events.map((event) => draftOf(id, event, context)),
      command,
      result,
      project: { with: 'casework.project', rows: sameDay ? unwritten(id, head?.sequence ?? 0, rows) : rows },
    })
    if (done.outcome === 'appended') wrote(id, events.at(-1)!.sequence, rows)
    return done
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    throw new Problem(422, 'content-not-recordable', error.message, { cause: error })
  }
}

/** The events of an outcome that was not refused; a refusal becomes its problem. */
/** `of`: the case it is a step of, whose sealed conditions are told to nobody who may not read them, by a refusal either. */
export function accepted(outcome: Outcome, of?: { events: readonly CaseEvent[]; context: Context }): Performed {
  switch (outcome.outcome) {
    case 'performed':
      return outcome
    case 'numbers':
      throw new Error('numbers were given and asked for again')
    case 'invalid':
      throw refused(outcome)
    case 'blocked': {
      if (of === undefined) throw refused(outcome)
      const { reasons } = veilFor(fold(of.events), of.context.actor, of.context.rules)
      throw refused({ ...outcome, reasons: reasons(outcome.reasons) })
    }
  }
}

export function refused(refusal: Refusal): Problem {
  if (refusal.outcome === 'invalid') {
    const first = refusal.errors[0]
    return new Problem(422, 'form-invalid', first?.sentence ?? '填写有误，请改正后重新提交。', {
      errors: refusal.errors,
      next: '按所列栏目改正后重新提交。',
    })
  }
  const { reasons, mayHaveHappened } = refusal
  const found = (code: string) => reasons.find((reason) => reason.code === code)
  const [status, code, reason] = found('unknown-step')
    ? [404, 'unknown-step', found('unknown-step')]
    : found('post')
      ? // Whose it is, and not that its stage has not come: that would be waited for in vain.
        [403, 'post-not-allowed', found('post')]
      : [409, 'step-blocked', reasons[0]]
  const { sentence, next } = reason!
  return new Problem(status as number, code as string, sentence, { next, reasons, mayHaveHappened })
}
