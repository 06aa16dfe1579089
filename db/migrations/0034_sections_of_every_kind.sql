-- A kind of enforcement is rules alone (ADR 0018): its section of the portal is named there (law/publication/sections.ts), and here any
-- name will do. An item of a list keeps its own kinds (agency, officer, matter).
alter table disclosure.entry drop constraint entry_kind_check;
alter table disclosure.entry add constraint entry_kind_check check (kind ~ '^[a-z]+$');
