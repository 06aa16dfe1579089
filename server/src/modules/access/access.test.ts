import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect, openDatabase, type Session } from '../../platform/db/pool.ts'
import type { SignedIn } from '../people/index.ts'
import { readHead } from './chain.ts'
import { enterHead } from './heads.ts'
import { openNotes } from './notes.ts'
import { readingOf } from './reading.ts'
import { openWatched, type Watched } from './testing/watched.ts'
import { verifyAudit } from './verify.ts'

let watched: Watched
let id: string
let session: Session
beforeAll(async () => {
  watched = await openWatched()
  id = watched.id
  session = await connect({ url: watched.served.fresh.urls.sequencer, service: 'sequencer' }, () => undefined)
})
afterAll(async () => {
  await session.close()
  await watched.close()
})

const lines = (where: string, values: unknown[] = []) =>
  watched.asOwner(
    `select what, person, agency, post, subject, detail, address, case_id, home from access.audit
    where ${where} order by id`,
    values,
  )

describe('a reading', () => {
  test('of whatever is shown of a case is noted before it is answered, whichever call shows it', async () => {
    const { paths } = (await watched.get(undefined, '/api/openapi.json')).body as {
      paths: Record<string, Record<string, unknown>>
    }
    const shown = Object.keys(paths).filter(
      (path) => path.startsWith('/api/cases/{id}') && 'get' in paths[path]! && !/drafts|sha256/.test(path),
    )
    expect(shown.length).toBeGreaterThan(3)
    const unnoted: string[] = []
    for (const path of shown) {
      const before = (await lines('case_id = $1', [id])).length
      const { status } = await watched.get('scjg-12', path.replace('{id}', id))
      // A part that is not there yet shows nothing; its refusal is noted as one.
      const after = await lines('case_id = $1', [id])
      if (status < 400 && after.length !== before + 1) unnoted.push(`${path} ${status}`)
    }
    expect(unnoted).toEqual([])
    expect((await lines(`case_id = $1 and detail ->> 'part' = 'record'`, [id]))[0]).toEqual({
      what: 'read',
      person: 'scjg-12',
      agency: 'yunling-market',
      post: 'agencyHead',
      subject: `case/${id}`,
      detail: { part: 'record' },
      address: '127.0.0.1',
      case_id: id,
      home: 'yunling-market',
    })
  })

  test('is noted whatever the call, but for what shows nothing of anybody', async () => {
    const { paths } = (await watched.get(undefined, '/api/openapi.json')).body as {
      paths: Record<string, Record<string, unknown>>
    }
    const asked = Object.keys(paths).filter((path) => path.startsWith('/api/') && 'get' in paths[path]!)
    const lineOf = (path: string) =>
      readingOf(
        {
          method: 'GET',
          routeOptions: { url: path.replaceAll(/\{(\w+)\}/g, ':$1') },
          params: { id: 'x', kind: 'person', number: '1', place: '1' },
          query: {},
          ip: '127.0.0.1',
        } as unknown as FastifyRequest,
        { account: 'li', person: 'li', agency: 'a', post: 'handler' } as unknown as SignedIn,
        '2026-05-06T10:00:00+08:00',
      )
    // Files, papers, what came in and exports are noted with their names by who gives them out; one's own drafts are one's own.
    const told =
      /\/(files|papers)\/\{sha256\}$|\/drafts\/|^\/api\/inbox\/\{number\}((\/added\/\{n\})?\/files\/\{place\})?$|^\/api\/credit\/export$/
    const open = asked.filter((path) => lineOf(path) === undefined && !told.test(path))
    expect(open.sort()).toEqual([
      '/api/clock',
      '/api/demo/accounts',
      '/api/entrance',
      '/api/law/articles/{statute}/{article}',
      '/api/law/calendar/{year}',
      '/api/law/clocks/{id}',
      '/api/law/laws/{law}',
      '/api/law/layers',
      '/api/law/rulebook',
      '/api/law/rulebook/{procedure}',
      '/api/law/search',
      '/api/lists/matters',
      '/api/lists/reading',
      '/api/live',
      '/api/procedures',
      '/api/registry/agencies',
      '/api/registry/settings',
      '/api/registry/steps',
      '/api/session',
      '/api/upkeep',
    ])
    expect(lineOf('/api/credit/cases/{id}')).toMatchObject({ case: 'x', detail: { part: 'credit' } })
    expect(lineOf('/api/cases/{id}/record')).toMatchObject({ case: 'x', detail: { part: 'record' } })
  })

  test('of the head of an answer is a reading: it says that the case is there', async () => {
    const before = (await lines(`person = 'scjg-11' and case_id = $1`, [id])).length
    expect((await watched.head('scjg-11', `/api/cases/${id}`)).status).toBe(200)
    expect(await lines(`person = 'scjg-11' and case_id = $1`, [id])).toHaveLength(before + 1)
  })

  test('of which cases a change of the law touches names cases, and is noted', async () => {
    expect((await watched.get('scjg-02', '/api/law/changes')).status).toBe(200)
    expect(await lines(`person = 'scjg-02' and subject = 'law'`)).toMatchObject([{ detail: { part: 'changes' } }])
    const { body } = await watched.get('xzf-05', '/api/audit?person=scjg-02')
    const { rows } = body as { rows: { subject: string }[] }
    expect(rows.map((row) => row.subject)).toContain('法律变化涉及的案件')
    await watched.get('scjg-02', '/api/law/rulebook')
    expect(await lines(`person = 'scjg-02' and subject = 'law'`)).toHaveLength(1)
  })

  test('of a list that is no list of cases is noted too: what came in, what was found by a name', async () => {
    for (const path of ['/api/inbox', `/api/subjects?q=${encodeURIComponent('甜园')}`, '/api/people'])
      expect([path, (await watched.get('scjg-02', path)).status]).toEqual([path, 200])
    const noted = await lines(`person = 'scjg-02' and what in ('read', 'searched') and subject <> 'law'`)
    expect(noted.map(({ what, subject }) => [what, subject])).toEqual([
      ['read', 'inbox'],
      ['searched', 'subjects'],
      ['read', 'people'],
    ])
  })

  test('says nothing of what the call does not know: no words of the asker’s own, and no second line for them', async () => {
    for (const words of ['', '?x=%00', `?x=${'y'.repeat(5000)}`, '?q=1&__proto__=2']) {
      const { status } = await watched.get('scjg-05', `/api/cases/${id}${words}`)
      expect(status, words.slice(0, 20)).toBe(200)
    }
    const noted = await lines(`person = 'scjg-05' and case_id = $1`, [id])
    expect(noted.map((line) => line.detail)).toEqual([{ part: '' }])
  })

  test('of a list and a search says what was looked for', async () => {
    await watched.get('scjg-03', `/api/cases?view=agency&q=${encodeURIComponent('甜园')}`)
    await watched.get('scjg-03', '/api/cases?view=agency')
    const [searched, listed] = await lines(`person = 'scjg-03' and subject = 'cases'`)
    expect(searched).toMatchObject({ what: 'searched', detail: { q: '甜园', view: 'agency' } })
    expect(listed).toMatchObject({ what: 'read', detail: { view: 'agency' } })
  })

  test('of a person on the register, of the accounts, and of the audit itself is noted too', async () => {
    await watched.get('scjg-16', '/api/registry/person/scjg-01')
    await watched.get('scjg-16', '/api/accounts')
    await watched.get('scjg-17', '/api/audit?person=scjg-01')
    expect((await lines(`person = 'scjg-16' and what = 'read'`)).map((line) => line.subject)).toEqual([
      'person/scjg-01',
      'accounts',
    ])
    expect(await lines(`person = 'scjg-17' and subject = 'audit'`)).toMatchObject([{ detail: { person: 'scjg-01' } }])
  })

  test('of a preview is noted, a refusal as a refusal, and one that is repeated at once only once', async () => {
    const at = `/api/cases/${id}/proceedings/main/steps/filing.propose/preview`
    expect((await watched.post('scjg-01', at, { form: {} })).status).toBe(200)
    expect(await lines(`person = 'scjg-01' and detail ->> 'part' like '%/preview'`)).toHaveLength(1)
    const word = at.replace('preview', 'word')
    expect((await watched.post('scjg-01', word, { form: {} })).status).toBe(200)
    expect(await lines(`person = 'scjg-01' and detail ->> 'part' like '%/word'`)).toHaveLength(1)
    expect((await watched.get('qxj-01', `/api/cases/${id}`)).status).toBe(404)
    expect(await lines(`person = 'qxj-01'`)).toMatchObject([{ what: 'signed-in' }, { what: 'refused' }])
    const before = (await lines(`person = 'scjg-06'`)).length
    for (let n = 0; n < 5; n += 1) await watched.get('scjg-06', `/api/cases/${id}`)
    expect(await lines(`person = 'scjg-06' and what = 'read'`)).toHaveLength(before + 1)
  })

  test('that cannot be noted is not answered; a step is', async () => {
    for (const account of ['scjg-07', 'scjg-01']) await watched.get(account, '/api/session')
    await watched.asOwner('alter function access.note(jsonb) rename to note_away')
    try {
      const { status, body } = await watched.get('scjg-07', `/api/cases?view=agency&q=${randomUUID()}`)
      expect(status).toBeGreaterThanOrEqual(500)
      expect(JSON.stringify(body)).not.toContain('rows')
      const form = { source: 'report', receivedOn: watched.served.clock.now().slice(0, 10), cause: '甲', summary: '乙' }
      const step = { command: randomUUID(), procedure: 'penalty.ordinary', form }
      expect((await watched.post('scjg-01', '/api/cases', step)).status).toBe(201)
    } finally {
      await watched.asOwner('alter function access.note_away(jsonb) rename to note')
    }
  })

  test('shows on the case, a line a person and day', async () => {
    const { body } = await watched.get('scjg-01', `/api/cases/${id}/readers`)
    expect(body).toContainEqual({
      name: '韩立新',
      agencyName: '云岭县市场监督管理局',
      postTitle: '机关主要负责人',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      first: expect.any(String),
      last: expect.any(String),
      parts: expect.arrayContaining(['全过程记录', '案卷', '步骤']),
    })
  })
})

