-- A case is read in one pass over what is stored of it, by one function for whoever reads and for whoever takes a step. What
-- the agency decided before is no longer looked up beside every step: few ask for it, and those look for themselves.

drop function casework.stored_for_step(text, text, text, uuid, uuid, integer, bytea, text);
drop function casework.stored(uuid, uuid, integer, bytea);

/*
 * A case as it is stored, if the actor may see it, and the answer its command got before. Of the first `p_kept` events the
 * caller has the bytes: `same` says that everything stored of them still makes the print, and only what follows is given.
 * Who may not see it is given no byte. With `p_person` the call says itself who asks, before the first row is looked at,
 * and is told how the register stands of the agency that handles the case.
 */
create function casework.stored(
  p_case uuid, p_command uuid, p_kept integer, p_print bytea,
  p_person text default null, p_agency text default null, p_post text default null
) returns table (seen boolean, same boolean, answered jsonb, header bytea, link bytea, salt bytea, body bytea,
                 register jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  one text := 'case/' || p_case;
  handled text;
  said text;
  more boolean;
begin
  if p_person is not null then
    said := set_config('app.actor', p_person, true);
    said := set_config('app.agency', p_agency, true);
    said := set_config('app.post', p_post, true);
  end if;
  select c.agency into handled from casework.case_row c where c.id = p_case;
  seen := found;
  if not seen then
    return next;
    return;
  end if;
  select (select jsonb_build_object('digest', encode(c.digest, 'hex'), 'result', c.result)
            from record.command c where c.id = p_command),
         case when p_person is not null then (select to_jsonb(r) from people.register_state(handled) r) end,
         p_print = sha256(coalesce(string_agg(sha256(
             int4send(length(e.header)) || e.header || e.link || b.salt || b.body), ''::bytea order by e.sequence)
             filter (where e.sequence <= p_kept), '')),
         count(*) filter (where e.sequence > p_kept) > 0
    into answered, register, same, more
    from record.event e left join record.body b on b.stream = e.stream and b.sequence = e.sequence
   where e.stream = one;
  if same and not more then
    return next;
    return;
  end if;
  for header, link, salt, body in
    select e.header, e.link, b.salt, b.body
      from record.event e left join record.body b on b.stream = e.stream and b.sequence = e.sequence
     where e.stream = one and e.sequence > case when same then p_kept else 0 end order by e.sequence
  loop
    return next;
  end loop;
  -- Even where nothing is left of it.
  if not found then return next; end if;
end
$$;

revoke all on function casework.stored(uuid, uuid, integer, bytea, text, text, text) from public;
grant execute on function casework.stored(uuid, uuid, integer, bytea, text, text, text) to xiezhi_app;
