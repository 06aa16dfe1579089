import { createAccount, demoPassword, marksOf } from '@xiezhi/server/modules/people/index.ts'
import { openDatabase } from '@xiezhi/server/platform/db/pool.ts'
import type { Part } from '@xiezhi/server/platform/part.ts'
import { drillPeople } from './planning/index.ts'

/** Gives the made-up people of a drill a way in, so that it can be looked at; beside any other log it does nothing. */
export const seatDrill: Part = async ({ store, origin, clock, say }) => {
  if (marksOf(origin).includes('演练')) {
    const database = await openDatabase({ url: store.urls.app, service: 'app', size: 1 })
    try {
      const runs = { query: database.call }
      const [known] = await database.call({ text: 'select 1 from access.account limit 1' })
      for (const { id } of known === undefined ? drillPeople : [])
        await createAccount(runs, { name: id, person: id, password: demoPassword, at: clock.now() })
    } finally {
      await database.close()
    }
    say(`演练账号：${drillPeople.map((p) => p.id).join('、')}，密码都是 ${demoPassword}。`)
  }
  return { stop: async () => undefined }
}
