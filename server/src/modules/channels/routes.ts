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
import type { Delivery } from './plan.ts'
import { type ChannelDeps, standingOf, wantedOf } from './run.ts'
import { handOver, hurry } from './store.ts'

type Deps = ChannelDeps &
  SignIn & {
    /** That a file with the numbers of persons left the house is kept. */
    readonly exported?: (
      trx: Queries,
      actor: Actor,
      what: { readonly name: string; readonly rows: number },
    ) => Promise<void>
  }

const readers: readonly PostKind[] = ['publisher', 'disclosureApprover', 'legalHead', 'deputyHead', 'agencyHead']
const most = 500

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
const order: Readonly<Record<Delivery['state'], number>> = { refused: 0, waiting: 1, handed: 2, accepted: 3 }

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
  const fileOf = async (trx: Queries, actor: Actor, channel: Channel) =>
    wantedOf(await standing(trx, actor))
      .filter((one) => one.channel.id === channel.id)
      .filter(({ known }) => known === undefined || known.state === 'waiting' || known.state === 'refused')
      .map(({ wanted: { row, action, print, cells } }) => ({ key: row.key, table: row.table, action, print, cells }))

  app.get(
    '/api/channels',
    {
      onRequest: toRead,
      schema: { tags, summary: '各行在各通道的状态', response: { 200: told('通道和状态', channelsPage) } },
    },
    async (request) => {
      const actor = actorOf(request)
      const all = await deps.database.read(databaseActor(actor), (trx) => standing(trx, actor))
      const { channels, rows, deliveries } = all
      const byHand = new Set(channels.flatMap((c) => (c.address === undefined ? [c.id] : [])))
      const byKey = new Map(rows.map((told) => [told.row.key, told]))
      const wanted = new Set(wantedOf(all).map((one) => `${one.channel.id} ${one.wanted.row.key}`))
      // What was put down and never told, and is to be told no more, waits for nothing.
      const isOpen = (d: Delivery) => d.state !== 'waiting' || wanted.has(`${d.channel} ${d.row_key}`)
      const known = deliveries.filter((d) => channels.some((c) => c.id === d.channel) && isOpen(d))
      const sorted = known.toSorted((a, b) => order[a.state] - order[b.state] || b.at.localeCompare(a.at))
      const count = (id: string, state: Delivery['state']) =>
        known.filter((d) => d.channel === id && d.state === state).length
      return {
        channels: channels.map(({ id, title, tables, address }) => ({
          id,
          title,
          tables,
          manual: address === undefined,
          host: address === undefined ? '' : new URL(address).host,
          counts: {
            waiting: count(id, 'waiting'),
            accepted: count(id, 'accepted'),
            refused: count(id, 'refused'),
            handed: count(id, 'handed'),
          },
        })),
        rows: sorted.slice(0, most).map((d) => {
          const of = byKey.get(d.row_key)
          return {
            channel: d.channel,
            key: d.row_key,
            case: d.case_id,
            title: of?.title ?? '',
            number: of?.row.cells.CF_WSH ?? of?.row.cells.XK_WSH ?? '',
            action: d.action,
            state: d.state,
            tries: d.tries,
            nextAt: d.state === 'waiting' && !byHand.has(d.channel) ? d.next_at.slice(0, 16) : '',
            receipt: d.receipt ?? '',
            said: d.said,
            at: d.at.slice(0, 16),
          }
        }),
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
      return deps.database.transaction(databaseActor(actor), async (trx) => {
        const channel = await channelFor(trx, actor, request.params.id)
        return { rows: await hurry(trx, actor.agency, channel.id, now()) }
      })
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
      const { channel, rows } = await deps.database.read(databaseActor(actor), async (trx) => {
        const channel = await channelFor(trx, actor, request.params.id)
        return { channel, rows: await fileOf(trx, actor, channel) }
      })
      const name = `报送-${channel.title}-${now().slice(0, 10)}.json`
      await deps.database.transaction(databaseActor(actor), async (trx) =>
        deps.exported?.(trx, actor, { name, rows: rows.length }),
      )
      return reply
        .type('application/json')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
        .send({ channel: channel.id, made: now(), rows })
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
            .max(20_000),
        }),
        response: { 200: told('登记的行数', channelChanged) },
      },
    },
    async (request) => {
      const actor = actorOf(request)
      const { receipt, prints } = request.body
      return deps.database.transaction(databaseActor(actor), async (trx) => {
        const channel = await channelFor(trx, actor, request.params.id)
        const of = { agency: actor.agency, channel: channel.id, person: actor.person, now: now(), receipt }
        return { rows: await handOver(trx, of, prints) }
      })
    },
  )
}
