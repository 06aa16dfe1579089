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
  const source = client.query(copyTo(`copy (${written}) to stdout (format binary)`))
  return rowsOf<R>(source as AsyncIterable<Buffer>, Object.entries<Kind>(columns))
}

function literal(value: number | string | readonly string[]): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? pg.escapeLiteral(value) : `array[${value.map(pg.escapeLiteral).join(',')}]::text[]`
}

/** Signature, flags and the length of what nobody uses: before the first row. */
const headLength = 11 + 4 + 4

/** Row by row as they come: to lay all of them together first costs as much as to hash them. */
async function rowsOf<R>(
  source: AsyncIterable<Buffer>,
  columns: readonly (readonly [name: string, kind: Kind])[],
): Promise<R[]> {
  const rows: R[] = []
  let left = headLength
  let rest: Buffer | undefined
  let failure: unknown
  // To its end also where a value cannot be read: the connection is needed for what follows.
  for await (const chunk of source) {
    if (failure !== undefined) continue
    const copied: Buffer = rest === undefined || rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = Math.min(left, copied.length)
    left -= at
    try {
      for (
        let end = endOfRow(copied, at, columns.length);
        end !== undefined;
        end = endOfRow(copied, at, columns.length)
      ) {
        rows.push(rowAt<R>(copied, at, columns))
        at = end
      }
    } catch (error) {
      failure = error
    }
    rest = copied.subarray(at)
  }
  if (failure !== undefined) throw failure
  // Only the end that PostgreSQL writes is left: what was cut off must fail rather than be taken for all there is.
  if (rest?.length !== 2 || rest.readInt16BE(0) !== -1) throw new RangeError('rows of a copy end within a row')
  return rows
}

/** Where the row here ends, which begins with the number of its columns; undefined: not all of it has come, or it is the -1 after the last. */
function endOfRow(copied: Buffer, from: number, columns: number): number | undefined {
  let at = from + 2
  if (at > copied.length || copied.readInt16BE(from) < 0) return undefined
  for (let n = 0; n < columns; n += 1) {
    if (at + 4 > copied.length) return undefined
    at += 4 + Math.max(0, copied.readInt32BE(at))
  }
  return at > copied.length ? undefined : at
}

function rowAt<R>(copied: Buffer, from: number, columns: readonly (readonly [name: string, kind: Kind])[]): R {
  const row: Record<string, unknown> = {}
  let at = from + 2
  for (const [name, kind] of columns) {
    const length = copied.readInt32BE(at)
    at += 4
    row[name] = length < 0 ? null : valueAt(copied, at, length, kind)
    at += Math.max(0, length)
  }
  return row as R
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
