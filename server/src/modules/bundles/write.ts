import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Signer } from '@xiezhi/log'
import type { OwnerSession, Queries } from '../../platform/db/pool.ts'
import { Failure } from '../../platform/failure.ts'
import type { Entry } from '../disclosure/index.ts'
import { tileFiles, writeDurably } from '../log/index.ts'
import { fileName, nothingBefore, sealBundle } from './format.ts'
import type { Payload } from './payload.ts'

/** Items of one bundle: a file a medium and a memory hold. */
const most = 2000

const moment = (column: string) => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI')`
const item = `jsonb_build_object('id', e.id, 'version', e.version, 'kind', e.kind, 'agencyCode', e.agency_code,
  'agencyName', e.agency_name, 'region', e.region, 'title', e.title, 'documentNumber', e.document_number, 'decidedOn', e.decided_on,
  'publishedAt', ${moment('e.published_at')}, 'dueOn', e.due_on, 'expiresOn', e.expires_on, 'state', e.state,
  'stateReason', e.state_reason, 'stateAt', ${moment('e.state_at')}, 'party', e.party_display, 'partyKind', e.party_kind,
  'categories', e.categories, 'summary', e.summary, 'body', e.body, 'elements', e.elements, 'sha256', e.sha256, 'source', e.source,
  'demoMark', e.demo_mark, 'lines', e.lines, 'performed', e.performed, 'performedAt', e.performed_at)`

interface Changed {
  readonly entry: Entry
  readonly digest: Buffer
}

/** What looks otherwise than when it last left; compared as it is, whatever changed it. */
const changed = (trx: Queries): Promise<Changed[]> =>
  trx.query({
    text: `select now.entry, now.digest from (select e.id, e.published_at, ${item} as entry, sha256(convert_to((${item})::text, 'UTF8')) as digest
        from disclosure.entry e) now left join disclosure.sent s using (id)
      where s.digest is distinct from now.digest order by now.published_at, now.id limit ${most + 1}`,
  })

/** The files of lines that these items show or are compared with, whole: what receives them has no record to look them up in. */
async function sheetsOf(trx: Queries, sent: readonly Changed[]): Promise<NonNullable<Payload['sheets']>> {
  const asked = sent.flatMap(({ entry: { agencyCode, lines } }) =>
    lines ? [lines.sheet, lines.before].flatMap((sha) => (sha === null ? [] : [{ agency: agencyCode, sha }])) : [],
  )
  const found = await trx.query<NonNullable<Payload['sheets']>[number]>({
    text: `select s.agency, s.list, encode(s.sha256, 'hex') as sha256,
        (select string_agg(l.line || E'\\n', '' order by l.n) from casework.sheet_line l
          where l.agency = s.agency and l.sha256 = s.sha256) as lines
      from (select distinct * from unnest($1::text[], $2::text[]) as a (agency, sha)) a
      join casework.sheet s on s.agency = a.agency and s.sha256 = decode(a.sha, 'hex') order by 1, 3`,
    values: [asked.map((a) => a.agency), asked.map((a) => a.sha)],
  })
  // Whoever receives it holds the lines against their hash, and cannot ask for what did not come.
  const isWhole = (sheet: (typeof found)[number], sha: string) => hashOf(sheet.lines ?? '') === sha
  const lost = asked.find((a) => !found.some((s) => s.agency === a.agency && s.sha256 === a.sha && isWhole(s, a.sha)))
  if (lost !== undefined)
    throw new Failure(
      'bundle-sheet-missing',
      `公开名录的逐项内容（${lost.sha.slice(0, 12)}）还没有整理好或者与它的校验值不符，公示包没有写出。请先运行 ./xiezhi rebuild，再写一次。`,
    )
  return found
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

export interface Written {
  readonly number: number
  readonly file: string
  readonly items: number
}

/** Writes what has changed since the last bundle, as one or several; there is always one, so that silence is a gap that shows. */
export async function writeBundles(
  owner: OwnerSession,
  folder: string,
  signer: Signer,
  now: string,
): Promise<readonly Written[]> {
  mkdirSync(folder, { recursive: true })
  const all: Written[] = []
  for (let more = true; more; ) {
    const { written, left } = await writeOne(owner, folder, signer, now)
    all.push(written)
    more = left
  }
  return all
}

async function writeOne(
  owner: OwnerSession,
  folder: string,
  signer: Signer,
  now: string,
): Promise<{ written: Written; left: boolean }> {
  let path = ''
  try {
    return await owner.transaction(async (trx) => {
      await trx.query({ text: 'lock table disclosure.bundle in exclusive mode' })
      const last = await trx.first<{ number: number; digest: Buffer; log_size: number }>({
        text: 'select number, digest, log_size from disclosure.bundle order by number desc limit 1',
      })
      const found = await changed(trx)
      const sent = found.slice(0, most)
      const dropped = await trx.query<{ id: string }>({
        text: 'delete from disclosure.sent s where not exists (select from disclosure.entry e where e.id = s.id) returning id',
      })
      const log = await tileFiles(trx, last?.log_size ?? 0)
      const number = (last?.number ?? 0) + 1
      const payload: Payload = {
        made: now,
        entries: sent.map(({ entry }) => entry),
        dropped: dropped.map(({ id }) => id),
        sheets: await sheetsOf(trx, sent),
        log: Object.fromEntries(log.files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])),
      }
      const previous = last?.digest.toString('hex') ?? nothingBefore
      const { text, digest } = sealBundle({ number, previous, logSize: log.size }, payload, signer)
      const file = join(folder, fileName(number))
      if (existsSync(file))
        throw new Failure(
          'bundle-exists',
          `${file} 已经存在：可能是上次没有写完，或者放错了文件夹。请核对后移走再运行。`,
        )
      path = file
      writeDurably(file, text, { mode: 0o644 })
      await trx.query({
        text: 'insert into disclosure.bundle (number, digest, log_size, items) values ($1, $2, $3, $4)',
        values: [number, Buffer.from(digest, 'hex'), log.size, sent.length],
      })
      await trx.query({
        text: `insert into disclosure.sent (id, digest) select * from unnest($1::uuid[], $2::bytea[])
          on conflict (id) do update set digest = excluded.digest`,
        values: [sent.map(({ entry }) => entry.id), sent.map((s) => s.digest)],
      })
      return { written: { number, file, items: sent.length }, left: found.length > most }
    })
  } catch (error) {
    // A bundle the chain does not know must not travel.
    if (path !== '') rmSync(path, { force: true })
    throw error
  }
}
