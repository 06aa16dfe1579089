import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { agencyIds, officers } from '@xiezhi/demo/county/staff.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { instanceOf, type Schema } from './testing/instance.ts'
import { type Served, serveCounty } from './testing/served.ts'

// Every call the description of the API knows, whoever asks and whatever he sends: a call added later is walked too.

interface Parameter {
  readonly in: string
  readonly name: string
  readonly required?: boolean
}
interface Call {
  readonly method: string
  readonly path: string
  readonly inPath: readonly string[]
  readonly inQuery: readonly string[]
  /** Of these, what it does not answer without. */
  readonly needed: readonly string[]
  /** What its body is, where it is JSON. */
  readonly body: Schema | undefined
}
interface Described {
  readonly parameters?: Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
}
interface Answer {
  readonly status: number
  readonly code: string | undefined
  /** What is wrong with it as an answer, whatever it says. */
  readonly faults: readonly string[]
}

let served: Served
let calls: readonly Call[]
let ofCase: readonly Call[]
/** A case of the market bureau, and an upload its handler has begun there. */
let ours: string
let upload: string
const cookies = new Map<string, string>()
const handler = officers.find((o) => o.agency === agencyIds.market && o.posts.includes('handler'))!.id
const ofMarket = (post: (typeof officers)[number]['posts'][number]) =>
  officers.find((o) => o.agency === agencyIds.market && o.posts[0] === post)!.id
const persons = {
  handler,
  administrator: ofMarket('administrator'),
  securityAdministrator: ofMarket('securityAdministrator'),
  auditor: ofMarket('auditor'),
  stranger: officers.find((o) => o.agency === agencyIds.weather && o.posts[0] === 'handler')!.id,
  strangeHead: officers.find((o) => o.agency === agencyIds.weather && o.posts.includes('agencyHead'))!.id,
}
const everybody = Object.keys(persons) as (keyof typeof persons)[]
/** The publisher signs in where only he gets as far as what is asked there. */
type Who = keyof typeof persons | 'publisher'

