-- How satisfied the public is, by agency (ADR 0022): said under number and code, once, by who sent something in, or by who was inspected.
-- Nobody reads who said what: neither the agency that is rated nor any role of the server; what comes out is counts, and none below five.

create table inbox.satisfaction (
  number text primary key references inbox.submission on delete cascade,
  -- the agency that is rated: who answered, or who inspected
  agency text not null,
  procedure text not null,
  -- 1 满意, 2 基本满意, 3 不满意
  grade smallint not null check (grade between 1 and 3),
  at timestamptz not null default now()
);

-- SHA-256 of the telephone number given, where the rules do not seal it: what one person sends again and again is found together.
alter table inbox.submission add column sender bytea check (length(sender) = 32);
create index submission_sender on inbox.submission (agency, sender) where sender is not null;

-- As before, and with the sender where one is given.
create or replace function inbox.submit(p jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
  insert into inbox.submission (number, code, agency, procedure, content, digest, demo_mark, sender)
    values (v_number, decode(p ->> 'code', 'hex'), v_agency, p ->> 'procedure', p -> 'content', decode(p ->> 'digest', 'hex'), v_mark,
      decode(p ->> 'sender', 'hex'));
  insert into inbox.file (number, place, agency, name, bytes)
    select v_number, f.place, v_agency, f.file ->> 'name', decode(f.file ->> 'bytes', 'hex')
      from jsonb_array_elements(p -> 'files') with ordinality as f (file, place);
  return 'taken';
end
$$;

/*
 * Says how satisfied its sender is. `p_of` null: with how it was handled, once its answer is told; else with the inspection of that agency,
 * which is what was sent. Answers 'said', 'again' (he has said it before), 'early' (nothing is answered yet) or 'unknown'.
 */
create function inbox.rate(p_number text, p_code bytea, p_of text, p_grade integer) returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s inbox.submission;
begin
  select * into s from inbox.submission where number = p_number and code = p_code;
  if not found or p_grade not between 1 and 3 then return 'unknown'; end if;
  if p_of is null and coalesce(s.told ->> 'rated', 'false') <> 'true' then return 'early'; end if;
  if p_of is not null and not exists (select from disclosure.channel where agency = p_of) then return 'unknown'; end if;
  insert into inbox.satisfaction (number, agency, procedure, grade) values (p_number, coalesce(p_of, s.agency), s.procedure, p_grade)
    on conflict do nothing;
  return case when found then 'said' else 'again' end;
end
$$;

-- By agency and procedure; of fewer than five nothing but that there are some, or a count would be a name.
create function inbox.satisfied() returns table (agency text, agency_name text, procedure text, good bigint, fair bigint, bad bigint, few boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with counted as (
    select agency, procedure, count(*) as n, count(*) filter (where grade = 1) as good, count(*) filter (where grade = 2) as fair,
        count(*) filter (where grade = 3) as bad
      from inbox.satisfaction group by agency, procedure
  )
  select c.agency, coalesce((select d.agency_name from disclosure.channel d where d.agency = c.agency limit 1), c.agency), c.procedure,
      case when n >= 5 then good end, case when n >= 5 then fair end, case when n >= 5 then bad end, n < 5
    from counted c order by 2, 3
$$;

create or replace function inbox.follow(p_number text, p_code bytea) returns jsonb language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('number', s.number, 'agency', s.agency, 'procedure', s.procedure, 'demoMark', s.demo_mark,
      'agencyName', (select c.agency_name from disclosure.channel c where c.agency = s.agency limit 1),
      'received', to_char(s.received at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI'),
      'registered', s.case_id is not null, 'told', s.told,
      'grade', (select t.grade from inbox.satisfaction t where t.number = s.number))
    from inbox.submission s where s.number = p_number and s.code = p_code
$$;

revoke all on function inbox.rate(text, bytea, text, integer), inbox.satisfied() from public;
grant execute on function inbox.rate(text, bytea, text, integer), inbox.satisfied() to xiezhi_portal;
