import { Failure } from './failure.ts'

/** The only way this product learns the time. */
export interface Clock {
  /** Now, in Asia/Shanghai, to the second: `2026-11-22T10:30:05+08:00`. */
  now(): string
}

/** The clock a running installation works by. */
export interface OwnClock extends Clock {
  /** True where it may be put forward: beside a demonstration's or a drill's log. */
  readonly settable: boolean
  /**
   * Puts it forward to an instant, from where it goes on. Throws `Problem` 409 `clock-not-settable` (a real log: for ever),
   * 422 `clock-backwards`, `clock-too-far`.
   */
  putForward(instant: string): void
}

export interface SettableClock extends Clock {
  /** Puts the clock to a time, where it stands still until it is put on or let go. */
  set(instant: string): void
  /** Lets the clock go with the world again. */
  follow(): void
}

const shanghai = 8 * 3_600_000

/** Writes milliseconds since 1970 as an instant of Shanghai (no summer time since 1991). */
export function toInstant(milliseconds: number): string {
  return `${new Date(milliseconds + shanghai).toISOString().slice(0, 19)}+08:00`
}

/** The time of the world. */
export function systemClock(): Clock {
  return { now: () => toInstant(Date.now()) }
}

/** True when a log of this origin is a demonstration or a drill: a part of its name is `demo` or `drill`. */
export function isRehearsal(origin: string): boolean {
  return origin.split(/[^a-z]+/).some((part) => part === 'demo' || part === 'drill')
}

/** A clock that can be put to any time: only beside a log whose origin says demo or drill. Errors: `Failure`. */
export function settableClock(origin: string): SettableClock {
  if (!isRehearsal(origin)) {
    throw new Failure('clock-not-settable', `日志 ${origin} 是正式日志，时间不能设定；演示和演练请用单独的日志。`)
  }
  let standing: string | undefined
  return {
    now: () => standing ?? toInstant(Date.now()),
    set(instant) {
      const milliseconds = Date.parse(instant)
      if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${instant}`)
      standing = toInstant(milliseconds)
    },
    follow() {
      standing = undefined
    },
  }
}