/** A believable value for each part of an address. */
const usual: Readonly<Record<string, () => string>> = {
  id: () => ours,
  pid: () => 'main',
  step: () => 'party.identify',
  sha256: () => 'ab'.repeat(32),
  upload: () => upload,
  kind: () => 'person',
  account: () => persons.stranger,
  statute: () => 'penalty-law',
  article: () => '58',
  year: () => '2026',
  number: () => '20261129-7K3M9QWD',
  n: () => '1',
}
const strange = [
  'x',
  '0',
  '-1',
  '%00',
  '%E0%A4%A',
  "'%3B--",
  '..%2F..%2Fetc',
  '__proto__',
  'a'.repeat(180),
  'a'.repeat(300),
]
/** Days and numbers that look like some and are none, or none that a database knows. */
const strangeValues = ['2026-02-31', '0000-01-01', '9999-12-31', '9999-99-99T99:99', '9'.repeat(18), '1e9']
const bodies: readonly (readonly [text: string, type?: string])[] = [
  [''],
  ['{'],
  ['null'],
  ['[]'],
  ['"x"'],
  ['{}'],
  ['{}', 'text/plain'],
  ['a=1', 'application/x-www-form-urlencoded'],
  ['{"__proto__":{"post":"administrator"}}'],
  [`${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  [JSON.stringify({ command: 'x', form: 1 })],
  [JSON.stringify({ command: randomUUID(), form: [], procedure: 5 })],
  [JSON.stringify({ command: randomUUID(), form: { party: '\u0000' }, procedure: '\ud800' })],
  [JSON.stringify({ command: randomUUID(), form: { party: { amount: -1, name: 'x'.repeat(5000) } } })],
  [
    JSON.stringify({
      account: '\u0000',
      person: '\u0000',
      password: '\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000',
    }),
  ],
  [JSON.stringify({ account: 5, password: {}, post: [], now: -1, old: null })],
]

/** Headers that calls read themselves, and what nobody sends in them by hand. */
const headersRead = [
  'upload-length',
  'upload-offset',
  'upload-metadata',
  'upload-checksum',
  'content-range',
  'x-file-name',
  'tus-resumable',
  'x-forwarded-for',
  'x-forwarded-proto',
  'range',
]
const inHeaders = [
  '',
  'x',
  '-1',
  '1e9',
  '9'.repeat(15),
  '9'.repeat(40),
  '%00',
  '%E0%A4',
  'filename',
  'filename /w==',
  'sha256 !',
]

/** Steps of the register and of cases are named alike in an address, and are others. */
const ofRegister: typeof usual = { id: () => persons.handler, step: () => 'post.assign' }
const addressOf = ({ path, inPath }: Call, change: Readonly<Record<string, string>> = {}) => {
  const believable = path.startsWith('/api/registry/') ? { ...usual, ...ofRegister } : usual
  return inPath.reduce((way, name) => way.replace(`{${name}}`, change[name] ?? believable[name]?.() ?? 'x'), path)
}

async function send(
  who: Who | null,
  method: string,
  address: string,
  body?: readonly [string, string?],
  headers: Readonly<Record<string, string>> = {},
) {
  const response = await fetch(served.base + address, {
    method,
    headers: {
      'x-requested-with': 'xiezhi',
      // Without it a resumable upload is refused before anything else of it is looked at.
      'tus-resumable': '1.0.0',
      ...(who && { cookie: cookies.get(who)! }),
      ...(body && { 'content-type': body[1] ?? 'application/json' }),
      ...headers,
    },
    ...(body && { body: body[0] }),
  })
  const type = response.headers.get('content-type') ?? ''
  if (response.status < 400) {
    // Not read to its end: one of the calls never ends.
    await response.body?.cancel()
    return { status: response.status, code: undefined, faults: [] } satisfies Answer
  }
  const text = await response.text()
  const faults: string[] = []
  let told: { code?: unknown; detail?: unknown; status?: unknown } = {}
  if (!type.startsWith('application/problem+json')) faults.push(`is ${type}`)
  else told = JSON.parse(text)
  if (response.status >= 500) faults.push('fails')
  if (told.status !== response.status) faults.push('says another status')
  if (!/^[a-z]+(-[a-z]+)*$/.test(String(told.code))) faults.push('has no code')
  if (!/\p{Script=Han}.*[。；]/u.test(String(told.detail))) faults.push('has no sentence')
  return { status: response.status, code: String(told.code), faults } satisfies Answer
}

/** Asks, and gives the answer with what to call it by when it is wrong. */
async function ask(
  who: Who | null,
  call: Call,
  change: Readonly<Record<string, string>>,
  body?: readonly [string, string?],
  headers: Readonly<Record<string, string>> = {},
) {
  const address = addressOf(call, change)
  const answer = await send(who, call.method, address, body, headers)
  const sent = `${body?.[0].slice(0, 60) ?? ''} ${JSON.stringify(headers).slice(0, 80)}`
  const name = `${who ?? 'nobody'}: ${call.method} ${address.slice(0, 120)} ${sent} → ${answer.status} ${answer.code ?? ''}`
  // Some calls sign out or end other sessions: then sign in again, as the person would.
  if (who && (answer.code === 'not-signed-in' || `${call.method} ${call.path}` === 'DELETE /api/session'))
    cookies.set(who, await served.signIn(who === 'publisher' ? ofMarket(who) : persons[who]))
  return { ...answer, name, wrong: answer.faults.map((fault) => `${name} ${fault}`) }
}

const takesBody = ({ method }: Call) => ['POST', 'PUT', 'PATCH'].includes(method)
const plain = (call: Call): readonly [string] | undefined => (takesBody(call) ? ['{}'] : undefined)

beforeAll(async () => {
  served = await serveCounty('demo.xiezhi.local/everyone', [agencyIds.market, agencyIds.weather])
  for (const who of everybody) cookies.set(who, await served.signIn(persons[who]))
  const { paths } = (await (await fetch(`${served.base}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Described>>
  }
  calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      inPath: parameters.filter((p) => p.in === 'path').map((p) => p.name),
      inQuery: parameters.filter((p) => p.in === 'query').map((p) => p.name),
      needed: parameters.filter((p) => p.in === 'query' && p.required === true).map((p) => p.name),
      body: requestBody?.content['application/json']?.schema,
    })),
  )
  ofCase = calls.filter((call) => call.path.startsWith('/api/cases/{id}'))
  const form = { source: 'report', receivedOn: served.clock.now().slice(0, 10), cause: '无照经营', summary: '举报' }
  const opened = await fetch(`${served.base}/api/cases`, {
    method: 'POST',
    headers: { 'x-requested-with': 'xiezhi', 'content-type': 'application/json', cookie: cookies.get('handler')! },
    body: JSON.stringify({ command: randomUUID(), procedure: 'penalty.ordinary', form }),
  })
  ours = ((await opened.json()) as { case: string }).case
  const begun = await fetch(`${served.base}/api/cases/${ours}/uploads`, {
    method: 'POST',
    headers: {
      'x-requested-with': 'xiezhi',
      cookie: cookies.get('handler')!,
      'tus-resumable': '1.0.0',
      'upload-length': '1000',
      'upload-metadata': `filename ${Buffer.from('现场照片.jpg').toString('base64')}`,
    },
  })
  upload = begun.headers.get('location')!.split('/').at(-1)!
}, 300_000)
afterAll(() => served.close())

