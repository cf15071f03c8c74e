-- Every row but those of table workspace belongs to a workspace. What people wrote is sealed bytes in columns words_*;
-- names are found again by keyed fingerprints in columns *_print.

create table workspace (
    id uuid not null primary key,
    enterprise_id varchar(32),
    team_id varchar(32) not null unique,
    bot_user varchar(32) not null,
    created_at timestamp(6) with time zone not null
);

create table member (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    zone varchar(64) not null,
    standing varchar(16) not null,
    welcomed_at timestamp(6) with time zone,
    asked_at timestamp(6) with time zone,
    unique (workspace_id, slack_user)
);

create table delivery (
    id varchar(300) not null primary key,
    workspace_id varchar(36) not null,
    received_at timestamp(6) with time zone not null,
    answer bytea
);
create index delivery_by_age on delivery (workspace_id, received_at);

create table rejection (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    happened_at timestamp(6) with time zone not null,
    source varchar(16) not null,
    times integer not null,
    bucket varchar(16) not null,
    objection varchar(32) not null,
    read_bucket varchar(16) not null,
    read_objection varchar(32) not null,
    severity varchar(16) not null,
    brush_off boolean not null,
    do_not_contact boolean not null,
    confidence double precision not null,
    proposed_on date,
    corrected boolean not null,
    hurt boolean not null,
    shown varchar(2000) not null,
    company_print varchar(32),
    person_print varchar(32),
    words_text bytea,
    words_because bytea,
    words_company bytea,
    words_person bytea,
    words_title bytea,
    words_industry bytea,
    words_channel bytea
);
create index rejection_of_author on rejection (workspace_id, author, happened_at);
create index rejection_about_company on rejection (workspace_id, company_print);
create index rejection_about_person on rejection (workspace_id, person_print);

create table rejection_part (
    rejection_id uuid not null references rejection (id) on delete cascade,
    place integer not null,
    starts_at integer not null,
    ends_at integer not null,
    nature varchar(16) not null,
    trap varchar(32),
    verdict varchar(16) not null,
    primary key (rejection_id, place)
);

create table held (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    source varchar(16) not null,
    words_text bytea not null,
    words_company bytea,
    words_person bytea,
    words_title bytea,
    words_channel bytea,
    reported_at timestamp(6) with time zone not null
);
create index held_by_age on held (workspace_id, reported_at);

create table win (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    happened_at timestamp(6) with time zone not null,
    words_text bytea not null
);
create index win_of_author on win (workspace_id, author, happened_at);