test('who was refused a case is told to the auditor of the agency whose case it is', async () => {
  for (const path of ['', '/record', `/files/${'0'.repeat(64)}`])
    expect((await watched.get('qxj-08', `/api/cases/${id}${path}`)).status).toBe(404)
  expect(
    (await watched.post('qxj-08', `/api/cases/${id}/proceedings/main/steps/filing.approve`, {})).status,
  ).toBeGreaterThan(399)
  const { body } = await watched.get('scjg-17', '/api/audit?person=qxj-08')
  expect((body as { rows: unknown[] }).rows.slice(0, 3)).toEqual(
    Array.from({ length: 3 }, () =>
      expect.objectContaining({
        what: 'refused',
        case: id,
        subject: expect.stringContaining(id),
        code: 'unknown-case',
      }),
    ),
  )
  // No case at all: told to nobody but his own, and no fault.
  expect((await watched.get('qxj-08', '/api/cases/x')).status).toBe(404)
})

test('the audit is turned page by page, by person, case, act and day', async () => {
  const all: string[] = []
  for (let cursor = ''; ; ) {
    const { body } = await watched.get('xzf-05', `/api/audit?limit=7${cursor}`)
    const { rows, next } = body as { rows: { id: string }[]; next: string | null }
    all.push(...rows.map((row) => row.id))
    if (next === null) break
    cursor = `&cursor=${next}`
  }
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(15)
  const rowsOf = async (query: string) =>
    ((await watched.get('xzf-05', `/api/audit?limit=200&${query}`)).body as { rows: Record<string, unknown>[] }).rows
  expect((await rowsOf(`person=${encodeURIComponent('韩立新')}&what=read`)).every((r) => r.person === 'scjg-12')).toBe(
    true,
  )
  expect((await rowsOf(`case=${id}`)).every((r) => r.case === id)).toBe(true)
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  expect((await rowsOf(`from=${today}&to=${today}`)).length).toBeGreaterThan(10)
  expect(await rowsOf('to=2020-01-01')).toEqual([])
})

