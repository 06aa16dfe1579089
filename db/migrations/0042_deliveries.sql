-- What became of each row at each receiver (报送通道). What is told of a row is drawn from its case each time: here stand its print, what
-- the receiver answered, and when it is tried again: what others have said, which no record of ours can make again.
create table casework.delivery (
  agency text not null,
  channel text not null,
  -- case/proceeding/party
  row_key text not null,
  case_id uuid not null,
  action text not null check (action in ('put', 'remove')),
  -- of the cells as they were or are to be told
  print text not null,
  state text not null check (state in ('waiting', 'accepted', 'refused', 'handed')),
  -- whether the receiver may hold it: it was told once, whatever it answered
  told boolean not null default false,
  tries integer not null default 0,
  next_at timestamptz not null,
  receipt text,
  -- what the receiver said last, or why it could not be reached
  said text not null default '',
  at timestamptz not null,
  person text not null default '',
  primary key (agency, channel, row_key)
);
create index delivery_waiting on casework.delivery (agency, next_at) where state = 'waiting';
comment on table casework.delivery is 'state of each public row at each receiver: told, answered, to be tried again';
alter table casework.delivery enable row level security;
create policy reading on casework.delivery for select using (agency = any ((select casework.readable())::text[]));
create policy entering on casework.delivery for insert with check (agency = current_setting('app.agency', true));
create policy changing on casework.delivery for update using (agency = current_setting('app.agency', true));
create policy duties_apart on casework.delivery as restrictive using (casework.handles_cases());
grant select, insert, update on casework.delivery to xiezhi_app;
