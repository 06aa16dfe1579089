-- 三员分立 holds for the counts of cases as it does for the cases, and for who read them: whatever a query forgets.

create policy duties_apart on casework.tally as restrictive using (casework.handles_cases());

create or replace function access.readers(p_case uuid, p_most integer)
returns table (person text, person_name text, agency_name text, post text, day date, first timestamptz,
               last timestamptz, parts text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.person, p.name, g.name, a.post, (a.at at time zone 'Asia/Shanghai')::date, min(a.at), max(a.at),
         array_agg(distinct coalesce(a.detail ->> 'part', a.what))
    from access.audit a
    left join people.person p on p.id = a.person
    left join people.agency g on g.id = a.agency
   where a.case_id = p_case and a.what in ('read', 'viewed', 'exported')
     and casework.handles_cases()
     and exists (select from casework.case_row c
                  where c.id = p_case and c.agency = current_setting('app.agency', true))
   group by 1, 2, 3, 4, 5 order by max(a.at) desc limit p_most
$$;
