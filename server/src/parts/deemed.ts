import type { Day } from '@xiezhi/law'
import { settleDeemed } from '../modules/cases/index.ts'
import { asOwner } from '../platform/db/pool.ts'
import { messageOf } from '../platform/failure.ts'
import type { Part } from '../platform/part.ts'

const every = 600_000

/**
 * What the law makes of a case by itself when a term runs out (视为受理、自动解除) shows in lists, counts and exports as soon as it is
 * so, and not only when somebody next acts: looked for at the start and whenever a new day has begun.
 */
export const showDeemed: Part = async ({ store, clock, say }) => {
  let settled = ''
  let running: Promise<void> | undefined
  const look = async (): Promise<void> => {
    const day = clock.now().slice(0, 10) as Day
    if (day === settled) return
    try {
      await asOwner(store.migratorUrl, (owner) => settleDeemed(owner, day))
      settled = day
    } catch (error) {
      say(`期限届满、法律视为已经发生的事项没有反映到列表，稍后再试：${messageOf(error)}`)
    }
  }
  const tick = (): void => {
    running ??= look().finally(() => {
      running = undefined
    })
  }
  tick()
  const timer = setInterval(tick, every)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
