import pg from 'pg'

const { builtins } = pg.types

/** Money is counted in 分 and fits; a number that does not must fail rather than lose its last digits. */
function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`integer beyond 2^53: ${text}`)
  return value
}

/** `2026-11-22 10:30:05.12+08` → `2026-11-22T10:30:05.12+08:00`; connections run in Asia/Shanghai. */
function instant(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
}

const own = new Map<number, (text: string) => unknown>([
  [builtins.INT8, wholeNumber],
  [builtins.TIMESTAMPTZ, instant],
  // Days and times without a place stay the strings they are: a Date would move them by a time zone.
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMP, (text) => text.replace(' ', 'T')],
])

/** How values of the database are read in this product: integers as numbers, all dates and times as strings. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && own.get(oid)) || pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}
