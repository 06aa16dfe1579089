import { z } from 'zod'

/** OpenAPI 3.1.0, as far as a description like ours goes: what is not here has no place in it. */
const schema = z.record(z.string(), z.unknown())
const media = z.record(z.string(), z.strictObject({ schema }))
const response = z.strictObject({ description: z.string().min(1), content: media.optional() })
const parameter = z.strictObject({
  name: z.string().min(1),
  in: z.enum(['query', 'header', 'path']),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema,
})
const operation = z.strictObject({
  operationId: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  tags: z.array(z.string()).length(1),
  summary: z.string().min(1),
  description: z.string().optional(),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.boolean().optional(), content: media }).optional(),
  responses: z.record(z.string().regex(/^([1-5]\d\d|default)$/), response),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
})
const methods = z.enum(['get', 'put', 'post', 'delete', 'head', 'patch'])

export const openApi = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  tags: z.array(z.strictObject({ name: z.string(), description: z.string() })),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(methods, operation)),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^\w+$/), schema),
    securitySchemes: z.strictObject({
      session: z.strictObject({ type: z.literal('apiKey'), in: z.literal('cookie'), name: z.string() }),
    }),
  }),
  security: z.array(z.record(z.string(), z.array(z.string()))),
})
export type OpenApi = z.infer<typeof openApi>
export type Schema = z.infer<typeof schema>

const kinds = ['type', '$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const']

/** Each schema within one, with the way to it. */
export function* within(one: Schema, way: string): Generator<readonly [way: string, Schema]> {
  yield [way, one]
  const members = Object.entries((one.properties ?? {}) as Record<string, Schema>)
  for (const [name, member] of members) yield* within(member, `${way}.${name}`)
  for (const key of ['items', 'additionalProperties'] as const)
    if (typeof one[key] === 'object') yield* within(one[key] as Schema, `${way}.${key}`)
  for (const key of ['anyOf', 'oneOf', 'allOf', 'prefixItems'] as const)
    for (const [n, part] of ((one[key] ?? []) as Schema[]).entries()) yield* within(part, `${way}.${key}${n}`)
}

/** Says nothing of what stands there. */
export const isOpen = (one: Schema): boolean => !kinds.some((kind) => kind in one)
