import { type InboxItem, type InboxKind, type InboxRow, inboxItem, inboxList } from '@xiezhi/answers'
import type { Actor, Context, Form, Moment } from '@xiezhi/casework'
import { layersOf } from '@xiezhi/casework'
import { clockState, recordOf } from '@xiezhi/casework/clocks.ts'
import {
  calendar,
  caseHeads,
  clockOf,
  type Day,
  type Procedure,
  procedureOf,
  type RuleBook,
  ruleBook,
  workOut,
} from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, nothing, told } from '../../platform/answers.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { databaseActor, mayHandleCases } from '../cases/index.ts'
import { addedRoutes } from './addedRoutes.ts'
import { type InboxDeps, inboxNumber, nameOf } from './outline.ts'
import { begunForm } from './register.ts'
import { fileAt, giveBack, oneOf, onePage, type Submission, take, waiting, waitingIn } from './store.ts'

const params = z.object({ number: inboxNumber })
const querystring = z.strictObject({
  procedure: z.string().max(60).optional().describe('只列登记为这一程序的'),
  same: inboxNumber.optional().describe('只列与这一件同一人提交的'),
  after: inboxNumber.optional().describe('接着这一件往下列：上一页的 next'),
})
const place = params.extend({ place: z.coerce.number().int().min(1).max(99) })
const unknown = () => new Problem(404, 'unknown-inbox', '没有这件来件，或者已经登记，请从“来件”中重新选择。')

