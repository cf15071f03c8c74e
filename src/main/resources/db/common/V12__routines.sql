-- Routines and the daily mindset: a line from the menu, or the person's own words.

create table routine (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    ritual varchar(16) not null,
    pick varchar(32),
    at_minute integer,
    turn integer default 0 not null,
    words_own bytea,
    unique (workspace_id, slack_user, ritual)
);
