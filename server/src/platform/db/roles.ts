import { setTimeout as sleep } from 'node:timers/promises'
import type { Secrets } from '@xiezhi/postgres'
import pg from 'pg'
import { codeOf, Failure } from '../failure.ts'
import { checkUrl, connectionFailure } from './failures.ts'

export const services = ['app', 'sequencer', 'portal', 'archivist'] as const
export type Service = (typeof services)[number]

/** The address each service connects by. */
export type ServiceUrls = Record<Service, string>

/** The group that holds a service's rights; migrations grant to it. */
export function groupOf(service: Service): string {
  return `xiezhi_${service}`
}

function loginOf(service: Service, secrets: Secrets): string {
  return `${groupOf(service)}_${secrets.installation}`
}

/** The same database, signed in as somebody else. */
export function withUser(url: string, user: string, password: string): string {
  const parsed = new URL(url)
  if (parsed.hostname === '') {
    // An address of a local socket has no place for a user before the host.
    parsed.searchParams.set('user', user)
    parsed.searchParams.set('password', password)
  } else {
    parsed.username = user
    parsed.password = password
  }
  return parsed.href
}

async function exists(client: pg.Client, role: string): Promise<boolean> {
  return (await client.query('select 1 from pg_roles where rolname = $1', [role])).rowCount === 1
}

/** Two databases of one server may change the same role at once; the loser tries again. */
async function settled(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work()
      return
    } catch (error) {
      if (!['XX000', '23505', '42710'].includes(codeOf(error)) || attempt === 5) throw error
      await sleep(50 * attempt)
    }
  }
}

async function makeLogin(client: pg.Client, service: Service, secrets: Secrets): Promise<boolean> {
  const login = loginOf(service, secrets)
  if (await exists(client, login)) return false
  await settled(async () => {
    if (await exists(client, login)) return
    await client.query(
      `create role ${login} login password ${client.escapeLiteral(secrets[service])} in role ${groupOf(service)}`,
    )
  })
  return true
}

async function allowConnect(client: pg.Client, logins: string[], closed: boolean): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const database = rows[0]!.name
  // Other installations on the same server are members of the same groups: they must not even come in.
  if (closed) await settled(() => client.query(`revoke connect on database ${database} from public`))
  await settled(() => client.query(`grant connect on database ${database} to ${logins.join(', ')}`))
}

/**
 * Makes the services' login roles in a migrated database, unless they are there, and gives the addresses to connect by.
 * An address in `given` (from APP_DATABASE_URL and so on) is taken as it is and its role is not made.
 */
export async function provisionServices(
  migratorUrl: string,
  secrets: Secrets,
  given: Partial<ServiceUrls> = {},
): Promise<ServiceUrls> {
  const made = services.filter((service) => given[service] === undefined)
  const urls = Object.fromEntries(
    services.map((service) => [
      service,
      given[service] ?? withUser(migratorUrl, loginOf(service, secrets), secrets[service]),
    ]),
  ) as ServiceUrls
  for (const service of services) checkUrl(urls[service], `${service.toUpperCase()}_DATABASE_URL`)
  if (made.length === 0) return urls

  const client = new pg.Client({ connectionString: migratorUrl, application_name: 'xiezhi roles' })
  client.on('error', () => undefined)
  try {
    await client.connect()
    let first = false
    for (const service of made) first = (await makeLogin(client, service, secrets)) || first
    const logins = made.map((service) => loginOf(service, secrets))
    const reachable = await client.query(
      `select 1 from unnest($1::text[]) as login where not has_database_privilege(login, current_database(), 'connect')`,
      [logins],
    )
    if (first || reachable.rowCount) await allowConnect(client, logins, first && made.length === services.length)
    return urls
  } catch (error) {
    if (codeOf(error) === '42501') {
      throw new Failure(
        'database-roles-not-permitted',
        'DATABASE_URL 中的用户不能建立各服务的登录角色：请授予它 CREATEROLE 和对 xiezhi_* 角色的管理权，或用 APP_DATABASE_URL 等分别给出各服务的连接。',
        error,
      )
    }
    throw connectionFailure(error, 'DATABASE_URL')
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Refuses a connection that could pass by the grants and the row-level security a service must live under. */
export async function refusePowerful(client: pg.ClientBase, service: Service): Promise<void> {
  const { rows } = await client.query<{ powerful: boolean; owner: boolean; member: boolean }>(
    `select exists (select from pg_roles
                     where (rolsuper or rolbypassrls or rolcreaterole
                            or rolname in ('pg_execute_server_program', 'pg_write_server_files'))
                       and pg_has_role(session_user, oid, 'member'))
            -- Whatever it got that right by: a grant, or a role such as pg_write_all_data.
            or exists (select from pg_class join pg_namespace n on n.oid = relnamespace
                        where nspname = 'record' and relname = 'event'
                          and has_table_privilege(session_user, pg_class.oid, 'update, delete, truncate')) as powerful,
            exists (select from pg_namespace
                     where nspname = 'record' and pg_has_role(session_user, nspowner, 'member')) as owner,
            coalesce((select pg_has_role(session_user, oid, 'member') from pg_roles where rolname = $1), false) as member`,
    [groupOf(service)],
  )
  const { powerful, owner, member } = rows[0]!
  const name = `${service.toUpperCase()}_DATABASE_URL`
  if (powerful || owner) {
    throw new Failure(
      'database-role-too-powerful',
      `服务 ${service} 的数据库用户权限过大（超级用户、库的所有者，或可绕过行级安全、改动记录、建立角色），请为 ${name} 换一个只属于 ${groupOf(service)} 的用户。`,
    )
  }
  if (!member) {
    throw new Failure('database-role-without-rights', `${name} 的用户不属于角色 ${groupOf(service)}，请先授予。`)
  }
}
