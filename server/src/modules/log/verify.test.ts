import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, openDatabase, type Session } from '../../platform/db/pool.ts'
import { freshDatabase } from '../../platform/testing/database.ts'
import { fill } from '../record/testing.ts'
import { publicKeyFile } from './identity.ts'
import { checkpointFile, readIfThere, startSequencer, verifyRecord } from './index.ts'

const origin = 'demo.xiezhi.local/verify'

/** A database with a log over 300 events of thirty streams, and a data folder of its own. */
async function logged() {
  const fresh = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-log-'))
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 4 })
  await fill(database, 30, 10)
  const sequencer = await startSequencer({ url: fresh.urls.sequencer, dataDir, origin, interval: 20 })
  for (let size = 0; size !== 300; await sleep(10)) {
    const [row] = await database.call<{ size: number }>({
      text: 'select coalesce(max(size), 0) as size from log.checkpoint',
    })
    size = row!.size
  }
  return {
    fresh,
    dataDir,
    database,
    sequencer,
    async verify() {
      const session: Session = await connect({ url: fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
      const trusted = readIfThere(checkpointFile(dataDir))
      try {
        return await verifyRecord(session, {
          key: readIfThere(publicKeyFile(dataDir))!.trim(),
          ...(trusted && { trusted }),
        })
      } finally {
        await session.close()
      }
    },
    /** Plays the intruder who holds the database. */
    async tamper(sql: string) {
      const client = new pg.Client({ connectionString: fresh.superuserUrl })
      await client.connect()
      await client.query(sql).finally(() => client.end())
    },
    async close() {
      await sequencer.stop()
      await database.close()
      await fresh.drop()
      rmSync(dataDir, { recursive: true })
    },
  }
}
type Logged = Awaited<ReturnType<typeof logged>>

let whole: Logged
beforeAll(async () => {
  whole = await logged()
})
afterAll(() => whole.close())

test('an untouched record verifies, with what is still queued', async () => {
  await whole.sequencer.stop()
  await fill(whole.database, 1, 3)
  expect(await whole.verify()).toMatchObject({ ok: true, size: 300, findings: [], counts: { events: 303, pending: 3 } })
})

const event = (at: number) => `(select stream, sequence from log.leaf where idx = ${at})`
const flip = (column: string) => `set_byte(${column}, 20, get_byte(${column}, 20) # 1)`
/** What was done, what the verifier must call it, and where. */
const crimes: [string, string, string, object][] = [
  [
    'one byte of a body',
    `update record.body set body = ${flip('body')} where (stream, sequence) = ${event(120)}`,
    'changed-body',
    { index: 120 },
  ],
  [
    'one byte of a header',
    `update record.event set header = ${flip('header')} where (stream, sequence) = ${event(7)}`,
    'changed-header',
    { index: 7 },
  ],
  [
    'what queries read beside the header',
    `update record.event set recorded = recorded - interval '3 days' where stream = 'case/fill-1' and sequence = 9`,
    'changed-header',
    { stream: 'case/fill-1', sequence: 9 },
  ],
  ['a whole body', `delete from record.body where (stream, sequence) = ${event(70)}`, 'missing-body', { index: 70 }],
  [
    'a salt',
    `update record.body set salt = ${flip('salt')} where (stream, sequence) = ${event(9)}`,
    'changed-body',
    { index: 9 },
  ],
  [
    'an event with its leaf removed',
    `with gone as (delete from log.leaf where idx = 33 returning stream, sequence) delete from record.event e using gone where e.stream = gone.stream and e.sequence = gone.sequence`,
    'removed',
    { index: 33 },
  ],
  [
    'an event removed, its leaf left',
    `delete from record.event where (stream, sequence) = ${event(250)}`,
    'removed',
    { index: 250 },
  ],
  [
    'an event put in',
    `insert into record.event select stream, 11, type, v, proceeding, command, header, link, recorded from record.event where (stream, sequence) = ${event(5)}`,
    'inserted',
    { sequence: 11 },
  ],
  [
    'a truncated log',
    `delete from log.checkpoint; with gone as (delete from log.leaf where idx >= 290 returning stream, sequence) delete from record.event e using gone where e.stream = gone.stream and e.sequence = gone.sequence`,
    'log-truncated',
    { index: 290 },
  ],
  ['a tile', `update log.tile set bytes = ${flip('bytes')}`, 'tile-differs', { tile: 'tile/0/000' }],
]

describe('whoever holds the database is found out who changes', () => {
  test.each(crimes)('%s', async (_, sql, kind, place) => {
    const one = await logged()
    try {
      await one.sequencer.stop()
      await one.tamper(sql)
      const report = await one.verify()
      expect(report?.ok).toBe(false)
      expect(report?.findings).toContainEqual(expect.objectContaining({ kind, ...place }))
      for (const { sentence } of report!.findings) expect(sentence).toMatch(/\p{Script=Han}.*。$/u)
    } finally {
      await one.close()
    }
  })

  test('the end of the log, together with the checkpoint that told of it', async () => {
    const one = await logged()
    try {
      await one.sequencer.stop()
      rmSync(checkpointFile(one.dataDir))
      expect((await one.verify())?.findings).toMatchObject([{ kind: 'checkpoint-missing' }])
    } finally {
      await one.close()
    }
  })

  test('the order of two events', async () => {
    const one = await logged()
    try {
      await one.sequencer.stop()
      await one.tamper(`
        create temporary table two as select e.sequence, e.header, e.link, b.salt, b.body
          from record.event e join record.body b using (stream, sequence) where e.stream = 'case/fill-3' and sequence in (4, 5);
        update record.event e set header = two.header, link = two.link from two where e.stream = 'case/fill-3' and e.sequence = 9 - two.sequence;
        update record.body b set salt = two.salt, body = two.body from two where b.stream = 'case/fill-3' and b.sequence = 9 - two.sequence;`)
      const report = await one.verify()
      expect(report?.ok).toBe(false)
      const where = report!.findings.filter((f) => f.stream === 'case/fill-3').map((f) => f.sequence)
      expect(where).toEqual(expect.arrayContaining([4, 5]))
      await one.tamper(`
        update record.event e set header = two.header, link = two.link from (select 9 - sequence as at, header, link from record.event where stream = 'case/fill-3' and sequence in (4, 5)) two where e.stream = 'case/fill-3' and e.sequence = two.at;
        update record.body b set salt = two.salt, body = two.body from (select 9 - sequence as at, salt, body from record.body where stream = 'case/fill-3' and sequence in (4, 5)) two where b.stream = 'case/fill-3' and b.sequence = two.at;`)
      expect((await one.verify())?.ok).toBe(true)
      // Or the log itself in another order.
      await one.tamper(
        `update log.leaf set idx = idx + 100000 where idx in (4, 5);
        update log.leaf set idx = 100009 - idx where idx >= 100000`,
      )
      expect((await one.verify())?.findings).toContainEqual(expect.objectContaining({ kind: 'reordered' }))
    } finally {
      await one.close()
    }
  })
})

describe('a database that does not fit what was signed is not signed on', () => {
  const refusal = (one: Logged) =>
    startSequencer({ url: one.fresh.urls.sequencer, dataDir: one.dataDir, origin }).then(
      (running) => running.stop().then(() => 'signed'),
      (error: { code: string; message: string }) => {
        expect(error.message).toMatch(/\p{Script=Han}.*。$/u)
        return error.code
      },
    )

  test.each([
    ['restored from before', 'delete from log.checkpoint; delete from log.leaf where idx >= 200', 'log-fork'],
    [
      'with another history',
      `update log.leaf set leaf_hash = set_byte(leaf_hash, 0, get_byte(leaf_hash, 0) # 1) where idx = 299`,
      'log-fork',
    ],
    [
      'that is a new one',
      'delete from log.checkpoint; delete from log.leaf; delete from log.origin',
      'log-database-missing',
    ],
    ['of another log', `update log.origin set key = 'x'`, 'log-key-mismatch'],
  ])('%s', async (_, sql, code) => {
    const one = await logged()
    try {
      await one.sequencer.stop()
      await one.tamper(sql)
      expect(await refusal(one)).toBe(code)
    } finally {
      await one.close()
    }
  })

  test('nor without the file that tells, or with a damaged one, or without the key', async () => {
    const one = await logged()
    try {
      await one.sequencer.stop()
      const note = readIfThere(checkpointFile(one.dataDir))!
      expect(await refusal(one)).toBe('signed')
      writeFileSync(checkpointFile(one.dataDir), note.replace('300', '299'))
      expect(await refusal(one)).toBe('log-checkpoint-damaged')
      rmSync(checkpointFile(one.dataDir))
      expect(await refusal(one)).toBe('log-checkpoint-missing')
      writeFileSync(checkpointFile(one.dataDir), note)
      writeFileSync(join(one.dataDir, 'keys', 'log.pem'), 'garbage')
      expect(await refusal(one)).toBe('log-key-damaged')
      rmSync(join(one.dataDir, 'keys', 'log.pem'))
      expect(await refusal(one)).toBe('log-key-missing')
    } finally {
      await one.close()
    }
  })
})
