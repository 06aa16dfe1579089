-- What receivers answered (报送结果) is told to the record of each case. Here stays when a row is told again; what was answered before this
-- stays until it has been told to the record too.
create policy leaving on casework.delivery for delete using (agency = current_setting('app.agency', true));
grant delete on casework.delivery to xiezhi_app;
comment on table casework.delivery is 'when a public row is told again to a receiver; what came of it stands in the record';
