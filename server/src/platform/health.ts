import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from './failure.ts'

/** What a check measured, by name, in seconds, entries or bytes: for who draws a line over it. */
export type Figures = Readonly<Record<string, number>>
export type Check = () => Promise<void> | Promise<Figures>

/** What must hold for `/healthz` to answer 200, by name; a check that throws is a part that does not serve. */
export type Health = Map<string, Check>

export interface Told {
  readonly status: 'ok' | 'failing'
  readonly failed: readonly string[]
  /** Of what fails, why, as far as it may be told to anybody. */
  readonly reasons: Readonly<Record<string, string>>
  readonly figures: Figures
}

/** Milliseconds a check has: whoever asks is to be answered within two seconds whatever hangs. */
const patience = 1500

/** Asks every check at once. One that still hangs from an earlier question is not asked again, only waited for. */
export function healthOf(health: Health): () => Promise<Told> {
  const asked = new Map<Check, Promise<Figures>>()

  function ask(check: Check): Promise<Figures> {
    const known = asked.get(check)
    if (known !== undefined) return known
    const answer = (async () => (await check()) ?? {})().finally(() => asked.delete(check))
    // Whoever waits hears of it; nobody may be waiting any more when it fails.
    answer.catch(() => undefined)
    asked.set(check, answer)
    return answer
  }

  return async () => {
    const late = new AbortController()
    const tooLate = sleep(patience, undefined, { signal: late.signal }).then(() => {
      throw new Failure('no-answer', `${patience / 1000} 秒内没有回答。`)
    })
    tooLate.catch(() => undefined)
    const reasons: Record<string, string> = {}
    let figures: Figures = {}
    const failed: string[] = []
    await Promise.all(
      [...health].map(async ([name, check]) => {
        try {
          // Read after the answer: others have measured meanwhile.
          const measured = await Promise.race([ask(check), tooLate])
          figures = { ...figures, ...measured }
        } catch (error) {
          failed.push(name)
          // A sentence of ours; what a library says may tell of the inside.
          reasons[name] = error instanceof Failure ? error.message : '不能服务。'
        }
      }),
    )
    late.abort()
    failed.sort()
    return { status: failed.length === 0 ? 'ok' : 'failing', failed, reasons, figures }
  }
}
