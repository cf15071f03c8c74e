-- Who looks after a prospect since they took them over. Names are sealed; of the decision that made it so there is a keyed print, by which it is given back.

create table prospect_owner (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    slack_user varchar(32) not null,
    since_at timestamp(6) with time zone not null,
    matter_print varchar(32) not null,
    name_print varchar(32) not null,
    words_company bytea,
    words_person bytea,
    unique (workspace_id, matter_print)
);
create index prospect_owner_named on prospect_owner (workspace_id, name_print);
create index prospect_owner_by on prospect_owner (workspace_id, slack_user);
