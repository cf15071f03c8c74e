-- What the books add up to, by local day and by hour of the week. The state's row is locked by whoever changes sums; without one, or
-- with another zone than the member's, all sums of an author are made anew from the books.

create table sum_state (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    zone varchar(64) not null,
    unique (workspace_id, author)
);

create table day_sum (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    on_day date not null,
    what varchar(16) not null,
    bucket varchar(16) not null,
    objection varchar(32) not null,
    times integer not null,
    unique (workspace_id, author, on_day, what, bucket, objection)
);

create table slot_sum (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    in_month date not null,
    weekday integer not null,
    at_hour integer not null,
    what varchar(16) not null,
    times integer not null,
    unique (workspace_id, author, in_month, weekday, at_hour, what)
);

-- The newest entries of an author are read in this order, and never all of them to be sorted; H2 sees that only where a query names
-- all columns of the index in its order. Each takes the place of an index that told the same without that order.
create index rejection_newest on rejection (workspace_id, author, happened_at desc, id);
create index win_newest on win (workspace_id, author, happened_at desc, id);
create index rejection_last_written on rejection (workspace_id, author, written_at desc, happened_at desc, id);
create index win_last_written on win (workspace_id, author, written_at desc, happened_at desc, id);
create index effort_last_written on effort (workspace_id, author, written_at desc, happened_at desc, id);
drop index rejection_of_author;
drop index win_of_author;
drop index rejection_as_written;
