
-- The log as anybody may read it, for the portal: checkpoint, key and hash tiles by their C2SP path; null for anything else.
-- Hashes only; streams and headers stay behind.
create function disclosure.log(p_path text) returns bytea language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare
  parts text[] := regexp_match(p_path, '^tile/(\d{1,2})/((?:x\d{3}/){0,4}\d{3})(?:\.p/(\d{1,3}))?$');
  tile_level integer := parts[1]::integer;
  tile_index bigint := regexp_replace(parts[2], '[x/]', '', 'g')::bigint;
  width integer := parts[3]::integer;
  hashes bytea;
  count integer;
begin
  if p_path = 'checkpoint' then
    return (select convert_to(note, 'UTF8') from log.checkpoint order by size desc limit 1);
  elsif p_path = 'key' then
    return (select convert_to(key || E'\n', 'UTF8') from log.origin);
  elsif parts is null then
    return null;
  elsif width is null then
    return (select t.bytes from log.tile t where t.level = tile_level and t.idx = tile_index);
  elsif tile_level = 0 then
    select string_agg(l.leaf_hash, ''::bytea order by l.idx), count(*) into hashes, count
      from log.leaf l where l.idx >= tile_index * 256 and l.idx < tile_index * 256 + least(width, 255);
  else
    select string_agg(t.root, ''::bytea order by t.idx), count(*) into hashes, count
      from log.tile t where t.level = tile_level - 1 and t.idx >= tile_index * 256 and t.idx < tile_index * 256 + least(width, 255);
  end if;
  return case when count = width then hashes end;
end
$$;
revoke all on function disclosure.log(text) from public;
grant execute on function disclosure.log(text) to xiezhi_portal;
