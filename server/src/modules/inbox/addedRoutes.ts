import { type InboxAdded, type InboxAddedList, type InboxBegun, inboxAddedList, inboxBegun } from '@xiezhi/answers'
import { type Actor, type CaseFile, fold } from '@xiezhi/casework'
import { titleOf } from '@xiezhi/casework/heading.ts'
import { mayUnseal } from '@xiezhi/casework/sealing.ts'
import { procedureOf, ruleBook, type Supplementing } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { bytes, nothing, told } from '../../platform/answers.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { caseEventOf, databaseActor, mayHandleCases } from '../cases/index.ts'
import { readStream } from '../record/index.ts'
import { type Added, addedName, countAdded, fileAdded, oneAdded, pageOfAdded, settle, waitingAdded } from './added.ts'
import { type InboxDeps, inboxNumber, nameOf } from './outline.ts'
import { beginStep, isBegun } from './store.ts'

const params = z.object({ number: inboxNumber, n: z.coerce.number().int().min(1).max(99) })
const place = params.extend({ place: z.coerce.number().int().min(1).max(99) })
/** The number of an addition: that of what it is added to, and which. */
const afterAdded = z.string().regex(/^[0-9A-Z-]{8,40}-[1-9]\d?$/, '应为补充编号')
const placeOf = (after: string | undefined) => {
  const at = after?.lastIndexOf('-') ?? -1
  return after === undefined ? undefined : { number: after.slice(0, at), n: Number(after.slice(at + 1)) }
}
const gone = () => new Problem(404, 'unknown-inbox', '没有这份补充材料，或者已经登记，请从“来件”中重新选择。')

