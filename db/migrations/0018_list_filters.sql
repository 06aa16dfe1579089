-- What lists are filtered by: unit, officer, who has acted, what came back, what is flawed.
alter table casework.case_row
  add column unit text not null default '',
  add column returned boolean not null default false,
  add column acted text[] not null default '{}';
comment on column casework.case_row.returned is 'something in it was sent back and has not been taken again';
comment on column casework.case_row.acted is 'everybody who has acted in it, who registered it first';
create index case_row_unit on casework.case_row (agency, unit, due, id) where unit <> '';
create index case_row_returned on casework.case_row (agency, due, id) where returned;
create index case_row_flawed on casework.case_row (agency, due, id) where irregular > 0;
create index case_row_officers on casework.case_row using gin (officers);
create index case_row_acted on casework.case_row using gin (acted);

/*
 * Writes the rows of one case as {case, clocks, waits, words, tokens}; what is no longer in them goes. As in 0003, with the
 * new columns: one that is added later must be named in the update too, else it stays as the first step left it.
 */
create or replace function casework.project(p jsonb) returns void language plpgsql set search_path = '' as $$
declare
  c casework.case_row := jsonb_populate_record(null::casework.case_row, p -> 'case');
begin
  insert into casework.case_row as r select c.*
  on conflict (id) do update set
    (agency, procedure, sequence, title, cause, party, stage, received_on, decided_on, decision_number, amount, waits,
     officers, irregular, marks, due, warn_on, unit, returned, acted) =
    (excluded.agency, excluded.procedure, excluded.sequence, excluded.title, excluded.cause, excluded.party,
     excluded.stage, excluded.received_on, excluded.decided_on, excluded.decision_number, excluded.amount,
     excluded.waits, excluded.officers, excluded.irregular, excluded.marks, excluded.due, excluded.warn_on,
     excluded.unit, excluded.returned, excluded.acted);

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

  delete from casework.wait_row w where w.case_id = c.id and not exists (
    select from jsonb_array_elements(p -> 'waits') n where n ->> 'post' = w.post and n ->> 'person' = w.person);
  insert into casework.wait_row as w
  select n.* from jsonb_populate_recordset(null::casework.wait_row, p -> 'waits') n
  on conflict (case_id, post, person) do update set agency = excluded.agency, due = excluded.due
    where (w.agency, w.due) is distinct from (excluded.agency, excluded.due);

  perform casework.index_words(c.id, c.agency, p ->> 'words', array(select jsonb_array_elements_text(p -> 'tokens')));
end
$$;
