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

/** What is looked for: part of a name, the beginning of a number, first letters of a name. */
const wanted = (q: string) => {
  const plain = (text: string) => text.replace(/[\\%_]/g, '\\$&')
  const words = folded(q.trim())
  return [
    `%${plain(words)}%`,
    `%${plain(q.trim().toUpperCase())}%`,
    `%${plain(words.toLowerCase().replace(/\s/g, ''))}%`,
  ]
}
const isLetters = (q: string): boolean => /^[a-zA-Z\s]{2,}$/.test(q.trim())

/** A part of the lines, those that are found. */
export async function pageOf(
  trx: Runs,
  { agency, sha256 }: SheetAt,
  { q, offset, limit }: { readonly q: string; readonly offset: number; readonly limit: number },
): Promise<{ readonly found: number; readonly lines: readonly Line[] }> {
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
    return { found: sheet?.lines ?? 0, lines: rows.map(lineOf) }
  }
  const rows = await trx.query<Row & { found: number }>({
    name: 'lists.sheet_search',
    text: `with hit as (
        select n from casework.sheet_line
         where agency = $1 and sha256 = $2 and (name like $3 or code like $4 or ($5 <> '' and initials like $5))
      ), page as (select n from hit order by n offset $6 limit $7)
      select l.n, l.line, (select count(*) from hit)::integer as found
        from page p join casework.sheet_line l on l.agency = $1 and l.sha256 = $2 and l.n = p.n order by l.n`,
    values: [...at, ...wanted(q).slice(0, 2), isLetters(q) ? wanted(q)[2] : '', offset, limit],
  })
  return { found: rows[0]?.found ?? 0, lines: rows.map(lineOf) }
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
  const [name, code, initials] = wanted(q)
  const rows = await trx.query<Row & { sha256: Buffer }>({
    name: 'lists.subjects',
    text: `select n, line, sha256 from casework.sheet_line
       where agency = $1 and sha256 = any ($2::bytea[]) and (name like $3 or code like $4 or ($5 <> '' and initials like $5))
       order by code like ltrim($4, '%') desc, name like ltrim($3, '%') desc, initials like ltrim($5, '%') desc, length(name), n limit $6`,
    values: [agency, sheets.map(bytesOf), name, code, isLetters(q) ? initials : '', limit],
  })
  return rows.map((row) => ({ ...lineOf(row), sha256: row.sha256.toString('hex') }))
}
