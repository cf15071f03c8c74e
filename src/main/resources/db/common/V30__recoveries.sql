-- A story or a lesson that its author gave to a team, until they take it back; and messages that are remembered for as long as they stand.

create table recovery (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    team uuid not null,
    channel varchar(32) not null,
    kind varchar(16) not null,
    words_text bytea not null,
    named boolean not null,
    given_at timestamp(6) with time zone not null,
    posted boolean not null
);
create index recovery_of_author on recovery (workspace_id, author, given_at);
create index recovery_of_team on recovery (workspace_id, team, given_at);

alter table standing add column lasting boolean default false not null;
