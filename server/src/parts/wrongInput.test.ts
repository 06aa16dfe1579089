import { randomUUID } from 'node:crypto'
import { agencyIds, officers } from '@xiezhi/demo/county/staff.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OpenApi, Schema } from './testing/openapi.ts'
import { type Served, serveCounty } from './testing/served.ts'

// Every value the description of the API asks for, sent wrong in every way a value can be: whoever reads the refusal reads Chinese.

interface Call {
  readonly method: string
  readonly path: string
  readonly inPath: readonly string[]
  readonly query: Readonly<Record<string, Schema>>
  readonly body: Schema | undefined
}
interface Refused {
  readonly code: string
  readonly detail: string
  readonly next?: string
  readonly errors?: readonly { readonly field: string; readonly code: string; readonly sentence: string }[]
}

let served: Served
let calls: readonly Call[]
let schemas: Readonly<Record<string, Schema>>
const cookies: string[] = []
const posts = ['handler', 'administrator', 'securityAdministrator', 'auditor', 'publisher'] as const

beforeAll(async () => {
  served = await serveCounty('demo.xiezhi.local/wrong-input')
  const told = (await (await fetch(`${served.base}/api/openapi.json`)).json()) as OpenApi
  schemas = told.components.schemas
  calls = Object.entries(told.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      inPath: parameters.filter((p) => p.in === 'path').map((p) => p.name),
      query: Object.fromEntries(parameters.filter((p) => p.in === 'query').map((p) => [p.name, p.schema ?? {}])),
      body: requestBody?.content?.['application/json']?.schema,
    })),
  )
  for (const post of posts)
    cookies.push(await served.signIn(officers.find((o) => o.agency === agencyIds.market && o.posts.includes(post))!.id))
}, 300_000)
afterAll(() => served.close())

const resolved = (schema: Schema): Schema =>
  typeof schema.$ref === 'string' ? resolved(schemas[schema.$ref.split('/').at(-1)!]!) : schema
const membersOf = (schema: Schema): Readonly<Record<string, Schema>> =>
  (resolved(schema).properties ?? {}) as Readonly<Record<string, Schema>>

/** Something the schema takes, as far as a schema tells. */
function fitting(given: Schema): unknown {
  const schema = resolved(given)
  const first = ((schema.anyOf ?? schema.oneOf ?? []) as Schema[])[0]
  if (first !== undefined) return fitting(first)
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return schema.enum[0]
  switch (schema.type) {
    case 'string':
      return schema.format === 'uuid' ? randomUUID() : '甲'.repeat(Number(schema.minLength ?? 1))
    case 'number':
    case 'integer':
      return Number(schema.minimum ?? 1)
    case 'boolean':
      return false
    case 'array':
      return []
    default: {
      const required = (schema.required ?? []) as readonly string[]
      const members = membersOf(schema)
      return Object.fromEntries(required.map((name) => [name, members[name] ? fitting(members[name]) : '甲']))
    }
  }
}

const absent = Symbol('absent')
/** What does not fit it: another kind, no such choice, too long, too small, nothing. */
function wrong(given: Schema): readonly unknown[] {
  const schema = resolved(given)
  const isText = schema.type === 'string' && !('enum' in schema)
  return [
    absent,
    null,
    { a: 1 },
    [[1]],
    ...(schema.type === 'boolean' ? [] : [true]),
    ...(isText ? [''] : ['no-such-value']),
    ...(schema.type === 'number' || schema.type === 'integer' ? [-1.5, 9e15] : [7]),
    ...(typeof schema.maxLength === 'number' ? ['字'.repeat(schema.maxLength + 1)] : []),
    ...(typeof schema.maxItems === 'number' ? [Array(schema.maxItems + 1).fill('x')] : []),
  ]
}

const usual: Readonly<Record<string, string>> = {
  id: randomUUID(),
  pid: 'main',
  step: 'party.identify',
  list: 'powers',
}
const addressOf = ({ path, inPath }: Call, change: Readonly<Record<string, string>> = {}): string =>
  inPath.reduce((way, name) => way.replace(`{${name}}`, change[name] ?? usual[name] ?? 'x'), path)

