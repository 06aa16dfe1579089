import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { partOf } from '../modules/access/index.ts'
import { productRoot } from '../platform/paths.ts'
import { fits, references } from './testing/fits.ts'
import { isOpen, type OpenApi, openApi, within } from './testing/openapi.ts'
import { type Served, serveCounty } from './testing/served.ts'

let served: Served
let base: string
let dataDir: string

beforeAll(async () => {
  served = await serveCounty('demo.xiezhi.local/walk')
  ;({ base, dataDir } = served)
}, 300_000)
afterAll(() => served.close())

function run(script: string): Promise<{ code: number | null; output: string }> {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: dataDir,
    env: { PATH: `${process.execPath.replace(/\/node$/, '')}:${process.env.PATH}`, BASE: base },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })))
}

test('docs/api.md drives a whole case, as it stands', { timeout: 300_000 }, async () => {
  const page = readFileSync(join(productRoot, 'docs', 'api.md'), 'utf8')
  const script = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((block) => block[1]).join('\n')
  const { code, output } = await run(script)
  expect(code, output).toBe(0)
  expect(output).not.toContain('✗')
  const steps = [...script.matchAll(/^step \S+ \S+ (\S+) /gm)].map((match) => match[1])
  expect(steps.length).toBeGreaterThan(25)
  for (const step of steps) expect(output).toContain(`✓ ${step}`)
  expect(output).toContain('✓ 原样取回')
  expect(output).toContain('云市监罚告〔')
  expect(output.trim().split('\n').at(-1)).toBe('结案')
  expect(readFileSync(join(dataDir, 'decision.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
})

test('the description of the API is OpenAPI 3.1, and all it refers to is there', async () => {
  const told = await (await fetch(`${base}/api/openapi.json`)).json()
  const { error, data } = openApi.safeParse(told)
  expect(error && z.prettifyError(error)).toBeUndefined()
  const { schemas } = data!.components
  const named = references(told as object)
  expect(named.filter((name) => !(name in schemas))).toEqual([])
  for (const [name, schema] of Object.entries(schemas)) {
    // Only what a stream says of itself is named in words.
    expect(name === 'LiveCase' || named.includes(name), name).toBe(true)
    for (const [way, part] of within(schema, name)) {
      const absent = ((part.required ?? []) as string[]).filter((one) => !(one in ((part.properties ?? {}) as object)))
      expect(absent, way).toEqual([])
    }
  }
})

test('what is answered is told to its last member, but for what only a procedure knows', async () => {
  const { paths, components } = (await (await fetch(`${base}/api/openapi.json`)).json()) as OpenApi
  const answers = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.entries(responses).flatMap(([status, { content }]) =>
        Object.entries(content ?? {}).flatMap(([type, { schema }]) =>
          type === 'application/json' ? [[`${method} ${path} ${status}`, schema] as const] : [],
        ),
      ),
    ),
  )
  expect(answers.length).toBeGreaterThan(30)
  const open = [...answers, ...Object.entries(components.schemas)]
    .filter(([name]) => !name.endsWith('Input'))
    .flatMap(([name, schema]) => [...within(schema, name)])
    .flatMap(([way, part]) => (isOpen(part) ? [way] : []))
  const byProcedure =
    /^((FormSchema|ListPreview\.rows\.items|ItemsRead\.rows\.items|ListVersion\.lines\.items|get \/api\/subjects 200\.items\.line|SheetLines\.lines\.items\.line|SheetDifferences\.lines\.items\.(before|after)|(RuleBook|ProcedureRules)\b.*|.*\.(form|fields|about|kind|effects\.items))\.additionalProperties|.*\.say)$/
  expect(open.filter((way) => !byProcedure.test(way))).toEqual([])
})

test('an address beside the console’s files is none', async () => {
  for (const path of ['/assets/..%2f..%2fpackage.json', '/assets/none.js'])
    expect((await fetch(base + path)).status, path).toBe(404)
})

interface Operation {
  operationId: string
  tags: string[]
  parameters: { in: string; name: string }[]
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}
interface Described {
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}
const described = async () => (await (await fetch(`${base}/api/openapi.json`)).json()) as Described

test('the description says of every call where it goes, what it answers and how it refuses', async () => {
  const { paths, components, tags } = await described()
  const ids: string[] = []
  for (const [path, methods] of Object.entries(paths)) {
    const inPath = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1])
    for (const [method, operation] of Object.entries(methods)) {
      const call = `${method} ${path}`
      ids.push(operation.operationId)
      expect(operation.tags, call).toHaveLength(1)
      expect(
        tags.map(({ name }) => name),
        call,
      ).toContain(operation.tags[0])
      expect(
        operation.parameters
          .filter((p) => p.in === 'path')
          .map((p) => p.name)
          .sort(),
        call,
      ).toEqual(inPath.sort())
      const { default: refusal, ...known } = operation.responses
      expect(refusal?.content, call).toHaveProperty(['application/problem+json'])
      expect(
        Object.keys(known).some((status) => status.startsWith('2')),
        call,
      ).toBe(true)
      for (const { description } of Object.values(known)) expect(description, call).toMatch(/\p{Script=Han}/u)
    }
  }
  expect(new Set(ids).size).toBe(ids.length)
  const missing = references({ paths, components }).filter((name) => !(name in components.schemas))
  expect(missing).toEqual([])
})

