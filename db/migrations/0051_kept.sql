-- What kept the rows it had when all was last drawn anew, for its record could not be read or its file was not there: a case, a page
-- of the register, a large list. Tried again at each start until it can be.
alter table casework.projected add column kept text[] not null default '{}';
