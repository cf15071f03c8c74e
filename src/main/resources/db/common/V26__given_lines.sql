-- A kept line that its author gave to their team.
alter table experiment add column given_at timestamp(6) with time zone;
