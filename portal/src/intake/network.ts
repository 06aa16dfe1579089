/**
 * What is counted as one source: an address, and of the new ones the network it is in, of which one household has more addresses
 * (2^64) than could ever be counted.
 */
export const networkOf = (ip: string): string => within(ip, 4)

/** The wider one about it: what one customer of a provider, or a street, may have (an IPv6 /48; of old addresses the first three numbers). */
export const aroundOf = (ip: string): string => `around ${within(ip, 3)}`

function within(ip: string, parts: number): string {
  const [, four] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip) ?? []
  const old = four ?? (ip.includes(':') ? undefined : ip)
  if (old !== undefined) return old.split('.').slice(0, parts).join('.')
  const [head = '', tail] = ip.replace(/%.*$/, '').toLowerCase().split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':'))
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after]
    .slice(0, parts)
    .map((g) => g.replace(/^0+(?=.)/, ''))
    .join(':')
}
