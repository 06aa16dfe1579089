import { damageOf } from '@xiezhi/postgres'
import { codeOf, Failure, messageOf } from '../failure.ts'

/** What the operator reads when a database does not let us in; `name` is the setting that holds its address. */
export function connectionFailure(error: unknown, name: string): unknown {
  if (error instanceof Failure) return error
  const damage = damageOf(error)
  if (damage) return damage
  const code = codeOf(error)
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ECONNRESET':
    case 'ENOENT':
      return new Failure(
        'database-unreachable',
        `${name} 所指的数据库连接不上（${code}），请检查地址、端口和网络。`,
        error,
      )
    case '28P01':
    case '28000':
      return new Failure(
        'database-sign-in-refused',
        `数据库拒绝了 ${name} 中的用户名或口令，请核对后重新启动；没有设置过它的，请从备份恢复数据目录中的 secrets.json。`,
        error,
      )
    case '3D000':
      return new Failure('database-missing', `${name} 所指的数据库不存在，请先建立它再启动。`, error)
    case '42501':
      return new Failure(
        'database-not-permitted',
        `${name} 中的用户权限不足（${messageOf(error)}），它须能在该库中建表、建角色。`,
        error,
      )
    case '53300':
      return new Failure('database-busy', '数据库的连接数已满，请稍后再启动，或调大 max_connections。', error)
    case '53100':
      return new Failure('disk-full', '数据库所在的磁盘已满，请腾出空间后重新启动。', error)
    case '57P03':
    case '57P01':
    case '57P02':
      return new Failure('database-not-ready', '数据库正在启动或停止，请稍后再试。', error)
    default:
      break
  }
  if (/timeout|terminated|SSL|SASL|SCRAM/i.test(messageOf(error)) && code === '') {
    return new Failure(
      'database-unreachable',
      `${name} 所指的数据库没有应答（${messageOf(error)}），请检查地址和端口。`,
      error,
    )
  }
  return error
}

/** Refuses an address that is not one of PostgreSQL, before anything tries it. */
export function checkUrl(url: string, name: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed && /^postgres(ql)?:$/.test(parsed.protocol)) return
  throw new Failure('database-url-malformed', `${name} 应写成 postgres://用户:口令@主机:端口/库名，请改正后重新启动。`)
}
