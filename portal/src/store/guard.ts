import type pg from 'pg'

/**
 * The portal serves only as a role that could not reach a case if it tried. Returns the sentence that says why this
 * role may not serve, or null.
 */
export async function refusal(pool: pg.Pool): Promise<string | null> {
  const { rows } = await pool.query<{ role: string; above: boolean; elsewhere: string | null }>(
    `select current_user as role,
            (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user) as above,
            (select format('%I.%I', n.nspname, c.relname)
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'm', 'f')
               and n.nspname not in ('disclosure', 'pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
               and n.nspname not like 'pg\\_temp%'
               and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select, insert, update, delete')
             limit 1) as elsewhere`,
  )
  const found = rows[0]
  if (!found) return '数据库没有回答当前角色，请检查 PORTAL_DATABASE_URL。'
  const advice = '请让 PORTAL_DATABASE_URL 使用只属于 xiezhi_portal 组的登录角色。'
  if (found.above) return `公示平台不得以数据库管理角色“${found.role}”运行。${advice}`
  if (found.elsewhere)
    return `角色“${found.role}”能读取公示范围之外的 ${found.elsewhere}，公示平台不得以它运行。${advice}`
  return null
}
