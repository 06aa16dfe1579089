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

/** Takes hold of the server. When it restarts by itself, takes hold again; when it stays away for 30 s, calls `onLost`. */
export async function keep(url: string, onLost: () => void): Promise<Keeper> {
  let leaving = false
  let client: pg.Client

  async function again(): Promise<void> {
    if (leaving) return
    for (let attempt = 0; attempt < 60 && !leaving; attempt += 1) {
      await sleep(500)
      try {
        client = await hold(url, again)
        return
      } catch {
        // Not back yet.
      }
    }
    if (!leaving) onLost()
  }

  client = await hold(url, again)
  return {
    async leave() {
      leaving = true
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
