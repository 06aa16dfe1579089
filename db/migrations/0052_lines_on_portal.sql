-- Lines of a published large list (大宗名录) on the portal: the page says which file they are, what of them is new against the version that was
-- public before, and the portal asks for them through functions that know no file but those of what is public today.

-- {list, sheet, count, before}: `before` is the file of the version that was public before it, null where there was none.
alter table disclosure.entry add column lines jsonb;
comment on column disclosure.entry.lines is 'of a large list: which file its lines are in as the public reads them, how many, and that of the version before';
alter table disclosure.entry add constraint taken_down_has_no_lines check (state in ('public', 'corrected') or lines is null);

-- What finds lines, for whoever may ask: those who handle cases through sheet_found as before, the public through disclosure.lines_found.
alter function casework.sheet_found(text, bytea, text, text, text, integer, integer, integer) rename to lines_hit;
revoke all on function casework.lines_hit(text, bytea, text, text, text, integer, integer, integer) from public, xiezhi_app;

create or replace function casework.lines_hit(
  p_agency text, p_sha256 bytea, p_name text, p_code text, p_letters text, p_offset integer, p_limit integer, p_most integer
) returns table (n integer, found integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  wanted tsquery := casework.line_query(p_sha256, p_name, p_code, p_letters);
  plain text := replace(replace(replace(p_name, '\', '\\'), '%', '\%'), '_', '\_');
  numbers text := replace(replace(replace(p_code, '\', '\\'), '%', '\%'), '_', '\_');
  hits integer[];
begin
  if p_name = '' then
    return;
  end if;
  if wanted is not null then
    hits := array(
      with met as materialized (
        select l.n, l.agency, l.sha256, l.name, l.code, l.initials from casework.sheet_line l
         where casework.line_tokens(l.sha256, l.name, l.code, l.initials) @@ wanted)
      select m.n from met m
       where m.agency = p_agency and m.sha256 = p_sha256
         and (m.name like '%' || plain || '%' or m.code like '%' || numbers || '%'
              or (p_letters <> '' and m.initials like '%' || p_letters || '%'))
       limit p_most);
  end if;
  if hits is null or cardinality(hits) >= p_most then
    return query
      select l.n, coalesce(cardinality(hits), case when count(*) over () < p_most then count(*) over () else p_most end)::integer
        from (select s.n from casework.sheet_line s
               where s.agency = p_agency and s.sha256 = p_sha256
                 and (s.name like '%' || plain || '%' or s.code like '%' || numbers || '%'
                      or (p_letters <> '' and s.initials like '%' || p_letters || '%'))
               order by s.n limit case when hits is null then greatest(p_most, p_offset + p_limit) else p_offset + p_limit end) l
       order by l.n offset p_offset limit p_limit;
  else
    return query select h, cardinality(hits) from unnest(hits) h order by h offset p_offset limit p_limit;
  end if;
end
$$;
create function casework.sheet_found(
  p_agency text, p_sha256 bytea, p_name text, p_code text, p_letters text, p_offset integer, p_limit integer, p_most integer
) returns table (n integer, found integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select n, found from casework.lines_hit(p_agency, p_sha256, p_name, p_code, p_letters, p_offset, p_limit, p_most)
   where p_agency = any (casework.readable()) and casework.handles_cases()
$$;
revoke all on function casework.sheet_found(text, bytea, text, text, text, integer, integer, integer) from public;
grant execute on function casework.sheet_found(text, bytea, text, text, text, integer, integer, integer) to xiezhi_app;

/* The files of what is public today under this address; nothing where it is none, or was taken down. */
create function disclosure.lines_of(p_id uuid, p_today date) returns table (agency text, sheet bytea, before bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.agency_code, decode(e.lines ->> 'sheet', 'hex'), decode(e.lines ->> 'before', 'hex') from disclosure.entry e
   where e.id = p_id and e.lines is not null and e.state in ('public', 'corrected') and (e.expires_on is null or e.expires_on >= p_today)
$$;

/* A page of its lines, or of those in which this occurs. */
create function disclosure.lines_page(p_id uuid, p_today date, p_offset integer, p_limit integer)
returns table (n integer, line text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.n, l.line from disclosure.lines_of(p_id, p_today) o
    join casework.sheet_line l on l.agency = o.agency and l.sha256 = o.sheet and l.n > p_offset order by l.n limit p_limit
$$;
create function disclosure.lines_found(
  p_id uuid, p_today date, p_name text, p_code text, p_letters text, p_offset integer, p_limit integer, p_most integer
) returns table (n integer, line text, found integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.n, l.line, f.found from disclosure.lines_of(p_id, p_today) o
   cross join lateral casework.lines_hit(o.agency, o.sheet, p_name, p_code, p_letters, p_offset, p_limit, p_most) f
    join casework.sheet_line l on l.agency = o.agency and l.sha256 = o.sheet and l.n = f.n order by l.n
$$;

/* What the lines say otherwise than those that were public before, by the key of each line: how many, and a page of them. */
create function disclosure.lines_changed(p_id uuid, p_today date, p_offset integer, p_limit integer)
returns table (before text, after text, added integer, gone integer, changed integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with o as materialized (select * from disclosure.lines_of(p_id, p_today) f where f.before is not null),
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

revoke all on function disclosure.lines_of(uuid, date), disclosure.lines_page(uuid, date, integer, integer),
  disclosure.lines_found(uuid, date, text, text, text, integer, integer, integer),
  disclosure.lines_changed(uuid, date, integer, integer) from public;
grant execute on function disclosure.lines_page(uuid, date, integer, integer),
  disclosure.lines_found(uuid, date, text, text, text, integer, integer, integer),
  disclosure.lines_changed(uuid, date, integer, integer) to xiezhi_portal;
