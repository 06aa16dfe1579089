import cookie from '@fastify/cookie'
import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { accountRoutes } from './accountRoutes.ts'
import { audit } from './audit.ts'
import { type PeopleDeps, runsOn } from './session.ts'
import { type EntranceDeps, sessionRoutes } from './sessionRoutes.ts'

/** Sign-in, session, posts and accounts. Adds the cookie parser and `app.people`, which `signedIn` reads: call it before the others. */
export async function peopleRoutes(app: Http, deps: EntranceDeps): Promise<void> {
  await app.register(cookie)
  await app.register(rateLimit, { global: false })
  app.decorate('people', deps)
  app.addHook('onError', (request, _reply, error) => auditRefusal(deps, request, error))
  sessionRoutes(app, deps)
  accountRoutes(app, deps)
}

/** Every refusal to somebody signed in is kept: who probes, and where the law stopped whom. */
async function auditRefusal(deps: PeopleDeps, request: FastifyRequest, error: unknown): Promise<void> {
  const { actor } = request
  if (actor === undefined || !(error instanceof Problem) || ![403, 404, 409].includes(error.status)) return
  const { account, person, agency, post } = actor
  const at = deps.world.now()
  const subject = `${request.method} ${request.url.split('?')[0]}`.slice(0, 300)
  const entry = { what: 'refused', at, account, person, agency, post, subject, address: request.ip } as const
  const about = caseOf(request)
  const line = { ...entry, ...(about === undefined ? {} : { case: about }), detail: { code: error.code } }
  await audit(runsOn(deps.database), line).catch(() => undefined)
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The case a call is about: who was refused it is told to the agency whose case it is, which may not be his own. */
function caseOf({ routeOptions, params }: FastifyRequest): string | undefined {
  const { id = '' } = params as { readonly id?: string }
  return routeOptions.url?.startsWith('/api/cases/:id') && uuid.test(id) ? id : undefined
}
