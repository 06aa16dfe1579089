/** From the first byte to the last, both counted from 0. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * What a `Range` header asks of a file of that size (RFC 9110, 14.2). undefined: the whole file, also where the header says nothing
 * that is understood or asks for several parts; 'beyond': nothing of it is in the file.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'beyond' | undefined {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.replace(/\s/g, '') ?? '')
  if (asked === null) return undefined
  const [, first = '', last = ''] = asked
  if (first === '' && last === '') return undefined
  // The last so many bytes.
  if (first === '')
    return last === '0' || size === 0 ? 'beyond' : { from: Math.max(0, size - Number(last)), to: size - 1 }
  const [from, to] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
  if (last !== '' && Number(last) < from) return undefined
  return from >= size ? 'beyond' : { from, to }
}
