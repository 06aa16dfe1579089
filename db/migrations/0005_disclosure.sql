-- What is public, as the portal reads it.
--
-- One row an item, whatever its kind, written only by applying the disclosure feed. What is not public is not here:
-- an item withdrawn or expired keeps its number, its agency and the reason, and loses party, text and elements.

create table disclosure.entry (
  id uuid primary key,
  version integer not null check (version > 0),
  -- penalty: a decision; agency, officer, matter: items of the lists that are public before any case
  kind text not null check (kind in ('penalty', 'agency', 'officer', 'matter')),
  agency_code text not null,
  agency_name text not null,
  region text not null,
  -- a decision: the cause alone (经营超过保质期的食品案), the page sets the party before it; else the item's name
  title text not null,
  -- a decision's 文号; an officer's certificate number; a matter's code
  document_number text not null,
  decided_on date,
  published_at timestamptz not null,
  -- last day lawful for publishing; kept for the figures, not shown
  due_on date,
  -- last day of being public; null: no term set
  expires_on date,
  state text not null default 'public' check (state in ('public', 'corrected', 'withdrawn', 'expired')),
  -- why it was corrected or withdrawn, as told to the public
  state_reason text,
  state_at timestamptz,
  party_display text not null default '',
  party_kind text not null default '',
  -- a decision: kinds of penalty (罚款, 警告 …); a matter: its enforcement kind
  categories text[] not null default '{}',
  -- {what, why, means, remedy}: plain words, paragraphs parted by line feeds
  summary jsonb not null default '{}',
  -- [{type: heading | paragraph | item | signature, text}]
  body jsonb not null default '[]',
  -- [{label, value}] in the order shown
  elements jsonb not null default '[]',
  -- of the public rendering, hexadecimal
  sha256 text not null,
  -- who supplied it: agency and system
  source text not null,
  -- 演示数据, 演练: shown on every page and print of it
  demo_mark text,
  constraint reason_is_told check (state in ('public', 'expired') or (state_reason is not null and state_at is not null)),
  constraint taken_down_is_empty check (
    state in ('public', 'corrected')
    or (title = '' and party_display = '' and party_kind = '' and categories = '{}'
        and summary = '{}' and body = '[]' and elements = '[]')
  )
);
comment on table disclosure.entry is 'what is public, one row an item; written by the disclosure feed only';

create index entry_withdrawn on disclosure.entry (state_at desc, id desc) where state = 'withdrawn';

-- Found and listed through here, without a look at the entry; a row exists only while its entry is public. Made by
-- searchRow() of @xiezhi/ui/search.
create table disclosure.entry_search (
  id uuid primary key references disclosure.entry on delete cascade,
  kind text not null,
  agency_code text not null,
  -- the day it is ordered by: of the decision, else of publication
  listed_on date not null,
  expires_on date,
  -- normal forms (brackets, width, case): rechecked after the tokens have narrowed the rows
  party text not null,
  number text not null,
  words text not null,
  tokens tsvector not null
);
create index entry_search_listed on disclosure.entry_search (kind, listed_on desc, id desc);
create index entry_search_agency on disclosure.entry_search (kind, agency_code, listed_on desc, id desc);
-- fastupdate off: a search must not pay for the list of pending entries
create index entry_search_tokens on disclosure.entry_search using gin (tokens) with (fastupdate = off);

-- How often each was opened. The only thing the portal writes.
create table disclosure.visit (
  id uuid primary key,
  visits bigint not null
);

-- The portal sees this schema and nothing else of the database.
grant usage on schema disclosure to xiezhi_portal;
grant select on disclosure.entry, disclosure.entry_search, disclosure.visit to xiezhi_portal;
grant insert, update on disclosure.visit to xiezhi_portal;

-- The feed is applied by who reads the log in order; the app, which knows everything, cannot publish past it.
grant usage on schema disclosure, people to xiezhi_sequencer;
grant select, insert, update on disclosure.entry to xiezhi_sequencer;
grant select, insert, update, delete on disclosure.entry_search to xiezhi_sequencer;
-- Who decided, with which organs and settings: a public item is drawn from the register as the papers are.
grant select on people.agency, people.person, people.post_holding, people.register to xiezhi_sequencer;
