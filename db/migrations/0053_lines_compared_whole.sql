-- What changed is told only where both files can be found: one that is not there yet (a restored database) would look like all lines gone.
create or replace function disclosure.lines_changed(p_id uuid, p_today date, p_offset integer, p_limit integer)
returns table (before text, after text, added integer, gone integer, changed integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with o as materialized (
    select f.* from disclosure.lines_of(p_id, p_today) f
      join casework.sheet s on s.agency = f.agency and s.sha256 = f.sheet
      join casework.sheet b on b.agency = f.agency and b.sha256 = f.before),
  other as materialized (
    select b.line as before, a.line as after, coalesce(a.n, b.n) as n
      from (select l.* from o join casework.sheet_line l on l.agency = o.agency and l.sha256 = o.sheet) a
      full join (select l.* from o join casework.sheet_line l on l.agency = o.agency and l.sha256 = o.before) b on b.key = a.key
     where a.line is distinct from b.line),
  counted as (
    select count(*) filter (where x.before is null)::integer as added, count(*) filter (where x.after is null)::integer as gone,
           count(*) filter (where x.before is not null and x.after is not null)::integer as changed from other x)
  select x.before, x.after, c.added, c.gone, c.changed from counted c
    left join (select * from other order by n, before offset p_offset limit p_limit) x on true
   where exists (select from o)
$$;
