import type { FastifyRequest } from 'fastify'
import type { AuditEntry, SignedIn } from '../people/index.ts'

/**
 * What shows nothing of anybody: the law and the rules, how the program stands, what agencies publish, and oneself. All else is noted:
 * each is named whole, so that a call put under the same roof later is not let off with it.
 */
const nobody: ReadonlySet<string> = new Set([
  '/api/law/rulebook',
  '/api/law/rulebook/:procedure',
  '/api/law/layers',
  '/api/law/search',
  '/api/law/laws/:law',
  '/api/law/articles/:statute/:article',
  '/api/law/clocks/:id',
  '/api/law/calendar/:year',
  '/api/procedures',
  '/api/lists/matters',
  '/api/lists/reading',
  '/api/clock',
  '/api/live',
  '/api/upkeep',
  '/api/entrance',
  '/api/session',
  '/api/openapi.json',
  '/api/demo/accounts',
  '/api/registry/agencies',
  '/api/registry/settings',
  '/api/registry/steps',
])
/** Asked with what is typed, they show it with what the case has, and keep nothing. */
const shows = /^\/api\/cases\/.*\/(preview|word|word\/changes)$/
/** One's own drafts are nobody else's; files, papers, what came in and tables are noted with their names where they are given out. */
const apart =
  /\/drafts\/|\/(files|papers)\/:sha256$|^\/api\/inbox\/:number((\/added\/:n)?\/files\/:place)?$|^\/api\/credit\/export$/

/**
 * What a request reads, as a line of the audit; undefined: nothing of a case, a person or an account. Whatever is added to the API
 * later is noted without being told here.
 */
export function readingOf(request: FastifyRequest, actor: SignedIn, at: string): AuditEntry | undefined {
  const pattern = request.routeOptions.url ?? ''
  // The head of an answer says that it is there, how long it is and whether it changed.
  const gets = request.method === 'GET' || request.method === 'HEAD'
  const reads = pattern.startsWith('/api/') && (gets || shows.test(pattern))
  if (!reads || nobody.has(pattern) || apart.test(pattern)) return undefined
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
  const named = (text: string) => text.replace(/:(\w+)/g, (name, key: string) => params[key] ?? name)
  // The case, of which part of the house ever: /api/cases/:id/record, /api/credit/cases/:id.
  const [, before, after] = /^\/api\/(.*?)cases\/:id(?:\/(.*))?$/.exec(pattern) ?? []
  if (before !== undefined) {
    const id = params.id ?? ''
    const part = named([before.replace(/\/$/, ''), after].filter(Boolean).join('/'))
    return { ...who, what: 'read', subject: `case/${id}`, case: id, detail: { part, ...asked } }
  }
  const [kind = '', ...rest] = pattern.split('/').slice(2)
  const subject = kind === 'registry' ? named(rest.join('/')) : kind
  const part = kind === 'registry' ? '' : named(rest.join('/'))
  return { ...who, what: 'q' in asked ? 'searched' : 'read', subject, detail: { part, ...asked } }
}
