import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '../../../platform/db/pool.ts'
import { countyContext } from '../../cases/testing/county.ts'
import { type House, openHouse } from '../../cases/testing/house.ts'
import { openObjects } from '../../evidence/index.ts'
import type { ContextOf } from '../follow.ts'
import { enterAdded, inboxRoutes, openChannels, registerArrived, tellSenders } from '../index.ts'

export const complaint = {
  'complaint.register': {
    party: { name: '庄敏', phone: '13900000101', address: '云岭县城关镇桂花巷9号', role: 'party', kind: 'person' },
    matter: '冰箱质量争议',
    facts: '冰箱不制冷，商家拒绝退货。',
    claim: '退货退款',
    alsoReport: false,
    mayPublish: true,
  },
  'party.identify': { party: { name: '云岭县百汇电器有限公司', address: '云岭县城关镇文昌路120号', role: 'third' } },
}
export const report = {
  'report.register': {
    party: { name: '某食品店', role: 'party' },
    matter: '销售过期食品',
    content: '货架上有过期的酸奶',
    known: true,
    reporter: '钟离',
    telephone: '13900000112',
    inside: true,
  },
}
export const code = 'c'.repeat(64)

export interface InboxHouse extends House {
  /** As the portal does it, with its own login. */
  submit(
    number: string,
    procedure: string,
    content: object,
    files?: readonly { name: string; bytes: Buffer }[],
    source?: string,
  ): Promise<string>
  follow(number: string): Promise<{
    told: { stage: string; acts: object[]; terms: object[] } | null
    registered: boolean
    added: object[]
  }>
  /** What its sender adds: under the same code. */
  add(
    number: string,
    content: string,
    files?: readonly { name: string; bytes: Buffer }[],
    once?: string,
    source?: string,
  ): Promise<string>
  /** As following the log does, after each step. */
  tell(id: string): Promise<void>
  readonly looks: string[]
  /** The county of the stories, whose register never changes. */
  readonly contextOf: ContextOf
}

/** The house with an inbox, and a portal that hands over to it. */
export async function openInbox(): Promise<InboxHouse> {
  const dir = await mkdtemp(join(tmpdir(), 'xiezhi-inbox-'))
  const objects = await openObjects(dir)
  const clock = { now: () => '2026-08-05T09:00:00+08:00' }
  const house = await openHouse({
    objects,
    arrived: registerArrived({ objects, clock }),
    added: enterAdded({ objects, clock }),
  })
  const looks: string[] = []
  inboxRoutes(house.app, {
    ...house.deps,
    noted: async (_trx, { person }, what, subject) => void looks.push(`${person} ${what} ${subject}`),
  })
  const portal = new pg.Pool({ connectionString: house.fresh.urls.portal, max: 1 })
  const sequencer: Database = await openDatabase({ url: house.fresh.urls.sequencer, service: 'sequencer', size: 1 })
  const feed = { id: 'inbox-feed', agency: '', post: '' }
  const contextOf = async (
    _trx: unknown,
    actor: Parameters<typeof countyContext>[1],
    now: Parameters<typeof countyContext>[0],
  ) => countyContext(now, actor)
  await sequencer.transaction(feed, (trx) => openChannels(trx, 'yunling-market', '2026-08-03T10:00', '演示', contextOf))
  const owner = new pg.Client({ connectionString: house.fresh.superuserUrl })
  await owner.connect()
  return {
    ...house,
    contextOf,
    looks,
    async submit(number, procedure, content, files = [], source = 'a'.repeat(64)) {
      const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex')
      const sent = { number, code, agency: 'yunling-market', procedure, content, digest, source }
      const given = { ...sent, files: files.map(({ name, bytes }) => ({ name, bytes: bytes.toString('hex') })) }
      const { rows } = await portal.query('select inbox.submit($1::jsonb) as said', [JSON.stringify(given)])
      // The house lives in a summer: what comes in does too.
      await owner.query(`update inbox.submission set received = '2026-08-03T09:30:00+08:00' where number = $1`, [
        number,
      ])
      return rows[0].said
    },
    async add(number, content, files = [], once = randomBytes(32).toString('hex'), source = 'a'.repeat(64)) {
      const digest = createHash('sha256').update(content).digest('hex')
      const given = {
        ...{ number, code, once, content, digest, source },
        files: files.map(({ name, bytes }) => ({ name, bytes: bytes.toString('hex') })),
      }
      const { rows } = await portal.query('select inbox.add($1::jsonb) as said', [JSON.stringify(given)])
      await owner.query(`update inbox.supplement set received = '2026-08-03T10:00:00+08:00' where number = $1`, [
        number,
      ])
      return rows[0].said
    },
    async follow(number) {
      const { rows } = await portal.query(`select inbox.follow($1, decode($2, 'hex')) as found`, [number, code])
      return rows[0].found
    },
    tell: (id) =>
      sequencer.transaction(feed, (trx) =>
        tellSenders(trx, [`case/${id}`], house.clock.at.slice(0, 16) as never, contextOf),
      ),
    async close() {
      await portal.end()
      await owner.end()
      await sequencer.close()
      await house.close()
      await rm(dir, { recursive: true })
    },
  }
}
