import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { ApiProblem, actAs, call, get, newId, problemOf, whenReached, whenSignedOut } from './client.ts'

interface Sent {
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}
let sent: Sent[] = []
let answer: () => Promise<Response> = async () => new Response('{}')
const told: unknown[] = []
vi.stubGlobal('fetch', (path: string, { signal: _, ...request }: Omit<Sent, 'path'> & { signal?: AbortSignal }) => {
  sent.push({ path, ...request })
  return answer()
})
whenSignedOut((how) => told.push(how))
whenReached((yes) => told.push(yes))
beforeEach(() => {
  sent = []
  told.length = 0
  actAs('')
})
afterAll(() => {
  vi.unstubAllGlobals()
  whenSignedOut(() => undefined)
  whenReached(() => undefined)
  actAs('')
})
const says = (status: number, body: object | string) => {
  answer = async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
}
const failure = async (work: Promise<unknown>): Promise<ApiProblem> => {
  const error = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ApiProblem)
  return error as ApiProblem
}

it('what changes something says that it comes from a page of ours, what only asks does not', async () => {
  says(200, { a: 1 })
  expect(await call('POST', '/api/cases', { command: 'c' })).toEqual({ a: 1 })
  expect(await get('/api/cases')).toEqual({ a: 1 })
  const [posted, asked] = sent
  expect(posted).toMatchObject({ method: 'POST', body: '{"command":"c"}' })
  expect(posted!.headers).toMatchObject({ 'x-requested-with': 'xiezhi', 'content-type': 'application/json' })
  expect(asked!.headers).not.toHaveProperty('x-requested-with')
  expect(asked).not.toHaveProperty('body')
})

it('every call says whose page it is, in letters a header bears', async () => {
  says(200, {})
  actAs('李四/li:1')
  await get('/api/cases')
  await get('/api/entrance', undefined, '')
  expect(sent[0]!.headers['x-acting-as']).toBe(encodeURI('李四/li:1'))
  expect(sent[1]!.headers).not.toHaveProperty('x-acting-as')
})

it('an answer without a body is none', async () => {
  answer = async () => new Response(null, { status: 204 })
  expect(await call('DELETE', '/api/session')).toBeUndefined()
})

it('a refusal brings its sentence, what to do, and the conditions', async () => {
  says(409, {
    code: 'step-blocked',
    detail: '条件不具备。',
    next: '先审核',
    reasons: [{ code: 'gate' }],
    mayHaveHappened: true,
  })
  const problem = await failure(call('POST', '/x', {}))
  expect(problem).toMatchObject({ status: 409, code: 'step-blocked', message: '条件不具备。', next: '先审核' })
  expect([problem.reasons.length, problem.mayHaveHappened, problem.errors]).toEqual([1, true, []])
  // A code is for whoever looks after the system: of a refusal it is not shown.
  expect(problem.faultCode).toBeUndefined()
  expect(told).toEqual([true])
})

it('who is signed in no more, or whose page it is not, is told so once', async () => {
  says(401, { code: 'not-signed-in', detail: '请先登录。' })
  await failure(get('/api/cases'))
  says(401, { code: 'signed-in-as-another', detail: '这一页是别人的。' })
  await failure(get('/api/cases'))
  says(401, { code: 'code-wanted', detail: '请填写验证码。' })
  await failure(call('POST', '/api/session', {}))
  expect(told.filter((one) => typeof one === 'string')).toEqual(['ended', 'another'])
})

it('no connection is a problem too, and everybody hears of it', async () => {
  answer = async () => Promise.reject(new TypeError('failed to fetch'))
  const problem = await failure(get('/api/cases'))
  expect(problem).toMatchObject({ status: 0, code: 'offline', message: '连不上服务器。' })
  expect(told).toEqual([false])
})

it('what was called off by the page itself is no fault of the line', async () => {
  const off = new AbortController()
  off.abort()
  answer = async () => Promise.reject(new DOMException('aborted', 'AbortError'))
  await expect(get('/api/cases', off.signal)).rejects.toThrow('aborted')
  expect(told).toEqual([])
})

it('what stands in between and does not speak as we do is told in our words', () => {
  expect(problemOf(502, '<html>Bad Gateway</html>')).toMatchObject({
    message: '服务器没有给出说明，请稍后再试。',
    code: 'http-502',
    faultCode: 'http-502',
  })
})

it('a command has an id of its own, also where the page is not served over https', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  expect(newId()).toMatch(shape)
  const { randomUUID } = crypto
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true })
  try {
    expect(newId()).toMatch(shape)
    expect(newId()).not.toBe(newId())
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true })
  }
})
