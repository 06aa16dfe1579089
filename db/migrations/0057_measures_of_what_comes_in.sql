-- What one network may send in is no more than what one should, and what many send from everywhere keeps out who sends too often, not who has
-- something to say. Files have a measure of their own: full of them, words are taken as before.
alter table inbox.sender add column bytes bigint not null default 0;
comment on column inbox.sender.source is 'a hash of a network: of the one it came from (an IPv6 /64 is one), and of the wider one about it';

create or replace function inbox.submit(p jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_number text := p ->> 'number';
  v_agency text := p ->> 'agency';
  v_source bytea := decode(p ->> 'source', 'hex');
  v_wide bytea := decode(p ->> 'wide', 'hex');
  v_size bigint := (select coalesce(sum(length(f ->> 'bytes') / 2), 0) from jsonb_array_elements(p -> 'files') as f);
  v_mark text;
  v_hour record;
  v_day record;
  v_today bigint;
begin
  if exists (select from inbox.submission where number = v_number) then
    return (select case when digest = decode(p ->> 'digest', 'hex') then 'again' else 'other' end from inbox.submission where number = v_number);
  end if;
  select demo_mark into v_mark from disclosure.channel where agency = v_agency and procedure = p ->> 'procedure';
  if not found then return 'unknown'; end if;
  if octet_length(p ->> 'content') > 65536 or jsonb_array_length(p -> 'files') > 5 then return 'full'; end if;
  delete from inbox.sender where hour < now() - interval '2 days';
  select coalesce(sum(sent) filter (where source = v_source), 0) as here, coalesce(sum(sent) filter (where source = v_wide), 0) as around
    into v_hour from inbox.sender where source in (v_source, v_wide) and hour > now() - interval '1 hour';
  -- One address may be a whole building, or a mobile network: generous by the hour, and no flood.
  if v_hour.here >= 20 or v_hour.around >= 200 then return 'often'; end if;
  select coalesce(sum(sent) filter (where source = v_source), 0) as here, coalesce(sum(sent) filter (where source = v_wide), 0) as around,
      coalesce(sum(bytes) filter (where source = v_source), 0) as bytes_here, coalesce(sum(bytes) filter (where source = v_wide), 0) as bytes_around
    into v_day from inbox.sender where source in (v_source, v_wide) and hour > now() - interval '1 day';
  select count(*) into v_today from inbox.submission where agency = v_agency and received > now() - interval '1 day';
  -- A flood from many places: who has sent today waits, and whoever has not is heard. At the last, no more than the disk can bear.
  if (v_today >= 2000 and (v_day.here >= 1 or v_day.around >= 5)) or v_today >= 20000 then return 'often'; end if;
  if v_size > 0 and (v_day.bytes_here + v_size > 104857600 or v_day.bytes_around + v_size > 524288000
    or (select coalesce(sum(octet_length(bytes)), 0) from inbox.file where agency = v_agency) + v_size > 2147483648
    or (select coalesce(sum(octet_length(bytes)), 0) from inbox.file) + v_size > 17179869184)
  then return 'full'; end if;
  insert into inbox.sender as s (source, hour, sent, bytes)
    select of, date_trunc('minute', now()), 1, v_size from (select v_source union select v_wide) as one (of) where of is not null
    on conflict (source, hour) do update set sent = s.sent + 1, bytes = s.bytes + excluded.bytes;
  -- Tried and wrong counts as sent: nobody guesses.
  if p ->> 'invitation' is not null then
    perform from inbox.invitation where code = decode(p ->> 'invitation', 'hex') and agency = p ->> 'of' for update;
    if not found then return 'uninvited'; end if;
    perform from inbox.invitation where code = decode(p ->> 'invitation', 'hex') and used is not null;
    if found then return 'rated'; end if;
  end if;
  insert into inbox.submission (number, code, agency, procedure, content, digest, demo_mark, sender)
    values (v_number, decode(p ->> 'code', 'hex'), v_agency, p ->> 'procedure', p -> 'content', decode(p ->> 'digest', 'hex'), v_mark,
      decode(p ->> 'sender', 'hex'));
  insert into inbox.file (number, place, agency, name, bytes)
    select v_number, f.place, v_agency, f.file ->> 'name', decode(f.file ->> 'bytes', 'hex')
      from jsonb_array_elements(p -> 'files') with ordinality as f (file, place);
  update inbox.invitation set used = v_number where code = decode(p ->> 'invitation', 'hex');
  return 'taken';
end
$$;

-- Counts that grow by one tell whoever looks every day what the last one said, and who that was is often known. So they grow by fives; a grade
-- that fewer than three gave is not told, and where only one is hidden another with it, or it could be reckoned.
create or replace function inbox.satisfied() returns table (agency text, agency_name text, procedure text, good bigint, fair bigint, bad bigint, few boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with said as (
    select agency, procedure, grade, row_number() over (partition by agency, procedure order by at, number) as nth,
        count(*) over (partition by agency, procedure) as n
      from inbox.satisfaction
  ), counted as (
    select agency, procedure, max(n) as n, count(*) filter (where grade = 1) as good, count(*) filter (where grade = 2) as fair,
        count(*) filter (where grade = 3) as bad
      from said where nth <= greatest(n - n % 5, 1) group by agency, procedure
  ), told as (
    select *, (good < 3)::int + (fair < 3)::int + (bad < 3)::int as hidden,
        case when good >= greatest(fair, bad) then 1 when fair >= bad then 2 else 3 end as top
      from counted
  )
  select t.agency, coalesce((select d.agency_name from disclosure.channel d where d.agency = t.agency limit 1), t.agency), t.procedure,
      case when n >= 5 and good >= 3 and (hidden <> 1 or top = 1) then good end,
      case when n >= 5 and fair >= 3 and (hidden <> 1 or top = 2) then fair end,
      case when n >= 5 and bad >= 3 and (hidden <> 1 or top = 3) then bad end, n < 5
    from told t order by 2, 3
$$;
