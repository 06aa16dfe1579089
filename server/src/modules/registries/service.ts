import type { Actor, Form, Moment, Refusal } from '@xiezhi/casework'
import {
  foldRegistry,
  type RegistryCommand,
  type RegistryContext,
  type RegistryEvent,
  type RegistryFile,
  type RegistryOutcome,
  type RegistryStepId,
  referencesOf,
  register,
} from '@xiezhi/casework/registry/index.ts'
import { ruleBook } from '@xiezhi/law'
import type { Database, Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { answerOf, append, commandReused, digestOf, headOf, readStream, within } from '../record/index.ts'
import { draftOf, registryEventOf } from './events.ts'
import { agenciesById, isUnfounded, personsById } from './store.ts'

export type StreamKind = 'agency' | 'person'

export interface RegistryRequest {
  readonly actor: Actor
  readonly now: Moment
  readonly kind: StreamKind
  readonly id: string
  readonly step: RegistryStepId
  readonly form: Form
  /** UUID; the same one again gets its answer again. */
  readonly command: string
  /** The number of the last entry the client saw. */
  readonly basis?: number
  /** Done with what is recorded, or neither; before it, for who records holds up every other writer of the stream. */
  readonly along?: (trx: Queries) => Promise<void>
  /** Done once the step is accepted, and before it is recorded. */
  readonly before?: () => void
}

export interface RegistryAnswer {
  readonly sequence: number
  readonly events: readonly { readonly sequence: number; readonly type: string; readonly title: string }[]
  readonly repeated?: true
}

const attempts = 5

/** Thrown to leave a transaction whose append met another writer. */
class Conflict extends Error {}

/** Enters one step on a register; its rows are written with the event, by the database itself. Throws `Problem` 403, 404, 409 `changed-meanwhile`, 422, 503 `busy`. */
export async function enter(database: Database, request: RegistryRequest): Promise<RegistryAnswer> {
  const { actor } = request
  const as = { id: actor.person, agency: actor.agency, post: actor.post }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction(as, (trx) => enterWithin(trx, request))
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      if (attempt === attempts) throw new Problem(503, 'busy', '同时办理的人较多，请稍后再试。')
    }
  }
}

async function enterWithin(trx: Queries, request: RegistryRequest): Promise<RegistryAnswer> {
  const { actor, kind, id, form, step } = request
  const stream = `${kind}/${id}`
  const digest = digestOf({ stream, step, form, actor: actor.person })
  const known = await answerOf(trx, request.command)
  if (known !== undefined) return again(known, digest)

  const recorded = await readStream(trx, stream)
  const events = readable(recorded.map(registryEventOf))
  const { basis } = request
  const command: RegistryCommand = { id: request.command, step, form, ...(basis === undefined ? {} : { basis }) }
  const outcome = accepted(register(events, command, await contextOf(trx, request, command)))
  request.before?.()
  await request.along?.(trx)
  const first = events.length + 1
  const result = {
    sequence: first + outcome.events.length - 1,
    events: outcome.events.map((e, i) => ({ sequence: first + i, type: e.type, title: e.body.title })),
  }
  const done = await append(within(trx), {
    actor: { person: actor.person, agency: actor.agency, post: actor.post },
    stream,
    head: headOf(recorded),
    drafts: outcome.events.map((event) => draftOf(stream, event, ruleBook)),
    command: { id: request.command, digest },
    result,
  })
  if (done.outcome === 'conflict') throw new Conflict()
  if (done.outcome === 'repeated') return { ...(done.result as unknown as RegistryAnswer), repeated: true }
  return result
}

function again(known: { digest: Uint8Array; result: unknown }, digest: Uint8Array): RegistryAnswer {
  if (Buffer.compare(known.digest, digest) !== 0) throw commandReused()
  return { ...(known.result as RegistryAnswer), repeated: true }
}

function readable(events: readonly (RegistryEvent | undefined)[]): RegistryEvent[] {
  return events.map((event) => {
    if (event === undefined)
      throw new Problem(410, 'entry-erased', '这项登记的内容已经到期销毁，只保留可以核验的记录头。')
    return event
  })
}

async function contextOf(trx: Queries, request: RegistryRequest, command: RegistryCommand): Promise<RegistryContext> {
  const named = referencesOf(command)
  const agencies = (await agenciesById(trx, [...named.agencies, request.actor.agency])).map((row) => row.entry)
  const persons = await personsById(trx, named.persons)
  return {
    now: request.now,
    actor: request.actor,
    rules: ruleBook,
    stream: { kind: request.kind, id: request.id },
    bootstrap: await isUnfounded(trx),
    home: agencies.find((a) => a.id === request.actor.agency),
    agencies: Object.fromEntries(agencies.map((a) => [a.id, a])),
    persons: Object.fromEntries(persons.map((p) => [p.id, p])),
  }
}

const refusals: Readonly<Record<string, readonly [number, string]>> = {
  'unknown-step': [404, 'unknown-step'],
  'changed-meanwhile': [409, 'changed-meanwhile'],
}

/** The events, or the refusal as the caller is told it. */
function accepted(outcome: RegistryOutcome): Exclude<RegistryOutcome, Refusal> {
  switch (outcome.outcome) {
    case 'registered':
      return outcome
    case 'invalid':
      throw new Problem(422, 'form-invalid', `填写有误：${outcome.errors[0]?.sentence ?? ''}`, {
        errors: outcome.errors,
        next: '按所列栏目改正后重新提交。',
      })
    case 'blocked': {
      const [reason] = outcome.reasons
      const [status, code] = refusals[reason?.code ?? ''] ?? [403, 'post-not-allowed']
      throw new Problem(status, code, reason?.sentence ?? '', {
        reasons: outcome.reasons,
        ...(reason === undefined ? {} : { next: reason.next }),
      })
    }
  }
}

/** The entry as folded, with its events; undefined: nothing was ever entered. */
export async function readRegistry(
  trx: Queries,
  kind: StreamKind,
  id: string,
): Promise<{ file: RegistryFile; events: readonly RegistryEvent[] } | undefined> {
  const recorded = await readStream(trx, `${kind}/${id}`)
  if (recorded.length === 0) return undefined
  const events = readable(recorded.map(registryEventOf))
  return { file: foldRegistry(events), events }
}
