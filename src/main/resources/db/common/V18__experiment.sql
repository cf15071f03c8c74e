-- Experiments: what somebody tries, in their own sealed words, and which of their logged calls they count in it. Of one that was deleted
-- after a look, a row without words stays for half a year.

create table experiment (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    started_at timestamp(6) with time zone not null,
    variable varchar(16) not null,
    words_today bytea not null,
    words_new bytea not null,
    measure varchar(16) not null,
    planned integer not null,
    place integer not null,
    looks integer not null,
    found boolean not null,
    kept boolean not null,
    ended_at timestamp(6) with time zone
);
create index experiment_of_author on experiment (workspace_id, author, started_at);

create table experiment_call (
    entry_id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    experiment_id uuid not null references experiment (id) on delete cascade,
    arm varchar(8) not null,
    met boolean not null,
    by_hand boolean not null,
    times integer not null,
    tagged_at timestamp(6) with time zone not null
);
create index experiment_call_of_experiment on experiment_call (experiment_id, tagged_at);
create index experiment_call_of_author on experiment_call (workspace_id, author);
