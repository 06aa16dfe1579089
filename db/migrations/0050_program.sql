-- Rows are drawn by a program, and another draws them otherwise: whichever drew them last is named by what it is made of. A number
-- that is raised by hand was forgotten each time.
alter table casework.projected rename column version to program;
alter table casework.projected alter column program type text using '';
