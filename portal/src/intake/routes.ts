import { createHash, createHmac, randomBytes } from 'node:crypto'
import { askedId, type Day } from '@xiezhi/law'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { receivedPage } from '../pages/follow.ts'
import type { Frame } from '../pages/layout.ts'
import { sendFormPage, sendPage } from '../pages/send.ts'
import type { Wrong } from '../pages/wrong.ts'
import type { Channel, Store } from '../store/store.ts'
import { coming } from './coming.ts'
import { BODY, readFiles } from './files.ts'
import { followingRoutes } from './following.ts'
import { hashOfCode, identityOf, isOnce, newOnce, senderOf } from './identity.ts'
import { aroundOf, networkOf } from './network.ts'
import { places, type Size } from './places.ts'
import { type Sendable, sendable } from './questions.ts'
import { codeFieldOf, graded, gradedOf, invitationOf } from './rating.ts'
import { type Fault, readContent } from './reading.ts'
import { partsOf, textsIn } from './sentForm.ts'

export type IntakeDeps = {
  store: Store
  today: () => Day
  frameOf: (request: FastifyRequest) => Promise<Frame>
  wrong: (request: FastifyRequest, reply: FastifyReply, status: number, told: Wrong) => Promise<FastifyReply>
}

/** Looks at a number from one address in an hour: a code cannot be guessed, and nobody needs to try. */
const LOOKS = 60
/** Forms from one address in an hour, with those that came back to be mended: a hall has one address, and twenty of them are taken in. */
const POSTS = 300
/** Bytes of a form without files: Chinese is nine of them a character on its way. */
const TYPED = 256 * 1024

const busy: Wrong = {
  code: 'busy',
  title: '现在提交的人较多',
  sentence: '请过一分钟再试。您填写的内容没有提交，请用浏览器的“后退”回到表单。',
}
const often: Wrong = {
  code: 'often',
  title: '提交得太频繁',
  sentence:
    '同一网络一小时内提交得太多，请一小时后再试，或者拨打机关的电话。您填写的内容没有提交，请用浏览器的“后退”回到表单。',
}
const tooLarge: Wrong = {
  code: 'too-large',
  title: '内容太大，没有提交',
  sentence: '每个文件不超过 5 MB，最多 3 个；文字也不能太长。请用浏览器的“后退”回到表单，换小一些的照片。',
}
const slow: Wrong = {
  code: 'too-slow',
  title: '发送得太慢，没有提交',
  sentence: '网络太慢，内容没有收完。请用浏览器的“后退”回到表单再试；可以先不附文件提交，文字用不了多少流量。',
}
const broken: Wrong = {
  code: 'form-broken',
  title: '没有收到完整的表单',
  sentence: '请用浏览器的“后退”回到表单，再提交一次。',
}
const sentences = {
  unknown: '这个机关现在不接收这类提交，请选择其他机关',
  often: '同一网络一小时内提交得太多，请一小时后再试，或者拨打机关的电话',
  full: '所附的文件现在放不下，请不附文件提交，登记后再向办理机关提交材料，写明编号',
  other: '这份表单已经提交过不同的内容，请重新打开表单填写',
  uninvited:
    '评价码不对，或者不是所选机关的检查；请照检查结果告知书核对，结果告知以后才能评价。没有告知书的，不填评价码也可以提交',
  rated: '这个评价码已经用过，一次检查评价一次；还有情况要反映的，不填评价码提交',
} as const

