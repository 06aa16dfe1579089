import { openDatabase } from '../platform/db/pool.ts'
import { createHttp } from '../platform/http.ts'
import type { Part } from '../platform/part.ts'
import { portFailure } from '../platform/port.ts'

/** The API and the console on one port. */
export const startApi: Part = async ({ config, store, health, say }) => {
  const database = await openDatabase({ url: store.urls.app, service: 'app' })
  const app = await createHttp({ health, logLevel: config.logLevel })
  health.set('database', async () => {
    await database.call({ name: 'health', text: 'select 1' })
  })
  try {
    const address = await app.listen({ host: config.host, port: config.port })
    say(`办案平台：${address}`)
  } catch (error) {
    await database.close()
    throw portFailure(error, config.host, config.port, 'PORT')
  }
  return {
    async stop() {
      await app.close()
      await database.close()
    },
  }
}
