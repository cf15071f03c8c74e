-- Rounds of check-ins: when each team had one, who was to meet whom, and whether they met.

create table checkin_round (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    team_id uuid not null references team (id) on delete cascade,
    turn integer not null,
    held_on date not null,
    is_small boolean not null,
    constraint checkin_round_once unique (workspace_id, team_id, held_on)
);
create index checkin_round_of_team on checkin_round (team_id);

create table checkin_group (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    round_id uuid not null references checkin_round (id) on delete cascade,
    kind varchar(8) not null,
    channel varchar(32),
    opened_at timestamp(6) with time zone,
    suggested varchar(64) not null,
    stage varchar(16) not null,
    is_closed boolean not null,
    is_shut boolean not null,
    due_at timestamp(6) with time zone not null
);
create index checkin_group_of_round on checkin_group (round_id);
create index checkin_group_due on checkin_group (workspace_id, is_shut, due_at);

create table checkin_person (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    round_id uuid not null references checkin_round (id) on delete cascade,
    group_id uuid references checkin_group (id) on delete cascade,
    slack_user varchar(32) not null,
    met boolean
);
create index checkin_person_of_round on checkin_person (round_id);
create index checkin_person_of_group on checkin_person (group_id);
create index checkin_person_of_user on checkin_person (workspace_id, slack_user);
