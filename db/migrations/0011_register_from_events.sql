-- The register that gates and sign-in read is what the record tells, worked out here from the events themselves: no
-- service may write a row of it, and nothing but an event changes one. What an entry says in full is folded from its stream.

drop table people.certificate;
drop table people.matter;
alter table people.agency drop column entry;
alter table people.person drop column entry;
revoke insert, update, delete on people.agency, people.person, people.post_holding, people.delegation, people.oversight,
  people.oversees, people.register from xiezhi_app;
revoke execute on function people.close_oversight() from xiezhi_app;

create view people.told as
  select e.stream, e.sequence, t.place, t.effect
    from record.event e join record.body b on b.stream = e.stream and b.sequence = e.sequence
    cross join lateral jsonb_array_elements(convert_from(b.body, 'UTF8')::jsonb -> 'effects')
      with ordinality as t (effect, place)
   where e.stream like 'agency/%' or e.stream like 'person/%';
comment on view people.told is 'every effect on the register, as the record tells it; the rows of people follow from it';

create view people.told_agency as
  select distinct on (stream) stream, substr(stream, 8) as id, effect #>> '{agency,name}' as name,
         effect #>> '{agency,kind}' as kind, effect #>> '{agency,region}' as region,
         (select max(e.sequence) from record.event e where e.stream = t.stream) as sequence
    from people.told t where effect ->> 'do' = 'agency' order by t.stream, t.sequence desc, t.place desc;

create view people.told_person as
  select distinct on (stream) stream, substr(stream, 8) as id, effect #>> '{person,name}' as name,
         (select max(e.sequence) from record.event e where e.stream = t.stream) as sequence
    from people.told t where effect ->> 'do' = 'person' order by t.stream, t.sequence desc, t.place desc;

