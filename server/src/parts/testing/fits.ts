type Schemas = { readonly [name: string]: object }
interface Schema {
  $ref?: string
  allOf?: Schema[]
  anyOf?: Schema[]
  type?: string
  enum?: unknown[]
  properties?: { [k: string]: Schema }
  required?: string[]
  items?: Schema
}

const nameOf = (ref: string) => ref.replace('#/components/schemas/', '')

/** Names of all schemas the description refers to. */
export const references = (description: object): string[] =>
  [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => nameOf(match[1]!))

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** The places where a value is not what the schema says; as much of JSON Schema as our description uses. */
export function fits(given: object, value: unknown, schemas: Schemas, way = '$'): string[] {
  const schema = given as Schema
  if (schema.$ref !== undefined) return fits(schemas[nameOf(schema.$ref)]!, value, schemas, way)
  if (schema.anyOf?.every((one) => fits(one, value, schemas, way).length > 0)) return [`${way}: none of those told`]
  const faults = (schema.allOf ?? []).flatMap((one) => fits(one, value, schemas, way))
  if (schema.type !== undefined && schema.type !== typeOf(value)) return [`${way}: ${typeOf(value)}`]
  if (schema.enum !== undefined && !schema.enum.includes(value)) faults.push(`${way}: ${String(value)}`)
  if (Array.isArray(value) && schema.items !== undefined)
    faults.push(...value.flatMap((item, at) => fits(schema.items!, item, schemas, `${way}.${at}`)))
  if (typeOf(value) !== 'object') return faults
  const members = value as { [k: string]: unknown }
  for (const key of schema.required ?? []) if (!(key in members)) faults.push(`${way}.${key}: missing`)
  for (const [key, one] of Object.entries(schema.properties ?? {}))
    if (key in members) faults.push(...fits(one, members[key], schemas, `${way}.${key}`))
  return faults
}
