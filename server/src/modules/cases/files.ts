import type { FieldError, Json } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'

interface Named {
  readonly field: string
  readonly sha256: string
  readonly bytes: Json | undefined
  readonly type: Json | undefined
}

/** Every reference to a file in a form, wherever it stands. */
function filesIn(value: Json, field = ''): readonly Named[] {
  if (value === null || typeof value !== 'object') return []
  const way = (key: string | number) => (field === '' ? String(key) : `${field}.${key}`)
  if (Array.isArray(value)) return value.flatMap((item: Json, at) => filesIn(item, way(at)))
  const { sha256, bytes, type } = value as { readonly [key: string]: Json }
  if (typeof sha256 === 'string') return [{ field, sha256, bytes, type }]
  return Object.entries(value).flatMap(([key, member]) => filesIn(member as Json, way(key)))
}

/** Files a form names that were never brought to this case, or not as it says. */
export async function strangeFiles(
  trx: Pick<Queries, 'query'>,
  id: string,
  form: { readonly [key: string]: Json },
): Promise<readonly FieldError[]> {
  const named = filesIn(form)
  if (named.length === 0) return []
  const hashes = named.filter((n) => /^[0-9a-f]{64}$/.test(n.sha256)).map((n) => Buffer.from(n.sha256, 'hex'))
  const rows = await trx.query<{ sha256: Buffer; bytes: number; type: string }>({
    name: 'cases.files',
    text: `select o.sha256, o.bytes, o.type from files.of_case c join files.object o on o.sha256 = c.sha256
      where c.case_id = $1 and c.role = 'evidence' and c.sha256 = any ($2::bytea[])`,
    values: [id, hashes],
  })
  const known = new Map(rows.map((row) => [row.sha256.toString('hex'), row]))
  return named
    .filter((n) => known.get(n.sha256)?.bytes !== n.bytes || known.get(n.sha256)?.type !== n.type)
    .map(({ field }) => ({
      field,
      code: 'unknown-file',
      sentence: '本案没有这个文件，请先上传，再用上传得到的答复填写。',
    }))
}
