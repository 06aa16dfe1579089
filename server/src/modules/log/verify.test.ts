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
import { checkpointFile, readIfThere, refuseOtherPast, startSequencer, verifyRecord } from './index.ts'

const origin = 'demo.xiezhi.local/verify'

/** A database with a log over 300 events of thirty streams, and a data folder of its own. */
async function logged() {
  const fresh = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'xiezhi-log-'))
  const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 4 })
  const sequencer = await startSequencer({ url: fresh.urls.sequencer, dataDir, origin, interval: 20 })
  const signed = async (wanted: number) => {
    for (let size = 0; size !== wanted; await sleep(10)) {
      const [row] = await database.call<{ size: number }>({
        text: 'select coalesce(max(size), 0) as size from log.checkpoint',
      })
      size = row!.size
    }
  }
  for (const streams of [10, 26, 30]) {
    await fill(database, streams, 10, true)
    await signed(streams * 10)
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
          gist: () => null,
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

test('the checkpoint before the last is kept beside it', () => {
  expect(readIfThere(`${checkpointFile(whole.dataDir)}.previous`)).toMatch(/^demo\.xiezhi\.local\/verify\n/)
})

test('an untouched record verifies, with what is still queued', async () => {
  await whole.sequencer.stop()
  await fill(whole.database, 1, 3)
  expect(await whole.verify()).toMatchObject({ ok: true, size: 300, findings: [], counts: { events: 303, pending: 3 } })
})

const event = (at: number) => `(select stream, sequence from log.leaf where idx = ${at})`
const flip = (column: string) => `set_byte(${column}, 20, get_byte(${column}, 20) # 1)`
/** Header, links and leaves of the right edge made to fit, as the owner of all tables can. */
const rewritten = (at: number) => `
  create temporary table one as select stream, sequence from log.leaf where idx = ${at};
  do $$ declare e record; before bytea; h bytea; begin
    for e in select v.* from record.event v join one using (stream) where v.sequence >= one.sequence order by v.sequence loop
      h := case when before is null then convert_to(replace(convert_from(e.header, 'UTF8'), '"handler"', '"hand1er"'), 'UTF8')
        else convert_to(regexp_replace(convert_from(e.header, 'UTF8'), '"previous":"[0-9a-f]*"',
          '"previous":"' || encode(before, 'hex') || '"'), 'UTF8') end;
      before := sha256('\\x7869657a68692f6c696e6b2f763100'::bytea || h);
      update record.event v set header = h, link = before where v.stream = e.stream and v.sequence = e.sequence;
      update log.leaf l set leaf_hash = sha256('\\x00'::bytea || h) where l.stream = e.stream and l.sequence = e.sequence;
    end loop; end $$`
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
  [
    'a leaf in the log’s own table, under a full tile',
    `update log.leaf set leaf_hash = ${flip('leaf_hash')} where idx = 30`,
    'leaf-differs',
    { index: 30 },
  ],
  [
    'an event with its link, its leaf and all that follows in its stream',
    rewritten(280),
    'changed-header',
    // The stretch between two checkpoints it lies in.
    { index: expect.any(Number), stream: expect.any(String), sentence: expect.stringMatching(/至少有一条|第 1 号/) },
  ],
  [
    'a row of the queue that is no event',
    `insert into log.misfit (queued, stream, sequence, leaf_hash) values (9999, 'case/none', 1, decode(repeat('07', 32), 'hex'))`,
    'misfit',
    { stream: 'case/none', sequence: 1 },
  ],
  ['the checkpoints', 'delete from log.checkpoint', 'checkpoint-missing', {}],
  [
    'a checkpoint of the history',
    `update log.checkpoint set note = replace(note, 'xiezhi', 'xiezhl') where size < 300`,
    'checkpoint-signature',
    {},
  ],
  [
    'a checkpoint forged ahead',
    `insert into log.checkpoint (size, note) select 5000, replace(note, '300', '5000') from log.checkpoint where size = 300`,
    'checkpoint-signature',
    {},
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
      // One who did not sign twice is not said to have.
      expect(report?.totals.fork).toBe(undefined)
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

  const other = (one: Logged) =>
    refuseOtherPast({ url: one.fresh.urls.sequencer, dataDir: one.dataDir, elsewhere: false })

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
      // Nor does a service that signs nothing serve it: it would number and sign papers a second time.
      if (code !== 'log-database-missing') await expect(other(one)).rejects.toMatchObject({ code })
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
      await expect(other(one)).resolves.toBe(undefined)
      writeFileSync(
        publicKeyFile(one.dataDir),
        `${readIfThere(publicKeyFile(one.dataDir))!.replace(/.{9}$/s, 'AAAAAAAA\n')}`,
      )
      await expect(other(one)).rejects.toMatchObject({ code: 'log-key-mismatch' })
      expect(await refusal(one)).toBe('signed')
      await expect(other(one)).resolves.toBe(undefined)
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
