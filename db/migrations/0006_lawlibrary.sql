-- The law library: official texts as each installation imports them. Versions of one law stand side by side; nothing here
-- is ever changed by a service, which may only read.

create schema library;
comment on schema library is 'official law texts, imported by whoever runs the installation';

create table library.law (
  id uuid primary key default gen_random_uuid(),
  -- without spaces: 中华人民共和国行政处罚法
  title text not null unique,
  short_name text
);

create table library.version (
  id uuid primary key default gen_random_uuid(),
  law uuid not null references library.law,
  -- of what was read, not of the file: the same text in another file is the same version
  sha256 bytea not null unique check (length(sha256) = 32),
  document_number text,
  issuer text,
  published_on date,
  -- only where the text itself settles from when this version applies
  effective_from date,
  first_in_force_from date,
  note text not null,
  preamble text[] not null,
  -- what a person should look at before relying on the reading
  notices text[] not null,
  file_name text not null,
  imported_at timestamptz not null default now()
);
create index version_of_law on library.version (law);

create table library.article (
  version uuid not null references library.version,
  -- '58', '58-1' for 第五十八条之一, 'item 6' for （六）
  key text not null,
  position integer not null,
  number integer not null,
  suffix text not null,
  label text not null,
  chapter text not null,
  -- each 款 and 项 a line
  lines text[] not null,
  primary key (version, key)
);
create index article_by_number on library.article (version, number);

grant usage on schema library to xiezhi_app;
grant select on library.law, library.version, library.article to xiezhi_app;