test('whatever is read of a case has a name where its readers are told', async () => {
  const { paths } = await described()
  const parts = Object.entries(paths).flatMap(([path, methods]) => {
    const [, part] = /^\/api\/cases\/\{id\}\/?(.*)$/.exec(path) ?? []
    const isOwn = /^drafts\/|^(files|papers)\/\{\w+\}$/.test(part ?? '')
    return part === undefined || isOwn || !('get' in methods || /\/(preview|word|changes)$/.test(path)) ? [] : [part]
  })
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.filter((part) => !/^\p{Script=Han}+$/u.test(partOf(part)))).toEqual([])
})

test('what is answered is what is described', async () => {
  const { paths, components } = await described()
  const cookie = await served.signIn('scjg-01')
  const ask = async (path: string, method = 'GET', body?: object): Promise<[number, unknown]> => {
    const response = await fetch(base + path, {
      method,
      headers: { cookie, 'x-requested-with': 'xiezhi', ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    })
    return [response.status, await response.json()]
  }
  const wrong = (path: string, method: string, [status, body]: [number, unknown]) => {
    const responses = paths[path]![method]!.responses
    const content = (responses[status] ?? responses.default!).content!
    return fits(Object.values(content)[0]!.schema, body, components.schemas).map((way) => `${method} ${path} ${way}`)
  }
  const today = served.clock.now().slice(0, 10)
  const form = { source: 'report', receivedOn: today, cause: '无照经营', summary: '举报' }
  const opening = { command: randomUUID(), procedure: 'penalty.ordinary', form }
  const opened = await ask('/api/cases', 'POST', opening)
  const id = (opened[1] as { case: string }).case
  const step = async (name: string, given: object) =>
    ask(`/api/cases/${id}/proceedings/main/steps/${name}`, 'POST', { command: randomUUID(), form: given })
  const taking = '/api/cases/{id}/proceedings/{pid}/steps/{step}'
  const party = { id: 'p1', kind: 'person', name: '林甲', role: 'party' }
  const faults = [
    ...wrong('/api/cases', 'post', opened),
    ...wrong(taking, 'post', await step('party.identify', { party })),
    ...wrong(taking, 'post', await step('decision.propose', {})),
    ...wrong(taking, 'post', await step('clue.verify', { officers: 1 })),
    ...wrong('/api/cases', 'get', await ask('/api/cases?view=agency&limit=5')),
  ]
  for (const [path, call] of [
    ['/api/entrance', '/api/entrance'],
    ['/api/session', '/api/session'],
    ['/api/people', '/api/people'],
    ['/api/registry/steps', '/api/registry/steps'],
    ['/api/registry/{kind}/{id}', '/api/registry/person/scjg-01'],
    ['/api/demo/accounts', '/api/demo/accounts'],
    ['/api/cases/{id}', `/api/cases/${id}`],
    ['/api/cases/{id}/steps', `/api/cases/${id}/steps`],
    ['/api/cases/{id}/record', `/api/cases/${id}/record`],
    ['/api/drafts/new/{step}', '/api/drafts/new/penalty.ordinary'],
    ['/api/procedures', '/api/procedures'],
    ['/api/clock', '/api/clock'],
    ['/api/law/rulebook', '/api/law/rulebook'],
    ['/api/law/rulebook/{procedure}', '/api/law/rulebook/penalty.ordinary'],
    ['/api/law/clocks/{id}', `/api/law/clocks/P12?from=${today}`],
    ['/api/law/calendar/{year}', `/api/law/calendar/${today.slice(0, 4)}`],
  ] as const)
    faults.push(...wrong(path, 'get', await ask(call)))
  expect(faults).toEqual([])
})
