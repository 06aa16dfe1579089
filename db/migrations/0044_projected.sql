-- Which version of what rows say of cases they were all drawn by: a program that draws them otherwise (a new column, 年度统计) draws
-- those of cases that are there already anew by itself, once.
create table casework.projected (
  one boolean primary key default true check (one),
  version integer not null
);
