-- Who inspected decides to whom its rating goes: whoever oversees it. Nobody who was inspected has to know which authority that is.
alter table disclosure.channel add column oversees text[] not null default '{}';
comment on column disclosure.channel.oversees is 'agencies it oversees itself, kept by following the register';
grant select on people.oversight to xiezhi_sequencer;
