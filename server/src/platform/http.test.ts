import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Problem } from './errors.ts'
import { Failure } from './failure.ts'
import type { Health } from './health.ts'
import { createHttp, type Http } from './http.ts'

const health: Health = new Map()
const lines: string[] = []
let app: Http
let port: number

beforeAll(async () => {
  app = await createHttp({ health, logLevel: 'info', bodyTime: 400, logTo: { write: (line) => lines.push(line) } })
  const body = z.object({ name: z.string().min(1), amount: z.number().int().min(0), day: z.iso.date().optional() })
  app.post('/case', { schema: { body } }, async (request) => request.body)
  app.get('/case/:id', { schema: { params: z.object({ id: z.uuid() }) } }, async (request) => request.params)
  const querystring = z.strictObject({
    light: z.enum(['over', 'warn']).optional().describe('期限灯：超期、临期'),
    unit: z.enum(['元', '万元']).optional(),
    page: z.coerce.number().optional(),
  })
  app.get('/list', { schema: { querystring } }, async (request) => request.query)
  app.get('/caller', async (request) => ({ ip: request.ip, protocol: request.protocol }))
  app.get('/long', async () => ({ words: '处罚'.repeat(2000) }))
  app.get('/file', async (_request, reply) => reply.type('application/pdf').send(Buffer.alloc(5000)))
  app.get('/broken', async () => {
    throw new Error('select password from people')
  })
  app.get('/text', async () => {
    throw Object.assign(new Error('invalid byte sequence'), { code: '22021' })
  })
  app.get('/away', async () => {
    throw Object.assign(new Error('terminating connection'), { code: '57P01' })
  })
  app.get('/gate', { schema: { response: { 200: z.object({ a: z.string() }) } } }, async () => {
    throw new Problem(409, 'step-blocked', '先完成法制审核。', {
      reasons: [{ code: 'gate', gate: 'G23', sentence: '没有法制审核意见', next: '送请审核', articles: [] }],
    })
  })
  app.addContentTypeParser('x/slow', (_request, payload, done) => done(null, payload))
  app.post('/slow', { config: { slowBody: true } }, async (request) => {
    let length = 0
    for await (const chunk of request.body as AsyncIterable<Buffer>) length += chunk.length
    return { length }
  })
  app.post('/many', async () => {
    await soon()
    return { words: randomBytes(3e6).toString('hex') }
  })
  app.post('/stream', async (_request, reply) => reply.type('application/pdf').send(Readable.from(slowly(false))))
  app.post('/torn', async (_request, reply) => reply.type('application/pdf').send(Readable.from(slowly(true))))
  app.post('/fault', async () => {
    await soon()
    throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const address = app.server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(() => app.close())

const soon = () => new Promise((next) => setTimeout(next, 100))
async function* slowly(torn: boolean) {
  await soon()
  if (torn) throw Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })
  for (let part = 0; part < 200; part += 1) yield randomBytes(65_536)
}

function post(payload: string | Buffer, type = 'application/json') {
  return app.inject({ method: 'POST', url: '/case', payload, headers: { 'content-type': type } })
}

const deep = '['.repeat(200_000)
const bad: [string, () => ReturnType<typeof post>, number, string][] = [
  ['half a JSON', () => post('{"name":'), 400, 'malformed-json'],
  ['JSON nested without end', () => post(deep), 400, 'malformed-json'],
  ['another encoding', () => post(Buffer.from([0x22, 0xb0, 0xb8, 0x22])), 400, 'malformed-text'],
  ['a NUL in the text', () => post('{"name":"a\\u0000b","amount":1}'), 400, 'malformed-text'],
  ['half a character', () => post('{"name":"\\ud83d","amount":1}'), 400, 'malformed-text'],
  ['half a character in a key', () => post('{"name":"a","amount":1,"\\udc00":1}'), 400, 'malformed-text'],
  ['too much', () => post(`{"name":"${'案'.repeat(400_000)}","amount":1}`), 413, 'body-too-large'],
  ['XML', () => post('<a/>', 'application/xml'), 415, 'unsupported-media-type'],
  ['plain text', () => post('a', 'text/plain'), 415, 'unsupported-media-type'],
  ['no type at all', () => app.inject({ method: 'POST', url: '/case', payload: 'a' }), 415, 'unsupported-media-type'],
  ['nothing', () => post(''), 422, 'invalid-input'],
  ['a list', () => post('[]'), 422, 'invalid-input'],
  ['a negative amount', () => post('{"name":"a","amount":-1}'), 422, 'invalid-input'],
  ['an unknown address', () => app.inject({ url: '/nowhere?q=1' }), 404, 'unknown-route'],
  ['another method', () => app.inject({ method: 'DELETE', url: '/case' }), 404, 'unknown-route'],
  ['a malformed address', () => app.inject({ url: '/case/%E4%ZZ' }), 400, 'malformed-url'],
  ['an id that is none', () => app.inject({ url: '/case/1%27%20or%201=1' }), 422, 'invalid-input'],
  ['an endless id', () => app.inject({ url: `/case/${'a'.repeat(300)}` }), 414, 'url-too-long'],
  ['an error nobody foresaw', () => app.inject({ url: '/broken' }), 500, 'internal-error'],
  ['text the database cannot store', () => app.inject({ url: '/text' }), 400, 'malformed-text'],
  ['a database that went away', () => app.inject({ url: '/away' }), 503, 'database-unavailable'],
]

describe('a problem in Chinese answers', () => {
  test.each(bad)('%s', async (_, call, status, code) => {
    const response = await call()
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(response.json()).toMatchObject({ status, code, type: `urn:xiezhi:problem:${code}` })
    expect(response.statusCode).toBe(status)
    expect(response.json().detail).toMatch(/\p{Script=Han}.*。$/u)
    expect(response.json().title).toMatch(/\p{Script=Han}/u)
    expect(response.json().instance).toBe(`urn:uuid:${response.headers['x-request-id']}`)
    expect(response.body).not.toMatch(/password|select|at .*\.ts/)
  })

  test('every wrong field at once, each with the way to it', async () => {
    const response = await post('{"name":"","amount":"1","day":"2026-02-30"}')
    expect(response.json().errors).toEqual([
      { field: 'name', code: 'required', sentence: '不能为空' },
      { field: 'amount', code: 'wrong-kind', sentence: '应为数字' },
      { field: 'day', code: 'wrong-format', sentence: '应为日期（如 2026-03-01）' },
    ])
    expect((await post('{"amount":1.5}')).json().errors).toEqual([
      { field: 'name', code: 'required', sentence: '必须填写' },
      { field: 'amount', code: 'wrong-kind', sentence: '应为整数' },
    ])
  })

  test('a value by its name where the schema says one, a choice never by its codes, and no English', async () => {
    const { detail, errors } = (await app.inject({ url: '/list?light=red' })).json()
    expect(errors).toEqual([{ field: 'light', code: 'unknown-choice', sentence: '“期限灯”不是可以选用的值' }])
    expect(detail).toBe('地址中的查询条件填写有误（“期限灯”不是可以选用的值），请改正后重新提交。')
    const unit = (await app.inject({ url: '/list?unit=dollar&light=over' })).json()
    expect(unit.errors).toEqual([{ field: 'unit', code: 'unknown-choice', sentence: '应为以下之一：元、万元' }])
    const two = (await app.inject({ url: '/list?light=over&unit=dollar&page=x&more=1' })).json()
    expect(two.detail).toContain('等3处')
    expect(two.errors.map((e: { code: string }) => e.code)).toEqual(['unknown-choice', 'wrong-kind', 'unknown-field'])
  })

  test('a gate with its articles, whatever the route promised for success', async () => {
    const response = await app.inject({ url: '/gate' })
    expect(response.statusCode).toBe(409)
    expect(response.json().reasons).toEqual([
      { code: 'gate', gate: 'G23', sentence: '没有法制审核意见', next: '送请审核', articles: [] },
    ])
  })

  test.each([
    ['what is no HTTP', 'NONSENSE\r\n\r\n', 400, 'malformed-request'],
    [
      'a body that does not come',
      'POST /case HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      408,
      'request-timeout',
    ],
    ['endless headers', `GET / HTTP/1.1\r\nCookie: ${'a'.repeat(40_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ])('%s', async (_, sent, status, code) => {
    const answer = await new Promise<string>((resolve, reject) => {
      let received = ''
      const socket = connect(port, '127.0.0.1', () => socket.write(sent))
      socket.on('data', (chunk) => {
        received += chunk.toString('utf8')
      })
      socket.on('error', reject)
      socket.on('close', () => resolve(received))
    })
    expect(answer).toContain(`HTTP/1.1 ${status} `)
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status, code })
  })
})

describe('whoever leaves', () => {
  const errors = () =>
    lines
      .map((line): { level: number; code?: string } => JSON.parse(line))
      .flatMap(({ level, code }) => (level >= 50 ? [code] : []))
  /** Sends, and is gone while the request is being worked on. */
  const leave = async (sent: string, how: 'destroy' | 'end' | 'resetAndDestroy') => {
    lines.length = 0
    const socket = connect(port, '127.0.0.1', () => socket.write(sent))
    socket.on('error', () => undefined).pause()
    await expect.poll(() => lines.join('')).toContain('incoming request')
    await new Promise((next) => setTimeout(next, 30))
    socket[how]()
    return socket
  }
  const head = (path: string, type: string, length: number) =>
    `POST ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n`
  const whole = (path: string) => `${head(path, 'application/json', 2)}{}`
  const half = (path: string, type = 'application/json') => `${head(path, type, 9)}{`

  test.each([
    ['an answer that is compressed', whole('/many')],
    ['an answer that is streamed', whole('/stream')],
    ['a body of his own', half('/case')],
    ['a body to nowhere', half('/nowhere')],
    ['an upload', half('/slow', 'x/slow')],
  ])('in the midst of %s is no fault of ours', async (_, sent) => {
    for (const how of ['destroy', 'end', 'resetAndDestroy'] as const) {
      const socket = await leave(sent, how)
      await new Promise((next) => setTimeout(next, 300))
      socket.destroy()
      expect([how, errors()]).toEqual([how, []])
    }
  })

  test('hides no fault of ours, and a stream of ours that breaks is one', async () => {
    await leave(whole('/fault'), 'destroy')
    await expect.poll(errors).toEqual(['database-unavailable'])
    lines.length = 0
    expect((await app.inject({ method: 'POST', url: '/torn' })).json()).toMatchObject({ code: 'internal-error' })
    expect(errors()).toEqual(['internal-error'])
  })
})

test('an upload may take longer than any other request', async () => {
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(port, '127.0.0.1', async () => {
      socket.write('POST /slow HTTP/1.1\r\nHost: x\r\nContent-Type: x/slow\r\nContent-Length: 4\r\n\r\n')
      for (const letter of 'slow') {
        await new Promise((next) => setTimeout(next, 200))
        socket.write(letter)
      }
    })
    socket.once('data', (data) => resolve(String(data)))
  })
  expect(answer).toContain('{"length":4}')
})

test('a good body passes unchanged, with keys that look like tricks dropped by the schema', async () => {
  const response = await post('{"name":"张三 \\ud83d\\ude00","amount":5,"__proto__":{"admin":true}}')
  expect(response.statusCode).toBe(200)
  expect(response.json()).toEqual({ name: '张三 😀', amount: 5 })
})

describe('healthz', () => {
  const asked = async () => {
    const response = await app.inject({ url: '/healthz' })
    return [response.statusCode, response.json()]
  }
  test('tells whether everything serves, and what was measured', async () => {
    expect(await asked()).toEqual([200, { status: 'ok', failed: [], reasons: {}, figures: {} }])
    health.set('log', async () => ({ logWaitingSeconds: 3 }))
    health.set('database', async () => {
      throw new Error('password of li')
    })
    health.set('disk', async () => {
      throw new Failure('disk-short', '磁盘将满。')
    })
    const reasons = { database: '不能服务。', disk: '磁盘将满。' }
    const told = { status: 'failing', failed: ['database', 'disk'], reasons, figures: { logWaitingSeconds: 3 } }
    expect(await asked()).toEqual([503, told])
    health.clear()
  })
  test('tells every figure, in whatever order the checks end', async () => {
    for (const [name, after] of [
      ['files', 20],
      ['log', 5],
      ['disk', 10],
    ] as const)
      health.set(name, async () => {
        await new Promise((resolve) => setTimeout(resolve, after))
        return { [`${name}Waiting`]: after }
      })
    expect(await asked()).toMatchObject([200, { figures: { filesWaiting: 20, logWaiting: 5, diskWaiting: 10 } }])
    health.clear()
  })
  test('answers within two seconds whatever hangs, and does not pile up', async () => {
    let times = 0
    health.set('database', () => {
      times += 1
      return new Promise<void>(() => undefined)
    })
    const begun = Date.now()
    expect(await asked()).toMatchObject([503, { failed: ['database'], reasons: { database: '1.5 秒内没有回答。' } }])
    await asked()
    health.clear()
    expect(Date.now() - begun).toBeLessThan(4000)
    expect(times).toBe(1)
  })
})

test('pages may load nothing from elsewhere', async () => {
  const { headers } = await app.inject({ url: '/healthz' })
  expect(headers['content-security-policy']).toContain("default-src 'self'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['cache-control']).toBe('no-store')
})

test('the log holds no session, no search and no body', async () => {
  lines.length = 0
  await app.inject({
    method: 'POST',
    url: '/case?name=zhangsan',
    payload: '{"name":"lisi","amount":1}',
    headers: { 'content-type': 'application/json', cookie: 'session=wangwu', authorization: 'Bearer zhaoliu' },
  })
  expect(lines.join('')).toContain('"path":"/case"')
  expect(lines.join('')).not.toMatch(/zhangsan|lisi|wangwu|zhaoliu/)
})

describe('behind a proxy', () => {
  const headers = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7', 'x-forwarded-proto': 'https' }
  test('on this machine, the caller is whom the proxy names last', async () => {
    const { body } = await app.inject({ url: '/caller', headers })
    expect(JSON.parse(body)).toEqual({ ip: '198.51.100.7', protocol: 'https' })
  })
  test('that speaks https outside, browsers are told to keep to it', async () => {
    const strict = async (more: object) =>
      (await app.inject({ url: '/caller', ...more })).headers['strict-transport-security']
    expect(await strict({ headers })).toBe('max-age=31536000')
    expect(await strict({})).toBe(undefined)
    expect(await strict({ headers, remoteAddress: '192.0.2.5' })).toBe(undefined)
  })
  test('nobody from elsewhere names himself', async () => {
    const { body } = await app.inject({ url: '/caller', headers, remoteAddress: '192.0.2.5' })
    expect(JSON.parse(body)).toEqual({ ip: '192.0.2.5', protocol: 'http' })
  })
})

describe('what is long and is JSON', () => {
  const asked = (url: string, encoding: string) => app.inject({ url, headers: { 'accept-encoding': encoding } })
  test('goes compressed to whom can read it', async () => {
    const brotli = await asked('/long', 'gzip, deflate, br')
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.rawPayload.length).toBeLessThan(500)
    expect((await asked('/long', 'gzip')).headers['content-encoding']).toBe('gzip')
    expect((await asked('/long', 'identity')).json()).toEqual({ words: '处罚'.repeat(2000) })
  })
  test('what is short, or a file, goes as it is', async () => {
    expect((await asked('/caller', 'br')).headers['content-encoding']).toBeUndefined()
    expect((await asked('/file', 'br')).headers['content-encoding']).toBeUndefined()
  })
})
