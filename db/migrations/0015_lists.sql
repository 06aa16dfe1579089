-- Lists, counts and searches whose cost does not grow with the number of cases.

/*
 * The agencies whose cases the actor may read: the own one, and for who sits at the supervisor's desk those it oversees
 * today. Asked once a statement: a policy that asks a function of each row makes every list read every row.
 */
create function casework.readable() returns text[] language sql stable set search_path = '' as $$
  select array(
    select current_setting('app.agency', true)
    union
    select o.lower from people.oversees o
     where current_setting('app.post', true) = 'supervisor' and o.upper = current_setting('app.agency', true)
       and (now() at time zone 'Asia/Shanghai')::date between o.since and o.until)
$$;

drop policy reading on casework.case_row;
drop policy writing on casework.case_row;
create policy reading on casework.case_row for select using (agency = any ((select casework.readable())::text[]));
create policy entering on casework.case_row for insert with check (agency = current_setting('app.agency', true));
create policy changing on casework.case_row for update using (agency = current_setting('app.agency', true));
drop policy reading on casework.clock_row;
drop policy writing on casework.clock_row;
create policy reading on casework.clock_row for select using (agency = any ((select casework.readable())::text[]));
create policy entering on casework.clock_row for insert with check (agency = current_setting('app.agency', true));
create policy changing on casework.clock_row for update using (agency = current_setting('app.agency', true));
create policy removing on casework.clock_row for delete using (agency = current_setting('app.agency', true));
drop policy reading on casework.wait_row;
drop policy writing on casework.wait_row;
create policy reading on casework.wait_row for select using (agency = any ((select casework.readable())::text[]));
create policy entering on casework.wait_row for insert with check (agency = current_setting('app.agency', true));
create policy changing on casework.wait_row for update using (agency = current_setting('app.agency', true));
create policy removing on casework.wait_row for delete using (agency = current_setting('app.agency', true));
drop policy reading on files.of_case;
create policy reading on files.of_case for select using (agency = any ((select casework.readable())::text[]));
drop function casework.oversees(text);

create table casework.tally (
  agency text not null,
  procedure text not null,
  stage text not null,
  due date not null,
  warn_on date not null,
  flawed boolean not null,
  cases bigint not null,
  primary key (agency, procedure, stage, due, warn_on, flawed)
);
comment on table casework.tally is
  'how many cases stand where and are due when: as many rows as there are days and stages, not as there are cases';
alter table casework.tally enable row level security;
create policy reading on casework.tally for select using (agency = any ((select casework.readable())::text[]));
grant select on casework.tally to xiezhi_app;
grant execute on function casework.readable() to xiezhi_app;

insert into casework.tally (agency, procedure, stage, due, warn_on, flawed, cases)
select agency, procedure, stage, due, warn_on, irregular > 0, count(*) from casework.case_row group by 1, 2, 3, 4, 5, 6;

-- Kept by the row itself, whoever writes it, so that a count and the list it opens never differ.
create function casework.tallied() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'TRUNCATE' then
    delete from casework.tally;
    return null;
  end if;
  if tg_op = 'UPDATE' and (old.agency, old.procedure, old.stage, old.due, old.warn_on, old.irregular > 0)
      is not distinct from (new.agency, new.procedure, new.stage, new.due, new.warn_on, new.irregular > 0) then
    return null;
  end if;
  -- In order, so that two cases that change places never wait for each other.
  insert into casework.tally as t (agency, procedure, stage, due, warn_on, flawed, cases)
  select agency, procedure, stage, due, warn_on, flawed, more from (
    select old.agency, old.procedure, old.stage, old.due, old.warn_on, old.irregular > 0, -1 where tg_op <> 'INSERT'
    union all
    select new.agency, new.procedure, new.stage, new.due, new.warn_on, new.irregular > 0, 1 where tg_op <> 'DELETE'
  ) as c (agency, procedure, stage, due, warn_on, flawed, more)
  order by 1, 2, 3, 4, 5, 6
  on conflict (agency, procedure, stage, due, warn_on, flawed) do update set cases = t.cases + excluded.cases;
  if tg_op <> 'INSERT' then
    delete from casework.tally t where (t.agency, t.procedure, t.stage, t.due, t.warn_on, t.flawed) =
      (old.agency, old.procedure, old.stage, old.due, old.warn_on, old.irregular > 0) and t.cases = 0;
  end if;
  return null;
end
$$;
revoke all on function casework.tallied() from public;
create trigger tallied after insert or update or delete on casework.case_row
  for each row execute function casework.tallied();
create trigger tallied_anew after truncate on casework.case_row
  for each statement execute function casework.tallied();

create index search_row_agency on casework.search_row (agency, case_id);

/*
 * The newest cases of these agencies in which every one of the parts occurs; tokens find, the parts are then compared.
 * Planned anew each time with what is asked: a common word is met soon when walking back from the newest case, a rare
 * one only by the index of words; either way the work ends with the page.
 */
create or replace function casework.search(p_agencies text[], p_query text, p_parts text[], p_before uuid, p_most integer)
returns setof uuid language plpgsql stable security definer set search_path = '' as $$
begin
  return query execute
    'select f.case_id from (
       select s.case_id, s.words from casework.search_row s
        where s.tokens @@ $2::tsquery and '
    || case when cardinality(p_agencies) = 1 then 's.agency = $1[1]' else 's.agency = any ($1)' end
    || case when p_before is null then '' else ' and s.case_id < $4' end
    || ' order by s.case_id desc) f where f.words like all ($3) limit $5'
    using p_agencies, p_query, p_parts, p_before, p_most;
end
$$;
