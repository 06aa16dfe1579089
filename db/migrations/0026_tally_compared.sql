-- The counts of cases are compared with the rows they count, and counted anew where they differ: kept by triggers, which who
-- owns the database may pass by.

create view casework.strange_tally as
  select agency, procedure, stage, due, warn_on, flawed, coalesce(t.cases, 0) as kept, coalesce(c.cases, 0) as counted
    from casework.tally t
    full join (
      select agency, procedure, stage, due, warn_on, irregular > 0 as flawed, count(*) as cases
        from casework.case_row group by 1, 2, 3, 4, 5, 6
    ) c using (agency, procedure, stage, due, warn_on, flawed)
   where t.cases is distinct from c.cases;

-- For the role that signs, which verifies and sees no case: which agencies' counts are wrong, and by how much.
create function casework.tally_faults() returns table (agency text, counts bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.agency, count(*) from casework.strange_tally s group by 1 order by 1
$$;

-- Who writes a case meanwhile waits with its count, not with its row: what it adds comes on top of what was counted here.
create function casework.retally() returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  lock table casework.tally in share row exclusive mode;
  delete from casework.tally;
  insert into casework.tally (agency, procedure, stage, due, warn_on, flawed, cases)
  select agency, procedure, stage, due, warn_on, irregular > 0, count(*) from casework.case_row group by 1, 2, 3, 4, 5, 6;
end
$$;
revoke all on function casework.tally_faults(), casework.retally() from public;
grant usage on schema casework to xiezhi_sequencer;
grant execute on function casework.tally_faults() to xiezhi_sequencer;
