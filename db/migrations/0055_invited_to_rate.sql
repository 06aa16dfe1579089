-- Who may rate an inspection (检查评价): whom it was about, once he was told its result, by the code on that paper; each inspection once. What
-- is kept is a hash of the code and the agency it counts for: neither which inspection it was nor whom.
create table inbox.invitation (
  code bytea primary key check (length(code) = 32),
  agency text not null,
  at timestamptz not null default now(),
  -- the number of what was sent in by it
  used text
);
comment on table inbox.invitation is 'codes by which an inspection may be rated once, by their hash; follows from the record, but for used';

create function inbox.invite(p_code bytea, p_agency text) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into inbox.invitation (code, agency) values (p_code, p_agency) on conflict do nothing
$$;
revoke all on function inbox.invite(bytea, text) from public;
grant execute on function inbox.invite(bytea, text) to xiezhi_sequencer;

-- As before; what bears the code of an inspection (评价码) is taken only where that code was given to somebody and is not used, and uses it.
create or replace function inbox.submit(p jsonb) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_number text := p ->> 'number';
  v_agency text := p ->> 'agency';
  v_source bytea := decode(p ->> 'source', 'hex');
  v_mark text;
begin
  if exists (select from inbox.submission where number = v_number) then
    return (select case when digest = decode(p ->> 'digest', 'hex') then 'again' else 'other' end from inbox.submission where number = v_number);
  end if;
  select demo_mark into v_mark from disclosure.channel where agency = v_agency and procedure = p ->> 'procedure';
  if not found then return 'unknown'; end if;
  if octet_length(p ->> 'content') > 65536 or jsonb_array_length(p -> 'files') > 5 then return 'full'; end if;
  delete from inbox.sender where hour < now() - interval '2 days';
  -- One address may be a whole building, or a mobile network: generous by the hour, and no flood.
  if (select coalesce(sum(sent), 0) from inbox.sender where source = v_source and hour > now() - interval '1 hour') >= 20
    or (select count(*) from inbox.submission where agency = v_agency and received > now() - interval '1 day') >= 2000
  then return 'often'; end if;
  if (select coalesce(sum(octet_length(bytes)), 0) from inbox.file) > 2147483648 then return 'full'; end if;
  insert into inbox.sender as s values (v_source, date_trunc('minute', now()), 1)
    on conflict (source, hour) do update set sent = s.sent + 1;
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

/*
 * Says how satisfied its sender is. `p_of` null: with how it was handled, once its answer is told; else with the inspection of that agency,
 * which is what was sent, by the code on its paper; without one nothing is counted ('uninvited'). Answers 'said', 'again' (he has said it
 * before), 'early' (nothing is answered yet) or 'unknown'.
 */
create or replace function inbox.rate(p_number text, p_code bytea, p_of text, p_grade integer) returns text language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
  s inbox.submission;
begin
  select * into s from inbox.submission where number = p_number and code = p_code;
  if not found or p_grade not between 1 and 3 then return 'unknown'; end if;
  if p_of is null and coalesce(s.told ->> 'rated', 'false') <> 'true' then return 'early'; end if;
  if p_of is not null and not exists (select from inbox.invitation where used = p_number and agency = p_of) then return 'uninvited'; end if;
  insert into inbox.satisfaction (number, agency, procedure, grade) values (p_number, coalesce(p_of, s.agency), s.procedure, p_grade)
    on conflict do nothing;
  return case when found then 'said' else 'again' end;
end
$$;
