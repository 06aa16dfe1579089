-- Lines of large lists (大宗名录) lie in files under their hash, which the draft names; here they stand once more, to be searched, paged and
-- compared. What stands here follows from the files alone, is compared with them by the verification, and made again by `rebuild`.
create table casework.sheet (
  agency text not null,
  sha256 bytea not null check (length(sha256) = 32),
  list text not null,
  lines integer not null,
  primary key (agency, sha256)
);
comment on table casework.sheet is 'files whose lines are in casework.sheet_line, all of them or none';
create table casework.sheet_line (
  agency text not null,
  sha256 bytea not null,
  n integer not null,
  -- The same line in two versions has the same key: a credit code, a number, else a name.
  key text not null,
  line text not null,
  name text not null,
  code text not null,
  initials text not null,
  primary key (agency, sha256, n),
  foreign key (agency, sha256) references casework.sheet on delete cascade
);
create index sheet_line_key on casework.sheet_line (agency, sha256, key);
create index sheet_line_code on casework.sheet_line (agency, code text_pattern_ops);

alter table casework.sheet enable row level security;
alter table casework.sheet_line enable row level security;
create policy reading on casework.sheet for select using (agency = any ((select casework.readable())::text[]));
create policy entering on casework.sheet for insert with check (agency = current_setting('app.agency', true));
create policy duties_apart on casework.sheet as restrictive using (casework.handles_cases());
create policy reading on casework.sheet_line for select using (agency = any ((select casework.readable())::text[]));
create policy entering on casework.sheet_line for insert with check (agency = current_setting('app.agency', true));
create policy duties_apart on casework.sheet_line as restrictive using (casework.handles_cases());
grant select, insert on casework.sheet, casework.sheet_line to xiezhi_app;

-- What the rows of each file say, as one hash: to be held against the file.
create function casework.sheets_told() returns table (agency text, sha256 bytea, list text, lines integer, told bytea)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.agency, s.sha256, s.list, s.lines,
         sha256(convert_to(coalesce((
           select string_agg(concat_ws(E'\t', l.n, l.key, l.line, l.name, l.code, l.initials), E'\n' order by l.n)
             from casework.sheet_line l where l.agency = s.agency and l.sha256 = s.sha256), ''), 'UTF8'))
    from casework.sheet s order by 1, 2
$$;
revoke all on function casework.sheets_told() from public;
grant execute on function casework.sheets_told() to xiezhi_sequencer;
