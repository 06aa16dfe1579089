-- How one gets in as somebody leaves a line in the chained audit, whoever writes it: the program, or who has got hold of its role.
-- A verification compares each account and each session with the last line about it.

-- Lines that only the change itself may write are not taken from the program: it could tell of one before it makes another.
alter function access.note(jsonb) rename to enter_lines;
revoke execute on function access.enter_lines(jsonb) from xiezhi_app;
create function access.note(p_lines jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from jsonb_to_recordset(p_lines) as l (what text)
              where l.what in ('way-in-changed', 'signed-in', 'password-changed')) then
    raise exception 'such a line is written by what it tells of' using errcode = '42501';
  end if;
  perform access.enter_lines(p_lines);
end
$$;
revoke all on function access.note(jsonb) from public;
grant execute on function access.note(jsonb) to xiezhi_app;

-- Everything that opens an account, in one hash: it tells a change, and nothing of what it is made of.
create function access.way_in(p_account text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_array('xiezhi.way-in/1', a.name, a.person, a.hash, extract(epoch from a.changed),
           (select jsonb_build_array(encode(f.secret, 'hex'), extract(epoch from f.confirmed))
              from access.factor f where f.account = a.name),
           (select jsonb_agg(jsonb_build_array(encode(r.code, 'hex'), extract(epoch from r.used)) order by r.code)
              from access.recovery r where r.account = a.name))::text, 'UTF8')), 'hex')
    from access.account a where a.name = p_account
$$;
create index audit_ways_in on access.audit (account, id) where what = 'way-in-changed';

create function access.note_way_in(p_account text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  state text;
begin
  -- One at a time for each account, so that the last line tells what both of two changes made of it.
  perform pg_advisory_xact_lock(hashtextextended('way in ' || p_account, 0));
  state := access.way_in(p_account);
  if state is distinct from (select a.detail ->> 'state' from access.audit a
                              where a.account = p_account and a.what = 'way-in-changed' order by a.id desc limit 1) then
    perform access.enter_lines(jsonb_build_array(jsonb_build_object('at', clock_timestamp(), 'what', 'way-in-changed',
      'account', p_account, 'subject', 'account/' || p_account, 'detail', jsonb_build_object('state', state,
      'password', exists (select from access.account c where c.name = p_account and c.hash is not null),
      'factor', exists (select from access.factor f where f.account = p_account and f.confirmed is not null)))));
  end if;
end
$$;
create function access.way_in_written() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform access.note_way_in(case when tg_table_name = 'account' then to_jsonb(old) ->> 'name' else to_jsonb(old) ->> 'account' end);
  end if;
  if tg_op <> 'DELETE' then
    perform access.note_way_in(case when tg_table_name = 'account' then to_jsonb(new) ->> 'name' else to_jsonb(new) ->> 'account' end);
  end if;
  return null;
end
$$;
create trigger way_in after insert or update or delete on access.account
  for each row execute function access.way_in_written();
-- The step of the last code taken is no way in.
create trigger way_in after insert or delete or update of account, secret, confirmed on access.factor
  for each row execute function access.way_in_written();
create trigger way_in after insert or update or delete on access.recovery
  for each row execute function access.way_in_written();
-- From here on: what stood before is taken as it is.
select access.note_way_in(name) from access.account order by name;

-- Sessions are opened, and their token exchanged, only together with the line that says so.
create function access.session_mark(s access.session) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_array('xiezhi.session/1', encode(s.token, 'hex'), s.account, s.person,
    extract(epoch from s.created), s.factor)::text, 'UTF8')), 'hex')
$$;
create index audit_session on access.audit ((detail ->> 'session')) where detail ? 'session';
create function access.open_session(p_token bytea, p_account text, p_post text, p_at timestamptz, p_factor boolean,
                                    p_agency text, p_sits text, p_address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  opened access.session;
begin
  insert into access.session (token, account, person, post, created, seen, factor)
  select p_token, a.name, a.person, p_post, p_at, p_at, p_factor from access.account a where a.name = p_account
  returning * into strict opened;
  perform access.enter_lines(jsonb_build_array(jsonb_build_object('at', p_at, 'what', 'signed-in', 'account', opened.account,
    'person', opened.person, 'agency', p_agency, 'post', p_sits, 'address', p_address,
    'detail', jsonb_build_object('session', access.session_mark(opened)))));
end
$$;
create function access.renew_session(p_token bytea, p_next bytea, p_at timestamptz, p_agency text, p_sits text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  renewed access.session;
begin
  update access.session set token = p_next where token = p_token returning * into strict renewed;
  perform access.enter_lines(jsonb_build_array(jsonb_build_object('at', p_at, 'what', 'password-changed', 'account', renewed.account,
    'person', renewed.person, 'agency', p_agency, 'post', p_sits,
    'detail', jsonb_build_object('session', access.session_mark(renewed)))));
end
$$;
delete from access.session;

-- What the last line does not tell of: accounts changed, made up or taken away, sessions nobody signed in to.
create function access.strange_ways() returns table (what text, account text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case when t.account is null then 'invented' when a.name is null then 'removed' else 'changed' end,
         coalesce(a.name, t.account)
    from access.account a
    full join (
      select distinct on (l.account) l.account, l.detail ->> 'state' as state
        from access.audit l where l.what = 'way-in-changed' order by l.account, l.id desc
    ) t on t.account = a.name
   where access.way_in(a.name) is distinct from t.state or (a.name is null) <> (t.account is null)
  union all
  select 'session', s.account from access.session s
   where not exists (select from access.audit l
                      where l.detail ? 'session' and l.detail ->> 'session' = access.session_mark(s)
                        and l.what in ('signed-in', 'password-changed') and l.account = s.account)
  order by 2, 1
$$;

revoke all on function access.way_in(text), access.note_way_in(text), access.way_in_written(),
  access.session_mark(access.session), access.open_session(bytea, text, text, timestamptz, boolean, text, text, text),
  access.renew_session(bytea, bytea, timestamptz, text, text), access.strange_ways() from public;
revoke insert, update on access.session from xiezhi_app;
grant update (seen, post) on access.session to xiezhi_app;
revoke update on access.account, access.notice, access.voucher, access.factor, access.recovery from xiezhi_app;
grant update (hash, changed) on access.account to xiezhi_app;
grant update (secret, made, confirmed, step) on access.factor to xiezhi_app;
grant update (used) on access.recovery to xiezhi_app;
grant update (seen) on access.notice to xiezhi_app;
grant update (second_half, confirmed_by, confirmed, until, closed, outcome) on access.voucher to xiezhi_app;
grant execute on function access.open_session(bytea, text, text, timestamptz, boolean, text, text, text),
  access.renew_session(bytea, bytea, timestamptz, text, text) to xiezhi_app;
grant execute on function access.strange_ways() to xiezhi_sequencer;
