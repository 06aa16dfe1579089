-- The same bytes brought in under a second name keep both names, each with what was told of it.
alter table files.of_case drop constraint of_case_pkey;
alter table files.of_case add primary key (case_id, sha256, role, name);
alter table files.of_case add column told jsonb not null default '{}';
alter table files.of_case add column entry bigint generated always as identity;
comment on column files.of_case.told is 'type by name and first bytes, what a device wrote into it, what is wrong with it';
comment on column files.of_case.entry is 'which name came first';
