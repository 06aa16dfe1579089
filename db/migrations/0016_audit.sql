-- Who read what, so that somebody can read it and nobody can take it away: lines are added through one function, read through
-- two others by whom they are for, and chained one to the next by the sequencer; the head of the chain goes into the record.

alter table access.audit add column case_id uuid, add column home text;
comment on column access.audit.home is 'agency of the case that was looked at';
update access.audit set case_id = (detail ->> 'case')::uuid where what = 'viewed' and detail ? 'case';
create index audit_case on access.audit (case_id, id) where case_id is not null;
create index audit_agency on access.audit (agency, id);
create index audit_home on access.audit (home, id) where home is not null;
create index audit_person on access.audit (person, id);

create table access.audit_queue (
  id bigint primary key
);
comment on table access.audit_queue is 'lines that are not in the chain yet';
create table access.audit_chain (
  idx bigint primary key check (idx >= 0),
  id bigint not null unique,
  link bytea not null check (length(link) = 32)
);
comment on table access.audit_chain is 'each link is the hash of the one before it and of the line as it was written';
insert into access.audit_queue select id from access.audit;

-- Adds lines as they are given; a line about a case says whose case it is.
create function access.note(p_lines jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with noted as (
    insert into access.audit (at, what, account, person, agency, post, subject, detail, address, case_id, home)
    select l.at, l.what, l.account, l.person, l.agency, l.post, l.subject, nullif(l.detail, 'null'), l.address,
           l.case_id, c.agency
      from jsonb_to_recordset(p_lines) as l (at timestamptz, what text, account text, person text, agency text,
             post text, subject text, detail jsonb, address text, case_id uuid)
      left join casework.case_row c on c.id = l.case_id
    returning id)
  insert into access.audit_queue (id) select id from noted
$$;

-- For the auditor only, of his own agency: what its people did, and what others read of its cases; the government's reads all.
create function access.audit_page(
  p_person text, p_case uuid, p_what text[], p_from timestamptz, p_to timestamptz, p_before bigint, p_most integer
) returns table (id bigint, at timestamptz, what text, account text, person text, person_name text, agency text,
                 agency_name text, post text, subject text, detail jsonb, address text, case_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  own text := current_setting('app.agency', true);
  everywhere boolean := exists (select from people.agency g where g.id = own and g.kind = 'government');
begin
  if current_setting('app.post', true) is distinct from 'auditor' then
    raise exception 'only an auditor reads the audit' using errcode = '42501';
  end if;
  return query
  select a.id, a.at, a.what, a.account, a.person, p.name, a.agency, g.name, a.post, a.subject, a.detail, a.address, a.case_id
    from access.audit a
    left join people.person p on p.id = a.person
    left join people.agency g on g.id = a.agency
   where (everywhere or a.agency = own or a.home = own
          -- Who failed to sign in sat at no post: whose account it was says whose it is to read.
          or (a.agency is null and exists (
                select from access.account c join people.post_holding h on h.person = c.person
                 where c.name = a.account and h.agency = own)))
     and (p_person is null or a.person = p_person or a.account = p_person or p.name = p_person)
     and (p_case is null or a.case_id = p_case)
     and (p_what is null or a.what = any (p_what))
     and (p_from is null or a.at >= p_from) and (p_to is null or a.at < p_to)
     and (p_before is null or a.id < p_before)
   order by a.id desc limit p_most;
end
$$;

-- Who read a case, a line for each person and day; only for the agency whose case it is.
create function access.readers(p_case uuid, p_most integer)
returns table (person text, person_name text, agency_name text, post text, day date, first timestamptz,
               last timestamptz, parts text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person, p.name, g.name, a.post, (a.at at time zone 'Asia/Shanghai')::date, min(a.at), max(a.at),
         array_agg(distinct coalesce(a.detail ->> 'part', a.what))
    from access.audit a
    left join people.person p on p.id = a.person
    left join people.agency g on g.id = a.agency
   where a.case_id = p_case and a.what in ('read', 'viewed', 'exported')
     and exists (select from casework.case_row c
                  where c.id = p_case and c.agency = current_setting('app.agency', true))
   group by 1, 2, 3, 4, 5 order by max(a.at) desc limit p_most
$$;

-- How long the chain is, its last link, and the day of its first line: for the record.
create function access.audit_head(out size bigint, out link bytea, out since date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.idx + 1, c.link,
         (select (a.at at time zone 'Asia/Shanghai')::date from access.audit a
           where a.id = (select f.id from access.audit_chain f order by f.idx limit 1))
    from access.audit_chain c order by c.idx desc limit 1
$$;

revoke all on function access.note(jsonb), access.audit_head(), access.readers(uuid, integer),
  access.audit_page(text, uuid, text[], timestamptz, timestamptz, bigint, integer) from public;
revoke insert on access.audit from xiezhi_app;
grant execute on function access.note(jsonb), access.audit_head(), access.readers(uuid, integer),
  access.audit_page(text, uuid, text[], timestamptz, timestamptz, bigint, integer) to xiezhi_app;
grant usage on schema access to xiezhi_sequencer;
grant select on access.audit, access.audit_queue, access.audit_chain to xiezhi_sequencer;
grant insert on access.audit_chain to xiezhi_sequencer;
grant delete on access.audit_queue to xiezhi_sequencer;
