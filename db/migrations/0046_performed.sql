-- What became of a decision since it was published (履行情况): one line a party, from the record, kept current by the feed as long as the page
-- is up, and gone with it. Not under the seal, which is of what was approved; `performed_at` is the event of its case it is told as of.

alter table disclosure.entry add column performed jsonb not null default '[]', add column performed_at integer not null default 0;
comment on column disclosure.entry.performed is '[{party, says, on, due}]: names as the page shows them; due: the last day to do it, null where nothing waits';
alter table disclosure.entry add constraint taken_down_says_nothing check (state in ('public', 'corrected') or performed = '[]');
