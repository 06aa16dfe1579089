-- What anybody sends in from the portal (ADR 0022). The portal hands it over and reads nothing back but what its sender is told under
-- his own number and code: two functions of the owner, no right on a table. It is no case and no record: an officer makes it one by the
-- first step of its procedure, and then nothing of it stays here but who may follow it.

create schema inbox;
comment on schema inbox is 'what was sent in from the portal, until an officer registers it';

create table inbox.submission (
  -- told to who sent it; with the code he follows it
  number text primary key check (number ~ '^\d{8}-[0-9A-Z]{8}$'),
  -- SHA-256 of the code
  code bytea not null check (length(code) = 32),
  agency text not null,
  procedure text not null,
  received timestamptz not null default now(),
  -- {step: {field: value}}, as entered; null: registered, and the record has it
  content jsonb,
  -- SHA-256 of content and files, for ever: what was sent can be held against what was registered
  digest bytea not null check (length(digest) = 32),
  -- who is registering it: until then nobody reads what is sealed, afterwards he alone
  taken_by text,
  taken_at timestamptz,
  case_id uuid unique,
  -- what its sender is told of the case, by the rule of its procedure; written by following the log
  told jsonb,
  demo_mark text,
  constraint registered_is_empty check (case_id is null or content is null)
);
create index submission_open on inbox.submission (agency, received) where case_id is null;
create index submission_latest on inbox.submission (received);

create table inbox.file (
  number text not null references inbox.submission on delete cascade,
  place smallint not null,
  agency text not null,
  name text not null,
  bytes bytea not null,
  primary key (number, place)
);

-- How much came from where of late: a hash of the address under a key of the portal's process, and nobody's name.
create table inbox.sender (
  source bytea not null check (length(source) = 32),
  hour timestamptz not null,
  sent integer not null,
  primary key (source, hour)
);

-- Which agency takes in what: told on the portal, kept by following the register.
create table disclosure.channel (
  agency text not null,
  procedure text not null,
  agency_name text not null,
  demo_mark text,
  primary key (agency, procedure)
);

alter table inbox.submission enable row level security;
alter table inbox.file enable row level security;
create policy own on inbox.submission to xiezhi_app using (agency = current_setting('app.agency', true));
create policy own on inbox.file to xiezhi_app using (agency = current_setting('app.agency', true));
create policy duties_apart on inbox.submission as restrictive using (casework.handles_cases());
create policy duties_apart on inbox.file as restrictive using (casework.handles_cases());
-- Whoever follows the log tells, and reads nothing of what was sent.
create policy telling on inbox.submission to xiezhi_sequencer using (case_id is not null);

/*
 * Takes in what was sent: {number, code, agency, procedure, content, digest, source, files: [{name, bytes}]}, bytes and hashes in
 * hexadecimal. Answers 'taken', 'again' (the very same came before), 'unknown' (nobody takes that in), 'often' (too much from there, or
 * for this agency) or 'full'.
 */
create function inbox.submit(p jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_number text := p ->> 'number';
  v_agency text := p ->> 'agency';
  v_source bytea := decode(p ->> 'source', 'hex');
  v_mark text;
begin
  if exists (select from inbox.submission where number = v_number) then
    return (select case when digest = decode(p ->> 'digest', 'hex') then 'again' else 'other' end from inbox.submission where number = v_number);
  end if;
  select demo_mark into v_mark from disclosure.channel where agency = v_agency and procedure = p ->> 'procedure';
  if not found then return 'unknown'; end if;
  if octet_length(p ->> 'content') > 65536 or jsonb_array_length(p -> 'files') > 5 then return 'full'; end if;
  delete from inbox.sender where hour < now() - interval '2 days';
  -- One address may be a whole building, or a mobile network: generous by the hour, and no flood.
  if (select coalesce(sum(sent), 0) from inbox.sender where source = v_source and hour > now() - interval '1 hour') >= 20
    or (select count(*) from inbox.submission where agency = v_agency and received > now() - interval '1 day') >= 2000
  then return 'often'; end if;
  if (select coalesce(sum(octet_length(bytes)), 0) from inbox.file) > 2147483648 then return 'full'; end if;
  insert into inbox.sender as s values (v_source, date_trunc('minute', now()), 1)
    on conflict (source, hour) do update set sent = s.sent + 1;
  insert into inbox.submission (number, code, agency, procedure, content, digest, demo_mark)
    values (v_number, decode(p ->> 'code', 'hex'), v_agency, p ->> 'procedure', p -> 'content', decode(p ->> 'digest', 'hex'), v_mark);
  insert into inbox.file (number, place, agency, name, bytes)
    select v_number, f.place, v_agency, f.file ->> 'name', decode(f.file ->> 'bytes', 'hex')
      from jsonb_array_elements(p -> 'files') with ordinality as f (file, place);
  return 'taken';
end
$$;

-- What its sender is told; null: there is nothing under this number and code.
create function inbox.follow(p_number text, p_code bytea) returns jsonb language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('number', s.number, 'agency', s.agency, 'procedure', s.procedure, 'demoMark', s.demo_mark,
      'agencyName', (select c.agency_name from disclosure.channel c where c.agency = s.agency limit 1),
      'received', to_char(s.received at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      'registered', s.case_id is not null, 'told', s.told)
    from inbox.submission s where s.number = p_number and s.code = p_code
$$;

revoke all on function inbox.submit(jsonb), inbox.follow(text, bytea) from public;
grant usage on schema inbox to xiezhi_portal, xiezhi_app, xiezhi_sequencer;
grant execute on function inbox.submit(jsonb), inbox.follow(text, bytea) to xiezhi_portal;
grant select on disclosure.channel to xiezhi_portal;
grant select, insert, update, delete on disclosure.channel to xiezhi_sequencer;

grant select on inbox.submission, inbox.file to xiezhi_app;
grant update (taken_by, taken_at, case_id, content) on inbox.submission to xiezhi_app;
grant delete on inbox.file to xiezhi_app;
grant select (number, agency, procedure, case_id, told, received), update (told) on inbox.submission to xiezhi_sequencer;
