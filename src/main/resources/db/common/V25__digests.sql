-- Which rows a team's digest showed, and of whom, so that a later one shows nothing that the two would tell together.

create table digest (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    team uuid not null,
    week date not null,
    shown varchar(8000) not null,
    kept varchar(8000),
    unique (workspace_id, team, week)
);

create table digest_person (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    digest uuid not null references digest (id) on delete cascade,
    person varchar(32) not null,
    unique (digest, person)
);

create index digest_person_of on digest_person (workspace_id, person);
