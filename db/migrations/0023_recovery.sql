-- A name the log had until entries were lost: what was signed under it stands, and is verified, up to `size`; what it had
-- signed after that is declared lost. The log goes on under another name and key, so that it never contradicts what it published.
create table log.former (
  name text primary key,
  -- the published key, name+id+base64
  key text not null,
  -- how many of its entries are still here, and their root
  size bigint not null check (size >= 0),
  root bytea not null check (length(root) = 32),
  -- the last checkpoint it is known to have signed, of more entries than are here
  last text not null,
  -- name, key and number of entries it goes on from, signed with the old key: who trusts that may trust the new one
  statement text not null
);
comment on table log.former is 'every act of recovery, as the record says it too (stream log/recovery)';
grant select on log.former to xiezhi_app, xiezhi_sequencer;

-- As before, and `recovery`: the signed statements of all acts of recovery.
alter function disclosure.log(text) rename to log_tiles;
create function disclosure.log(p_path text) returns bytea language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select case when p_path = 'recovery'
    then (select convert_to(string_agg(f.statement, E'\n' order by f.size), 'UTF8') from log.former f)
    else disclosure.log_tiles(p_path) end
$$;
revoke all on function disclosure.log(text), disclosure.log_tiles(text) from public, xiezhi_portal;
grant execute on function disclosure.log(text) to xiezhi_portal;
