-- A search knows how common a word is in the agency that is asked for, not in all: a word that every agency but one uses
-- made the search in that one read all its cases.

/*
 * The tokens of a case under the key of its agency. Four letters, for they are on every token; where two agencies share
 * a key the search compares the agency too.
 */
create function casework.keyed(p_agency text, p_tokens text[]) returns tsvector
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select array_to_tsvector(array(select substr(md5(p_agency), 1, 4) || t from unnest(p_tokens) t))
$$;
-- The same for a query: 'ab' & 'cd':* → 'key+ab' & 'key+cd':*.
create function casework.keyed_query(p_agency text, p_query text) returns tsquery
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select regexp_replace(p_query, '''([^'']*)''', '''' || substr(md5(p_agency), 1, 4) || '\1''', 'g')::tsquery
$$;

drop index casework.search_row_tokens;
update casework.search_row set tokens = casework.keyed(agency, tsvector_to_array(tokens));
create index search_row_tokens on casework.search_row using gin (tokens) with (fastupdate = off);

create or replace function casework.index_words(p_case uuid, p_agency text, p_words text, p_tokens text[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into casework.search_row as s (case_id, agency, words, tokens)
  values (p_case, p_agency, p_words, casework.keyed(p_agency, p_tokens))
  on conflict (case_id) do update set agency = excluded.agency, words = excluded.words, tokens = excluded.tokens
    where (s.agency, s.words) is distinct from (excluded.agency, excluded.words)
$$;

-- Cases of which any row is not what it would be; p: an array of what `casework.project` takes.
create or replace function casework.differing(p jsonb) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select c.id
    from jsonb_array_elements(p) as e (v)
   cross join lateral jsonb_populate_record(null::casework.case_row, e.v -> 'case') c
   where not exists (select from casework.case_row r where r.id = c.id and r is not distinct from c)
      or array(select k from casework.clock_row k where k.case_id = c.id order by k.id) is distinct from
         array(select n from jsonb_populate_recordset(null::casework.clock_row, e.v -> 'clocks') n order by n.id)
      or array(select w from casework.wait_row w where w.case_id = c.id order by w.post, w.person) is distinct from
         array(select n from jsonb_populate_recordset(null::casework.wait_row, e.v -> 'waits') n order by n.post, n.person)
      or not exists (
           select from casework.search_row s
            where s.case_id = c.id and s.agency = c.agency and s.words = e.v ->> 'words'
              and s.tokens = casework.keyed(c.agency, array(select jsonb_array_elements_text(e.v -> 'tokens'))))
$$;

/*
 * The newest cases of one agency in which all of this occurs. Who looks back from the newest meets a common word soon;
 * what so many cases do not fill a page with is rare enough to be taken from the index of words whole. No estimate is
 * asked for either, so that neither old statistics nor an odd word make it read every case; and the order named is that of one index only,
 * or an agency with few cases would be looked for among everybody's.
 */
create function casework.search_agency(
  p_agency text, p_query text, p_parts text[], p_before uuid, p_most integer, p_walk integer
) returns setof uuid
language plpgsql stable set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  wanted tsquery := casework.keyed_query(p_agency, p_query);
  upto uuid := coalesce(p_before, 'ffffffff-ffff-ffff-ffff-ffffffffffff');
  met uuid[] := array(
    select n.case_id from (
      select s.case_id, s.tokens, s.words from casework.search_row s
       where s.agency >= p_agency and (s.agency, s.case_id) < (p_agency, upto)
       order by s.agency desc, s.case_id desc limit p_walk) n
     where n.tokens @@ wanted and n.words like all (p_parts) limit p_most);
begin
  if cardinality(met) < p_most then
    met := array(
      with found as materialized (select s.case_id, s.agency, s.words from casework.search_row s where s.tokens @@ wanted)
      select f.case_id from found f
       where f.agency = p_agency and f.case_id < upto and f.words like all (p_parts)
       order by f.case_id desc limit p_most);
  end if;
  return query select unnest(met);
end
$$;

-- The newest cases of these agencies in which every one of the parts occurs; tokens find, the parts are then compared.
create or replace function casework.search(p_agencies text[], p_query text, p_parts text[], p_before uuid, p_most integer)
returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select f.id from unnest(p_agencies) as a (id)
   cross join lateral casework.search_agency(
     a.id, p_query, p_parts, p_before, p_most, (2000 + 4 * p_most) / greatest(1, cardinality(p_agencies))) as f (id)
   order by f.id desc limit p_most
$$;

-- The newest cases of the agency that have this token: one of a whole name or code, never common enough to look back for.
create function casework.search_whole(p_agency text, p_query text, p_most integer)
returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select casework.search_agency(p_agency, p_query, '{}', null, p_most, 0)
$$;

revoke all on function casework.search_agency(text, text, text[], uuid, integer, integer) from public;
revoke all on function casework.search_whole(text, text, integer) from public;
grant execute on function casework.search_whole(text, text, integer) to xiezhi_app;
