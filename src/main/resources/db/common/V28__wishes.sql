-- What each person wishes about being paired: when they want to be in, with whom never, and as or with a mentor. Until when they are out of
-- office stands with the member.

alter table member add column away_until date;

create table wish (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    snoozed_to date,
    away_from date,
    away_to date,
    paused_at timestamp(6) with time zone,
    back_at timestamp(6) with time zone,
    mentees_most integer not null,
    mentor_wanted_at timestamp(6) with time zone,
    constraint wish_of_one unique (workspace_id, slack_user)
);

create table wish_apart (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    other varchar(32) not null,
    constraint wish_apart_once unique (workspace_id, slack_user, other)
);
create index wish_apart_of_other on wish_apart (workspace_id, other);

create table wish_mentor (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    team_id uuid not null references team (id) on delete cascade,
    mentee varchar(32) not null,
    mentor varchar(32) not null,
    since timestamp(6) with time zone not null,
    constraint wish_mentor_once unique (team_id, mentee)
);
create index wish_mentor_of_mentee on wish_mentor (workspace_id, mentee);
create index wish_mentor_of_mentor on wish_mentor (workspace_id, mentor);