create view people.told_post as
  select stream, effect #>> '{holding,id}' as id, substr(stream, 8) as person, effect #>> '{holding,agency}' as agency,
         effect #>> '{holding,unit}' as unit, effect #>> '{holding,post}' as post, effect #>> '{holding,title}' as title,
         (effect #>> '{holding,from}')::date as since,
         coalesce((select x.effect ->> 'on' from people.told x
                    where x.stream = t.stream and x.effect ->> 'do' = 'postEnded'
                      and x.effect ->> 'id' = t.effect #>> '{holding,id}'
                    order by x.sequence desc, x.place desc limit 1), effect #>> '{holding,to}')::date as until
    from people.told t where effect ->> 'do' = 'post';

create view people.told_delegation as
  select stream, effect #>> '{delegation,id}' as id, effect #>> '{delegation,holding}' as holding,
         effect #>> '{delegation,to}' as delegate, (effect #>> '{delegation,from}')::date as since,
         (effect #>> '{delegation,until}')::date as until,
         coalesce((select x.effect ->> 'on' from people.told x
                    where x.stream = t.stream and x.effect ->> 'do' = 'delegationEnded'
                      and x.effect ->> 'id' = t.effect #>> '{delegation,id}'
                    order by x.sequence desc, x.place desc limit 1), effect #>> '{delegation,ended}')::date as ended,
         effect #>> '{delegation,reason}' as reason
    from people.told t where effect ->> 'do' = 'delegation';

-- The same relation entered again takes the place of the first: that is how one is ended.
create view people.told_oversight as
  select distinct on (stream, effect #>> '{oversight,lower}', effect #>> '{oversight,as}')
         stream, substr(stream, 8) as upper, effect #>> '{oversight,lower}' as lower, effect #>> '{oversight,as}' as capacity,
         (effect #>> '{oversight,from}')::date as since, coalesce((effect #>> '{oversight,to}')::date, 'infinity') as until
    from people.told where effect ->> 'do' = 'oversees'
   order by stream, effect #>> '{oversight,lower}', effect #>> '{oversight,as}', sequence desc, place desc;

create view people.told_oversees as
  with recursive above as (
    select upper, lower, capacity, since, until, array[upper, lower] as way from people.oversight
    union all
    select a.upper, o.lower, a.capacity, greatest(a.since, o.since), least(a.until, o.until), a.way || o.lower
      from above a join people.oversight o on o.upper = a.lower and o.capacity = a.capacity
     where o.lower <> all (a.way)
  )
  select upper, lower, capacity, min(since) as since, max(until) as until
    from above where since <= until group by upper, lower, capacity;
comment on view people.told_oversees is 'everybody above everybody, as the relations on the register give it';

create or replace function people.close_oversight() returns void language sql set search_path = pg_catalog, pg_temp as $$
  delete from people.oversees o where not exists (
    select from people.told_oversees t where (t.upper, t.lower, t.capacity) = (o.upper, o.lower, o.capacity));
  insert into people.oversees as o (upper, lower, capacity, since, until)
  select upper, lower, capacity, since, until from people.told_oversees
  on conflict (upper, lower, capacity) do update set since = excluded.since, until = excluded.until
    where (o.since, o.until) is distinct from (excluded.since, excluded.until);
$$;

-- The rows of one entry as its stream now tells them, and the registers that rest on it raised. Its argument says only
-- which stream to read, so that whoever calls it can bring nothing in.
create function people.project(p_stream text) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one text := substr(p_stream, 8);
  raised text[];
begin
  if p_stream like 'agency/%' then
    insert into people.agency (id, name, kind, region, sequence)
    select id, name, kind, region, sequence from people.told_agency where stream = p_stream
    on conflict (id) do update set name = excluded.name, kind = excluded.kind, region = excluded.region,
      sequence = excluded.sequence;
    delete from people.oversight o where upper = one and not exists (
      select from people.told_oversight t where t.stream = p_stream and (t.lower, t.capacity) = (o.lower, o.capacity));
    insert into people.oversight (upper, lower, capacity, since, until)
    select upper, lower, capacity, since, until from people.told_oversight where stream = p_stream
    on conflict (upper, lower, capacity) do update set since = excluded.since, until = excluded.until;
    if exists (select from people.oversight where upper = one) then perform people.close_oversight(); end if;
    raised := array[one];
  else
    insert into people.person (id, name, sequence)
    select id, name, sequence from people.told_person where stream = p_stream
    on conflict (id) do update set name = excluded.name, sequence = excluded.sequence;
    delete from people.delegation d using people.post_holding h where h.id = d.holding and h.person = one
      and not exists (select from people.told_delegation t where t.stream = p_stream and t.id = d.id);
    delete from people.post_holding h where person = one
      and not exists (select from people.told_post t where t.stream = p_stream and t.id = h.id);
    insert into people.post_holding (id, person, agency, unit, post, title, since, until)
    select id, person, agency, unit, post, title, since, until from people.told_post where stream = p_stream
    on conflict (id) do update set person = excluded.person, agency = excluded.agency, unit = excluded.unit,
      post = excluded.post, title = excluded.title, since = excluded.since, until = excluded.until;
    insert into people.delegation (id, holding, delegate, since, until, ended, reason)
    select id, holding, delegate, since, until, ended, reason from people.told_delegation where stream = p_stream
    on conflict (id) do update set holding = excluded.holding, delegate = excluded.delegate, since = excluded.since,
      until = excluded.until, ended = excluded.ended, reason = excluded.reason;
    raised := array(select distinct agency from people.post_holding where person = one order by 1);
  end if;
  insert into people.register as r (agency, version) select unnest(raised), 1
  on conflict (agency) do update set version = r.version + 1, stamp = gen_random_uuid();
end
$$;

-- Where the rows are not what the record tells: which table, which row, and whether the record or only the table has it.
create function people.drift() returns table (room text, id text, recorded boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with told as (
    select 'agency' as room, t.id, to_jsonb(t) - 'stream' as line from people.told_agency t
    union all select 'person', t.id, to_jsonb(t) - 'stream' from people.told_person t
    union all select 'post_holding', t.id, to_jsonb(t) - 'stream' from people.told_post t
    union all select 'delegation', t.id, to_jsonb(t) - 'stream' from people.told_delegation t
    union all select 'oversight', concat_ws(' ', t.upper, t.lower, t.capacity), to_jsonb(t) - 'stream'
      from people.told_oversight t
    union all select 'oversees', concat_ws(' ', t.upper, t.lower, t.capacity), to_jsonb(t) from people.told_oversees t
  ), kept as (
    select 'agency' as room, k.id, to_jsonb(k) as line from people.agency k
    union all select 'person', k.id, to_jsonb(k) from people.person k
    union all select 'post_holding', k.id, to_jsonb(k) from people.post_holding k
    union all select 'delegation', k.id, to_jsonb(k) from people.delegation k
    union all select 'oversight', concat_ws(' ', k.upper, k.lower, k.capacity), to_jsonb(k) from people.oversight k
    union all select 'oversees', concat_ws(' ', k.upper, k.lower, k.capacity), to_jsonb(k) from people.oversees k
  )
  select room, id, t.line is not null from told t full join kept k using (room, id)
   where t.line is distinct from k.line order by 1, 2
$$;

-- Every row again from the record; what the record does not tell goes.
create function people.rebuild() returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  one text;
  count integer := 0;
begin
  delete from people.oversees;
  delete from people.oversight;
  delete from people.delegation;
  delete from people.post_holding;
  -- Entries name each other: all must stand before any is told in full.
  insert into people.agency (id, name, kind, region, sequence)
  select id, name, kind, region, sequence from people.told_agency on conflict (id) do nothing;
  insert into people.person (id, name, sequence)
  select id, name, sequence from people.told_person on conflict (id) do nothing;
  delete from people.register r where not exists (select from people.told_agency t where t.id = r.agency);
  delete from people.agency a where not exists (select from people.told_agency t where t.id = a.id);
  delete from people.person p where not exists (select from people.told_person t where t.id = p.id)
    and not exists (select from access.account a where a.person = p.id);
  for one in select stream from people.told_agency union all select stream from people.told_person loop
    perform people.project(one);
    count := count + 1;
  end loop;
  return count;
end
$$;

revoke all on function people.project(text), people.drift(), people.rebuild() from public;
grant execute on function people.drift() to xiezhi_sequencer;
