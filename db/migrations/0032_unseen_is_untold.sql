-- Who may not see a case is given no byte of it, not even by the database to the service that asks for him.

create or replace function casework.stored(p_case uuid, p_command uuid, p_kept integer, p_print bytea)
returns table (seen boolean, same boolean, answered jsonb, header bytea, link bytea, salt bytea, body bytea)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  one text := 'case/' || p_case;
begin
  seen := exists (select from casework.case_row r where r.id = p_case);
  if not seen then
    return next;
    return;
  end if;
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
