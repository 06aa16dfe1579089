import pg from 'pg'
import { messageOf } from '../failure.ts'

/** Milliseconds a caller waits before the server is asked whether it is there at all, and it has to answer. */
const patience = 2000

export interface Watch {
  /** Rejects once the server answers nobody. */
  readonly silent: Promise<never>
  isSilent(): boolean
  over(): void
}

/** Milliseconds between two looks at whether this thread itself hears anything. */
const beat = 100

/** Whether the server lets anybody in: a server that refuses, or is gone, is not silent; whoever waits for it hears so. */
async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience })
  client.on('error', () => undefined)
  let heard = 0
  const listening = setInterval(() => {
    heard += 1
  }, beat)
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    // A thread kept busy hears no answer, however soon it comes: of the server that says nothing, and it is asked again.
    return heard < patience / beat / 2 || !/timeout/i.test(messageOf(error))
  } finally {
    clearInterval(listening)
    void client.end().catch(() => undefined)
  }
}

/**
 * A statement may lawfully take long, or wait for a lock; a server that hangs (stopped, a dead disk, a cut cable) never
 * answers. Whoever has waited for two seconds asks, on a connection of its own and one question for all, which of the two
 * it is; from a silent server everybody is cut off and told so, instead of hanging with it.
 */
export function pulseOf(url: string): () => Watch {
  let asked: Promise<boolean> | undefined
  const ask = () => {
    asked ??= answers(url).finally(() => {
      asked = undefined
    })
    return asked
  }
  return () => {
    let over = false
    let silence = false
    let timer: NodeJS.Timeout
    const silent = new Promise<never>((_, reject) => {
      const look = async () => {
        const there = await ask()
        if (over) return
        if (there) timer = setTimeout(look, patience)
        else {
          silence = true
          reject(Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT' }))
        }
      }
      timer = setTimeout(look, patience)
    })
    silent.catch(() => undefined)
    return {
      silent,
      isSilent: () => silence,
      over() {
        over = true
        clearTimeout(timer)
      },
    }
  }
}
