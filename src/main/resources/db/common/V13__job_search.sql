-- The second track: whether a workspace has it, who is on it, what they sent and did. Names are sealed; nobody else reads any of it.

create table job_offer (
    id uuid not null primary key,
    workspace_id varchar(36) not null unique
);

create table job_track (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    is_on boolean not null,
    applications integer not null,
    contacts integer not null,
    interviews integer not null,
    rests_until date,
    unique (workspace_id, slack_user)
);

create table job_application (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    happened_at timestamp(6) with time zone not null,
    words_name bytea not null,
    stage varchar(16) not null,
    remind_on date,
    is_open boolean not null
);
create index job_application_of_author on job_application (workspace_id, author, happened_at);

create table job_step (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    kind varchar(16) not null,
    happened_at timestamp(6) with time zone not null
);
create index job_step_of_author on job_step (workspace_id, author, happened_at);
