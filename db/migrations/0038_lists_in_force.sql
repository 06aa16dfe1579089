-- Lists an agency adopted (委托、裁量基准) are asked by its other cases. They are read from the record of the cases that drew them up;
-- here stands only which cases those are, and that what is kept of an agency's register in memory is old once one of them changes.

create index case_row_lists on casework.case_row (agency) where shown ? 'lists';

create function casework.lists_changed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.shown -> 'lists' is not distinct from old.shown -> 'lists' then return null; end if;
  update people.register set version = version + 1, stamp = gen_random_uuid() where agency = new.agency;
  return null;
end
$$;
create trigger lists_changed after insert or update on casework.case_row for each row
  when (new.shown ? 'lists') execute function casework.lists_changed();

-- What is in force holds for whoever acts, whatever cases he may read.
create function casework.list_cases(p_agency text) returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select id from casework.case_row where agency = p_agency and shown ? 'lists' order by id
$$;
revoke all on function casework.lists_changed(), casework.list_cases(text) from public;
grant execute on function casework.list_cases(text) to xiezhi_app, xiezhi_sequencer;
