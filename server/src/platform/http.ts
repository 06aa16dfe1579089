import { STATUS_CODES } from 'node:http'
import { Socket } from 'node:net'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import { health as healthAnswer } from '@xiezhi/answers'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { type Answers, checkAnswers, told } from './answers.ts'
import { Problem } from './errors.ts'
import { codeOf } from './failure.ts'
import { readBy } from './faults.ts'
import { type Health, healthOf } from './health.ts'
import { newId } from './ids.ts'
import { readJson } from './json.ts'
import { callerLeft } from './left.ts'
import { toProblem } from './refusals.ts'
import { turnOverAtStream } from './turns.ts'
import { speakChinese } from './words.ts'

/** Bodies at most, in bytes; files go by upload. */
export const bodyLimit = 1024 * 1024

/** Milliseconds in which a request must have come whole; uploads take their time and are only cut off by silence. */
const bodyTime = 60_000

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The body may take as long as it takes; the route itself ends it when nothing comes any more. */
    slowBody?: boolean
  }
}

export interface HttpOptions {
  health: Health
  logLevel?: string
  /** Where log lines go; standard error unless told. */
  logTo?: { write(line: string): void }
  /** Milliseconds in which a request must have come whole; a minute unless told. */
  bodyTime?: number
  /** Holds every answer against its schema before it leaves, as tests and `CHECK_ANSWERS=yes` ask for. */
  checked?: boolean
}

/** Nothing from elsewhere, no script or style in the page; own documents may stand in a frame of our pages. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  },
}

const text = (value: string): string => value.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`)

/** The same sentence where a browser opens an address as a page or in a frame: nobody should read JSON there. */
const pageOf = ({ detail, code, extras }: Problem): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${text(code)}</title><p>${text(detail)}</p>${extras.next === undefined ? '' : `<p>${text(extras.next)}</p>`}</html>`

const opensPage = (request: FastifyRequest): boolean =>
  ['document', 'iframe', 'frame'].includes(String(request.headers['sec-fetch-dest']))

function send(problem: Problem, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (opensPage(request))
    return reply
      .code(problem.status)
      .header('x-request-id', request.id)
      .type('text/html; charset=utf-8')
      .serializer(String)
      .send(pageOf(problem))
  // Serialised here: a route's own response schema must not reshape a problem.
  const body = JSON.stringify(problem.toBody(`urn:uuid:${request.id}`))
  // Set here too: a malformed address is answered before any hook runs.
  reply.header('x-request-id', request.id)
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').serializer(String).send(body)
}

/** Answers what is not even HTTP; there is no request yet, so the answer is written by hand. */
function answerRaw(error: Error, socket: Socket): void {
  if (codeOf(error) === 'ECONNRESET' || socket.destroyed) return
  const problem =
    codeOf(error) === 'HPE_HEADER_OVERFLOW'
      ? new Problem(431, 'headers-too-large', '请求头过大，请清除浏览器中本站的 Cookie 后重试。')
      : codeOf(error) === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? new Problem(408, 'request-timeout', '请求没有在规定时间内发完，请检查网络后重试。')
        : new Problem(400, 'malformed-request', '请求不是正确的 HTTP，请检查后重试。')
  const body = JSON.stringify(problem.toBody())
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}

/** The HTTP server of a process: guards, problems, request ids, logs and `/healthz`; routes are added to it. */
export async function createHttp(options: HttpOptions) {
  speakChinese()
  const app = fastify({
    bodyLimit,
    genReqId: newId,
    requestIdHeader: false,
    forceCloseConnections: true,
    // Node can only set one time for all requests; ours is set below, for all but uploads.
    requestTimeout: 0,
    http: { headersTimeout: bodyTime },
    // The proxy that speaks https for us stands on this machine: it says who asks, and whether the outside is https.
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      send(toProblem(error), request as FastifyRequest, reply as FastifyReply)
    },
    clientErrorHandler: answerRaw,
    logger: {
      level: options.logLevel ?? 'warn',
      stream: options.logTo ?? process.stderr,
      // A query may hold a name that was searched for, headers hold sessions: neither is logged.
      serializers: {
        req: (request) => ({ method: request.method, path: request.url?.split('?')[0] }),
        res: (reply) => ({ status: reply.statusCode }),
      },
    },
  }).withTypeProvider<Answers>()
  app.setValidatorCompiler(
    ({ schema, httpPart }) =>
      (given) =>
        readBy(schema as z.core.$ZodType, httpPart, given),
  )
  // What is answered is held against its schema by the compiler, and by the tests on the wire; here it is only written down.
  app.setSerializerCompiler(() => JSON.stringify)
  readJson(app as unknown as FastifyInstance)

  if (options.checked ?? process.env.CHECK_ANSWERS === 'yes') checkAnswers(app as unknown as FastifyInstance)
  // A case is 100 kB of JSON that repeats itself, and is asked for again at every step; files and streams go as they are.
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    customTypes: /^application\/(?:problem\+)?json/,
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  await app.register(helmet, {
    contentSecurityPolicy,
    frameguard: { action: 'sameorigin' },
    // Set below, where the outside speaks https.
    strictTransportSecurity: false,
  })
  app.addHook('onSend', turnOverAtStream)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('x-request-id', request.id)
    // Said by the proxy before us: from then on a browser never asks in the clear.
    if (request.protocol === 'https') reply.header('strict-transport-security', 'max-age=31536000')
  })
  app.addHook('onRequest', async (request) => {
    const { raw, routeOptions, headers } = request
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    // A request that came by no line cannot be slow.
    if (!hasBody || raw.complete || routeOptions.config?.slowBody || !(raw.socket instanceof Socket)) return
    const late = setTimeout(() => {
      if (!raw.complete) answerRaw(Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), raw.socket)
    }, options.bodyTime ?? bodyTime)
    for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(late))
  })
  app.setNotFoundHandler((request, reply) =>
    send(new Problem(404, 'unknown-route', '没有这个地址，请对照接口说明检查地址和请求方法。'), request, reply),
  )
  app.setErrorHandler((error, request, reply) => {
    // Nobody reads this answer; 499 is what proxies note of a caller who left.
    if (callerLeft(error, request, reply)) return reply.code(499).send()
    const problem = toProblem(error)
    if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, 'request failed')
    return send(problem, request, reply)
  })
  const health = healthOf(options.health)
  const response = { 200: told('都正常', healthAnswer), 503: told('有不正常的', healthAnswer) }
  app.get('/healthz', { schema: { response } }, async (_request, reply) => {
    const found = await health()
    return reply.code(found.status === 'ok' ? 200 : 503).send(found)
  })
  return app
}

export type Http = Awaited<ReturnType<typeof createHttp>>
