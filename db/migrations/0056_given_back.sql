-- Who read what was sent in and gave it back, when and why: shown to who takes it next and to the heads.

alter table inbox.submission add column given_back jsonb not null default '[]'
  check (jsonb_typeof(given_back) = 'array');
comment on column inbox.submission.given_back is '[{by, at, reason}], the latest last';
grant update (given_back) on inbox.submission to xiezhi_app;
