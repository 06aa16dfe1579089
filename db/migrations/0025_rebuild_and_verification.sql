-- A rebuild compares the rows of hundreds of cases in one statement and writes only those that differ, each by itself.

drop function casework.reproject(jsonb), casework.rows_of(uuid);

-- Cases of which any row is not what it would be; p: an array of what `casework.project` takes.
create function casework.differing(p jsonb) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.id
    from jsonb_array_elements(p) as e (v)
   cross join lateral jsonb_populate_record(null::casework.case_row, e.v -> 'case') c
   where not exists (select from casework.case_row r where r.id = c.id and r is not distinct from c)
      or array(select k from casework.clock_row k where k.case_id = c.id order by k.id) is distinct from
         array(select n from jsonb_populate_recordset(null::casework.clock_row, e.v -> 'clocks') n order by n.id)
      or array(select w from casework.wait_row w where w.case_id = c.id order by w.post, w.person) is distinct from
         array(select n from jsonb_populate_recordset(null::casework.wait_row, e.v -> 'waits') n order by n.post, n.person)
      or not exists (
           select from casework.search_row s
            where s.case_id = c.id and s.agency = c.agency and s.words = e.v ->> 'words'
              and s.tokens = array_to_tsvector(array(select jsonb_array_elements_text(e.v -> 'tokens'))))
$$;

/*
 * Writes the rows of one case anew: what a step would leave as it is, because nothing it looks at has changed, too.
 * A step that came in since the events were read has written newer rows, or waits for these to be committed to write
 * them: if there is an event after `p_last` all is taken back and false returned.
 */
create function casework.reproject(p jsonb, p_last integer) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one uuid := (p #>> '{case,id}')::uuid;
begin
  delete from casework.clock_row where case_id = one;
  delete from casework.wait_row where case_id = one;
  delete from casework.search_row where case_id = one;
  perform casework.project(p);
  if exists (select from record.event e where e.stream = 'case/' || one and e.sequence > p_last) then
    raise exception using errcode = 'XZ001', message = 'the case moved on';
  end if;
  return true;
exception when sqlstate 'XZ001' then
  return false;
end
$$;
revoke all on function casework.differing(jsonb), casework.reproject(jsonb, integer) from public;

-- As it was, but that of each body only its title is looked for: to build the whole document anew took longer than
-- everything else that a verification does.
create or replace view record.strange_command as
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
        cross join lateral (select convert_from(b.body, 'UTF8')::json as body) said
       group by v.command, v.stream
    ) e on e.command = c.id and e.stream = c.stream
   where c.id is null or e.stream is null or c.first <> e.sequence or c.last <> e.last
      or (c.result ? 'sequence' and c.result -> 'sequence' is distinct from to_jsonb(e.last))
      or (c.result ? 'case' and 'case/' || (c.result ->> 'case') <> c.stream)
      or (not e.gone and c.result ? 'events' and c.result -> 'events' is distinct from e.told)
      or (c.result ->> 'sequence' is null and c.stream ~ '^(case|agency|person)/' and e.told -> 0 ->> 'title' is not null);
