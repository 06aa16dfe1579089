-- What who sent something in adds under his number and code (补充材料): handed over as the first was, read by who handles the case alone, and
-- entered there by a step. Then nothing of it stays here but that it came.
create table inbox.supplement (
  number text not null references inbox.submission on delete cascade,
  n smallint not null,
  agency text not null,
  received timestamptz not null default now(),
  -- SHA-256 of the key of the form: sent twice, it is one
  once bytea not null unique check (length(once) = 32),
  -- how many; they are gone from here once they are in the case
  files smallint not null,
  -- as he wrote it; null: entered, or put aside
  content text,
  -- SHA-256 of content and files, for ever
  digest bytea not null check (length(digest) = 32),
  taken_by text,
  taken_at timestamptz,
  -- the record has it
  entered boolean not null default false,
  -- why it could not be entered any more: told to who sent it
  aside text,
  primary key (number, n),
  constraint gone_is_empty check (content is null = (entered or aside is not null))
);
create index supplement_open on inbox.supplement (agency, received) where content is not null;

create table inbox.supplement_file (
  number text not null,
  n smallint not null,
  place smallint not null,
  agency text not null,
  name text not null,
  bytes bytea not null,
  primary key (number, n, place),
  foreign key (number, n) references inbox.supplement on delete cascade
);

alter table inbox.supplement enable row level security;
alter table inbox.supplement_file enable row level security;
create policy own on inbox.supplement to xiezhi_app using (agency = current_setting('app.agency', true));
create policy own on inbox.supplement_file to xiezhi_app using (agency = current_setting('app.agency', true));
create policy duties_apart on inbox.supplement as restrictive using (casework.handles_cases());
create policy duties_apart on inbox.supplement_file as restrictive using (casework.handles_cases());

/*
 * Takes in what is added: {number, code, once, content, digest, source, wide, files: [{name, bytes}]}. Answers 'taken', 'again', 'other'
 * (this form was sent with something else), 'unknown' (nothing under this number and code), 'closed' (nothing more can be entered), 'often' or 'full'.
 */
create function inbox.add(p jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_source bytea := decode(p ->> 'source', 'hex');
  v_wide bytea := decode(p ->> 'wide', 'hex');
  v_size bigint := (select coalesce(sum(length(f ->> 'bytes') / 2), 0) from jsonb_array_elements(p -> 'files') as f);
  v_to record;
  v_n smallint;
  v_hour record;
  v_day record;
begin
  select number, agency, case_id, told into v_to from inbox.submission
    where number = p ->> 'number' and code = decode(p ->> 'code', 'hex') for update;
  if not found then return 'unknown'; end if;
  if exists (select from inbox.supplement where once = decode(p ->> 'once', 'hex')) then
    return (select case when number = v_to.number and digest = decode(p ->> 'digest', 'hex') then 'again' else 'other' end
      from inbox.supplement where once = decode(p ->> 'once', 'hex'));
  end if;
  if v_to.told is not null and (v_to.told ->> 'supplements') is distinct from 'true' then return 'closed'; end if;
  if octet_length(p ->> 'content') > 65536 or jsonb_array_length(p -> 'files') > 5 then return 'full'; end if;
  -- Ten wait at most, and fifty are enough for one matter.
  if (select count(*) filter (where content is not null) >= 10 or count(*) >= 50 from inbox.supplement where number = v_to.number) then return 'often'; end if;
  select coalesce(sum(sent) filter (where source = v_source), 0) as here, coalesce(sum(sent) filter (where source = v_wide), 0) as around
    into v_hour from inbox.sender where source in (v_source, v_wide) and hour > now() - interval '1 hour';
  if v_hour.here >= 20 or v_hour.around >= 200 then return 'often'; end if;
  select coalesce(sum(bytes) filter (where source = v_source), 0) as here, coalesce(sum(bytes) filter (where source = v_wide), 0) as around
    into v_day from inbox.sender where source in (v_source, v_wide) and hour > now() - interval '1 day';
  if v_size > 0 and (v_day.here + v_size > 104857600 or v_day.around + v_size > 524288000
    or (select coalesce(sum(octet_length(bytes)), 0) from inbox.supplement_file where agency = v_to.agency) + v_size > 1073741824
    or (select coalesce(sum(octet_length(bytes)), 0) from inbox.supplement_file) + v_size > 8589934592)
  then return 'full'; end if;
  insert into inbox.sender as s (source, hour, sent, bytes)
    select of, date_trunc('minute', now()), 1, v_size from (select v_source union select v_wide) as one (of) where of is not null
    on conflict (source, hour) do update set sent = s.sent + 1, bytes = s.bytes + excluded.bytes;
  select coalesce(max(n), 0) + 1 into v_n from inbox.supplement where number = v_to.number;
  insert into inbox.supplement (number, n, agency, once, files, content, digest)
    values (v_to.number, v_n, v_to.agency, decode(p ->> 'once', 'hex'), jsonb_array_length(p -> 'files'), p ->> 'content',
      decode(p ->> 'digest', 'hex'));
  insert into inbox.supplement_file (number, n, place, agency, name, bytes)
    select v_to.number, v_n, f.place, v_to.agency, f.file ->> 'name', decode(f.file ->> 'bytes', 'hex')
      from jsonb_array_elements(p -> 'files') with ordinality as f (file, place);
  return 'taken';
end
$$;

create or replace function inbox.follow(p_number text, p_code bytea) returns jsonb language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('number', s.number, 'agency', s.agency, 'procedure', s.procedure, 'demoMark', s.demo_mark,
      'agencyName', (select c.agency_name from disclosure.channel c where c.agency = s.agency limit 1),
      'received', to_char(s.received at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      'registered', s.case_id is not null, 'told', s.told,
      'grade', (select t.grade from inbox.satisfaction t where t.number = s.number),
      'added', coalesce((select jsonb_agg(jsonb_build_object('n', a.n, 'entered', a.entered, 'aside', a.aside,
          'received', to_char(a.received at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'), 'files', a.files) order by a.n)
        from inbox.supplement a where a.number = s.number), '[]'))
    from inbox.submission s where s.number = p_number and s.code = p_code
$$;

revoke all on function inbox.add(jsonb) from public;
grant execute on function inbox.add(jsonb) to xiezhi_portal;
grant select on inbox.supplement, inbox.supplement_file to xiezhi_app;
grant update (taken_by, taken_at, content, entered, aside) on inbox.supplement to xiezhi_app;
grant delete on inbox.supplement_file to xiezhi_app;
