import type pg from 'pg'

/** A table of ours, with the columns that are kept. */
export interface Table {
  /** `schema.name`, each quoted where it must be. */
  readonly name: string
  /** As `copy` takes them. */
  readonly columns: string
}

/** Every table but the list of migrations, those first that others point to: so they are loaded. */
export async function tablesOf(client: pg.Client): Promise<readonly Table[]> {
  const { rows } = await client.query<{ oid: number; name: string; columns: string; needs: number[] }>(`
    select c.oid::int, format('%I.%I', n.nspname, c.relname) as name,
      (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      array(select distinct f.confrelid::int from pg_constraint f
             where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as needs
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
       and n.nspname not like 'pg\\_%'
     order by 2`)
  const ordered: Table[] = []
  const placed = new Set<number>()
  for (let left = rows; left.length > 0; ) {
    const next = left.filter((table) => table.needs.every((need) => placed.has(need)))
    if (next.length === 0) throw new Error(`tables point at each other: ${left.map((table) => table.name).join(', ')}`)
    for (const { oid, name, columns } of next) {
      placed.add(oid)
      ordered.push({ name, columns })
    }
    left = left.filter((table) => !placed.has(table.oid))
  }
  return ordered
}

/** Where each counter of a column stands, so that no number is given twice after a restore. */
export async function countersOf(client: pg.Client, unused = false): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(`
    select format('%I.%I', schemaname, sequencename) as name, last_value::text as last from pg_sequences
     where schemaname not in ('pg_catalog', 'information_schema') and schemaname not like 'pg\\_%'`)
  return Object.fromEntries(rows.flatMap(({ name, last }) => (last === null && !unused ? [] : [[name, last ?? '0']])))
}
