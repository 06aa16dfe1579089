import { channelChanged, channelFile, channelsPage } from '@xiezhi/answers'
import type { Actor, Channel, Moment } from '@xiezhi/casework'
import { type PostKind, posts } from '@xiezhi/law'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { told } from '../../platform/answers.ts'
import type { Queries } from '../../platform/db/pool.ts'
import { Problem } from '../../platform/errors.ts'
import type { Http } from '../../platform/http.ts'
import { databaseActor, mayHandleCases, type SignIn } from '../cases/index.ts'
import { type DeliveryState, isKnown } from './plan.ts'
import { openIn, type Place, type SendingDeps, standingOf } from './run.ts'
import { tellEach } from './telling.ts'

type Deps = SendingDeps & SignIn

const readers: readonly PostKind[] = ['publisher', 'disclosureApprover', 'legalHead', 'deputyHead', 'agencyHead']
const most = 500
/** Rows one file carries, and one press has told again: what is more follows when these are done. */
const atOnce = 1000

function mayRead(actor: Actor): void {
  mayHandleCases(actor)
  if (!readers.includes(actor.post))
    throw new Problem(403, 'post-not-allowed', `${posts[actor.post]}不查看报送的状态。`, {
      next: '请公示发布人、公示审定人或者机关负责人查看。',
    })
}
function maySend(actor: Actor): void {
  mayRead(actor)
  if (actor.post !== 'publisher')
    throw new Problem(403, 'post-not-allowed', '报送由公示发布人办理。', { next: '请公示发布人办理。' })
}

const params = z.object({ id: z.string().max(40) })
const order: Readonly<Record<DeliveryState, number>> = { refused: 0, waiting: 1, handed: 2, accepted: 3 }

