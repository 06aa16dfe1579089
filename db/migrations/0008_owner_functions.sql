-- Functions that run with their owner's rights look into the caller's temporary schema last of all. An empty search path
-- looks there first, for the names of types too: a domain of that name, with a check of its own, would run as the owner.

alter function log.draw(bigint, integer) set search_path = pg_catalog, pg_temp;
alter function log.follow(text, bigint) set search_path = pg_catalog, pg_temp;
alter function casework.index_words(uuid, text, text, text[]) set search_path = pg_catalog, pg_temp;
alter function casework.search(text[], text, text[], uuid, integer) set search_path = pg_catalog, pg_temp;