async function refusalOf(method: string, address: string, cookie: string, body?: unknown) {
  const response = await fetch(served.base + address, {
    method,
    headers: {
      'x-requested-with': 'xiezhi',
      'tus-resumable': '1.0.0',
      cookie,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (response.status >= 400) return { status: response.status, told: (await response.json()) as Refused }
  await response.body?.cancel()
  return undefined
}

/** Names of formats and protocols that are called so in Chinese too; what was sent is quoted as it was sent. */
const called =
  /“[^”]*”|\b(?:UUID|HTTP|JSON|UTF-8|XLSX|CSV|PDF|SHA-256|MiB|tus|x-[a-z-]+|[a-z]+\/[a-z-]+|(?:Content|Upload|Tus)-[A-Z][a-z]+|\d{4}-\d\d-\d\dT[\d:+]+)\b/gi
/** As it is to be written: an address or a number is shown by one. */
const example = /(?:例如|应如) ?[^，。）]*/g
const english = (sentence: string): boolean => /[A-Za-z]{2,}/.test(sentence.replace(called, '').replace(example, ''))

/** What is wrong with a refusal as an answer to a person. */
function faultsOf({ code, detail, next, errors = [] }: Refused): readonly string[] {
  const sentences = [detail, ...(next === undefined ? [] : [next]), ...errors.map((e) => e.sentence)]
  return [
    ...sentences.filter(english).map((sentence) => `speaks English: ${sentence}`),
    ...(/[。；]$/.test(detail) ? [] : [`no sentence: ${detail}`]),
    ...[code, ...errors.map((e) => e.code)].filter((c) => !/^[a-z]+(-[a-z]+)+$|^required$|^future$|^past$/.test(c)),
    ...(code === 'invalid-input' && errors.length === 0 ? ['names no fault'] : []),
  ]
}

/** Asks as whoever gets as far as what was sent. */
async function walk(call: Call, tries: readonly (readonly [what: string, address: string, body?: unknown])[]) {
  const faults: string[] = []
  let isRead = false
  for (const cookie of cookies) {
    for (const [what, address, body] of tries) {
      const found = await refusalOf(call.method, address, cookie, body)
      if (found === undefined) continue
      if (found.told.code === 'invalid-input' || found.told.code === 'form-invalid') isRead = true
      faults.push(...faultsOf(found.told).map((f) => `${call.method} ${call.path} ${what} → ${found.status} ${f}`))
    }
    if (isRead) break
  }
  return { faults, isRead }
}

test('a value of a body that does not fit is refused in Chinese, with a code, by every call that takes one', async () => {
  const withBody = calls.filter((call) => call.body !== undefined)
  expect(withBody.length).toBeGreaterThan(15)
  const faults: string[] = []
  const unread: string[] = []
  for (const call of withBody) {
    const fits = fitting(call.body!) as Readonly<Record<string, unknown>>
    const tries = Object.entries(membersOf(call.body!)).flatMap(([name, schema]) =>
      wrong(schema).map((value) => {
        const { [name]: _, ...others } = fits
        const sent = value === absent ? others : { ...fits, [name]: value }
        return [`${name} ${String(JSON.stringify(value)).slice(0, 30)}`, addressOf(call), sent] as const
      }),
    )
    const odd = [
      ['a list', addressOf(call), []],
      ['another member', addressOf(call), { ...fits, 'no-such-member': 1 }],
    ] as const
    const found = await walk(call, [...tries, ...odd])
    faults.push(...found.faults)
    if (!found.isRead) unread.push(`${call.method} ${call.path}`)
  }
  expect([...new Set(faults)]).toEqual([])
  // Each of them was looked at, by somebody who may.
  expect(unread).toEqual([])
}, 300_000)

test('so is a word of the address that is none of those it may be', async () => {
  const faults: string[] = []
  for (const call of calls.filter(({ path }) => path !== '/api/live')) {
    const inPath = call.inPath.flatMap((name) =>
      ['no-such-value', '7', 'A'.repeat(190)].map((value) => [name, addressOf(call, { [name]: value })] as const),
    )
    const asked = Object.entries(call.query).flatMap(([name]) =>
      ['no-such-value', '', '-1', 'x'.repeat(300), `a&${name}=b`].map(
        (value) => [`${name}=${value.slice(0, 20)}`, `${addressOf(call)}?${name}=${value}`] as const,
      ),
    )
    const body = call.body === undefined ? undefined : fitting(call.body)
    const tries = [...inPath, ...asked].map(([what, address]) => [what, address, body] as const)
    faults.push(...(await walk(call, tries)).faults)
  }
  expect([...new Set(faults)]).toEqual([])
}, 300_000)
