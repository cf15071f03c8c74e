-- A pad counts dials by taps. A tap points at the entry it made or marked, so it goes when that entry goes, whoever takes it out.

create table effort (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    happened_at timestamp(6) with time zone not null,
    kind varchar(16) not null,
    times integer not null
);
create index effort_of_author on effort (workspace_id, author, happened_at);

create table pad (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    opened_at timestamp(6) with time zone not null,
    done_at timestamp(6) with time zone
);
create index pad_of_author on pad (workspace_id, author, opened_at);

create table tap (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    pad_id uuid not null references pad (id) on delete cascade,
    place integer not null,
    kind varchar(16) not null,
    made_entry boolean not null,
    rejection_id uuid references rejection (id) on delete cascade,
    win_id uuid references win (id) on delete cascade,
    effort_id uuid references effort (id) on delete cascade,
    tapped_at timestamp(6) with time zone not null,
    unique (pad_id, place)
);
create index tap_of_rejection on tap (rejection_id);
create index tap_of_win on tap (win_id);
create index tap_of_effort on tap (effort_id);
