import { setTimeout as sleep } from 'node:timers/promises'
import { requireFree } from '@xiezhi/postgres'
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
