import type { FastifyRequest } from 'fastify'
import type { AuditEntry, SignedIn } from '../people/index.ts'

/** What shows cases, persons, accounts, or who read them. */
const shown = /^\/api\/(cases|registry\/:kind|accounts|audit)(\/|$)/
/** Asked with what is typed, they show it with what the case has, and keep nothing. */
const shows = /\/(preview|word|word\/changes)$/
/** One's own drafts are nobody else's; files and papers are noted with their names where they are opened. */
const apart = /\/drafts\/|\/(files|papers)\/:sha256$/

/**
 * What a request reads, as a line of the audit; undefined: nothing of a case, a person or an account. Whatever is added
 * under these addresses later is noted without being told here.
 */
export function readingOf(request: FastifyRequest, actor: SignedIn, at: string): AuditEntry | undefined {
  const pattern = request.routeOptions.url ?? ''
  const reads = request.method === 'GET' || shows.test(pattern)
  if (!reads || !shown.test(pattern) || apart.test(pattern)) return undefined
  const { account, person, agency, post } = actor
  const who = { at, account, person, agency, post, address: request.ip }
  const params = request.params as Readonly<Record<string, string>>
  // What a call does not know it never looked at: a word of the asker's choice is neither a search nor a line of its own.
  const query = (request.routeOptions.schema?.querystring === undefined ? {} : request.query) as Readonly<
    Record<string, unknown>
  >
  const asked = Object.fromEntries(
    Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && typeof value !== 'object'),
  )
  const rest = pattern.replace(shown, '').replace(/^:id\/?/, '')
  const detail = { part: rest.replace(/:\w+/g, (name) => params[name.slice(1)] ?? name), ...asked }
  if (pattern.startsWith('/api/cases/:id')) {
    const id = params.id ?? ''
    return { ...who, what: 'read', subject: `case/${id}`, case: id, detail }
  }
  const subject = pattern.startsWith('/api/registry') ? `${params.kind}/${params.id}` : (pattern.split('/')[2] ?? '')
  return { ...who, what: 'q' in asked ? 'searched' : 'read', subject, detail }
}
