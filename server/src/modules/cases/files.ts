import type { FieldError, FileRef, Form, Json } from '@xiezhi/casework'
import type { Queries } from '../../platform/db/pool.ts'

export type FileRole = 'evidence' | 'paper'

interface Row {
  sha256: Buffer
  name: string
  bytes: number
  type: string
  told: Partial<Pick<FileRef, 'type' | 'taken' | 'flaw' | 'lines'>>
  added: string
}

/** Files of the case by these hashes, under every name they have there, the first one first. */
export async function filesOf(
  trx: Pick<Queries, 'query'>,
  id: string,
  hashes: readonly string[],
  role: FileRole,
  name?: string,
): Promise<readonly FileRef[]> {
  const rows = await trx.query<Row>({
    name: 'cases.files',
    text: `select o.sha256, c.name, o.bytes, o.type, c.told,
        to_char(c.added at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI') as added
      from files.of_case c join files.object o on o.sha256 = c.sha256
      where c.case_id = $1 and c.sha256 = any ($2::bytea[]) and c.role = $3 and ($4::text is null or c.name = $4)
      order by c.entry`,
    values: [id, hashes.map((hash) => Buffer.from(hash, 'hex')), role, name ?? null],
  })
  return rows.map(({ sha256, name, bytes, type, told, added }) => ({
    sha256: sha256.toString('hex'),
    name,
    bytes,
    added: added as NonNullable<FileRef['added']>,
    type,
    ...told,
  }))
}

/** Every file and paper of one case is one of the other too: the bytes are one, and what was told of them stays. */
export async function bringFiles(trx: Pick<Queries, 'query'>, from: string, to: string): Promise<void> {
  await trx.query({
    name: 'cases.bring_files',
    text: `insert into files.of_case (case_id, sha256, role, agency, name, added_by, added, told)
      select $2, sha256, role, agency, name, added_by, added, told from files.of_case where case_id = $1 order by entry
      on conflict do nothing`,
    values: [from, to],
  })
}

type Bag = { readonly [key: string]: Json }

/** A form with the store's word in the place of every reference to a file, and those the store does not know as the form says. */
export interface Filled {
  readonly form: Form
  readonly strange: readonly FieldError[]
}

const isBag = (value: Json): value is Bag => value !== null && typeof value === 'object' && !Array.isArray(value)
const isReference = (value: Json): value is Bag => isBag(value) && typeof value.sha256 === 'string'

function hashesIn(value: Json): readonly string[] {
  if (isReference(value)) return [String(value.sha256)]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap((member: Json) => hashesIn(member))
}

export const namesFiles = (form: Form): boolean => hashesIn(form).length > 0

/**
 * Every file a form names, wherever it stands, must have been brought to this case under that name and be what the form says; the
 * rest of what is known of it is put in from the store. A title that the form gives it as a piece of evidence stays.
 */
export async function withFiles(trx: Pick<Queries, 'query'>, id: string, form: Form): Promise<Filled> {
  const hashes = hashesIn(form).filter((hash) => /^[0-9a-f]{64}$/.test(hash))
  const known = hashes.length === 0 ? [] : await filesOf(trx, id, hashes, 'evidence')
  const strange: FieldError[] = []
  const fill = (value: Json, way: readonly (string | number)[]): Json => {
    if (isReference(value)) return settled(value, known) ?? refuse(value, way)
    if (Array.isArray(value)) return value.map((item: Json, at) => fill(item, [...way, at]))
    if (!isBag(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, fill(member, [...way, key])]))
  }
  const refuse = (value: Bag, way: readonly (string | number)[]): Json => {
    strange.push({
      field: way.join('.'),
      code: 'unknown-file',
      sentence: '本案没有这个文件，请先上传，再用上传得到的答复填写。',
    })
    return value
  }
  return { form: fill(form, []) as Form, strange }
}

function settled(value: Bag, known: readonly FileRef[]): Json | undefined {
  const { sha256, name, bytes, type, title } = value
  const file = known.find((f) => f.sha256 === sha256 && f.name === name && f.bytes === bytes && f.type === type)
  if (file === undefined) return undefined
  return { ...file, ...(title !== undefined && { title }) } as unknown as Json
}
