import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Any number, the same in every version of the program. */
const inUse = 0x58495a48

/**
 * One connection that says "somebody still uses this server". It ends by itself when its process is killed, so a
 * crash leaves nothing stale; whoever leaves last finds nobody else holding the lock and may stop the server.
 */
export interface Keeper {
  /** Gives up the server. True: nobody else uses it, and nobody new can come in until it stops. */
  leave(): Promise<boolean>
  close(): Promise<void>
}

async function hold(url: string, onEnd: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'xiezhi keeper', keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  client.once('end', onEnd)
  await client.query('select pg_advisory_lock_shared($1)', [inUse])
  return client
}

export interface Keeping {
  /** Sees to it that the server runs, if it does not. Throws what stands in the way. */
  readonly revive: () => Promise<void>
  /** The server has been away too long, or can never come back: why. */
  readonly onLost: (reason: unknown) => void
  readonly isHopeless: (error: unknown) => boolean
}

/** Milliseconds it is tried to have the server back: a crash may take minutes to recover from. */
const patience = 600_000

/** Takes hold of the server. When the server goes away it is brought back, and taken hold of again, without anybody's help. */
export async function keep(url: string, { revive, onLost, isHopeless }: Keeping): Promise<Keeper> {
  let leaving = false
  let client: pg.Client
  let back: Promise<void> = Promise.resolve()

  const again = () => {
    if (!leaving) back = bringBack()
  }
  async function bringBack(): Promise<void> {
    const since = performance.now()
    let reason: unknown
    while (!leaving && performance.now() - since < patience) {
      await sleep(500)
      try {
        await revive()
        // Also while leaving: what was brought back is let go of as what was there before.
        client = await hold(url, again)
        return
      } catch (error) {
        reason = error
        if (isHopeless(error)) break
      }
    }
    if (!leaving) onLost(reason)
  }

  client = await hold(url, again)
  return {
    async leave() {
      leaving = true
      await back
      try {
        await client.query('select pg_advisory_unlock_shared($1)', [inUse])
        const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [inUse])
        return rows[0]?.alone === true
      } catch {
        return false
      }
    },
    async close() {
      leaving = true
      await client.end().catch(() => undefined)
    },
  }
}
