import type { OwnClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Failure } from './failure.ts'
import type { Health } from './health.ts'
import type { Store } from './store.ts'

/** What every part of a running installation is given. */
export interface Runtime {
  config: Config
  store: Store
  clock: OwnClock
  /** The log's name: says whether this is a demonstration or a drill. */
  origin: string
  /** Each part adds what must hold for it to serve. */
  health: Health
  /** Tells the person at the terminal, in Chinese. */
  say(line: string): void
  /** The part cannot go on: everything stops, with this sentence and exit code 1. */
  fail(failure: Failure): void
}

export interface Running {
  stop(): Promise<void>
}

/** Starts a part; it serves when the promise is fulfilled. */
export type Part = (runtime: Runtime) => Promise<Running>