test('without a sign-in every call under /api answers 401, but those that must not', async () => {
  // What one signs in by, or sets up before one can, asks for account and password itself.
  const open = new Set([
    'POST /api/session',
    'DELETE /api/session',
    'PUT /api/session/first-password',
    'POST /api/session/factor',
    'PUT /api/session/factor',
    'GET /api/entrance',
    'GET /api/demo/accounts',
  ])
  const letIn: string[] = []
  for (const call of calls.filter(({ path }) => path.startsWith('/api/'))) {
    if (open.has(`${call.method} ${call.path}`)) continue
    const { status, name, wrong } = await ask(null, call, {}, plain(call))
    if (status !== 401) letIn.push(name)
    letIn.push(...wrong)
  }
  expect(letIn).toEqual([])
})

test('a case of another agency is not there, whatever is asked of it', async () => {
  expect(ofCase.length).toBeGreaterThan(10)
  const seen: string[] = []
  for (const who of ['stranger', 'strangeHead'] as const)
    for (const call of ofCase) {
      const whole = wellAddressed(call)
      const theirs = await ask(who, whole, {}, wellFormed(call))
      const nobodys = await ask(who, whole, { id: randomUUID() }, wellFormed(call))
      // A draft is its writer's: that he has none, or wants none, says nothing of the case.
      const isOwn = call.path.includes('/drafts/') && call.method !== 'PUT'
      const isHidden = isOwn || (theirs.status === 404 && theirs.code === 'unknown-case')
      if (!isHidden || nobodys.status !== theirs.status || nobodys.code !== theirs.code)
        seen.push(theirs.name, nobodys.name)
    }
  expect(seen).toEqual([])
})

test('who administers the system is let into no case (三员分立)', async () => {
  const seen: string[] = []
  for (const who of ['administrator', 'securityAdministrator', 'auditor'] as const)
    for (const call of ofCase) {
      const { status, code, name } = await ask(who, wellAddressed(call), {}, wellFormed(call))
      if (status !== 403 || code !== 'post-not-allowed') seen.push(name)
    }
  expect(seen).toEqual([])
})

