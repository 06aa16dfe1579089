-- 三员分立: the security administrator and the auditor are kept out of the cases as the system administrator is. The posts
-- are those of law/posts.ts (administrations); a test compares them.

create or replace function casework.handles_cases() returns boolean language sql stable as
$$ select coalesce(pg_catalog.current_setting('app.post', true), '')
     not in ('administrator', 'securityAdministrator', 'auditor') $$;
