-- What somebody did may have a name that they gave it; and how much of it they want to do in a day or a week.

alter table effort add column words_name bytea;
alter table effort add column name_print varchar(32);

create table goal (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    kind varchar(16) not null,
    name_print varchar(32) default '' not null,
    words_name bytea,
    period varchar(8) not null,
    target integer not null,
    set_at timestamp(6) with time zone not null,
    unique (workspace_id, author, kind, name_print, period)
);