test('every call that takes a form decides by who sends it, once nothing is wrong with what he sends', async () => {
  // One's own account and sign-in, whoever one is.
  const own = (call: Call) => call.path.startsWith('/api/session')
  const undecided: string[] = []
  for (const call of calls.filter((one) => one.body !== undefined && !own(one))) {
    const answers = []
    for (const who of everybody) answers.push(await ask(who, call, {}, wellFormed(call)))
    const malformed = answers.filter(({ code }) => code === 'invalid-input')
    // What nobody finds (404 for all) tells of nobody that he may not: somebody is refused, or some are answered otherwise than others.
    const said = new Set(answers.map(({ status, code }) => `${status} ${code}`))
    if (malformed.length > 0 || !(answers.some(({ status }) => status === 403) || said.size > 1))
      undecided.push(...answers.map(({ name }) => name))
  }
  expect(undecided).toEqual([])
})

/** Whose person it is a register's step follows from the form: of his own step a keeper is told after it is read. */
const ofTheForm = ({ path }: Call, who: Who) => path.startsWith('/api/registry/') && who === 'securityAdministrator'

test('whom his post lets do none of it is told that first, and nothing of what was wrong with what he sent', async () => {
  const told: string[] = []
  for (const call of calls.filter((one) => one.path.startsWith('/api/') && !one.path.includes('/session')))
    for (const who of everybody) {
      const whole = wellAddressed(call)
      const { code } = await ask(who, whole, {}, wellFormed(call))
      if (code !== 'post-not-allowed' || ofTheForm(call, who)) continue
      const strangely = { ...whole, path: `${whole.path}${whole.path.includes('?') ? '&' : '?'}x=1` }
      const spoilt = takesBody(call) ? ([['{"x":1}'], ['[']] as const).map((body) => ({ call: whole, body })) : []
      for (const { call: at, body } of [...spoilt, { call: strangely, body: wellFormed(call) }]) {
        const answer = await ask(who, at, {}, body)
        if (answer.status !== 403 || answer.code !== 'post-not-allowed') told.push(answer.name)
      }
    }
  expect(told).toEqual([])
})

/** One of each who are told apart by a call: everybody it answers alike goes the same way through it. */
async function toldApart(call: Call): Promise<readonly Who[]> {
  const found = new Map<string, Who>()
  for (const who of everybody) {
    const { status, code } = await ask(who, call, {}, plain(call))
    if (!found.has(`${status} ${code}`)) found.set(`${status} ${code}`, who)
  }
  return [...found.values()]
}

test('whoever sends whatever to whichever call gets an answer, and a refusal is one sentence with a code', async () => {
  const faults: string[] = []
  for (const call of calls)
    for (const who of await toldApart(call)) {
      for (const name of call.inPath)
        for (const value of strange) faults.push(...(await ask(who, call, { [name]: value }, plain(call))).wrong)
      if (takesBody(call)) for (const body of bodies) faults.push(...(await ask(who, call, {}, body)).wrong)
      for (const name of call.inQuery)
        for (const sent of [...strange.map((value) => `${value}&${name}=2`), ...strangeValues])
          faults.push(...(await ask(who, { ...call, path: `${call.path}?${name}=${sent}` }, {})).wrong)
    }
  expect(faults).toEqual([])
}, 600_000)

test('a header or a word of the address that no call waits for breaks none', async () => {
  const faults: string[] = []
  // Who signs out each time would be signing in too often.
  for (const call of calls.filter(({ method, path }) => `${method} ${path}` !== 'DELETE /api/session')) {
    for (const who of everybody)
      faults.push(...(await ask(who, { ...call, path: `${call.path}?strange=%00&__proto__=1` }, {}, plain(call))).wrong)
    const isUpload = /\/(files|uploads)\b/.test(call.path)
    for (const header of headersRead.filter((one) => isUpload || !/upload|content|file|tus/.test(one)))
      for (const value of isUpload ? inHeaders : inHeaders.slice(0, 3))
        faults.push(...(await ask('handler', call, {}, wellFormed(call), { [header]: value })).wrong)
  }
  expect(faults).toEqual([])
}, 600_000)

