import type { LiveCase } from '@xiezhi/answers'
import type { Actor, EventBody } from '@xiezhi/casework'
import { administers, procedureOf, ruleBook } from '@xiezhi/law'
import { connect, type Database, type Session } from '../../platform/db/pool.ts'
import { messageOf } from '../../platform/failure.ts'

export interface Hub {
  /** Tells the listener of every step in a case the actor may see, until the returned function is called. */
  join(actor: Actor, listener: (event: LiveCase) => void): () => void
  close(): Promise<void>
}

export interface HubOptions {
  readonly database: Database
  /** The app's address, for one connection that listens. */
  readonly url: string
  readonly report?: (line: string) => void
}

interface Guest {
  readonly actor: Actor
  readonly listener: (event: LiveCase) => void
}

/** Papers follow their step in the same transaction: one message is enough. */
const silent = new Set(['numbered', 'rendered', 'signed'])

/** Hears from the sequencer what was logged, and asks of each audience whether it may know. */
export async function openHub({ database, url, report = () => undefined }: HubOptions): Promise<Hub> {
  const guests = new Set<Guest>()
  let closing = false
  let session: Session | undefined
  let turn = Promise.resolve()

  async function read(actor: Actor, stream: string, sequence: number): Promise<LiveCase | undefined> {
    const id = stream.slice('case/'.length)
    const as = { id: actor.person, agency: actor.agency, post: actor.post }
    const row = await database.read(as, (trx) =>
      trx.first<{ type: string; body: Buffer; procedure: string }>({
        name: 'live.event',
        text: `select e.type, b.body, r.procedure from casework.case_row r
          join record.event e on e.stream = $2 and e.sequence = $3
          join record.body b on b.stream = e.stream and b.sequence = e.sequence
          where r.id = $1`,
        values: [id, stream, sequence],
      }),
    )
    if (row === undefined || silent.has(row.type)) return undefined
    const body = JSON.parse(row.body.toString()) as EventBody & { actor: { name: string } }
    // What is told goes to all who may read the case: that a sealed step was taken to none of them.
    const procedure = procedureOf(ruleBook, row.procedure)
    if (procedure === undefined || procedure.steps.some((s) => s.id === body.step && s.sealed === true))
      return undefined
    return { case: id, sequence, step: body.step, title: body.title, by: body.actor.name }
  }

  async function heard(payload: string): Promise<void> {
    const { stream, sequence } = JSON.parse(payload) as { stream: string; sequence: number }
    if (!stream.startsWith('case/') || guests.size === 0) return
    // What may be seen depends on agency and on these posts alone: one question for all who share them.
    const asked = new Map<string, Promise<LiveCase | undefined>>()
    for (const { actor, listener } of [...guests]) {
      const apart = actor.post === 'supervisor' || administers(actor.post) ? actor.post : ''
      const audience = `${actor.agency} ${apart}`
      const answer = asked.get(audience) ?? read(actor, stream, sequence)
      asked.set(audience, answer)
      const event = await answer
      if (event !== undefined) listener(event)
    }
  }

  async function listen(): Promise<void> {
    session = await connect({ url, service: 'app' }, () => {
      if (!closing) void again()
    })
    await session.listen('live', (payload) => {
      // One after the other: nobody is to hear of a later step first.
      turn = turn.then(() => heard(payload)).catch((error: unknown) => report(`实时通知没有发出：${messageOf(error)}`))
    })
  }
  async function again(): Promise<void> {
    let told = ''
    while (!closing) {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      try {
        await session?.close()
        if (!closing) await listen()
        return
      } catch (error) {
        if (messageOf(error) !== told) report(`实时通知中断，正在重连：${messageOf(error)}`)
        told = messageOf(error)
      }
    }
  }

  await listen()
  return {
    join(actor, listener) {
      const guest = { actor, listener }
      guests.add(guest)
      return () => guests.delete(guest)
    },
    async close() {
      closing = true
      await session?.close()
    },
  }
}
