-- Who adds to the record adds through one function and no other way: it works out leaf, link and columns from the header
-- itself, so that no service can queue what is no event, or an event that does not follow on the one before it.

drop function record.append(text, text, text, uuid, bytea, jsonb, text, integer, text[], smallint[], text[],
  bytea[], bytea[], bytea[], bytea[], bytea[], timestamptz[]);

/*
 * Appends to one stream and queues the leaves; called as one statement, together with the projection of its caller.
 * Answers {"outcome": "appended" | "repeated" | "reused", "result": …}. A head that moved on raises 23505 on
 * event_pkey, a stream that is shorter than believed XZ001, what does not follow on it or does not keep what its header
 * promises XZ002; each leaves nothing behind.
 */
create function record.append(
  p_person text, p_agency text, p_post text,
  p_command uuid, p_digest bytea, p_result jsonb,
  p_stream text, p_first integer, p_headers bytea[], p_salts bytea[], p_bodies bytea[]
) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  known record.command%rowtype;
  last bytea := decode(repeat('00', 32), 'hex');
  kept integer;
begin
  -- Called by itself there is no transaction around it that could have said who acts.
  perform set_config('app.actor', p_person, true), set_config('app.agency', p_agency, true),
          set_config('app.post', p_post, true);
  insert into record.command (id, digest, stream, first, last, result)
  values (p_command, p_digest, p_stream, p_first, p_first + cardinality(p_headers) - 1, p_result)
  on conflict (id) do nothing;
  if not found then
    select * into known from record.command where id = p_command;
    return jsonb_build_object('outcome', case when known.digest = p_digest then 'repeated' else 'reused' end,
                              'result', known.result);
  end if;
  if p_first > 1 then
    select link into last from record.event where stream = p_stream and sequence = p_first - 1;
    if not found then
      raise exception 'stream % has no event %', p_stream, p_first - 1 using errcode = 'XZ001';
    end if;
  end if;
  -- The bytes before the hashes are "xiezhi/link/v1" and "xiezhi/body/v1" with their closing zero, as in log/.
  with given as (
    select p_first + (n - 1)::integer as sequence, header, convert_from(header, 'UTF8')::jsonb as said,
           sha256('\x7869657a68692f6c696e6b2f763100'::bytea || header) as link, salt, body
      from unnest(p_headers, p_salts, p_bodies) with ordinality as e (header, salt, body, n)
  ), events as (
    insert into record.event (stream, sequence, type, v, proceeding, command, header, link, recorded)
    select p_stream, sequence, said ->> 'type', (said ->> 'v')::smallint, said ->> 'proceeding', p_command, header, link,
           (case when length(said ->> 'recorded') = 16 then (said ->> 'recorded') || ':00+08:00'
                 else said ->> 'recorded' end)::timestamptz
      from (select *, lag(link, 1, last) over (order by sequence) as before from given) g
     where said ->> 'stream' = p_stream and said -> 'sequence' = to_jsonb(sequence)
       and said ->> 'command' = p_command::text and said ->> 'previous' = encode(before, 'hex')
       and said #>> '{commitment,sha256}' =
           encode(sha256('\x7869657a68692f626f64792f763100'::bytea || salt || body), 'hex')
    returning sequence
  ), bodies as (
    insert into record.body (stream, sequence, salt, body) select p_stream, sequence, salt, body from given
  ), queue as (
    insert into log.pending (stream, sequence, leaf_hash)
    select p_stream, sequence, sha256('\x00'::bytea || header) from given order by sequence
  )
  select count(*) into kept from events;
  if kept <> cardinality(p_headers) or kept = 0 then
    raise exception 'not the next events of stream %', p_stream using errcode = 'XZ002';
  end if;
  -- An entry of the register and its rows are one act.
  if p_stream like 'agency/%' or p_stream like 'person/%' then perform people.project(p_stream); end if;
  return jsonb_build_object('outcome', 'appended', 'result', p_result);
end
$$;

revoke all on function record.append(text, text, text, uuid, bytea, jsonb, text, integer, bytea[], bytea[], bytea[])
  from public;
grant execute on function record.append(text, text, text, uuid, bytea, jsonb, text, integer, bytea[], bytea[], bytea[])
  to xiezhi_app;
revoke insert on record.event, record.body, record.command from xiezhi_app;
revoke insert on log.pending from xiezhi_app;

alter table log.pending add constraint pending_once unique (stream, sequence);

-- What stood in the queue and is no event that could be logged: told by the sequencer and by `verify`, never signed.
create table log.misfit (
  queued bigint primary key,
  stream text not null,
  sequence integer not null,
  leaf_hash bytea not null,
  found timestamptz not null default now()
);
grant select on log.misfit to xiezhi_app, xiezhi_sequencer;

-- As before, but a row that is not the leaf of an event, or of one that is in the log already, is put aside: one bad row
-- must neither become a leaf nor stop all those behind it.
create or replace function log.draw(p_first bigint, p_most integer)
returns table (idx bigint, stream text, sequence integer, leaf_hash bytea)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with next as (
    select queued from log.pending order by queued limit p_most
  ), taken as (
    delete from log.pending p using next where p.queued = next.queued
    returning p.queued, p.stream, p.sequence, p.leaf_hash
  ), judged as (
    select t.*, coalesce(sha256('\x00'::bytea || e.header) = t.leaf_hash, false)
                and not exists (select from log.leaf l where l.stream = t.stream and l.sequence = t.sequence) as fits
      from taken t left join record.event e on e.stream = t.stream and e.sequence = t.sequence
  ), aside as (
    insert into log.misfit (queued, stream, sequence, leaf_hash)
    select j.queued, j.stream, j.sequence, j.leaf_hash from judged j where not j.fits
  ), numbered as (
    insert into log.leaf (idx, stream, sequence, leaf_hash)
    select p_first + row_number() over (order by j.queued) - 1, j.stream, j.sequence, j.leaf_hash
      from judged j where j.fits
    returning log.leaf.idx, log.leaf.stream, log.leaf.sequence, log.leaf.leaf_hash
  )
  select * from numbered order by 1
$$;
