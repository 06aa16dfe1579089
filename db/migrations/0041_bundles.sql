-- 公示离网 (ADR 0023): what is public leaves as numbered signed bundles on a medium, and a portal elsewhere is fed by them alone.

-- Where they are written: the last of the chain, and what each item looked like when it last left.
create table disclosure.bundle (
  number integer primary key check (number > 0),
  -- SHA-256 of its manifest, which the next one names
  digest bytea not null check (length(digest) = 32),
  log_size bigint not null,
  items integer not null,
  made timestamptz not null default now()
);
create table disclosure.sent (
  id uuid primary key,
  digest bytea not null
);

-- Where they are taken: by whose key, and what came.
create table disclosure.supplier (
  one boolean primary key default true check (one),
  origin text not null,
  key text not null
);
create table disclosure.taken (
  number integer primary key check (number > 0),
  digest bytea not null check (length(digest) = 32),
  items integer not null,
  taken timestamptz not null default now()
);
-- Files of the supplier's log, by their C2SP path: whoever reads the pages there holds the record to them all the same.
create table disclosure.carried (
  path text primary key,
  bytes bytea not null
);

alter function disclosure.log(text) rename to log_here;
create function disclosure.log(p_path text) returns bytea language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select coalesce(disclosure.log_here(p_path), (select bytes from disclosure.carried where path = p_path))
$$;
revoke all on function disclosure.log(text), disclosure.log_here(text) from public, xiezhi_portal;
grant execute on function disclosure.log(text) to xiezhi_portal;
grant select on disclosure.supplier to xiezhi_sequencer;
