import { randomUUID } from 'node:crypto'
import type { Actor, Moment } from '@xiezhi/casework'
import { ruleBook } from '@xiezhi/law'
import { type Edge, edgeRoot, growEdge, signNote } from '@xiezhi/log'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Failure } from '../../platform/failure.ts'
import { append, digestOf, headOf, namedDraft, readStream, sha256, within } from '../record/index.ts'
import { type Behind, compare } from './fork.ts'
import { openedBy } from './former.ts'
import { makeKey, originAndKey, signerOf } from './identity.ts'
import { isLaterName, nextName } from './names.ts'
import { sequencerLock } from './sequencer.ts'
import { draw, keepTiles, latestCheckpoint } from './store.ts'

/** The stream of the record that keeps every act of recovery. */
export const recoveryStream = 'log/recovery'

export interface Recovery {
  readonly dataDir: string
  /** Why entries are lost, and who takes responsibility for going on without them. */
  readonly reason: string
  readonly by: string
  /** The last name the log is known to have had after recoveries that are not in this database: lost with all under it. */
  readonly after?: string | undefined
  /** Now, with its zone. */
  readonly at: string
}

export type Recovered =
  /** What was signed was only waiting here: it is in the log again, and the old name stands. */
  | { readonly outcome: 'found'; readonly entries: number }
  | {
      readonly outcome: 'recovered'
      readonly from: { readonly origin: string; readonly key: string; readonly size: number; readonly root: string }
      readonly kept: { readonly size: number; readonly root: string }
      readonly origin: string
      readonly key: string
    }

/**
 * The act by which a log that lost entries lawfully goes on: under a new name and key, so that it never signs a tree that
 * contradicts what it published under the old one, nor under a name that is lost itself. The act is the first entry under the new name. Everything or nothing, in
 * one transaction. Errors: `Failure` recovery-not-needed,
 * name-not-later, log-being-signed, log-fork and those of the key files.
 */
export function recoverLog(owner: OwnerSession, recovery: Recovery): Promise<Recovered> {
  return owner.transaction(async (trx) => {
    const free = await trx.first<{ held: boolean }>({
      text: 'select pg_try_advisory_xact_lock($1) as held',
      values: [sequencerLock],
    })
    if (!free?.held) throw new Failure('log-being-signed', '日志正在签发，没有丢失需要恢复：请先停止服务，再核对。')
    const identity = await originAndKey(trx)
    if (identity === undefined) throw new Failure('log-not-started', '数据库里还没有日志，没有可以恢复的。')
    const { after } = recovery
    if (after !== undefined && !isLaterName(after, identity.origin))
      throw new Failure(
        'name-not-later',
        `${after} 不是日志 ${identity.origin} 以后用过的名称（如 ${nextName(identity.origin)}），请核对。`,
      )
    const { edge, behind: lost } = await compare(trx, identity, recovery.dataDir)
    // Nothing is missing under this name: what is lost was signed under later ones.
    const behind = lost ?? (after === undefined ? undefined : await lastSigned(trx, identity.key))
    if (behind === undefined)
      throw new Failure('recovery-not-needed', `日志 ${identity.origin} 与最后签发的检查点相符，没有丢失，不需要恢复。`)
    if (lost !== undefined && (await isWaiting(trx, edge, lost)))
      return { outcome: 'found', entries: await drawAll(trx, edge) }

    const old = signerOf(identity, recovery.dataDir)
    const next = makeKey(recovery.dataDir, nextName(after ?? identity.origin))
    const kept = { size: edge.size, root: Buffer.from(edgeRoot(sha256, edge)) }
    const statement = signNote(
      ['xiezhi/recovery/v1', `${kept.size} ${kept.root.toString('base64')}`, next.key, ''].join('\n'),
      old,
    )
    await trx.query({
      text: 'insert into log.former (name, key, size, root, last, statement) values ($1, $2, $3, $4, $5, $6)',
      values: [identity.origin, identity.key, kept.size, kept.root, behind.note, statement],
    })
    await trx.query({ text: 'update log.origin set name = $1, key = $2', values: [next.origin, next.key] })
    const from = { origin: identity.origin, key: identity.key, size: behind.size, root: hex(behind.root) }
    const said = {
      from,
      kept: { size: kept.size, root: hex(kept.root) },
      to: { origin: next.origin, key: next.key },
      ...(after === undefined ? {} : { after }),
    }
    await enter(trx, recovery, said)
    return { outcome: 'recovered', from, kept: said.kept, origin: next.origin, key: next.key }
  })
}

async function lastSigned(trx: Queries, key: string): Promise<Behind | undefined> {
  const last = await latestCheckpoint(trx)
  return last && { note: last.note, size: last.size, root: openedBy(key, last.note).root }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Whether what was signed and is missing still waits in the queue, in the same order: then nothing is lost. */
async function isWaiting(trx: Queries, edge: Edge, behind: { size: number; root: Uint8Array }): Promise<boolean> {
  const missing = await trx.query<{ leaf_hash: Buffer }>({
    text: 'select leaf_hash from log.pending order by queued limit $1',
    values: [behind.size - edge.size],
  })
  if (missing.length < behind.size - edge.size) return false
  const leaves = missing.map((row) => row.leaf_hash)
  return Buffer.from(edgeRoot(sha256, growEdge(sha256, edge, leaves).edge)).equals(behind.root)
}

async function drawAll(trx: Queries, edge: Edge): Promise<number> {
  const leaves = await draw(trx, edge.size, 1_000_000)
  const grown = growEdge(
    sha256,
    edge,
    leaves.map((leaf) => leaf.leaf_hash),
  )
  await keepTiles(trx, grown.tiles)
  return leaves.length
}

const keeper: Actor = { person: 'system', name: '系统', post: 'administrator', agency: 'system' }

/** The act itself, before whatever else waits for the log. */
async function enter(trx: Queries, { reason, by, at }: Recovery, said: object): Promise<void> {
  const waiting = await trx.query<{ stream: string; sequence: number; leaf_hash: Buffer }>({
    text: `with taken as (delete from log.pending returning queued, stream, sequence, leaf_hash)
      select stream, sequence, leaf_hash from taken order by queued`,
  })
  const moment = at.slice(0, 16) as Moment
  const command = randomUUID()
  const form = { ...said, reason, by }
  const event = {
    type: 'recovered',
    v: 1,
    proceeding: '',
    command,
    actor: { ...keeper, name: by },
    acted: moment,
    recorded: moment,
    body: { step: 'log.recover', title: '日志恢复', form },
  }
  const done = await append(within(trx), {
    actor: keeper,
    stream: recoveryStream,
    head: headOf(await readStream(trx, recoveryStream)),
    drafts: [namedDraft(recoveryStream, event, { ruleBook: ruleBook.version })],
    command: { id: command, digest: digestOf(form) },
    result: {},
  })
  if (done.outcome !== 'appended') throw new Error(`the act of recovery was not entered: ${done.outcome}`)
  await trx.query({
    text: `insert into log.pending (stream, sequence, leaf_hash)
      select stream, sequence, leaf from unnest($1::text[], $2::integer[], $3::bytea[]) with ordinality as w (stream, sequence, leaf, n)
       order by n`,
    values: [waiting.map((w) => w.stream), waiting.map((w) => w.sequence), waiting.map((w) => w.leaf_hash)],
  })
}
