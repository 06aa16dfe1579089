-- A line of a large list is found by pairs of characters of its name, of its first letters, and by its numbers from their beginning, their end or
-- the number of the organisation within: by index, whatever the list's length. As with cases (0027) the tokens stand under a key of their file, for
-- each version of a register has nearly the same words, and the cost must not grow with the number of versions.

create function casework.line_key(p_sha256 bytea) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$ select substr(encode(p_sha256, 'hex'), 1, 4) $$;

/*
 * What a line is found by. No text is kept beside the line: the index follows from its columns. A name has its pairs, and itself whole (=); first
 * letters their pairs (.); of numbers each is found from its beginning (#), its end (-), and, of a credit code, from the organisation's own.
 */
create function casework.line_tokens(p_sha256 bytea, p_name text, p_code text, p_initials text) returns tsvector
language sql immutable parallel safe as $$
  select array_to_tsvector(array(
    select substr(encode(p_sha256, 'hex'), 1, 4) || t from (
      select substr(p_name, i, 2) from generate_series(1, least(length(p_name), 300)) i
      union all select '=' || left(p_name, 300)
      union all select '.' || substr(p_initials, i, 2) from generate_series(1, least(length(p_initials), 300) - 1) i
      union all select unnest(array['#' || c, '-' || reverse(c), '#' || nullif(substr(c, 9, 9), '')])
                  from unnest(string_to_array(left(p_code, 200), ' ')) c where c <> ''
    ) of_line (t) where t is not null))
$$;
-- Tens of thousands of lines come at once: gathered, then put in their places in one go, which costs half.
create index sheet_line_tokens on casework.sheet_line
  using gin (casework.line_tokens(sha256, name, code, initials)) with (fastupdate = on, gin_pending_list_limit = 65536);
create function casework.lines_settled() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select gin_clean_pending_list('casework.sheet_line_tokens')
$$;
revoke all on function casework.lines_settled() from public;
grant execute on function casework.lines_settled() to xiezhi_app;
drop index casework.sheet_line_code;

/*
 * What must be among the tokens of a line that has this in its name, its numbers or its first letters; null: too short to be asked of an index.
 * `p_name` is folded, `p_code` in capitals, `p_letters` small or ''.
 */
create function casework.line_query(p_sha256 bytea, p_name text, p_code text, p_letters text) returns tsquery
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  file text := casework.line_key(p_sha256);
  wanted text;
  -- As a lexeme that cannot be broken out of.
  names text[] := array(select quoted from (
    select '''' || replace(replace(file || substr(p_name, i, 2), '\', '\\'), '''', '''''') || '''' ||
           case when length(p_name) = 1 then ':*' else '' end as quoted
      from generate_series(1, greatest(1, least(length(p_name), 100) - 1)) i) q);
  letters text[] := array(select '''' || file || '.' || substr(p_letters, i, 2) || ''''
    from generate_series(1, least(length(p_letters), 100) - 1) i);
