import type { Day } from '@xiezhi/law'
import { settleTurned } from '../modules/cases/index.ts'
import { takeDownOver } from '../modules/disclosure/index.ts'
import { asOwner } from '../platform/db/pool.ts'
import { messageOf } from '../platform/failure.ts'
import type { Running, Runtime } from '../platform/part.ts'
import { redrawAfterUpgrade } from './redraw.ts'

const every = 600_000

export interface Turning extends Running {
  /** Over when what another program drew is drawn anew, or could not be. */
  readonly first: Promise<void> | undefined
}

/**
 * Pages whose last day is over lose their text. What becomes of a case by itself when a term runs out (视为受理、自动解除; whoever is now to demand payment) shows in lists, counts
 * and exports as soon as it is so, and not only when somebody next acts: looked for at the start and whenever a new day has begun.
 */
export async function showTurned({
  config,
  store,
  clock,
  say,
}: Pick<Runtime, 'config' | 'store' | 'clock' | 'say'>): Promise<Turning> {
  let settled = ''
  let running: Promise<void> | undefined
  const look = async (): Promise<void> => {
    const day = clock.now().slice(0, 10) as Day
    if (day === settled) return
    try {
      await asOwner(store.migratorUrl, async (owner) => {
        await owner.transaction((trx) => takeDownOver(trx, day))
        const drawn = settled === '' ? await redrawAfterUpgrade(owner, { dataDir: config.dataDir, day }) : 'nothing'
        if (drawn === 'all') say('程序升级以后，登记簿、案件的列表和年度统计、公示的内容已经按记录重新整理。')
        if (drawn === 'kept') say('上次因记录损坏或者文件缺失没有整理的内容，已经按恢复的记录重新整理。')
        await settleTurned(owner, day)
      })
      settled = day
    } catch (error) {
      say(`期限届满后的情形没有反映到列表，稍后再试：${messageOf(error)}`)
    }
  }
  const tick = (): void => {
    running ??= look().finally(() => {
      running = undefined
    })
  }
  tick()
  const first = running
  const timer = setInterval(tick, every)
  return {
    first,
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
