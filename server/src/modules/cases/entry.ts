import type { FastifyRequest } from 'fastify'
import type { SignIn } from './deps.ts'
import { mayHandleCases } from './policy.ts'

/** Before anything else of a request is looked at: who asks, and whether from a post that has to do with cases. */
export const entry = ({ signedIn, actorOf }: SignIn) => [
  signedIn,
  async (request: FastifyRequest) => mayHandleCases(actorOf(request)),
]
