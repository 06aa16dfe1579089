-- When a checkpoint was signed, for the portal's page of the log: the checkpoint itself, as C2SP has it, bears no time.
create function disclosure.log_signed(p_size bigint) returns timestamptz language sql stable security definer
set search_path = pg_catalog, pg_temp as $$
  select signed from log.checkpoint where size = p_size
$$;
revoke all on function disclosure.log_signed(bigint) from public;
grant execute on function disclosure.log_signed(bigint) to xiezhi_portal;