/** 投诉、举报 from the portal: forms without a script, handed over and never read back. */
export async function intakeRoutes(app: FastifyInstance, deps: IntakeDeps): Promise<void> {
  const { store, today, frameOf, wrong } = deps
  // Addresses are told apart while the process lives, and kept nowhere.
  const key = randomBytes(32)
  const hashed = (place: string) => createHmac('sha256', key).update(place).digest('hex')
  const sourceOf = ({ ip }: FastifyRequest) => hashed(networkOf(ip))
  const originOf = (request: FastifyRequest) => ({ source: sourceOf(request), wide: hashed(aroundOf(request.ip)) })
  const looks = counter(LOOKS, 3_600_000)
  const posts = counter(POSTS, 3_600_000)
  const around = counter(10 * POSTS, 3_600_000)
  const bodies = places(Date.now)

  /** What may be sent today, of which some agency takes it in. */
  async function offered(): Promise<{ open: readonly Sendable[]; channels: readonly Channel[] }> {
    const channels = await store.channels()
    return { channels, open: sendable(today()).filter((s) => channels.some((c) => c.procedure === s.procedure.id)) }
  }
  const html = (reply: FastifyReply, status: number, text: string) =>
    reply.code(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(text)

  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    for (const [type, bodyLimit] of Object.entries({
      'multipart/form-data': BODY,
      'application/x-www-form-urlencoded': TYPED,
    }))
      scope.addContentTypeParser(type, { parseAs: 'buffer', bodyLimit }, (_request, body, done) => done(null, body))
    scope.addHook('preParsing', async (request, reply, payload) => {
      if (request.method !== 'POST') return undefined
      // Before a byte of the body is read: what is refused afterwards has cost its reading.
      const source = sourceOf(request)
      if (!posts(source, Date.now()) || !around(aroundOf(request.ip), Date.now()))
        return void (await wrong(request, reply, 429, often))
      const body = coming(payload, () => taken?.arrived())
      const taken = bodies(sizeOf(request), source, body.cut)
      if (taken === undefined) {
        body.cut()
        return void (await wrong(request, reply.header('connection', 'close'), 503, busy))
      }
      reply.raw.once('close', taken.free)
      return body.stream
    })
    scope.setErrorHandler(async (error, request, reply) => {
      const { statusCode: status = 500 } = error as { statusCode?: number }
      if (status === 413) return wrong(request, reply, 413, tooLarge)
      // What is still on its way is not waited for.
      if (status === 408) return wrong(request, reply.header('connection', 'close'), 408, slow)
      if (status < 500) return wrong(request, reply, status, broken)
      throw error
    })

    scope.get('/send', async (request, reply) =>
      html(reply, 200, sendPage(await frameOf(request), (await offered()).open)),
    )

    scope.get('/send/:path', async (request, reply) => {
      const { open, channels } = await offered()
      const asked = open.find((s) => s.intake.path === (request.params as { path: string }).path)
      if (asked === undefined) return reply.callNotFound()
      const values = begun(asked, request.query as Record<string, unknown>)
      const filled = {
        sendable: asked,
        channels: takers(channels, asked),
        agencies: gradable(agenciesOf(channels), takers(channels, asked), asked),
        once: newOnce(),
        values,
        faults: [],
      }
      return html(reply, 200, sendFormPage(await frameOf(request), filled))
    })

    scope.post('/send/:path', async (request, reply) => {
      const { open, channels } = await offered()
      const asked = open.find((s) => s.intake.path === (request.params as { path: string }).path)
      if (asked === undefined) return reply.callNotFound()
      const parts = partsOf(request)
      if (parts === null) return wrong(request, reply, 400, broken)
      const values = textsIn(parts)
      const once = isOnce(values.once ?? '') ? String(values.once) : newOnce()
      const frame = await frameOf(request)
      const takes = takers(channels, asked)
      const agencies = gradable(agenciesOf(channels), takes, asked)
      const again = (status: number, faults: readonly Fault[], anew = once) =>
        html(
          reply,
          status,
          sendFormPage(frame, { sendable: asked, channels: takes, agencies, once: anew, values, faults }),
        )

      const { content, faults } = readContent(
        asked,
        values,
        today(),
        agencies.map((a) => a.agencyName),
      )
      const agency = takes.find((c) =>
        asked.intake.grades === undefined
          ? c.agency === values.agency
          : c.oversees.includes(gradedOf(asked, content, agencies)),
      )
      const fileField = asked.questions.find((q) => q.kind.is === 'files')
      const given = parts.flatMap((p) =>
        p.file !== undefined && p.name === fileField?.id ? [{ name: p.file, bytes: p.bytes }] : [],
      )
      const read = readFiles(fileField?.id ?? '', given)
      const all = [
        // Of a grade it follows from who is graded, which is asked by itself.
        ...(agency === undefined && asked.intake.grades === undefined
          ? [{ field: 'agency', sentence: '请选择提交给哪个机关' }]
          : []),
        ...faults,
        ...read.faults,
      ]
      if (agency === undefined || all.length > 0) return again(422, all)
      // What is told of the whole form stands where it says to whom it goes.
      const { grades } = asked.intake
      const place = grades === undefined ? 'agency' : askedId({ step: asked.procedure.first, field: grades.agency })

      const { number, code } = identityOf(once, today())
      const digest = createHash('sha256').update(JSON.stringify(content))
      for (const { bytes } of read.files) digest.update(createHash('sha256').update(bytes).digest())
      const invited = invitationOf(asked, content, agencies)
      const said = await store.submit({
        number,
        code: hashOfCode(code),
        agency: agency.agency,
        procedure: asked.procedure.id,
        content,
        digest: digest.digest('hex'),
        ...originOf(request),
        sender: senderOf(asked, values),
        ...invited,
        files: read.files,
      })
      if (said === 'often') return again(429, [{ field: place, sentence: sentences.often }])
      const codeField = codeFieldOf(asked)
      if ((said === 'uninvited' || said === 'rated') && codeField !== undefined)
        return again(422, [{ field: codeField, sentence: sentences[said] }])
      if (said !== 'taken' && said !== 'again')
        return again(422, [{ field: place, sentence: sentences[said] }], newOnce())
      if (invited.invitation !== null)
        await graded(asked, content, agencies, (of, grade) => store.rate(number, hashOfCode(code), of, grade))
      const receipt = {
        number,
        code,
        agencyName: agency.agencyName,
        title: asked.name,
        again: said === 'again',
        demoMark: agency.demoMark,
      }
      return html(reply, 201, receivedPage(frame, receipt))
    })

    followingRoutes(scope, {
      store,
      frameOf,
      wrong,
      broken,
      html,
      mayLook: (request) => looks(sourceOf(request), Date.now()),
      origin: originOf,
    })
  })
}

