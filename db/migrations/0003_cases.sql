-- What is read of cases: rows projected from their events, rewritten whole at every step and rebuilt by the same call.

/*
 * Whether the acting agency oversees the other. Who oversees whom is kept with the agencies: their migration replaces
 * this body.
 */
create function casework.oversees(p_agency text) returns boolean language sql stable set search_path = '' as
$$ select false $$;

create table casework.case_row (
  id uuid primary key,
  agency text not null,
  procedure text not null,
  sequence integer not null,
  title text not null,
  cause text not null,
  party text not null,
  stage text not null,
  received_on date not null,
  decided_on date,
  decision_number text,
  amount bigint not null,
  waits jsonb not null,
  officers text[] not null,
  irregular integer not null,
  marks text[] not null,
  -- of the clocks that run: the first day due, and the first day of warning; infinity: none runs
  due date not null,
  warn_on date not null
);
create index case_row_urgent on casework.case_row (agency, due, id);
create index case_row_stage on casework.case_row (agency, stage, due, id);

create table casework.clock_row (
  case_id uuid not null,
  id text not null,
  agency text not null,
  clock text not null,
  trigger date not null,
  due date,
  safe date,
  provisional boolean not null,
  stopped date,
  -- the clock as the case file has it: what light it shows is worked out from this, on the day it is asked
  record jsonb not null,
  primary key (case_id, id)
);
create index clock_row_running on casework.clock_row (agency, due) where stopped is null;

-- Whom a case waits for: everybody at a post ('' for the person), or, among handlers, those whose case it is.
create table casework.wait_row (
  case_id uuid not null,
  agency text not null,
  post text not null,
  person text not null,
  due date not null,
  primary key (case_id, post, person)
);
create index wait_row_urgent on casework.wait_row (agency, post, person, due, case_id);

-- No policy here: one would keep the index from being used. Read and written through the two functions below only.
create table casework.search_row (
  case_id uuid primary key,
  agency text not null,
  words text not null,
  tokens tsvector not null
);
create index search_row_tokens on casework.search_row using gin (tokens) with (fastupdate = off);

create table casework.draft (
  person text not null,
  -- the case, or 'new' for one that is not opened yet
  subject text not null,
  proceeding text not null,
  step text not null,
  content jsonb not null,
  saved timestamptz not null default now(),
  primary key (person, subject, proceeding, step)
);
comment on table casework.draft is 'what a person has begun to fill in: no step, no record, nobody else''s';

create table casework.number_series (
  agency text not null,
  series text not null,
  year integer not null,
  last integer not null,
  primary key (agency, series, year)
);
comment on table casework.number_series is 'raised in the transaction that uses the number: no gap, none twice';

create table files.object (
  sha256 bytea primary key check (length(sha256) = 32),
  bytes bigint not null check (bytes >= 0),
  type text not null,
  stored timestamptz not null default now()
);
comment on table files.object is 'a file on disk under its hash; never changed, kept once however often it is used';
create table files.of_case (
  case_id uuid not null,
  sha256 bytea not null references files.object,
  role text not null check (role in ('evidence', 'paper')),
  agency text not null,
  name text not null,
  added_by text not null,
  added timestamptz not null default now(),
  primary key (case_id, sha256, role)
);

create function casework.index_words(p_case uuid, p_agency text, p_words text, p_tokens text[]) returns void
language sql security definer set search_path = '' as $$
  insert into casework.search_row as s (case_id, agency, words, tokens)
  values (p_case, p_agency, p_words, array_to_tsvector(p_tokens))
  on conflict (case_id) do update set agency = excluded.agency, words = excluded.words, tokens = excluded.tokens
    where (s.agency, s.words) is distinct from (excluded.agency, excluded.words)
$$;

-- The newest cases of these agencies in which every one of the parts occurs; tokens find, the parts are then compared.
create function casework.search(p_agencies text[], p_query text, p_parts text[], p_before uuid, p_most integer)
returns setof uuid language sql stable security definer set search_path = '' as $$
  select case_id from casework.search_row
   where tokens @@ p_query::tsquery and agency = any (p_agencies) and words like all (p_parts)
     and (p_before is null or case_id < p_before)
   order by case_id desc limit p_most
$$;

-- Writes the rows of one case as {case, clocks, waits, words, tokens}; what is no longer in them goes.
create function casework.project(p jsonb) returns void language plpgsql set search_path = '' as $$
declare
  c casework.case_row := jsonb_populate_record(null::casework.case_row, p -> 'case');
begin
  insert into casework.case_row as r select c.*
  on conflict (id) do update set
    agency = excluded.agency, procedure = excluded.procedure, sequence = excluded.sequence, title = excluded.title,
    cause = excluded.cause, party = excluded.party, stage = excluded.stage, received_on = excluded.received_on,
    decided_on = excluded.decided_on, decision_number = excluded.decision_number, amount = excluded.amount,
    waits = excluded.waits, officers = excluded.officers, irregular = excluded.irregular, marks = excluded.marks,
    due = excluded.due, warn_on = excluded.warn_on;

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

alter table casework.case_row enable row level security;
alter table casework.clock_row enable row level security;
alter table casework.wait_row enable row level security;
alter table casework.draft enable row level security;
alter table casework.number_series enable row level security;
alter table files.of_case enable row level security;

-- One's own agency writes; it and those above it read.
create policy reading on casework.case_row for select
  using (agency = current_setting('app.agency', true) or casework.oversees(agency));
create policy writing on casework.case_row using (agency = current_setting('app.agency', true));
create policy reading on casework.clock_row for select
  using (agency = current_setting('app.agency', true) or casework.oversees(agency));
create policy writing on casework.clock_row using (agency = current_setting('app.agency', true));
create policy reading on casework.wait_row for select
  using (agency = current_setting('app.agency', true) or casework.oversees(agency));
create policy writing on casework.wait_row using (agency = current_setting('app.agency', true));
create policy reading on files.of_case for select
  using (agency = current_setting('app.agency', true) or casework.oversees(agency));
create policy writing on files.of_case for insert with check (agency = current_setting('app.agency', true));
create policy own on casework.number_series using (agency = current_setting('app.agency', true));
create policy own on casework.draft using (person = current_setting('app.actor', true));

revoke all on function casework.index_words(uuid, text, text, text[]) from public;
revoke all on function casework.search(text[], text, text[], uuid, integer) from public;
grant usage on schema casework, files to xiezhi_app;
grant execute on function casework.index_words(uuid, text, text, text[]) to xiezhi_app;
grant execute on function casework.search(text[], text, text[], uuid, integer) to xiezhi_app;
grant select, insert, update on casework.case_row to xiezhi_app;
grant select, insert, update, delete on casework.clock_row, casework.wait_row, casework.draft to xiezhi_app;
grant select, insert, update on casework.number_series to xiezhi_app;
grant select, insert on files.object, files.of_case to xiezhi_app;