test('many at once go into few statements, and each waits for its own', async () => {
  const statements: number[] = []
  let fail = false
  const notes = openNotes({
    query: async (statement) => {
      await sleep(5)
      if (fail) throw new Error('down')
      statements.push(JSON.parse(String((statement.values as unknown[])[0])).length)
      return []
    },
  })
  const entry = (n: number) => ({ what: 'read', at: '2026-05-06T10:00:00+08:00', subject: `case/${n}` }) as const
  await Promise.all(Array.from({ length: 1200 }, (_, n) => notes.note(entry(n))))
  expect(statements).toEqual([1, 500, 500, 199])
  // Within five minutes it is the same reading; later it is another.
  await notes.note(entry(0))
  expect(statements).toHaveLength(4)
  await notes.note({ ...entry(0), at: '2026-05-06T10:05:00+08:00' })
  expect(statements).toHaveLength(5)
  // One that failed was not noted, and is tried again.
  fail = true
  await expect(notes.note(entry(5000))).rejects.toThrow('down')
  fail = false
  await notes.note(entry(5000))
  expect(statements).toHaveLength(6)
})

test('a line that cannot be written is refused alone: who reads at the same moment is answered', async () => {
  const written: string[] = []
  let count = 0
  const notes = openNotes({
    query: async (statement) => {
      await sleep(5)
      count += 1
      const given = String((statement.values as unknown[])[0])
      if (given.includes('\\u0000'))
        throw Object.assign(new Error('unsupported Unicode escape sequence'), { code: '22P05' })
      written.push(...(JSON.parse(given) as { subject: string }[]).map((line) => line.subject))
      return []
    },
  })
  const entry = (subject: string) => ({ what: 'read', at: '2026-05-06T10:00:00+08:00', subject }) as const
  const subjects = Array.from({ length: 300 }, (_, n) => (n === 200 ? 'case/\u0000' : `case/${n}`))
  const told = await Promise.allSettled(subjects.map((subject) => notes.note(entry(subject))))
  expect(told.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []))).toEqual([200])
  expect(new Set(written).size).toBe(299)
  expect(count).toBeLessThan(25)
})

