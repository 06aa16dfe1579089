import { z } from 'zod'

const refs = /"#\/components\/schemas\/(\w+)"/g

/** Names of all schemas the description refers to. */
export const references = (description: object): string[] =>
  [...JSON.stringify(description).matchAll(refs)].map((match) => match[1]!)

/** The places where a value is not what the printed schema says. */
export function fits(schema: object, value: unknown, schemas: { readonly [name: string]: object }): string[] {
  const whole = JSON.stringify({ ...schema, $defs: schemas }).replace(refs, '"#/$defs/$1"')
  const found = z.fromJSONSchema(JSON.parse(whole)).safeParse(value)
  return (found.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
