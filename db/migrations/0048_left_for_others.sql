-- What a case leaves for others about the same person to ask, of whatever agency (检查频次、再次申请的禁止): found by the number or the name
-- of whom it is about. What a row holds says casework/traces.ts; who is the same person, and what of it counts, says casework too.
create index case_row_left on casework.case_row using gin ((shown -> 'left') jsonb_path_ops) where shown ? 'left';

-- Told across agencies, and nothing else of those cases: neither which they are nor what was said in them.
create function casework.left_for(p_keys text[], p_case uuid)
returns table (agency text, agency_name text, said jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with found as (
    select distinct c.id
      from unnest(p_keys) k
      join lateral (
        select r.id from casework.case_row r
         where r.shown ? 'left' and r.shown -> 'left' @> jsonb_build_array(jsonb_build_object('keys', jsonb_build_array(k)))
         limit 500) c on true)
  select c.agency, coalesce(a.name, c.agency), l.said - 'keys'
    from found f
    join casework.case_row c on c.id = f.id
    left join people.agency a on a.id = c.agency,
    lateral jsonb_array_elements(c.shown -> 'left') as l (said)
   where casework.handles_cases() and c.id <> p_case
     and exists (select from unnest(p_keys) k where l.said -> 'keys' ? k)
   order by l.said ->> 'on', c.id
$$;
revoke all on function casework.left_for(text[], uuid) from public;
grant execute on function casework.left_for(text[], uuid) to xiezhi_app, xiezhi_sequencer;
