import { problem } from '@xiezhi/answers'
import type { FastifyInstance, FastifyTypeProvider, RouteOptions } from 'fastify'
import { z } from 'zod'

interface Content<S extends z.ZodType> {
  readonly description: string
  readonly content: { readonly 'application/json': { readonly schema: S } }
}
interface Declared {
  readonly description: string
  readonly content?: { readonly [type: string]: { readonly schema: z.ZodType } }
}

/** An answer of JSON, as a route declares it under its status; what the handler returns is held against it by the compiler. */
export const told = <S extends z.ZodType>(description: string, schema: S): Content<S> => ({
  description,
  content: { 'application/json': { schema } },
})

/** An answer without a body. */
export const nothing = (description: string) => z.undefined().describe(description)

/** An answer that is no JSON: bytes, or text. */
export const bytes = (description: string, type: string) => ({
  description,
  content: { [type]: { schema: type.startsWith('text/') ? z.string() : z.unknown() } },
})

/** Requests and answers as their schemas type them. */
export interface Answers extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown
  // Asked for what a handler returns with the schema itself, for what it sends under a status with the declaration.
  serializer: this['schema'] extends z.ZodType
    ? z.output<this['schema']>
    : this['schema'] extends Content<infer S>
      ? z.output<S>
      : unknown
}

const declared = ({ schema }: Pick<RouteOptions, 'schema'>) =>
  schema?.response as { readonly [status: string]: Declared } | undefined

/** No call without a description of what it answers; what is no call of the API says so (`hide`). */
export const mustBeDescribed = ({ schema, url }: RouteOptions): void => {
  const hidden = (schema as { hide?: boolean } | undefined)?.hide === true
  if (!hidden && declared({ schema }) === undefined) throw new Error(`nothing is said of what ${url} answers`)
}

/** Holds each answer, as it goes over the wire, against what its route declares; a description that lies answers 500. */
export function checkAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { method, routeOptions } = request
    const answers = declared(routeOptions)
    if (answers === undefined || reply.statusCode === 304) return payload
    const call = `${method} ${routeOptions.url} ${reply.statusCode}`
    const type = String(reply.getHeader('content-type') ?? '').split(';')[0]!
    if (type === 'application/problem+json') return held(call, problem, payload)
    if (reply.statusCode >= 400) return payload
    const answer = answers[reply.statusCode]
    if (answer === undefined) throw new Error(`${call} is not described`)
    if (type === 'application/json') {
      const { schema } = answer.content?.[type] ?? {}
      if (schema === undefined) throw new Error(`${call} answers JSON, which is not described`)
      return held(call, schema, payload)
    }
    if (typeof payload === 'string' && payload !== '' && !(type in (answer.content ?? {})))
      throw new Error(`${call} answers ${type}, which is not described`)
    return payload
  })
}

function held(call: string, schema: z.ZodType, payload: unknown): unknown {
  const found = schema.safeParse(JSON.parse(String(payload)))
  if (!found.success) throw new Error(`${call} answers what is not described:\n${z.prettifyError(found.error)}`)
  return payload
}