/** 报送通道 (P19): how each row stands at each receiver, what is tried again, and what is carried by hand. */
export function channelRoutes(app: Http, deps: Deps): void {
  const { actorOf } = deps
  const toRead = [deps.signedIn, async (request: FastifyRequest) => mayRead(actorOf(request))]
  const toSend = [deps.signedIn, async (request: FastifyRequest) => maySend(actorOf(request))]
  const tags = ['channels']
  const now = () => deps.clock.now()
  const standing = (trx: Queries, actor: Actor) => standingOf(trx, deps, actor, now().slice(0, 16) as Moment)

  async function channelFor(trx: Queries, actor: Actor, id: string): Promise<Channel> {
    const { agency } = await deps.contextFor(trx, actor, now().slice(0, 16) as Moment)
    const channel = agency.channels?.find((c) => c.id === id)
    if (channel === undefined)
      throw new Problem(404, 'channel-unknown', '没有这个报送通道。', { next: '通道由系统管理员在机关设定中登记。' })
    return channel
  }
  const openOf = async (trx: Queries, actor: Actor, channel: Channel) =>
    openIn(await standing(trx, actor)).filter((p) => p.channel.id === channel.id)
  const placesFor = (actor: Actor, id: string) =>
    deps.database.read(databaseActor(actor), async (trx) => {
      const channel = await channelFor(trx, actor, id)
      const { places } = await standing(trx, actor)
      return { channel, places: places.filter((p) => p.channel.id === channel.id) }
    })

  app.get(
    '/api/channels',
    {
      onRequest: toRead,
      schema: { tags, summary: '各行在各通道的状态', response: { 200: told('通道和状态', channelsPage) } },
    },
    async (request) => {
      const actor = actorOf(request)
      const all = await deps.database.read(databaseActor(actor), (trx) => standing(trx, actor))
      const shown = all.places.flatMap((p) => shownOf(p))
      const sorted = shown.toSorted((a, b) => order[a.state] - order[b.state] || b.at.localeCompare(a.at))
      const count = (id: string, state: DeliveryState) =>
        shown.filter((r) => r.channel === id && r.state === state).length
      return {
        channels: all.channels.map(({ id, title, tables, address, confirmed = false }) => ({
          id,
          title,
          tables,
          manual: address === undefined,
          address: address ?? '',
          confirmed,
          counts: {
            waiting: count(id, 'waiting'),
            accepted: count(id, 'accepted'),
            refused: count(id, 'refused'),
            handed: count(id, 'handed'),
          },
        })),
        rows: sorted.slice(0, most),
        left: Math.max(0, sorted.length - most),
      }
    },
  )
  app.post(
    '/api/channels/:id/retry',
    {
      onRequest: toSend,
      schema: {
        tags,
        summary: '未报到的、被拒绝的，立即再报',
        params,
        response: { 200: told('再报的行数', channelChanged) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { channel, places } = await placesFor(actor, request.params.id)
      // What was never tried is told within a minute anyway.
      const tried = places.flatMap(({ told, known, wanted }) =>
        wanted !== undefined && isKnown(wanted, known) && (known?.state === 'refused' || (known?.tries ?? 0) > 0)
          ? [{ told, wanted }]
          : [],
      )
      const some = tried.slice(0, atOnce)
      const rows = await tellEach(
        deps,
        actor,
        some.map(({ told, wanted: { action, print } }) => ({ told, channel, action, print, result: 'again' })),
      )
      return { rows, left: tried.length - some.length }
    },
  )
  app.get(
    '/api/channels/:id/file',
    {
      onRequest: toSend,
      schema: {
        tags,
        summary: '尚未接收的各行，一个文件，人工报送；含证件号码，留痕',
        params,
        response: { 200: told('文件', channelFile) },
      },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { channel, rows, left } = await deps.database.read(databaseActor(actor), async (trx) => {
        const channel = await channelFor(trx, actor, request.params.id)
        const open = await openOf(trx, actor, channel)
        const rows = open.slice(0, atOnce).map(({ wanted: { row, action, print, cells } }) => ({
          key: row.key,
          table: row.table,
          action,
          print,
          cells,
        }))
        return { channel, rows, left: open.length - rows.length }
      })
      const name = `报送-${channel.title}-${now().slice(0, 10)}.json`
      await deps.database.transaction(databaseActor(actor), async (trx) =>
        deps.exported?.(trx, actor, { name, rows: rows.length }),
      )
      return reply
        .type('application/json')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send({ channel: channel.id, made: now(), rows, left })
    },
  )
  app.post(
    '/api/channels/:id/handover',
    {
      onRequest: toSend,
      schema: {
        tags,
        summary: '登记人工报送的回执',
        description: 'prints：所报送的文件中各行的 print；此后变化的行仍要再报。',
        params,
        body: z.object({
          receipt: z.string().trim().min(1).max(200),
          prints: z
            .array(z.string().regex(/^[0-9a-f]{64}$/))
            .min(1)
            .max(atOnce),
        }),
        response: { 200: told('登记的行数', channelChanged) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { receipt, prints } = request.body
      const { channel, places } = await placesFor(actor, request.params.id)
      const carried = openIn({ channels: [channel], places }).filter(({ wanted }) => prints.includes(wanted.print))
      const rows = await tellEach(
        deps,
        actor,
        carried.map(({ told, wanted: { action, print } }) => ({
          told,
          channel,
          action,
          print,
          result: 'handed',
          receipt,
        })),
      )
      return { rows, left: 0 }
    },
  )
}

/** A row of the page: what the record says of it last, else that it is to be told. What is to be told no more, and never was, is none. */
function shownOf({ channel, told, known, wanted }: Place) {
  const { row, title } = told
  const isNew = wanted !== undefined && !isKnown(wanted, known)
  if (known === undefined && wanted === undefined) return []
  if (known?.state === 'waiting' && wanted === undefined) return []
  const at = isNew ? undefined : known
  return [
    {
      channel: channel.id,
      key: row.key,
      case: row.case,
      title,
      number: row.cells.CF_WSH ?? row.cells.XK_WSH ?? '',
      action: isNew ? wanted.action : known!.action,
      state: at?.state ?? 'waiting',
      tries: at?.tries ?? 0,
      nextAt: at?.state === 'waiting' && channel.address !== undefined ? at.nextAt.slice(0, 16) : '',
      receipt: at?.receipt ?? '',
      said: at?.said ?? '',
      at: at?.at.slice(0, 16) ?? '',
      event: at?.event ?? 0,
    },
  ]
}
