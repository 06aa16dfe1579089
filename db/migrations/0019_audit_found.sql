-- Lines are found by person, account or case through an index, however many there are: the query is planned for what is asked.

create index audit_account on access.audit (account, id);

create or replace function access.audit_page(
  p_person text, p_case uuid, p_what text[], p_from timestamptz, p_to timestamptz, p_before bigint, p_most integer
) returns table (id bigint, at timestamptz, what text, account text, person text, person_name text, agency text,
                 agency_name text, post text, subject text, detail jsonb, address text, case_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  own text := current_setting('app.agency', true);
  everywhere boolean := exists (select from people.agency g where g.id = own and g.kind = 'government');
  -- Who failed to sign in sat at no post: whose account it was says whose it is to read.
  accounts text[] := array(select c.name from access.account c join people.post_holding h on h.person = c.person
                            where h.agency = own);
  persons text[] := array(select p.id from people.person p where p.id = p_person or p.name = p_person);
begin
  if current_setting('app.post', true) is distinct from 'auditor' then
    raise exception 'only an auditor reads the audit' using errcode = '42501';
  end if;
  return query
  select a.id, a.at, a.what, a.account, a.person, p.name, a.agency, g.name, a.post, a.subject, a.detail, a.address, a.case_id
    from access.audit a
    left join people.person p on p.id = a.person
    left join people.agency g on g.id = a.agency
   where (everywhere or a.agency = own or a.home = own or (a.agency is null and a.account = any (accounts)))
     and (p_person is null or a.person = any (persons) or a.account = p_person)
     and (p_case is null or a.case_id = p_case)
     and (p_what is null or a.what = any (p_what))
     and (p_from is null or a.at >= p_from) and (p_to is null or a.at < p_to)
     and (p_before is null or a.id < p_before)
   order by a.id desc limit p_most;
end
$$;