describe('the chain', () => {
  const verify = () => verifyAudit(session, readHead(watched.served.dataDir))
  const chained = () =>
    expect
      .poll(async () => (await watched.asOwner('select 1 from access.audit_queue limit 1')).length, { timeout: 20_000 })
      .toBe(0)
  /** Does it behind the program's back, looks, and undoes it. */
  async function tampered(change: string): Promise<readonly string[]> {
    const tables = ['audit', 'audit_chain', 'audit_queue']
    for (const t of tables) await watched.asOwner(`create table access.kept_${t} as table access.${t}`)
    try {
      await watched.asOwner(change)
      return (await verify()).findings
    } finally {
      for (const t of tables) {
        await watched.asOwner(`delete from access.${t}`)
        const system = t === 'audit' ? 'overriding system value' : ''
        await watched.asOwner(`insert into access.${t} ${system} select * from access.kept_${t}`)
        await watched.asOwner(`drop table access.kept_${t}`)
      }
    }
  }

  test('is a second behind, and holds', async () => {
    await watched.get('scjg-11', '/api/cases')
    await chained()
    const report = await verify()
    expect(report).toMatchObject({ ok: true, findings: [], waiting: 0 })
    expect(report.size).toBeGreaterThan(20)
    await expect.poll(() => readHead(watched.served.dataDir)?.size).toBe(report.size)
  })

  test.each([
    [
      'a line changed',
      `update access.audit set person = 'nobody' where id = (select id from access.audit_chain where idx = 4)`,
      /第 5 条.*已被改动/,
    ],
    [
      'its time changed',
      `update access.audit set at = at + interval '1 second' where id = (select id from access.audit_chain where idx = 4)`,
      /第 5 条.*已被改动/,
    ],
    [
      'a line taken away',
      'delete from access.audit where id = (select id from access.audit_chain where idx = 6)',
      /第 7 条.*已被删除/,
    ],
    [
      'a line and its link taken away',
      `delete from access.audit where id = (select id from access.audit_chain where idx = 6);
       delete from access.audit_chain where idx = 6`,
      /从第 7 条起缺了 1 条/,
    ],
    [
      'the last three taken away, links and all',
      `delete from access.audit where id in (select id from access.audit_chain order by idx desc limit 3);
       delete from access.audit_chain where idx >= (select max(idx) - 2 from access.audit_chain)`,
      /log\/audit.*最后 3 条已被删除/,
    ],
    ['all of it taken away', 'delete from access.audit; delete from access.audit_chain', /现在只有 0 条/],
    ['a line put in', `insert into access.audit (at, what) values (now(), 'read')`, /绕过程序插入/],
  ])('shows %s', async (_, change, said) => {
    await chained()
    expect((await tampered(change)).join('\n')).toMatch(said)
    expect((await verify()).findings).toEqual([])
  })

  test('goes into the record once a day, and from then on nothing outside the log is needed to miss a line', async () => {
    await chained()
    const { fresh, clock, dataDir } = watched.served
    const database = await openDatabase({ url: fresh.urls.app, service: 'app', size: 2 })
    const on = (day: number) => ({
      database,
      clock,
      world: {
        now: () => new Date(Date.now() + 8 * 3_600_000 + day * 86_400_000).toISOString().replace('Z', '+08:00'),
      },
    })
    expect(await enterHead(on(0))).toBeUndefined()
    const both = await Promise.all([enterHead(on(1)), enterHead(on(1))])
    const entered = both.filter((head) => head !== undefined)
    expect(entered).toHaveLength(1)
    expect(await enterHead(on(1))).toBeUndefined()
    expect(await enterHead(on(2))).toBeUndefined()
    await database.close()
    const size = entered[0]!.size
    rmSync(join(dataDir, 'log', 'audit'))
    const cut = `delete from access.audit where id in (select id from access.audit_chain where idx >= ${size - 2});
      delete from access.audit_chain where idx >= ${size - 2}`
    expect((await tampered(cut)).join('\n')).toMatch(/记入日志的访问留痕有 \d+ 条.*最后 2 条已被删除/)
  })
})
