-- The roles and the rooms of the house; what each role may do in a room is granted where the room is furnished.
--
-- Roles belong to the whole server, so that several databases share these four groups. They cannot sign in: each
-- installation makes login roles of its own as members of them (server/src/platform/db/roles.ts).

do $$
declare
  service text;
begin
  foreach service in array array['xiezhi_app', 'xiezhi_sequencer', 'xiezhi_portal', 'xiezhi_archivist'] loop
    begin
      -- Where the migrator may not create roles, somebody who may has made them before.
      continue when exists (select from pg_roles where rolname = service);
      execute format('create role %I nologin', service);
    exception when duplicate_object or unique_violation then
      -- Another database on this server, perhaps at this very moment, made it already.
      null;
    end;
  end loop;
end
$$;

revoke all on schema public from public;

create schema record;
comment on schema record is 'events and their bodies: append only';
create schema casework;
comment on schema casework is 'projections of cases, and drafts';
create schema people;
comment on schema people is 'persons, posts, agencies, sign-in';
create schema files;
comment on schema files is 'what is stored as files, by hash';
create schema log;
comment on schema log is 'transparency log: pending leaves, tiles, checkpoints';
create schema disclosure;
comment on schema disclosure is 'what is made public, and its feed';
create schema access;
comment on schema access is 'who looked at what, and who was refused';
