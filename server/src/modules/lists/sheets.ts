import type { Form } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'
import { folded } from '../../platform/foundBy.ts'
import type { Found } from './sheet.ts'

type Runs = Pick<Queries, 'query'>

/** Which lines: of which file, found again for which agency. */
export interface SheetAt {
  readonly agency: string
  readonly sha256: string
}

const bytesOf = (sha256: string): Buffer => Buffer.from(sha256, 'hex')

export async function isFound(trx: Runs, { agency, sha256 }: SheetAt): Promise<boolean> {
  const [row] = await trx.query({
    name: 'lists.sheet',
    text: 'select 1 from casework.sheet where agency = $1 and sha256 = $2',
    values: [agency, bytesOf(sha256)],
  })
  return row !== undefined
}

/** Rows of one statement. */
const batch = 5000

/** All lines of a file, in the transaction of whoever brings it; what is there already stays. */
export async function findable(
  trx: Runs,
  at: SheetAt & { readonly list: string },
  found: readonly Found[],
): Promise<void> {
  const [entered] = await trx.query({
    name: 'lists.sheet_enter',
    text: `insert into casework.sheet (agency, sha256, list, lines) values ($1, $2, $3, $4)
      on conflict do nothing returning 1`,
    values: [at.agency, bytesOf(at.sha256), at.list, found.length],
  })
  if (entered === undefined) return
  for (let from = 0; from < found.length; from += batch) {
    const part = found.slice(from, from + batch)
    await trx.query({
      name: 'lists.sheet_lines',
      text: `insert into casework.sheet_line (agency, sha256, n, key, line, name, code, initials)
        select $1, $2, $3 + o, k, l, a, c, i
          from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[]) with ordinality as t (k, l, a, c, i, o)`,
      values: [
        at.agency,
        bytesOf(at.sha256),
        from,
        part.map((f) => f.key),
        part.map((f) => f.line),
        part.map((f) => f.name),
        part.map((f) => f.code),
        part.map((f) => f.initials),
      ],
    })
  }
  await trx.query({ name: 'lists.sheet_settled', text: 'select casework.lines_settled()' })
}

export interface Line {
  readonly n: number
  readonly line: Form
}
interface Row {
  readonly n: number
  readonly line: string
}
const lineOf = ({ n, line }: Row): Line => ({ n, line: JSON.parse(line) as Form })

/** What is looked for: part of a name, a number, first letters of a name. */
const wanted = (q: string) => {
  const name = folded(q.trim())
  const letters = /^[a-zA-Z\s]{2,}$/.test(q.trim()) ? name.toLowerCase().replace(/\s/g, '') : ''
  return [name, q.trim().normalize('NFKC').toUpperCase(), letters]
}
/** Hits are counted up to here: who has more writes another character. */
const counted = 1000

export interface PageOfLines {
  readonly found: number
  /** More than were counted. */
  readonly more: boolean
  readonly lines: readonly Line[]
}

/** A part of the lines, those that are found. */
export async function pageOf(
  trx: Runs,
  { agency, sha256 }: SheetAt,
  { q, offset, limit }: { readonly q: string; readonly offset: number; readonly limit: number },
): Promise<PageOfLines> {
  const at = [agency, bytesOf(sha256)]
  if (q.trim() === '') {
    const [sheet] = await trx.query<{ lines: number }>({
      name: 'lists.sheet_count',
      text: 'select lines from casework.sheet where agency = $1 and sha256 = $2',
      values: at,
    })
    const rows = await trx.query<Row>({
      name: 'lists.sheet_page',
      text: `select n, line from casework.sheet_line where agency = $1 and sha256 = $2 and n > $3 order by n limit $4`,
      values: [...at, offset, limit],
    })
    return { found: sheet?.lines ?? 0, more: false, lines: rows.map(lineOf) }
  }
  const rows = await trx.query<Row & { found: number }>({
    name: 'lists.sheet_search',
    text: `select l.n, l.line, f.found from casework.sheet_found($1, $2, $3, $4, $5, $6, $7, ${counted}) f
        join casework.sheet_line l on l.agency = $1 and l.sha256 = $2 and l.n = f.n order by l.n`,
    values: [...at, ...wanted(q), offset, limit],
  })
  const found = rows[0]?.found ?? 0
  return { found, more: found >= counted, lines: rows.map(lineOf) }
}

export interface Differences {
  readonly added: number
  readonly gone: number
  readonly changed: number
  readonly lines: readonly { readonly before?: Form; readonly after?: Form }[]
}

/** What one file of lines says otherwise than another, by the key of each line. */
export async function differences(
  trx: Runs,
  {
    agency,
    from,
    to,
    offset,
    limit,
  }: {
    readonly agency: string
    readonly from: string
    readonly to: string
    readonly offset: number
    readonly limit: number
  },
): Promise<Differences> {
  const rows = await trx.query<{
    before: string | null
    after: string | null
    added: number
    gone: number
    changed: number
  }>({
    name: 'lists.sheet_differences',
    text: `with other as (
        select b.line as before, a.line as after, coalesce(a.n, b.n) as n
          from (select * from casework.sheet_line where agency = $1 and sha256 = $3) a
          full join (select * from casework.sheet_line where agency = $1 and sha256 = $2) b on b.key = a.key
         where a.line is distinct from b.line
      )
      select o.before, o.after, c.* from
        (select count(*) filter (where before is null)::integer as added, count(*) filter (where after is null)::integer as gone,
                count(*) filter (where before is not null and after is not null)::integer as changed from other) c
        left join (select * from other order by n, before offset $4 limit $5) o on true`,
    values: [agency, bytesOf(from), bytesOf(to), offset, limit],
  })
  const [{ added, gone, changed } = { added: 0, gone: 0, changed: 0 }] = rows
  return {
    added,
    gone,
    changed,
    lines: rows.flatMap(({ before, after }) =>
      before === null && after === null
        ? []
        : [
            {
              ...(before === null ? {} : { before: JSON.parse(before) as Form }),
              ...(after === null ? {} : { after: JSON.parse(after) as Form }),
            },
          ],
    ),
  }
}

/** Lines of these files a name, number or first letters find, an exact number and the beginning of a name first. */
export async function subjectsIn(
  trx: Runs,
  {
    agency,
    sheets,
    q,
    limit,
  }: { readonly agency: string; readonly sheets: readonly string[]; readonly q: string; readonly limit: number },
): Promise<readonly (Line & { readonly sha256: string })[]> {
  const rows = await trx.query<Row & { sha256: Buffer }>({
    name: 'lists.subjects',
    text: `select l.n, l.line, l.sha256 from casework.subjects_found($1, $2::bytea[], $3, $4, $5, $6) with ordinality as f (sha256, n, place)
        join casework.sheet_line l on l.agency = $1 and l.sha256 = f.sha256 and l.n = f.n order by f.place`,
    values: [agency, sheets.map(bytesOf), ...wanted(q), limit],
  })
  return rows.map((row) => ({ ...lineOf(row), sha256: row.sha256.toString('hex') }))
}
