-- Breaks that run, what was said beside answers, and runs that wait for their summary. Ids and moments, no words and no history.

create table pause (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    started_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    unique (workspace_id, author)
);

create table aside (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    rejection_id uuid not null,
    kind varchar(16) not null,
    said_at timestamp(6) with time zone not null,
    settled boolean not null
);
create index aside_of_author on aside (workspace_id, author, said_at);

create table run (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    begun_at timestamp(6) with time zone not null,
    unique (workspace_id, author)
);
