-- Persons, posts, agencies as their streams tell them: projections, written in the transaction of the event. Beside
-- them what is no part of the record: accounts, sessions, and the audit of who signed in and who was refused.

create table people.agency (
  id text primary key,
  name text not null,
  kind text not null,
  region text not null,
  sequence integer not null,
  -- the whole entry, as folded
  entry jsonb not null
);
create table people.matter (
  agency text not null references people.agency,
  version integer not null,
  id text not null,
  place integer not null,
  item jsonb not null,
  primary key (agency, version, id)
);
comment on table people.matter is 'lists of powers; a new version stands beside the old ones';

create table people.person (
  id text primary key,
  name text not null,
  sequence integer not null,
  entry jsonb not null
);
create table people.post_holding (
  id text primary key,
  person text not null references people.person,
  agency text not null references people.agency,
  unit text,
  post text not null,
  title text,
  since date not null,
  until date
);
create index post_holding_person on people.post_holding (person);
create index post_holding_agency on people.post_holding (agency, post);
create table people.certificate (
  person text not null references people.person,
  number text not null,
  since date not null,
  until date not null,
  revoked date,
  kinds text not null,
  area text not null,
  primary key (person, number, since)
);
create index certificate_number on people.certificate (number);
create table people.delegation (
  id text primary key,
  holding text not null references people.post_holding,
  delegate text not null references people.person,
  since date not null,
  until date not null,
  ended date,
  reason text not null
);
create index delegation_delegate on people.delegation (delegate);

-- What was registered, and, worked out from it, everybody above everybody.
create table people.oversight (
  upper text not null references people.agency,
  lower text not null references people.agency,
  capacity text not null,
  since date not null,
  until date not null default 'infinity',
  primary key (upper, lower, capacity)
);
create table people.oversees (
  upper text not null,
  lower text not null,
  capacity text not null,
  since date not null,
  until date not null,
  primary key (upper, lower, capacity)
);
comment on table people.oversees is 'closure of people.oversight within one capacity';

-- Raised by every entry that a case of the agency may depend on; the stamp is never the same in two databases.
create table people.register (
  agency text primary key,
  version bigint not null,
  stamp uuid not null default gen_random_uuid()
);

create function people.close_oversight() returns void language sql set search_path = '' as $$
  delete from people.oversees;
  insert into people.oversees (upper, lower, capacity, since, until)
  with recursive above as (
    select upper, lower, capacity, since, until, array[upper, lower] as way from people.oversight
    union all
    select a.upper, o.lower, a.capacity, greatest(a.since, o.since), least(a.until, o.until), a.way || o.lower
      from above a join people.oversight o on o.upper = a.lower and o.capacity = a.capacity
     where o.lower <> all (a.way)
  )
  select upper, lower, capacity, min(since), max(until) from above where since <= until group by upper, lower, capacity;
$$;

-- The posts a person may act at on a day: those held, and those of absent colleagues under a delegation.
create function people.posts_on(p_person text, p_day date)
returns table (id text, post text, unit text, agency text, agency_name text,
               for_person text, for_name text, for_until date)
language sql stable set search_path = '' as $$
  select h.id, h.post, h.unit, h.agency, a.name, null, null, null
    from people.post_holding h join people.agency a on a.id = h.agency
   where h.person = p_person and p_day between h.since and coalesce(h.until, 'infinity')
  union all
  select d.id, h.post, h.unit, h.agency, a.name, h.person, p.name, d.until
    from people.delegation d
    join people.post_holding h on h.id = d.holding
    join people.agency a on a.id = h.agency
    join people.person p on p.id = h.person
   where d.delegate = p_person and p_day between d.since and least(d.until, d.ended)
     and p_day between h.since and coalesce(h.until, 'infinity')
     -- Who is no longer at the agency no longer acts for anybody there.
     and exists (select from people.post_holding own where own.person = p_person and own.agency = h.agency
                   and p_day between own.since and coalesce(own.until, 'infinity'))
$$;

-- Only who sits at the supervisor's desk sees other agencies, and only those his own oversees today.
create or replace function casework.oversees(p_agency text) returns boolean language sql stable set search_path = '' as $$
  select current_setting('app.post', true) = 'supervisor' and exists (
    select from people.oversees o
     where o.upper = current_setting('app.agency', true) and o.lower = p_agency
       and (now() at time zone 'Asia/Shanghai')::date between o.since and o.until)
$$;

create table access.account (
  name text primary key,
  person text not null unique references people.person,
  -- argon2id; the password itself is nowhere
  hash text not null,
  changed timestamptz not null
);
create table access.attempt (
  account text primary key,
  failures integer not null,
  locked_until timestamptz,
  last timestamptz not null
);
comment on table access.attempt is 'failures by the name typed, whether there is such an account or not';
create table access.session (
  -- SHA-256 of the token in the cookie: who reads this table cannot sign in with it
  token bytea primary key check (length(token) = 32),
  account text not null references access.account,
  person text not null,
  post text not null,
  created timestamptz not null,
  seen timestamptz not null
);
create table access.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  what text not null,
  account text,
  person text,
  agency text,
  post text,
  subject text,
  detail jsonb,
  address text
);
comment on table access.audit is 'who signed in, who was refused, who looked at what; services only ever add';
create index audit_at on access.audit (at);

revoke all on function people.close_oversight(), people.posts_on(text, date) from public;
grant usage on schema people, access to xiezhi_app;
grant select, insert, update on people.agency, people.person, people.post_holding, people.certificate,
  people.delegation, people.oversight, people.register to xiezhi_app;
grant select, insert on people.matter to xiezhi_app;
grant select, insert, delete on people.oversees to xiezhi_app;
grant execute on function people.close_oversight(), people.posts_on(text, date) to xiezhi_app;
grant select, insert, update on access.account to xiezhi_app;
grant select, insert, update, delete on access.attempt, access.session to xiezhi_app;
grant insert on access.audit to xiezhi_app;
