import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** The house's own networks, and what is no host at all: nobody outside answers there. */
const inside = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(net, bits, 'ipv6')

/** Whether the address is of a network of the house; an IPv4 one written as IPv6 is what it is. */
export const isInside = (address: string): boolean => {
  const family = isIP(address)
  return family === 0 || inside.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** Why no row goes there; undefined: it may. Whoever runs the server names, with their port, the hosts it may reach all the same. */
export function barred(url: URL, named: readonly string[]): string | undefined {
  if (named.includes(url.host)) return undefined
  if (url.protocol !== 'https:')
    return `报送含证件号码，接收方应当使用 https；专网的，由运维人员在 CHANNEL_HOSTS 中写明。`
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  return isIP(literal) !== 0 && isInside(literal) ? noInside : undefined
}
const noInside = '接收方的地址在内部网络，不报送；确是接收方的，由运维人员在 CHANNEL_HOSTS 中写明。'

/** What a name means is looked at when it is asked, and just that is gone to: a name that means another thing a moment later leads nowhere. */
export const outsideOnly: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error !== null) return done(error, '', 4)
    const [first] = found
    if (first === undefined || found.some(({ address }) => isInside(address)))
      return done(Object.assign(new Error(noInside), { code: 'INSIDE' }), '', 4)
    return options.all === true ? done(null, found) : done(null, first.address, first.family)
  })
