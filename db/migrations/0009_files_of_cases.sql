-- A file is brought into a case that is there, by the agency whose case it is, whatever a query forgets.

-- The case is looked for with the eyes of who writes: another agency's case, even one overseen, is none of his.
alter policy writing on files.of_case with check (
  agency = current_setting('app.agency', true)
  and exists (
    select from casework.case_row c where c.id = of_case.case_id and c.agency = of_case.agency
  )
);
