-- A step asks one question and writes once: what it depends on is read in one statement, which says itself who asks; what
-- it leaves as it was is not written again, and not even sent.

/*
 * Writes the rows of one case as {case, clocks, waits, words, tokens}; what is no longer in a list goes, a list that is not
 * there at all stays as it is. A column that is added later must be named in the update too, else it stays as the first
 * step left it.
 */
create or replace function casework.project(p jsonb) returns void language plpgsql set search_path = '' as $$
declare
  c casework.case_row := jsonb_populate_record(null::casework.case_row, p -> 'case');
begin
  update casework.case_row r set
    agency = c.agency, procedure = c.procedure, sequence = c.sequence, title = c.title, cause = c.cause,
    party = c.party, stage = c.stage, received_on = c.received_on, decided_on = c.decided_on,
    decision_number = c.decision_number, amount = c.amount, waits = c.waits, officers = c.officers,
    irregular = c.irregular, marks = c.marks, due = c.due, warn_on = c.warn_on, unit = c.unit, returned = c.returned,
    acted = c.acted
   where r.id = c.id;
  if not found then insert into casework.case_row select c.*; end if;

  if p ? 'clocks' then
    delete from casework.clock_row k where k.case_id = c.id
      and not exists (select from jsonb_array_elements(p -> 'clocks') n where n ->> 'id' = k.id);
    insert into casework.clock_row as k
    select n.* from jsonb_populate_recordset(null::casework.clock_row, p -> 'clocks') n
    on conflict (case_id, id) do update set
      agency = excluded.agency, clock = excluded.clock, trigger = excluded.trigger, due = excluded.due,
      safe = excluded.safe, provisional = excluded.provisional, stopped = excluded.stopped, record = excluded.record
      where (k.agency, k.due, k.safe, k.provisional, k.stopped, k.record)
        is distinct from
        (excluded.agency, excluded.due, excluded.safe, excluded.provisional, excluded.stopped, excluded.record);
  end if;

  if p ? 'waits' then
    delete from casework.wait_row w where w.case_id = c.id and not exists (
      select from jsonb_array_elements(p -> 'waits') n where n ->> 'post' = w.post and n ->> 'person' = w.person);
    insert into casework.wait_row as w
    select n.* from jsonb_populate_recordset(null::casework.wait_row, p -> 'waits') n
    on conflict (case_id, post, person) do update set agency = excluded.agency, due = excluded.due
      where (w.agency, w.due) is distinct from (excluded.agency, excluded.due);
  end if;

  if p ? 'words' then
    perform casework.index_words(c.id, c.agency, p ->> 'words', array(select jsonb_array_elements_text(p -> 'tokens')));
  end if;
end
$$;

/*
 * As it was, one plain insert after the other: the statement that did all at once took longer to set up than to carry out.
 * Appends to one stream and queues the leaves; called as one statement, together with the projection of its caller.
 * Answers {"outcome": "appended" | "repeated" | "reused", "result": …}. A head that moved on raises 23505 on
 * event_pkey, a stream that is shorter than believed XZ001, what does not follow on it or does not keep what its header
 * promises XZ002; each leaves nothing behind.
 */
create or replace function record.append(
  p_person text, p_agency text, p_post text,
  p_command uuid, p_digest bytea, p_result jsonb,
  p_stream text, p_first integer, p_headers bytea[], p_salts bytea[], p_bodies bytea[]
) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  known record.command%rowtype;
  last bytea := decode(repeat('00', 32), 'hex');
  header bytea;
  said jsonb;
  recorded text;
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
  if cardinality(p_headers) = 0 then
    raise exception 'nothing to append to stream %', p_stream using errcode = 'XZ002';
  end if;
  -- The bytes before the hashes are "xiezhi/link/v1" and "xiezhi/body/v1" with their closing zero, as in log/.
  for n in 1 .. cardinality(p_headers) loop
    header := p_headers[n];
    said := convert_from(header, 'UTF8')::jsonb;
    if said ->> 'stream' is distinct from p_stream or said -> 'sequence' is distinct from to_jsonb(p_first + n - 1)
       or said ->> 'command' is distinct from p_command::text or said ->> 'previous' is distinct from encode(last, 'hex')
       or said #>> '{commitment,sha256}' is distinct from
          encode(sha256('\x7869657a68692f626f64792f763100'::bytea || p_salts[n] || p_bodies[n]), 'hex') then
      raise exception 'not the next event of stream %', p_stream using errcode = 'XZ002';
    end if;
    last := sha256('\x7869657a68692f6c696e6b2f763100'::bytea || header);
    recorded := said ->> 'recorded';
    insert into record.event (stream, sequence, type, v, proceeding, command, header, link, recorded)
    values (p_stream, p_first + n - 1, said ->> 'type', (said ->> 'v')::smallint, said ->> 'proceeding', p_command, header, last,
            (case when length(recorded) = 16 then recorded || ':00+08:00' else recorded end)::timestamptz);
    insert into record.body (stream, sequence, salt, body) values (p_stream, p_first + n - 1, p_salts[n], p_bodies[n]);
    insert into log.pending (stream, sequence, leaf_hash)
    values (p_stream, p_first + n - 1, sha256('\x00'::bytea || header));
  end loop;
  -- An entry of the register and its rows are one act.
  if p_stream like 'agency/%' or p_stream like 'person/%' then perform people.project(p_stream); end if;
  return jsonb_build_object('outcome', 'appended', 'result', p_result);
