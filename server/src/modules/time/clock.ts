import { join } from 'node:path'
import { type Clock, isRehearsal, type OwnClock, systemClock, toInstant } from '../../platform/clock.ts'
import { Problem } from '../../platform/errors.ts'
import { readIfThere, writeDurably } from '../log/index.ts'

/** What the file remembers: of which log, and how far ahead of the world, in milliseconds. */
interface Kept {
  readonly origin: string
  readonly ahead: number
}

const most = 3 * 366 * 24 * 3_600_000

function keptAhead(file: string, origin: string): number {
  try {
    const kept = JSON.parse(readIfThere(file) ?? '{}') as Partial<Kept>
    return kept.origin === origin && Number.isSafeInteger(kept.ahead) && kept.ahead! > 0 ? kept.ahead! : 0
  } catch {
    // A file that says nothing leaves the time of the world.
    return 0
  }
}

/**
 * The time of the world; beside a rehearsal's log as far ahead of it as it was put, also after a restart, so that record time
 * does not go back. `world` is the machine's own clock.
 */
export function openClock(origin: string, dataDir: string, world: Clock = systemClock()): OwnClock {
  const settable = isRehearsal(origin)
  const file = join(dataDir, 'clock.json')
  let ahead = settable ? keptAhead(file, origin) : 0
  const now = () => (ahead === 0 ? world.now() : toInstant(Date.parse(world.now()) + ahead))
  return {
    settable,
    now,
    putForward(instant) {
      if (!settable)
        throw new Problem(409, 'clock-not-settable', '这是正式的日志，时间不能设定；请在演示系统或者演练中设定时间。')
      const by = Date.parse(instant) - Date.parse(now())
      if (by < 0) throw new Problem(422, 'clock-backwards', `时间只能往后拨，现在已经是${now().slice(0, 16)}。`)
      if (ahead + by > most) throw new Problem(422, 'clock-too-far', '最多比真实时间拨快三年，请改用较近的时间。')
      writeDurably(file, `${JSON.stringify({ origin, ahead: ahead + by } satisfies Kept)}\n`)
      ahead += by
    },
  }
}
