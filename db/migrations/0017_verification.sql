-- What a verification compares with the record, for the role that signs: it reads, and sees of files only what they are.

grant select on record.command to xiezhi_sequencer;

-- Commands whose answer is not what their events tell, events whose command is gone, commands without events.
create view record.strange_command as
  select coalesce(c.stream, e.stream) as stream, coalesce(c.first, e.sequence) as sequence,
         case when c.id is null then 'removed' when e.stream is null then 'invented' else 'changed' end as what
    from record.command c
    full join (
      select v.command, v.stream, min(v.sequence) as sequence, max(v.sequence) as last, count(*) as events,
             jsonb_agg(jsonb_build_object('sequence', v.sequence, 'type', v.type, 'title', said.body ->> 'title')
                       order by v.sequence) as told,
             bool_or(said.body is null) as gone
        from record.event v
        left join record.body b on b.stream = v.stream and b.sequence = v.sequence
        cross join lateral (select convert_from(b.body, 'UTF8')::jsonb as body) said
       group by v.command, v.stream
    ) e on e.command = c.id and e.stream = c.stream
   where c.id is null or e.stream is null or c.first <> e.sequence or c.last <> e.last
      or (c.result ? 'sequence' and c.result -> 'sequence' is distinct from to_jsonb(e.last))
      or (c.result ? 'case' and 'case/' || (c.result ->> 'case') <> c.stream)
      or (not e.gone and c.result ? 'events' and c.result -> 'events' is distinct from e.told)
      or (c.result ->> 'sequence' is null and c.stream ~ '^(case|agency|person)/' and e.told -> 0 ->> 'title' is not null);
grant select on record.strange_command to xiezhi_sequencer;

-- Of each file named: whether its case has it, and how large it is said to be.
create function files.known(p_cases uuid[], p_hashes bytea[], p_roles text[])
returns table (place integer, bytes bigint, held boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (w.place - 1)::integer, o.bytes,
         exists (select from files.of_case c where c.case_id = w.case_id and c.sha256 = w.sha256 and c.role = w.role)
    from unnest(p_cases, p_hashes, p_roles) with ordinality as w (case_id, sha256, role, place)
    left join files.object o on o.sha256 = w.sha256
$$;
revoke all on function files.known(uuid[], bytea[], text[]) from public;
grant usage on schema files to xiezhi_sequencer;
grant execute on function files.known(uuid[], bytea[], text[]) to xiezhi_sequencer;

-- Every row of one case as it is, and the same written anew from its events: whether anything had been different. For the
-- owner alone, who rebuilds; a service projects by its own steps.
create function casework.rows_of(p_case uuid) returns jsonb language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  return jsonb_build_array(
    (select to_jsonb(r) from casework.case_row r where r.id = p_case),
    (select jsonb_agg(to_jsonb(k) order by k.id) from casework.clock_row k where k.case_id = p_case),
    (select jsonb_agg(to_jsonb(w) order by w.post, w.person) from casework.wait_row w where w.case_id = p_case),
    (select to_jsonb(s) from casework.search_row s where s.case_id = p_case));
end
$$;
create function casework.reproject(p jsonb) returns boolean language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one uuid := (p #>> '{case,id}')::uuid;
  before jsonb := casework.rows_of(one);
begin
  perform casework.project(p);
  return before is distinct from casework.rows_of(one);
end
$$;
-- Rows of cases of which the record knows nothing.
create function casework.strays() returns setof uuid language sql stable set search_path = pg_catalog, pg_temp as $$
  select id from (
    select id from casework.case_row union select case_id from casework.clock_row union select case_id from casework.wait_row
    union select case_id from casework.search_row) r
   where not exists (select from record.event e where e.stream = 'case/' || r.id and e.sequence = 1)
$$;
revoke all on function casework.rows_of(uuid), casework.reproject(jsonb), casework.strays() from public;

-- As everywhere with the owner's rights: the caller's temporary schema is looked into last.
alter function casework.search(text[], text, text[], uuid, integer) set search_path = pg_catalog, pg_temp;
alter function casework.tallied() set search_path = pg_catalog, pg_temp;
