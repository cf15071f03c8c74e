-- Teams: a channel with its day and hour, who was asked in and who manages it; each person's own yes and no with their moments; and what
-- an admin settled for all teams. Whom Slack says to be an admin stands with the member.

alter table member add column slack_admin boolean default false not null;

create table team (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    channel varchar(32) not null,
    words_name bytea not null,
    weekday varchar(9) not null,
    at_minute integer not null,
    zone varchar(64) not null,
    rhythm varchar(16) not null,
    working_days integer not null,
    country varchar(2) not null,
    days_off varchar(1000) not null,
    words_prompts bytea not null,
    created_at timestamp(6) with time zone not null,
    constraint team_of_channel unique (workspace_id, channel)
);

create table team_person (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    team_id uuid not null references team (id) on delete cascade,
    slack_user varchar(32) not null,
    part varchar(8) not null,
    place integer not null,
    asked_at timestamp(6) with time zone,
    constraint team_person_once unique (team_id, slack_user, part)
);
create index team_person_of_user on team_person (workspace_id, slack_user);

create table team_yes (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    team_id uuid not null references team (id) on delete cascade,
    slack_user varchar(32) not null,
    question varchar(8) not null,
    is_yes boolean not null,
    said_at timestamp(6) with time zone not null
);
create index team_yes_of_team on team_yes (team_id, question, said_at);
create index team_yes_of_user on team_yes (workspace_id, slack_user);

create table team_rules (
    id uuid not null primary key,
    workspace_id varchar(36) not null unique,
    second_person varchar(32),
    members_may boolean not null
);