/** 来件: seen in outline by the agency it was sent to, read by who takes it. */
export function inboxRoutes(app: Http, deps: InboxDeps): void {
  const { database, actorOf } = deps
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const tags = ['inbox']
  const now = () => deps.clock.now().slice(0, 16) as Moment

  /** The one under this number, for who took it. */
  async function taken(trx: Queries, actor: Actor, number: string): Promise<Submission> {
    const found = await oneOf(trx, number)
    if (found === undefined || found.case !== null) throw unknown()
    if (found.takenBy !== actor.person)
      throw new Problem(403, 'inbox-not-taken', `来件${number}没有由您领取。`, { next: '在“来件”中领取后查看' })
    return found
  }

  app.get(
    '/api/inbox',
    {
      onRequest,
      schema: {
        tags,
        summary: '来件：公众在公示平台提交、还没有登记的投诉、举报等，先到的在前',
        description:
          '只列事由；内容由领取的人查看（举报人的信息从这里起就是密封的）。一页100件；同一人提交很多的，只列最先的三件，其余用 same 列出。',
        querystring,
        response: { 200: told('来件', inboxList) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      return database.read(databaseActor(actor), async (trx) => {
        const context = await deps.contextFor(trx, actor, now())
        const { procedure, same, after } = request.query
        const found = await waiting(trx, { procedure, same, after })
        const rows = found.slice(0, onePage).map((s): InboxRow => {
          const takenBy = s.takenBy === null ? null : nameIn(context, s.takenBy)
          const mine = s.takenBy === actor.person
          const givenBack = mine || caseHeads.includes(actor.post) ? backOf(s, context) : []
          return { ...outline(s, context), takenBy, mine, may: mayRegister(s, actor), givenBack }
        })
        const kinds = (await waitingIn(trx)).map((k) => kindOf(k, context))
        return { rows, next: found.length > onePage ? (rows.at(-1)?.number ?? null) : null, kinds }
      })
    },
  )
  addedRoutes(app, deps)
  app.post(
    '/api/inbox/:number/take',
    { onRequest, schema: { tags, summary: '领取一件来件，由自己登记', params, response: { 204: nothing('已领取') } } },
    async (request, reply) => {
      const actor = actorOf(request)
      const { number } = request.params
      await database.transaction(databaseActor(actor), async (trx) => {
        const found = await oneOf(trx, number, true)
        if (found === undefined || found.case !== null) throw unknown()
        if (!mayRegister(found, actor))
          throw new Problem(403, 'post-not-allowed', '现在的岗位不登记这类来件。', {
            next: '由承办人或者承办机构负责人领取',
          })
        if (!(await take(trx, number, actor.person)))
          throw new Problem(409, 'inbox-taken', `来件${number}已经由别人领取。`, { next: '请他办理，或者请他退回来件' })
        await deps.noted(trx, actor, 'inbox-taken', `inbox/${number}`, { number })
      })
      return reply.code(204).send()
    },
  )
  app.post(
    '/api/inbox/:number/give-back',
    {
      onRequest,
      schema: {
        tags,
        summary: '退回来件，由别人领取',
        description: '谁退回、何时、为什么，随来件给以后领取的人和负责人看。',
        params,
        body: z.strictObject({ reason: z.string().trim().min(1, '请写明退回的理由').max(500, '理由不超过500字') }),
        response: { 204: nothing('已退回') },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      await database.transaction(databaseActor(actor), async (trx) => {
        const { number } = await taken(trx, actor, request.params.number)
        await giveBack(trx, number, { by: actor.person, at: now(), reason: request.body.reason })
        await deps.noted(trx, actor, 'inbox-given-back', `inbox/${number}`, { number })
      })
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/inbox/:number',
    {
      onRequest,
      schema: { tags, summary: '所领取的来件，按第一步的表单填好', params, response: { 200: told('来件', inboxItem) } },
    },
    async (request): Promise<InboxItem> => {
      const actor = actorOf(request)
      return database.transaction(databaseActor(actor), async (trx) => {
        const found = await taken(trx, actor, request.params.number)
        const context = await deps.contextFor(trx, actor, now())
        await deps.noted(trx, actor, 'viewed', `inbox/${found.number}`, { number: found.number })
        return itemOf(found, context)
      })
    },
  )
  app.get(
    '/api/inbox/:number/files/:place',
    {
      onRequest,
      schema: {
        tags,
        summary: '来件所附的一个文件',
        params: place,
        response: { 200: bytes('文件', 'application/octet-stream') },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const file = await database.transaction(databaseActor(actor), async (trx) => {
        const { number } = await taken(trx, actor, request.params.number)
        const found = await fileAt(trx, number, request.params.place)
        if (found === undefined) throw unknown()
        await deps.noted(trx, actor, 'viewed', `inbox/${number}`, { number, name: found.name })
        return found
      })
      // Whoever sent it chose its content: it is looked at outside this page.
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
        .header('cache-control', 'no-store')
        .type('application/octet-stream')
        .send(file.bytes)
    },
  )
}

const nameIn = ({ people }: Context, id: string) => people.find((p) => p.id === id)?.name ?? id
const backOf = (s: Submission, context: Context) => s.givenBack.map((g) => ({ ...g, by: nameIn(context, g.by) }))

const procedureFor = (s: Submission): Procedure | undefined => procedureOf(ruleBook, s.procedure)
const mayRegister = (s: Submission, { post }: Actor): boolean => {
  const p = procedureFor(s)
  return p?.steps.find((step) => step.id === p.first)?.posts.includes(post) === true
}

/** What a list may say: what it is about, which is never sealed, and by when something is owed. */
function outline(s: Submission, context: Context) {
  const p = procedureFor(s)
  const matter = s.content?.[p?.first ?? '']?.[p?.head.cause.field ?? '']
  const clock = clockOf(ruleBook, p?.intake?.clocks[0] ?? '')
  const end = clock && workOut(clock, { from: s.day, layers: layersOf(context) }, ruleBook as RuleBook, calendar).end
  return {
    number: s.number,
    procedure: s.procedure,
    title: nameOf(p) ?? s.procedure,
    matter: typeof matter === 'string' ? matter : '',
    received: s.received,
    due: end?.due ?? null,
    clock: clock?.title ?? null,
    files: s.files.length,
    others: s.others,
    waits: s.waits,
  }
}

/** How many wait, and how it stands with the first that nobody has taken: a flood shows, and what it would hide. */
function kindOf(
  { procedure, count, open, oldest }: Awaited<ReturnType<typeof waitingIn>>[number],
  context: Context,
): InboxKind {
  const p = procedureOf(ruleBook, procedure)
  const clock = clockOf(ruleBook, p?.intake?.clocks[0] ?? '')
  const today = context.now.slice(0, 10) as Day
  const state =
    clock === undefined || oldest === null
      ? undefined
      : clockState(recordOf(clock, oldest, context, {}), context, today)
  const light = state?.light === 'warn' || state?.light === 'over' ? state.light : 'calm'
  return { procedure, title: nameOf(p) ?? procedure, count, open, due: state?.due?.due ?? null, light }
}

function itemOf(s: Submission, context: Context): InboxItem {
  const p = procedureFor(s)
  const { intake, first = '', head } = p ?? {}
  const entered = s.content?.[first] ?? {}
  const form: Form = {
    ...begunForm(entered, 1),
    ...intake?.fills,
    ...(intake === undefined ? {} : { [intake.number]: s.number }),
    ...(head === undefined ? {} : { [head.receivedOn.field]: s.day }),
  }
  const later = Object.entries(s.content ?? {}).flatMap(([step, begun]) => {
    const rule = p?.steps.find((x) => x.id === step)
    return step === first || rule === undefined ? [] : [{ step, title: rule.title, lines: linesOf(p, step, begun) }]
  })
  return { ...outline(s, context), form, givenBack: backOf(s, context), names: s.files, later }
}

const partLabels = { name: '名称（姓名）', address: '地址', phone: '电话' }

/** What was entered for a later step: as its form calls it, for what the portal asked then it may ask otherwise today. */
const linesOf = (p: Procedure | undefined, step: string, begun: Form) =>
  (p?.steps.find((s) => s.id === step)?.fields ?? []).flatMap(({ id, label, kind }) => {
    const { [id]: value } = begun
    if (value === undefined) return []
    if (kind.is !== 'party') return [{ label, value: String(value) }]
    const named = value as Form
    return Object.entries(partLabels).flatMap(([part, called]) =>
      named[part] === undefined ? [] : [{ label: called, value: String(named[part]) }],
    )
  })
