-- The workspace's do-not-contact list, what was decided about spellings, names being erased, and the way out to the team's other tools. Names, the address
-- and the secret are sealed. Who reported a stop is not here: of the report there is a keyed print, by which it can be taken back.

create table prospect_stop (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    spelling_print varchar(32) not null,
    since_day date not null,
    by_hand boolean not null,
    words_company bytea,
    words_person bytea
);
create index prospect_stop_spelt on prospect_stop (workspace_id, spelling_print);

create table prospect_stop_report (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    stop_id uuid not null references prospect_stop (id) on delete cascade,
    report_print varchar(32) not null
);
create index prospect_stop_report_of_stop on prospect_stop_report (stop_id);
create index prospect_stop_report_said on prospect_stop_report (workspace_id, report_print);

create table prospect_decision (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    stop_id uuid not null references prospect_stop (id) on delete cascade,
    spelling_print varchar(32) not null,
    is_same boolean not null,
    unique (stop_id, spelling_print)
);

create table prospect_erasure (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    words_company bytea,
    words_person bytea
);

create table webhook (
    id uuid not null primary key,
    workspace_id varchar(36) not null unique,
    words_url bytea not null,
    words_secret bytea not null
);

create table webhook_event (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    tries integer not null,
    expires_at timestamp(6) with time zone not null,
    words_body bytea not null
);
create index webhook_event_of_workspace on webhook_event (workspace_id);
