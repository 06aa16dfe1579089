-- The record and its transparency log. Nothing in either is ever changed: services insert and read, the archivist may
-- destroy bodies at the end of their lawful term, and the log's queue is drained by one function.

create table record.event (
  stream text not null,
  sequence integer not null check (sequence > 0),
  type text not null,
  v smallint not null,
  proceeding text not null,
  command uuid not null,
  -- the exact bytes that are chained and logged; the columns beside them only repeat what they say
  header bytea not null,
  link bytea not null check (length(link) = 32),
  recorded timestamptz not null,
  primary key (stream, sequence)
);
comment on table record.event is 'what happened, in order, by subject; two writers of one sequence: the key lets one through';

create table record.body (
  stream text not null,
  sequence integer not null,
  salt bytea not null check (length(salt) = 32),
  body bytea not null,
  primary key (stream, sequence)
);
comment on table record.body is 'what the header commits to; its row, salt and all, is what erasure removes';

create table record.command (
  id uuid primary key,
  digest bytea not null,
  stream text not null,
  first integer not null,
  last integer not null,
  result jsonb not null
);
comment on table record.command is 'every command ever taken: the same one again gets its answer again';

-- The number is for order only: an index in the log is given by the sequencer, when the row is committed and seen.
create table log.pending (
  queued bigint generated always as identity primary key,
  stream text not null,
  sequence integer not null,
  leaf_hash bytea not null check (length(leaf_hash) = 32)
);
create table log.leaf (
  idx bigint primary key check (idx >= 0),
  stream text not null,
  sequence integer not null,
  leaf_hash bytea not null,
  unique (stream, sequence)
);
-- Full tiles only, so that no row ever changes: what is partial follows from leaves and from the roots kept here.
create table log.tile (
  level smallint not null,
  idx bigint not null,
  bytes bytea not null check (length(bytes) = 8192),
  root bytea not null check (length(root) = 32),
  primary key (level, idx)
);
create table log.checkpoint (
  size bigint primary key,
  note text not null,
  signed timestamptz not null default now()
);
create table log.origin (
  one boolean primary key default true check (one),
  name text not null,
  -- the published key, name+id+base64
  key text not null
);
comment on table log.origin is 'whose log this is, for ever; a demonstration or a drill says so here';
create table log.follower (
  name text primary key,
  position bigint not null
);
comment on table log.follower is 'how far each reader of the log has come: index of the next leaf it wants';

/*
 * Appends to one stream and queues the leaves; called as one statement, together with the projection of its caller.
 * Answers {"outcome": "appended" | "repeated" | "reused", "result": …}. A head that moved on raises 23505 on
 * event_pkey, a stream that is shorter than believed raises XZ001; both leave nothing behind.
 */
create function record.append(
  p_person text, p_agency text, p_post text,
  p_command uuid, p_digest bytea, p_result jsonb,
  p_stream text, p_first integer,
  p_types text[], p_versions smallint[], p_proceedings text[],
  p_headers bytea[], p_links bytea[], p_salts bytea[], p_bodies bytea[], p_leaves bytea[], p_recorded timestamptz[]
) returns jsonb language plpgsql set search_path = '' as $$
declare
  known record.command%rowtype;
begin
  -- Called by itself there is no transaction around it that could have said who acts.
  perform set_config('app.actor', p_person, true), set_config('app.agency', p_agency, true),
          set_config('app.post', p_post, true);
  insert into record.command (id, digest, stream, first, last, result)
  values (p_command, p_digest, p_stream, p_first, p_first + cardinality(p_types) - 1, p_result)
  on conflict (id) do nothing;
  if not found then
    select * into known from record.command where id = p_command;
    return jsonb_build_object('outcome', case when known.digest = p_digest then 'repeated' else 'reused' end,
                              'result', known.result);
  end if;
  if p_first > 1 and not exists (select from record.event where stream = p_stream and sequence = p_first - 1) then
    raise exception 'stream % has no event %', p_stream, p_first - 1 using errcode = 'XZ001';
  end if;
  insert into record.event (stream, sequence, type, v, proceeding, command, header, link, recorded)
  select p_stream, p_first + (n - 1)::integer, type, v, proceeding, p_command, header, link, recorded
    from unnest(p_types, p_versions, p_proceedings, p_headers, p_links, p_recorded)
      with ordinality as e (type, v, proceeding, header, link, recorded, n);
  insert into record.body (stream, sequence, salt, body)
  select p_stream, p_first + (n - 1)::integer, salt, body
    from unnest(p_salts, p_bodies) with ordinality as b (salt, body, n);
  insert into log.pending (stream, sequence, leaf_hash)
  select p_stream, p_first + (n - 1)::integer, leaf from unnest(p_leaves) with ordinality as l (leaf, n) order by n;
  return jsonb_build_object('outcome', 'appended', 'result', p_result);
end
$$;

-- Every row that can be seen is committed, and an event is committed before the next one of its stream is written:
-- so queue order keeps every stream in order, and a row that was committed late simply comes in the next draught.
create function log.draw(p_first bigint, p_most integer)
returns table (idx bigint, stream text, sequence integer, leaf_hash bytea)
language sql security definer set search_path = '' as $$
  with next as (
    select queued from log.pending order by queued limit p_most
  ), taken as (
    delete from log.pending p using next where p.queued = next.queued
    returning p.queued, p.stream, p.sequence, p.leaf_hash
  ), numbered as (
    insert into log.leaf (idx, stream, sequence, leaf_hash)
    select p_first + row_number() over (order by t.queued) - 1, t.stream, t.sequence, t.leaf_hash from taken t
    returning log.leaf.idx, log.leaf.stream, log.leaf.sequence, log.leaf.leaf_hash
  )
  select * from numbered order by 1
$$;

create function log.follow(p_name text, p_position bigint) returns void
language sql security definer set search_path = '' as $$
  insert into log.follower (name, position) values (p_name, p_position)
  on conflict (name) do update set position = excluded.position where log.follower.position < excluded.position
$$;

revoke all on function log.draw(bigint, integer), log.follow(text, bigint) from public;
revoke all on function record.append(text, text, text, uuid, bytea, jsonb, text, integer, text[], smallint[], text[],
  bytea[], bytea[], bytea[], bytea[], bytea[], timestamptz[]) from public;
grant usage on schema record to xiezhi_app, xiezhi_sequencer, xiezhi_archivist;
grant usage on schema log to xiezhi_app, xiezhi_sequencer;
grant select, insert on record.event, record.body, record.command to xiezhi_app;
grant execute on function record.append(text, text, text, uuid, bytea, jsonb, text, integer, text[], smallint[], text[],
  bytea[], bytea[], bytea[], bytea[], bytea[], timestamptz[]) to xiezhi_app;
grant insert on log.pending to xiezhi_app;
grant select on log.leaf, log.tile, log.checkpoint, log.origin, log.pending to xiezhi_app, xiezhi_sequencer;
grant insert on log.tile, log.checkpoint, log.origin to xiezhi_sequencer;
grant select on log.follower, record.event, record.body to xiezhi_sequencer;
grant execute on function log.draw(bigint, integer), log.follow(text, bigint) to xiezhi_sequencer;
grant select on record.event, record.body to xiezhi_archivist;
grant delete on record.body to xiezhi_archivist;