begin
  if p_name = '' then
    return null;
  end if;
  -- Two letters or figures may begin half the numbers there are.
  if p_code ~ '^[0-9A-Z]{1,2}$' and letters = '{}' then
    return null;
  end if;
  wanted := '(' || array_to_string(names, ' & ') || ')';
  if p_code ~ '^[0-9A-Z-]{3,60}$' then
    wanted := wanted || ' | ''' || file || '#' || p_code || ''':* | ''' || file || '-' || reverse(p_code) || ''':*';
  end if;
  if letters <> '{}' then
    wanted := wanted || ' | (' || array_to_string(letters, ' & ') || ')';
  end if;
  return wanted::tsquery;
end
$$;

/*
 * Lines of a file in which this occurs, in their order, and how many there are, counted up to `p_most`: where there are so many, they are met on
 * the way through the file. As owner, for the policy is asked before an operator that may tell what it sees, and no index would be used.
 */
create function casework.sheet_found(
  p_agency text, p_sha256 bytea, p_name text, p_code text, p_letters text, p_offset integer, p_limit integer, p_most integer
) returns table (n integer, found integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
  wanted tsquery := casework.line_query(p_sha256, p_name, p_code, p_letters);
  plain text := replace(replace(replace(p_name, '\', '\\'), '%', '\%'), '_', '\_');
  numbers text := replace(replace(replace(p_code, '\', '\\'), '%', '\%'), '_', '\_');
  hits integer[];
begin
  if p_name = '' or not (p_agency = any (casework.readable()) and casework.handles_cases()) then
    return;
  end if;
  if wanted is not null then
    hits := array(
      with met as materialized (
        select l.n, l.agency, l.sha256, l.name, l.code, l.initials from casework.sheet_line l
         where casework.line_tokens(l.sha256, l.name, l.code, l.initials) @@ wanted)
      select m.n from met m
       where m.agency = p_agency and m.sha256 = p_sha256
         and (m.name like '%' || plain || '%' or m.code like '%' || numbers || '%'
              or (p_letters <> '' and m.initials like '%' || p_letters || '%'))
       limit p_most);
  end if;
  if hits is null or cardinality(hits) >= p_most then
    return query
      select l.n, coalesce(cardinality(hits), case when count(*) over () < p_most then count(*) over () else p_most end)::integer
        from (select s.n from casework.sheet_line s
               where s.agency = p_agency and s.sha256 = p_sha256
                 and (s.name like '%' || plain || '%' or s.code like '%' || numbers || '%'
                      or (p_letters <> '' and s.initials like '%' || p_letters || '%'))
               order by s.n limit case when hits is null then greatest(p_most, p_offset + p_limit) else p_offset + p_limit end) l
       order by l.n offset p_offset limit p_limit;
  else
    return query select h, cardinality(hits) from unnest(hits) h order by h offset p_offset limit p_limit;
  end if;
end
$$;

/* The same over the lists in force, the likeliest first: the whole name or number, then what begins so, then the shorter name. */
create function casework.subjects_found(
  p_agency text, p_sheets bytea[], p_name text, p_code text, p_letters text, p_limit integer
) returns table (sha256 bytea, n integer)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with likely as (
    select l.sha256, l.n, l.name, l.code, l.initials
      from unnest(p_sheets) as s (sha256)
     cross join lateral casework.sheet_found(p_agency, s.sha256, p_name, p_code, p_letters, 0, 500, 500) f
      join casework.sheet_line l on l.agency = p_agency and l.sha256 = s.sha256 and l.n = f.n
    union
    -- So many have it that the one of exactly this name may be none of those.
    select l.sha256, l.n, l.name, l.code, l.initials
      from unnest(p_sheets) as s (sha256)
     cross join lateral (
       select * from casework.sheet_line e
        where casework.line_tokens(e.sha256, e.name, e.code, e.initials)
              @@ ('''' || replace(replace(casework.line_key(s.sha256) || '=' || p_name, '\', '\\'), '''', '''''') || '''')::tsquery
          and e.agency = p_agency and e.sha256 = s.sha256 limit 10) l
     where p_agency = any (casework.readable()) and casework.handles_cases())
  select sha256, n from likely
   order by p_code = any (string_to_array(code, ' ')) desc, name = p_name desc, starts_with(code, p_code) desc,
            starts_with(name, p_name) desc, (p_letters <> '' and starts_with(initials, p_letters)) desc, length(name), n
   limit p_limit
$$;

revoke all on function casework.sheet_found(text, bytea, text, text, text, integer, integer, integer),
  casework.subjects_found(text, bytea[], text, text, text, integer) from public;
grant execute on function casework.sheet_found(text, bytea, text, text, text, integer, integer, integer),
  casework.subjects_found(text, bytea[], text, text, text, integer) to xiezhi_app;
