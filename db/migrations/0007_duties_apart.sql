-- 三员分立: who administers the system sees no case, not even of his own agency, whatever a query forgets.

-- Without a search path of its own, so that it is planned as part of the query: asked once, not for every row.
create function casework.handles_cases() returns boolean language sql stable as
$$ select pg_catalog.current_setting('app.post', true) is distinct from 'administrator' $$;

create policy duties_apart on casework.case_row as restrictive using (casework.handles_cases());
create policy duties_apart on casework.clock_row as restrictive using (casework.handles_cases());
create policy duties_apart on casework.wait_row as restrictive using (casework.handles_cases());
create policy duties_apart on casework.number_series as restrictive using (casework.handles_cases());
create policy duties_apart on casework.draft as restrictive using (casework.handles_cases());
create policy duties_apart on files.of_case as restrictive using (casework.handles_cases());
