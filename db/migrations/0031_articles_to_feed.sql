-- What is public is drawn with the same library as a step: since 0021 also which articles a law has, for a citation of one it
-- has not stands in doubt.
grant select on library.article to xiezhi_sequencer;
