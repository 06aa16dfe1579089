import { connect, type Session } from '../../platform/db/pool.ts'
import { messageOf } from '../../platform/failure.ts'
import type { PeopleDeps } from '../people/index.ts'
import { chainOnce, keepHead } from './chain.ts'
import { enterHead } from './heads.ts'

export interface Keeping {
  /** Fails while lines of the audit are not chained, or the chain does not lead on from the one that was kept. */
  check(): Promise<void>
  stop(): Promise<void>
}

interface Chaining {
  /** The sequencer's address. */
  readonly url: string
  readonly dataDir: string
  readonly report: (line: string) => void
  /** Milliseconds between looks; 1000 unless told. */
  readonly interval?: number
}

/** Chains the audit while it runs, a second behind at most, and keeps the head outside the database. */
export function keepChain({ url, dataDir, report, interval = 1000 }: Chaining): Keeping {
  let stopping = false
  let trouble: Error | undefined
  let session: Session | undefined
  let wake: () => void = () => undefined

  async function turn(): Promise<boolean> {
    session ??= await connect({ url, service: 'sequencer' }, () => {
      session = undefined
    })
    const { count, head } = await chainOnce(session)
    if (head !== undefined && !(await keepHead(session, dataDir, head)))
      throw new Error('访问留痕与 log/audit 中保存的不符，请运行 ./xiezhi verify log 查明')
    return count > 0
  }

  async function forever(): Promise<void> {
    while (!stopping) {
      let more = false
      try {
        more = await turn()
        trouble = undefined
      } catch (error) {
        const said = messageOf(error)
        if (trouble?.message !== said) report(`访问留痕没有入链，稍后再试：${said}`)
        trouble = new Error(said)
      }
      if (!more && !stopping)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, interval)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
    }
  }

  const running = forever()
  return {
    async check() {
      if (trouble) throw trouble
    },
    async stop() {
      stopping = true
      wake()
      await running
      await session?.close()
    },
  }
}

/** Puts the head of the audit into the record when a day has passed. */
export function keepHeads(
  deps: PeopleDeps,
  report: (line: string) => void,
  interval = 600_000,
): { stop(): Promise<void> } {
  let busy: Promise<unknown> = Promise.resolve()
  const look = () => {
    busy = enterHead(deps).catch((error: unknown) => report(`访问留痕没有记入日志，稍后再试：${messageOf(error)}`))
  }
  const timer = setInterval(look, interval)
  timer.unref()
  look()
  return {
    async stop() {
      clearInterval(timer)
      await busy
    },
  }
}
