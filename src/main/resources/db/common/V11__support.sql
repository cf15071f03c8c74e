-- Who people here can turn to: one text a workspace, and a member's country where their time zone does not tell it.

create table support_people (
    id uuid not null primary key,
    workspace_id varchar(36) not null unique,
    words_people bytea not null
);

create table support_country (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    country varchar(2) not null,
    unique (workspace_id, slack_user)
);
