-- Since when an entry waits for the log: what waits long is told by /healthz, whoever holds the sequencer's lock.
alter table log.pending add column since timestamptz not null default clock_timestamp();
