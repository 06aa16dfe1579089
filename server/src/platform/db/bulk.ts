import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/**
 * How a column is read: `whole` for integers of any size, `instant` for times, as milliseconds since 1970. Null stays null.
 */
export type Kind = 'bytes' | 'text' | 'whole' | 'instant'

/** A statement whose rows hold many bytes, with the kinds of its columns in their order. */
export interface Bulk<R> {
  readonly text: string
  readonly values: readonly (number | string | readonly string[])[]
  readonly columns: { readonly [K in keyof R]: Kind }
}

/**
 * The rows of a statement in PostgreSQL's binary form, as `copy` gives them: the driver would have every byte written as
 * two characters of hexadecimal and read back, which cost more than to hash them. `copy` takes no parameters: the values
 * are written into the text.
 */
export async function readBulk<R extends object>(
  client: pg.ClientBase,
  { text, values, columns }: Bulk<R>,
): Promise<R[]> {
  const written = text.replaceAll(/\$(\d+)/g, (_, n) => literal(values[Number(n) - 1]!))
  const chunks: Buffer[] = []
  const source = client.query(copyTo(`copy (${written}) to stdout (format binary)`))
  for await (const chunk of source as AsyncIterable<Buffer>) chunks.push(chunk)
  return rowsIn<R>(Buffer.concat(chunks), Object.entries<Kind>(columns))
}

function literal(value: number | string | readonly string[]): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? pg.escapeLiteral(value) : `array[${value.map(pg.escapeLiteral).join(',')}]::text[]`
}

/** Signature, flags and the length of what nobody uses: before the first row. */
const headLength = 11 + 4 + 4

function rowsIn<R>(copied: Buffer, columns: readonly (readonly [name: string, kind: Kind])[]): R[] {
  const rows: R[] = []
  // Each row begins with the number of its columns; after the last stands -1.
  for (let at = headLength; copied.readInt16BE(at) >= 0; ) {
    const row: Record<string, unknown> = {}
    at += 2
    for (const [name, kind] of columns) {
      const length = copied.readInt32BE(at)
      at += 4
      row[name] = length < 0 ? null : valueAt(copied, at, length, kind)
      at += Math.max(0, length)
    }
    rows.push(row as R)
  }
  return rows
}

/** PostgreSQL counts microseconds from the first of January 2000. */
const epoch = Date.UTC(2000, 0, 1)

function valueAt(copied: Buffer, at: number, length: number, kind: Kind): Buffer | string | number {
  if (kind === 'bytes') return copied.subarray(at, at + length)
  if (kind === 'text') return copied.toString('utf8', at, at + length)
  const value = length === 8 ? long(copied, at) : copied.readIntBE(at, length)
  return kind === 'instant' ? epoch + value / 1000 : value
}

/** As `types` reads them: what does not fit must fail rather than lose its last digits. */
function long(copied: Buffer, at: number): number {
  const value = copied.readInt32BE(at) * 2 ** 32 + copied.readUInt32BE(at + 4)
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer beyond 2^53: ${value}`)
  return value
}
