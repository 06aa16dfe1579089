-- Accounts that only their own person opens: a password is never known to anybody else, two administrators are needed to give
-- a way in, a second factor stands behind it, and whoever guesses locks nobody out but himself.

-- null: the person has not set a password yet, or no longer has one.
alter table access.account alter column hash drop not null;
alter table access.session add column factor boolean not null default false;
comment on column access.session.factor is 'signed in with a second factor';

create table access.voucher (
  id uuid primary key,
  account text not null references access.account,
  purpose text not null check (purpose in ('open', 'reset')),
  -- the second factor goes too
  factor boolean not null,
  reason text not null,
  asked_by text not null,
  asked timestamptz not null,
  -- each half under a key that is not in the database: one administrator sees one half, the other the other
  first_half bytea not null,
  second_half bytea,
  confirmed_by text,
  confirmed timestamptz,
  until timestamptz not null,
  closed timestamptz,
  outcome text check (outcome in ('used', 'withdrawn', 'replaced')),
  check (confirmed_by is distinct from asked_by),
  check ((confirmed is null) = (second_half is null)),
  check ((closed is null) = (outcome is null))
);
comment on table access.voucher is 'a way to set one''s password, once: asked for by one administrator, confirmed by another';
create unique index voucher_waits on access.voucher (account) where closed is null;

create table access.notice (
  id bigint generated always as identity primary key,
  account text not null references access.account,
  at timestamptz not null,
  sentence text not null,
  seen timestamptz
);
comment on table access.notice is 'what a person is told of his own account when he signs in';
create index notice_unseen on access.notice (account) where seen is null;

create table access.factor (
  account text primary key references access.account,
  -- encrypted with a key that is not in the database
  secret bytea not null,
  made timestamptz not null,
  -- null: shown to the person, who has not shown a code of it yet
  confirmed timestamptz,
  -- the last time step a code was taken of: none is taken twice (RFC 6238 5.2)
  step bigint not null default 0
);
create table access.recovery (
  account text not null references access.account,
  code bytea not null,
  used timestamptz,
  primary key (account, code)
);

create table access.device (
  -- SHA-256 of the token in the browser's cookie
  token bytea not null check (length(token) = 32),
  account text not null references access.account,
  seen timestamptz not null,
  primary key (token, account)
);
comment on table access.device is 'browsers somebody has signed in with: their failures are counted apart from strangers''';

drop table access.attempt;
create table access.attempt (
  account text not null,
  -- a device, an address, or 'anywhere' for all strangers together
  place text not null,
  failures integer not null,
  until timestamptz,
  last timestamptz not null,
  primary key (account, place)
);
comment on table access.attempt is 'failures by the name typed and where from, whether there is such an account or not';
create index attempt_last on access.attempt (last);

grant select, insert, update on access.voucher, access.notice to xiezhi_app;
grant select, insert, update, delete on access.factor, access.recovery, access.device, access.attempt to xiezhi_app;
