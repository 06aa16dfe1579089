import { fileURLToPath } from 'node:url'
import { runChild } from '../platform/child.ts'
import type { Part } from '../platform/part.ts'

/** The public pages, in a process of their own that knows one login of the database, and the port after the API's. */
export const startPortal: Part = async ({ config, store, health }) => {
  const child = await runChild({
    name: '公示平台',
    file: fileURLToPath(new URL('../../../portal/src/main.ts', import.meta.url)),
    env: {
      PORTAL_DATABASE_URL: store.urls.portal,
      PORT: String(config.port === 0 ? 0 : config.port + 1),
      HOST: config.host,
      PORTAL_PLACE: config.portalPlace ?? '',
      PORTAL_EMBEDDERS: config.portalEmbedders ?? '',
    },
  })
  health.set('portal', () => child.check())
  return child
}
