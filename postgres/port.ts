import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

export function requireFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}

export interface Ports {
  readonly from: number
  readonly to: number
}

/** Of which the system takes the port of an outgoing connection (Linux says which; elsewhere those of RFC 6335). */
function ephemeral(): Ports {
  try {
    const [from = 0, to = 0] = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s+/).map(Number)
    if (from > 0 && to >= from) return { from, to }
  } catch {
    // Not Linux, or not to be seen.
  }
  return { from: 49_152, to: 65_535 }
}

/**
 * Ports that stay free once they were found free: the system gives none of them to an outgoing connection. Where it
 * keeps nearly all for those, there is no such place, and whoever listens must try again elsewhere.
 */
export function quietPorts(taken: Ports = ephemeral()): Ports {
  const below = { from: 10_000, to: Math.min(taken.from - 1, 32_767) }
  const above = { from: taken.to + 1, to: 65_535 }
  const widest = above.to - above.from > below.to - below.from ? above : below
  return widest.to - widest.from < 1000 ? { from: 10_000, to: 32_767 } : widest
}

/** For what may listen anywhere, but must say where before it does. Of the lower half: tests hold what they take of the upper. */
export async function freePort({ from, to }: Ports = quietPorts()): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = from + Math.floor((Math.random() * (to - from)) / 2)
    try {
      await requireFree('127.0.0.1', port)
      return port
    } catch (error) {
      if (attempt === 100) throw error
    }
  }
}
