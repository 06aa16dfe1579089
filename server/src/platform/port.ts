import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf, Failure } from './failure.ts'

/** The sentence for a port that cannot be listened on; anything else is passed on. */
export function portFailure(error: unknown, host: string, port: number, setting: string): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Failure(
        'port-taken',
        `端口 ${port} 已被占用，请先停止占用它的程序，或用 ${setting} 指定另一个端口。`,
        error,
      )
    case 'EACCES':
      return new Failure(
        'port-not-permitted',
        `没有权限使用端口 ${port}，请用 ${setting} 指定 1024 以上的端口。`,
        error,
      )
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new Failure('host-not-local', `本机没有 ${host} 这个地址，请改正 HOST，或去掉它只在本机服务。`, error)
    default:
      return error
  }
}

export function requireFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })
}

/**
 * Makes sure the port is free before anything slow begins. Waits up to 5 s for one in use: a server that was just
 * killed together with its starter may still be closing.
 */
export async function requirePort(host: string, port: number, setting: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await requireFree(host, port)
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || attempt === 20) throw portFailure(error, host, port, setting)
      await sleep(250)
    }
  }
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
