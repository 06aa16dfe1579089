import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { Http } from '../platform/http.ts'
import { productRoot } from '../platform/paths.ts'

interface Builder {
  buildConsole(options: { report: (line: string) => void }): Promise<string>
}

const ours = /^\/(api|log|healthz)(\/|$)/

/** The console's files, made first where they are missing or old; every other address a reader types is one of its screens. */
export async function serveConsole(app: Http, report: (line: string) => void): Promise<void> {
  const builder = (await import(pathToFileURL(join(productRoot, 'console/build.mjs')).href)) as Builder
  const root = await builder.buildConsole({ report })
  await app.register(fastifyStatic, { root, serve: false, preCompressed: true, cacheControl: false })
  app.get('/assets/:file', { schema: { hide: true } }, async (request, reply) => {
    const { file } = request.params as { file: string }
    if (!/^\w[\w.-]*$/.test(file)) return reply.callNotFound()
    // The name carries the hash of the content.
    return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(`assets/${file}`)
  })
  for (const file of ['icon.svg', 'robots.txt'])
    app.get(`/${file}`, { schema: { hide: true } }, async (_request, reply) => reply.sendFile(file))
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    if (ours.test(request.url.split('?')[0] ?? '')) return reply.callNotFound()
    return reply.header('cache-control', 'no-cache').sendFile('index.html')
  })
}
