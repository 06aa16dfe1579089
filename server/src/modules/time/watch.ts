import { uptime } from 'node:os'
import { isRehearsal } from '../../platform/clock.ts'
import type { Database } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import { Failure } from '../../platform/failure.ts'
import { clockStream } from './confirm.ts'

/** How far clocks may be apart before somebody must look: a decision is dated to the day, its limits by days. */
const most = 5 * 60_000
/** How often what is recorded is asked anew. */
const fresh = 5_000

export interface WatchedClock {
  readonly origin: string
  readonly database: Pick<Database, 'call'>
  /** Milliseconds since 1970, as this machine says. */
  readonly world?: () => number
  /** Milliseconds nobody can set, running on while the machine sleeps. */
  readonly steady?: () => number
}

export interface ClockWatch {
  /** For `/healthz`: throws `Failure` clock-doubtful with the sentence. */
  check(): Promise<void>
  /** Throws `Problem` 503 clock-doubtful: what takes effect by its date waits, reading and reporting go on. */
  hold(): Promise<void>
}

const minutes = (milliseconds: number): string => {
  const whole = Math.round(Math.abs(milliseconds) / 60_000)
  return whole < 120
    ? `${whole} 分钟`
    : whole < 2880
      ? `${Math.round(whole / 60)} 小时`
      : `${Math.round(whole / 1440)} 天`
}

/**
 * Notices a clock that cannot be right: behind what is recorded or signed already, away from the database's, or put to
 * another time while we run. The clock of a rehearsal is set on purpose and never doubted.
 */
export function watchClock(options: WatchedClock): ClockWatch {
  const { origin, database, world = Date.now, steady = () => uptime() * 1000 } = options
  const since = { world: world(), steady: steady() }
  let known: { at: number; last: number; ahead: number } | undefined

  /**
   * The latest of the last thousand entries and checkpoints since somebody vouched for the clock: one wrong entry after a
   * jump does not hide it. An entry that only bears the time of the one before it in its case says nothing of the clock.
   */
  async function look(): Promise<{ last: number; ahead: number }> {
    if (known !== undefined && steady() - known.at < fresh && steady() >= known.at) return known
    const own = `not exists (select from record.event p where p.stream = e.stream and p.sequence = e.sequence - 1
                              and p.recorded = e.recorded)`
    const [row] = await database.call<{ last: string | null; now: string }>({
      name: 'time.last',
      text: `with since as (select coalesce(max(idx), -1) as idx from log.leaf where stream = $1)
        select greatest(
          (select max(e.recorded) from since, lateral
             (select stream, sequence from log.leaf where idx > since.idx order by idx desc limit 1000) l
             join record.event e on e.stream = l.stream and e.sequence = l.sequence and ${own}),
          (select max(e.recorded) from (select stream, sequence from log.pending order by queued desc limit 1000) p
             join record.event e on e.stream = p.stream and e.sequence = p.sequence and ${own}),
          (select max(signed) from since, lateral
             (select signed from log.checkpoint where size > since.idx order by size desc limit 1000) c)) as last,
        clock_timestamp() as now`,
      values: [clockStream],
    })
    known = { at: steady(), last: Date.parse(row?.last ?? '') || 0, ahead: Date.parse(row!.now) - world() }
    return known
  }

  async function doubt(): Promise<string | undefined> {
    if (isRehearsal(origin)) return undefined
    const jumped = world() - since.world - (steady() - since.steady)
    if (Math.abs(jumped) > most) return `服务器的时钟在运行中被拨${jumped > 0 ? '快' : '慢'}了${minutes(jumped)}`
    const { last, ahead } = await look()
    if (Math.abs(ahead) > most) return `服务器的时钟比数据库的${ahead > 0 ? '慢' : '快'}${minutes(ahead)}`
    const behind = last - world()
    if (behind > most) return `服务器的时钟比已有的记录慢${minutes(behind)}`
    return undefined
  }

  return {
    async check() {
      const why = await doubt()
      if (why !== undefined) throw new Failure('clock-doubtful', `${why}，审批、决定等行为暂停办理，请校准时钟。`)
    },
    async hold() {
      const why = await doubt()
      if (why === undefined) return
      throw new Problem(503, 'clock-doubtful', `${why}，日期可能不对：审批、决定等行为暂停办理，查看和如实登记照常。`, {
        next: '请系统管理员校准服务器的时钟（安装说明“时钟”一节），校准后重新提交；是原来的记录时间不对的，由他在服务器上核定（./xiezhi clock confirm）；您填写的内容没有丢失',
      })
    },
  }
}
