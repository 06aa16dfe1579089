import type pg from 'pg'

/**
 * What opened an account on the day of the backup opens it again: a token that was used since, a session that ended, a password that was
 * changed because somebody knew it. What may end by itself ends here; what only its person can change he is told of, and who restores too.
 */
export async function endWaysIn(client: pg.Client, backedUp: string): Promise<void> {
  await client.query('delete from access.session')
  await client.query('delete from access.device')
  await client.query('delete from access.attempt')
  const { rows } = await client.query<{ account: string }>(
    `update access.voucher set closed = now(), outcome = 'withdrawn' where closed is null returning account`,
  )
  const sentence = `系统从${backedUp.slice(0, 16).replace('T', ' ')}的备份恢复，您的密码、二次验证和恢复码回到那时的样子。此后改过的，请现在重新修改；此后用过的恢复码又可以使用，请重新设定二次验证，换一组恢复码。`
  await client.query(
    `insert into access.notice (account, at, sentence) select name, now(), $1 from access.account where hash is not null`,
    [sentence],
  )
  // A line for each, so that the auditor of his agency reads it as well.
  await client.query(
    `select access.enter_lines(coalesce(jsonb_agg(jsonb_build_object('at', now(), 'what', 'restored', 'account', name,
        'subject', 'account/' || name, 'detail', jsonb_build_object('backup', $1::text, 'token', name = any ($2::text[])))
        order by name), '[]')) from access.account`,
    [backedUp, rows.map(({ account }) => account)],
  )
}
