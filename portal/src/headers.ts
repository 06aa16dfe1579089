import type { FastifyInstance } from 'fastify'

/** No script, no frame, no foreign thing: a page is its HTML, and stylesheets and letters of our own. */
const policyOf = (ancestors: string) =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    // No script is let in that could connect; a tool that audits the page reads robots.txt from within it.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')
const policy = policyOf("'none'")

/** Of a page that may stand within a frame of these sites, and of no other. */
export const policyFor = (embedders: readonly string[]): string =>
  policyOf(embedders.length === 0 ? "'none'" : embedders.join(' '))

/** Origins as `PORTAL_EMBEDDERS` names them, parted by blanks; undefined: one of them is none. */
export function readEmbedders(text: string): readonly string[] | undefined {
  const all = text.split(/\s+/).filter(Boolean)
  return all.every((origin) => /^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$/.test(origin)) ? all : undefined
}

export const secure = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

export function securityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(secure)
  })
}