/** 补充材料: seen in outline by the agency, read and entered by who handles the case it belongs to, and by nobody else. */
export function addedRoutes(app: Http, deps: InboxDeps): void {
  const { database, actorOf } = deps
  const onRequest = [deps.signedIn, async (request: FastifyRequest) => mayHandleCases(actorOf(request))]
  const tags = ['inbox']

  /** For who may enter it, with the case as it stands. Throws `Problem` 404, 409 while there is no case, 403. */
  async function mine(trx: Queries, actor: Actor, number: string, n: number) {
    const found = await oneAdded(trx, number, n)
    if (found === undefined || found.content === null) throw gone()
    const at = await standing(trx, found, actor)
    if (at.file === undefined)
      throw new Problem(409, 'inbox-unregistered', `来件${number}还没有登记，登记以后才能登记它的补充材料。`, {
        next: '先登记这件来件',
      })
    if (!at.may)
      throw new Problem(403, 'inbox-not-yours', '补充材料由本案的办理人员和负责人查看、登记。', {
        next: '请登记本案的人员、指定的办理人员或者负责人办理',
      })
    return { found, by: at.by, file: at.file, open: at.open }
  }

  app.get(
    '/api/inbox/added',
    {
      onRequest,
      schema: {
        tags,
        summary: '补充材料：提交人凭编号补充、还没有登记的，先到的在前',
        querystring: z.strictObject({ after: afterAdded.optional().describe('接着这一份往下列：上一页的 next') }),
        response: { 200: told('补充材料', inboxAddedList) },
      },
    },
    async (request): Promise<InboxAddedList> => {
      const actor = actorOf(request)
      return database.read(databaseActor(actor), async (trx) => {
        const rows: InboxAdded[] = []
        const found = await waitingAdded(trx, placeOf(request.query.after))
        for (const one of found.slice(0, pageOfAdded)) rows.push(rowOf(one, await standing(trx, one, actor)))
        const next = found.length > pageOfAdded ? (rows.at(-1)?.number ?? null) : null
        return { rows, next, count: await countAdded(trx) }
      })
    },
  )
  app.post(
    '/api/inbox/:number/added/:n/begin',
    {
      onRequest,
      schema: {
        tags,
        summary: '登记一份补充材料：打开所属案件的步骤，内容已经填好',
        params,
        response: { 200: told('在哪里登记', inboxBegun) },
      },
    },
    async (request): Promise<InboxBegun> => {
      const actor = actorOf(request)
      const { number, n } = request.params
      return database.transaction(databaseActor(actor), async (trx) => {
        const { found, by, file, open } = await mine(trx, actor, number, n)
        if (!open)
          throw new Problem(409, 'inbox-closed', '案件现在的阶段不能登记补充材料。', { next: '写明理由，告知提交人' })
        if (await isBegun(trx, actor.person, file.id, by.step))
          throw new Problem(409, 'inbox-begun', '您在本案已经开始登记另一份补充材料，还没有办完。', {
            next: '先办完或者清空那份草稿，再登记这一份',
          })
        const form = { [by.content]: found.content ?? '', [by.received]: found.day, [by.number]: addedName(found) }
        await beginStep(trx, actor.person, file.id, by.step, form)
        await deps.noted(trx, actor, 'viewed', `inbox/${addedName(found)}`, { number: addedName(found) })
        return { case: file.id, proceeding: 'main', step: by.step }
      })
    },
  )
  app.post(
    '/api/inbox/:number/added/:n/aside',
    {
      onRequest,
      schema: {
        tags,
        summary: '案件的阶段已经不能登记的补充材料，写明理由，告知提交人',
        params,
        body: z.strictObject({ reason: z.string().trim().min(1, '请写明理由').max(500, '理由不超过500字') }),
        response: { 204: nothing('已告知') },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { number, n } = request.params
      await database.transaction(databaseActor(actor), async (trx) => {
        const { found, open } = await mine(trx, actor, number, n)
        if (open)
          throw new Problem(409, 'inbox-open', '案件现在可以登记补充材料，应当登记。', { next: '从“来件”中打开登记' })
        await settle(trx, found, request.body.reason)
        await deps.noted(trx, actor, 'inbox-given-back', `inbox/${addedName(found)}`, { number: addedName(found) })
      })
      return reply.code(204).send()
    },
  )
  app.get(
    '/api/inbox/:number/added/:n/files/:place',
    {
      onRequest,
      schema: {
        tags,
        summary: '补充材料所附的一个文件',
        params: place,
        response: { 200: bytes('文件', 'application/octet-stream') },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { number, n, place } = request.params
      const file = await database.transaction(databaseActor(actor), async (trx) => {
        const { found } = await mine(trx, actor, number, n)
        const one = await fileAdded(trx, found, place)
        if (one === undefined) throw gone()
        await deps.noted(trx, actor, 'viewed', `inbox/${addedName(found)}`, {
          number: addedName(found),
          name: one.name,
        })
        return one
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

interface Standing {
  readonly by: Supplementing
  /** undefined: what it is added to is no case yet. */
  readonly file: CaseFile | undefined
  readonly may: boolean
  readonly open: boolean
}

/** Who handles the case reads what is added to it: who reported stays with few (投诉举报办法37). */
async function standing(trx: Queries, { procedure, case: id }: Added, actor: Actor): Promise<Standing> {
  const p = procedureOf(ruleBook, procedure)
  const by = p?.intake?.supplement
  const step = p?.steps.find((s) => s.id === by?.step)
  if (by === undefined || step === undefined) throw gone()
  if (id === null) return { by, file: undefined, may: false, open: false }
  const events = (await readStream(trx, `case/${id}`)).map(caseEventOf).filter((e) => e !== undefined)
  const file = fold(events)
  const main = file.proceedings.find((x) => x.parent === undefined)
  const may = step.posts.includes(actor.post) && mayUnseal(file, actor)
  return { by, file, may, open: step.from.includes(main?.stage ?? '') }
}

function rowOf(one: Added, { by, file, may, open }: Standing): InboxAdded {
  const p = procedureOf(ruleBook, one.procedure)
  const matter = one.sent?.[p?.first ?? '']?.[p?.head.cause.field ?? '']
  return {
    number: addedName(one),
    to: one.number,
    n: one.n,
    case: one.case,
    title: file !== undefined ? titleOf(file, ruleBook) : typeof matter === 'string' ? matter : '',
    kind: nameOf(p) ?? one.procedure,
    received: one.received,
    files: one.files.length,
    names: may ? one.files : [],
    step: by.step,
    may,
    open,
  }
}
