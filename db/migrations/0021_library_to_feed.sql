-- What is published is drawn in the context of its decision, and that context now knows the laws of the library: the feed has to read them.
grant usage on schema library to xiezhi_sequencer;
grant select on library.law, library.version to xiezhi_sequencer;
