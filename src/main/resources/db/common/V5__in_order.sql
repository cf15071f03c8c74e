-- When a row was written, whatever moment it tells of: undo takes back what was logged last. A waiting text may stand for several.

alter table rejection add column written_at timestamp(6) with time zone default current_timestamp not null;
update rejection set written_at = happened_at;
alter table win add column written_at timestamp(6) with time zone default current_timestamp not null;
update win set written_at = happened_at;
alter table effort add column written_at timestamp(6) with time zone default current_timestamp not null;
update effort set written_at = happened_at;
alter table held add column times integer default 1 not null;
