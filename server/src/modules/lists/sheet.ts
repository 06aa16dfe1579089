import { createHash } from 'node:crypto'
import type { Form, Json } from '@xiezhi/casework'
import { folded, initialsOf } from '../../platform/foundBy.ts'

/** A line of a large list as it is found: what it is told apart by, what it is looked for by. */
export interface Found {
  readonly key: string
  readonly line: string
  readonly name: string
  readonly code: string
  readonly initials: string
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

/** One line: its columns in one order, so that the same content is the same bytes. */
const lineOf = (row: Form): string =>
  JSON.stringify(Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))))

/** A line a row, in the order of the table. */
export const bytesOf = (rows: readonly Form[]): Buffer => Buffer.from(`${rows.map(lineOf).join('\n')}\n`)
export const rowsIn = (bytes: Uint8Array): readonly Form[] =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Form)

/** What is hidden in a number is the same words in every line (casework, redaction): it tells none apart. */
const told = (value: Json | undefined): string => (/（[^（）]{1,8}略）/.test(text(value)) ? '' : text(value))

/** Of lines with one key the second is another line: codes are repeated in real registers. */
export function foundBy(rows: readonly Form[]): readonly Found[] {
  const times = new Map<string, number>()
  return rows.map((row) => {
    const own = told(row.code) || told(row.registration) || text(row.name)
    const before = times.get(own) ?? 0
    times.set(own, before + 1)
    return {
      key: before === 0 ? own : `${own} #${before + 1}`,
      line: lineOf(row),
      name: folded(text(row.name)),
      code: [text(row.code), text(row.registration)].filter(Boolean).join(' '),
      initials: initialsOf(text(row.name)),
    }
  })
}

/** What the rows say, as the database hashes it (`casework.sheets_told`). */
export function toldBy(found: readonly Found[]): string {
  const hash = createHash('sha256')
  found.forEach(({ key, line, name, code, initials }, at) => {
    hash.update([...(at === 0 ? [] : ['\n']), [at + 1, key, line, name, code, initials].join('\t')].join(''))
  })
  return hash.digest('hex')
}

export interface Edit {
  /** Which line; absent: a new one. */
  readonly n?: number | undefined
  /** What it says from now on; absent: it is gone. */
  readonly line?: Form | undefined
}

/** The lines with some of them changed, taken out or added at the end. */
export function edited(rows: readonly Form[], edits: readonly Edit[]): readonly Form[] {
  const by = new Map(edits.flatMap((e) => (e.n === undefined ? [] : [[e.n, e.line] as const])))
  const one = (row: Form, at: number): Form | undefined => (by.has(at + 1) ? by.get(at + 1) : row)
  const kept = rows.map(one).filter((row) => row !== undefined)
  return [...kept, ...edits.flatMap((e) => (e.n === undefined && e.line !== undefined ? [e.line] : []))]
}