test('what is asked for without its body is refused as it would be with it', async () => {
  const differ: string[] = []
  for (const call of calls.filter(({ method, path }) => method === 'GET' && path !== '/api/live'))
    for (const who of [null, 'stranger', 'auditor'] as const) {
      const whole = await send(who, 'GET', addressOf(call))
      const headers = { 'tus-resumable': '1.0.0', ...(who && { cookie: cookies.get(who)! }) }
      const { status } = await fetch(served.base + addressOf(call), { method: 'HEAD', headers })
      if (status !== whole.status) differ.push(`${who} ${call.path}: ${whole.status}, HEAD ${status}`)
    }
  expect(differ).toEqual([])
})

test('who may not register a seal leaves no key on the server', async () => {
  const keys = join(served.dataDir, 'keys')
  const before = readdirSync(keys)
  const left: string[] = []
  for (const who of everybody)
    for (const id of ['ghost', 'log', agencyIds.government, agencyIds.weather, agencyIds.market]) {
      const path = `/api/registry/agency/${id}/steps/key.register`
      const body = JSON.stringify({ command: randomUUID(), form: {} })
      const { status, code } = await send(who, 'POST', path, [body])
      // Its own, with the key that stands there already.
      const own = who === 'securityAdministrator' && id === agencyIds.market
      if (status !== (own ? 422 : 403)) left.push(`${who} ${id}: ${status} ${code}`)
    }
  expect(left).toEqual([])
  expect(readdirSync(keys)).toEqual(before)
})

// A file is no form: those calls have limits of their own.
const takesFiles = /\/(?:files|uploads)\b|\/sheets$|\/word\/changes$|^\/api\/lists\//

test('a body above the limit is refused by every call that takes one', async () => {
  const large = JSON.stringify({ command: randomUUID(), form: { summary: 'x'.repeat(1_100_000) } })
  cookies.set('publisher', await served.signIn(ofMarket('publisher')))
  const taken: string[] = []
  for (const call of calls.filter((one) => takesBody(one) && !takesFiles.test(one.path))) {
    // Who may not is refused before any body is read: then by whoever may.
    let told = await ask('handler', call, {}, [large])
    for (const who of ['publisher', 'securityAdministrator', 'administrator'] as const)
      if (told.status === 403) told = await ask(who, call, {}, [large])
    if (told.status !== 413) taken.push(told.name)
    taken.push(...told.wrong)
  }
  expect(taken).toEqual([])
})

/** What a query of a case asks for: the files of lines, and the format of a table. */
const queried: Readonly<Record<string, string>> = {
  sheet: 'ab'.repeat(32),
  from: 'ab'.repeat(32),
  to: 'cd'.repeat(32),
  as: 'csv',
}
/** An address that nothing is wrong with but who asks: what the call needs to be asked is there. */
const wellAddressed = (call: Call): Call =>
  call.needed.length === 0
    ? call
    : { ...call, path: `${call.path}?${call.needed.map((name) => `${name}=${queried[name] ?? 'x'}`).join('&')}` }

/** A body that nothing is wrong with but who sends it. */
function wellFormed(call: Call): readonly [string, string?] | undefined {
  if (!takesBody(call)) return undefined
  if (/\/(files|uploads)$/.test(call.path)) return ['%PDF-1.7', 'application/pdf']
  if (call.method === 'PATCH') return ['%PDF-1.7', 'application/offset+octet-stream']
  const least = call.body === undefined ? {} : (instanceOf(call.body) as Record<string, unknown>)
  const form = { party: { id: 'p1', kind: 'person', name: '林甲', role: 'party' } }
  return [
    JSON.stringify({
      ...least,
      ...('command' in least && { command: randomUUID() }),
      ...('form' in least && { form }),
      ...('docx' in least && { docx: 'UEs=' }),
    }),
  ]
}
