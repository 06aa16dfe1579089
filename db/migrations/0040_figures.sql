-- What of a case the annual figures count: drawn from the case as its other columns are (casework/figures.ts), so that a number on a
-- screen, in a file and in a list of its cases is one sum. Cases that are there already: ./xiezhi rebuild.
alter table casework.case_row add column figures jsonb not null default '[]';

create or replace function casework.project(p jsonb) returns void language plpgsql set search_path = '' as $$
declare
  c casework.case_row := jsonb_populate_record(null::casework.case_row, p -> 'case');
begin
  update casework.case_row r set
    agency = c.agency, procedure = c.procedure, sequence = c.sequence, stage = c.stage, decided_on = c.decided_on,
    shown = c.shown, waits = c.waits, officers = c.officers, irregular = c.irregular, due = c.due, warn_on = c.warn_on,
    unit = c.unit, returned = c.returned, acted = c.acted, figures = c.figures
   where r.id = c.id;
  if not found then insert into casework.case_row select c.*; end if;

  if p ? 'clocks' then
    delete from casework.clock_row k where k.case_id = c.id
      and not exists (select from jsonb_array_elements(p -> 'clocks') n where n ->> 'id' = k.id);
    insert into casework.clock_row as k
    select n.* from jsonb_populate_recordset(null::casework.clock_row, p -> 'clocks') n
    on conflict (case_id, id) do update set
      agency = excluded.agency, clock = excluded.clock, trigger = excluded.trigger, due = excluded.due,
      safe = excluded.safe, provisional = excluded.provisional, stopped = excluded.stopped, record = excluded.record
      where (k.agency, k.due, k.safe, k.provisional, k.stopped, k.record)
        is distinct from
        (excluded.agency, excluded.due, excluded.safe, excluded.provisional, excluded.stopped, excluded.record);
  end if;

  if p ? 'waits' then
    delete from casework.wait_row w where w.case_id = c.id and not exists (
      select from jsonb_array_elements(p -> 'waits') n where n ->> 'post' = w.post and n ->> 'person' = w.person);
    insert into casework.wait_row as w
    select n.* from jsonb_populate_recordset(null::casework.wait_row, p -> 'waits') n
    on conflict (case_id, post, person) do update set agency = excluded.agency, due = excluded.due
      where (w.agency, w.due) is distinct from (excluded.agency, excluded.due);
  end if;

  if p ? 'words' then
    perform casework.index_words(c.id, c.agency, p ->> 'words', array(select jsonb_array_elements_text(p -> 'tokens')));
  end if;
end
$$;
