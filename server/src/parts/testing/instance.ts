/** What of JSON Schema the description of the API uses. */
export interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minItems?: number
  readonly minimum?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
}

/** Believable, and of nothing there is: an identity, a hash, a moment long past, a number, a name. */
const texts = [
  '0190a1b2-0000-7000-8000-000000000001',
  'ab'.repeat(32),
  '2000-01-01T09:00',
  '2000-01-01',
  '1',
  'nobody',
] as const

/** The least that a schema takes: a body that nothing is wrong with but who sends it. */
export function instanceOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.anyOf !== undefined) return instanceOf(schema.anyOf[0] ?? {})
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((key) => [key, instanceOf(schema.properties?.[key] ?? {})]))
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => instanceOf(schema.items ?? {}))
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return false
    case 'string':
      return textOf(schema)
    default:
      return {}
  }
}

function textOf({ pattern, minLength = 0 }: Schema): string {
  if (pattern === undefined) return 'x'.repeat(Math.max(minLength, 1))
  const found = texts.find((text) => new RegExp(pattern, 'u').test(text))
  if (found === undefined) throw new Error(`no text is known that ${pattern} takes: add one`)
  return found
}
