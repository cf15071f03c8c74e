-- When a person works, what they want to hear unasked, and what went out on which of their days.

create table hours (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    working_days integer not null,
    from_minute integer not null,
    to_minute integer not null,
    unique (workspace_id, slack_user)
);

create table consent (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    kind varchar(32) not null,
    tap varchar(16) not null,
    given_at timestamp(6) with time zone not null,
    unique (workspace_id, slack_user, kind)
);

-- A thing goes out once a local day, and two messages a day have two lines here: the key says so to every process.
create table ledger (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    what varchar(64) not null,
    who varchar(64) not null,
    local_day date not null,
    unique (workspace_id, what, who, local_day)
);
create index ledger_of_who on ledger (workspace_id, who, local_day);

-- Which job looks after a person: one that comes with another id is out of date.
create table nudge_plan (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    since timestamp(6) with time zone not null,
    unique (workspace_id, slack_user)
);