/** What a link fills in already: 更正 of that very page. It is text in a form, and nothing is sent by it. */
function begun({ questions }: Sendable, given: Readonly<Record<string, unknown>>): Record<string, string> {
  const ids = ['agency', ...questions.filter((q) => q.kind.is !== 'files').map((q) => q.id)]
  return Object.fromEntries(
    ids.flatMap((id) =>
      typeof given[id] === 'string' ? [[id, given[id].replaceAll('\u0000', '').slice(0, 200)]] : [],
    ),
  )
}

/** Everybody who takes anything in, once. */
const agenciesOf = (channels: readonly Channel[]) =>
  channels.filter((c, i) => channels.findIndex((other) => other.agency === c.agency) === i)

const takers = (channels: readonly Channel[], { procedure }: Sendable) =>
  channels.filter((c) => c.procedure === procedure.id)

/** Of whom a grade is asked: whoever somebody who takes it in oversees. Of anything else everybody. */
const gradable = (agencies: readonly Channel[], takes: readonly Channel[], { intake }: Sendable) =>
  intake.grades === undefined ? agencies : agencies.filter((a) => takes.some((t) => t.oversees.includes(a.agency)))

const sizeOf = ({ headers }: FastifyRequest): Size => {
  const length = Number(headers['content-length'])
  return length <= TYPED ? 'small' : 'large'
}

/** Whether one more from there is within the measure of the time. */
function counter(most: number, span: number) {
  let since = 0
  let seen = new Map<string, number>()
  return (source: string, now: number): boolean => {
    if (now - since > span) {
      since = now
      seen = new Map()
    }
    const count = (seen.get(source) ?? 0) + 1
    seen.set(source, count)
    return count <= most
  }
}