end
$$;

-- Tells one state of the library of laws from every other.
create function library.stamp() returns text language sql stable as
$$ select concat(count(*), ' ', max(imported_at)) from library.version $$;

-- How an agency's register and the library stand, and whose log this is.
create function people.register_state(p_agency text)
returns table (agency text, version integer, stamp uuid, origin text, library text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select r.agency, r.version, r.stamp, (select name from log.origin), library.stamp()
    from people.register r where r.agency = p_agency
$$;

-- The newest cases decided before in which one of these tokens occurs, as far as the actor may read them.
create function casework.decided_against(p_agency text, p_query text, p_case uuid) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  with found as materialized (select casework.search_whole(p_agency, p_query, 200) as id)
  select f.id from found f join casework.case_row c on c.id = f.id
   where c.decided_on is not null and f.id <> p_case order by f.id desc limit 20
$$;

/*
 * A case as it is stored, if the actor may see it, and the answer its command got before. Of the first `p_kept` events the
 * caller has the bytes: `same` says that everything stored of them still makes the print, and only what follows is given.
 */
create function casework.stored(p_case uuid, p_command uuid, p_kept integer, p_print bytea)
returns table (seen boolean, same boolean, answered jsonb, header bytea, link bytea, salt bytea, body bytea)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  one text := 'case/' || p_case;
begin
  seen := exists (select from casework.case_row r where r.id = p_case);
  same := p_print = (
    select sha256(coalesce(string_agg(sha256(
             int4send(length(e.header)) || e.header || e.link || b.salt || b.body), ''::bytea order by e.sequence), ''))
      from record.event e left join record.body b on b.stream = e.stream and b.sequence = e.sequence
     where e.stream = one and e.sequence <= p_kept);
  answered := (select jsonb_build_object('digest', encode(c.digest, 'hex'), 'result', c.result)
                 from record.command c where c.id = p_command);
  for header, link, salt, body in
    select e.header, e.link, b.salt, b.body
      from record.event e left join record.body b on b.stream = e.stream and b.sequence = e.sequence
     where e.stream = one and e.sequence > case when same then p_kept else 0 end order by e.sequence
  loop
    return next;
  end loop;
  -- Even where nothing was added.
  if not found then return next; end if;
end
$$;

-- The same by itself, with what a step on the case depends on beside it: by a function, so that who asks is said before
-- the first row is looked at.
create function casework.stored_for_step(
  p_person text, p_agency text, p_post text, p_case uuid, p_command uuid, p_kept integer, p_print bytea, p_named text
) returns table (seen boolean, same boolean, answered jsonb, header bytea, link bytea, salt bytea, body bytea,
                 register jsonb, decided uuid[])
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  handled text;
  told jsonb;
  against uuid[] := '{}';
begin
  perform set_config('app.actor', p_person, true), set_config('app.agency', p_agency, true),
          set_config('app.post', p_post, true);
  select c.agency into handled from casework.case_row c where c.id = p_case;
  select to_jsonb(r) into told from people.register_state(handled) r;
  if p_named <> '' then against := array(select casework.decided_against(handled, p_named, p_case)); end if;
  return query select s.*, told, against from casework.stored(p_case, p_command, p_kept, p_print) s;
end
$$;

-- As it was, but read from the index of words without a look back, in one statement.
create or replace function casework.search_whole(p_agency text, p_query text, p_most integer)
returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with found as materialized (
    select s.case_id, s.agency from casework.search_row s where s.tokens @@ casework.keyed_query(p_agency, p_query))
  select f.case_id from found f where f.agency = p_agency order by f.case_id desc limit p_most
$$;

revoke all on function library.stamp(), people.register_state(text), casework.decided_against(text, text, uuid),
  casework.stored(uuid, uuid, integer, bytea),
  casework.stored_for_step(text, text, text, uuid, uuid, integer, bytea, text) from public;
grant execute on function library.stamp(), people.register_state(text) to xiezhi_app, xiezhi_sequencer;
grant execute on function casework.decided_against(text, text, uuid), casework.stored(uuid, uuid, integer, bytea),
  casework.stored_for_step(text, text, text, uuid, uuid, integer, bytea, text) to xiezhi_app;
