import { isIPv4 } from 'node:net'
import type { Http } from '../platform/http.ts'

const isLoopback = (address: string): boolean => {
  const plain = address.replace(/^::ffff:/, '')
  return plain === '::1' || plain === 'localhost' || (isIPv4(plain) && plain.startsWith('127.'))
}

/**
 * Names, numbers and passwords go over the line: where we listen to other machines ourselves, the operator is told once, at
 * the start; and once more when somebody really came by that way, with no proxy in between that speaks https for us.
 */
export function warnOfPlain(app: Http, host: string, say: (line: string) => void): void {
  if (isLoopback(host)) return
  say(
    `HOST=${host}：本程序自己不加密，其他机器可以明文连接。请只监听 127.0.0.1，由同一台机器上的 HTTPS 反向代理对外服务（见 docs/installation.md“对外服务”）。`,
  )
  let told = false
  app.addHook('onRequest', async (request) => {
    if (told || request.protocol === 'https' || request.headers['x-forwarded-proto'] !== undefined) return
    if (isLoopback(request.socket.remoteAddress ?? '')) return
    told = true
    say(`已有人从 ${request.socket.remoteAddress} 不经代理、没有加密地连接：密码和案件内容可能被看到。`)
  })
}
