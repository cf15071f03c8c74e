-- What somebody said about a reframe, the sentences that they wrote themselves, and who wants no reframes for now.

create table reframe_rating (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    text_id varchar(120) not null,
    strategy varchar(60) not null,
    helpful boolean not null,
    rated_at timestamp(6) with time zone not null,
    unique (workspace_id, author, text_id)
);

create table own_reframe (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    cell varchar(80) not null,
    words_text bytea not null,
    written_on date not null,
    written_at timestamp(6) with time zone default current_timestamp not null
);
create index own_reframe_of_author on own_reframe (workspace_id, author, written_at);

create table reframe_rest (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    since timestamp(6) with time zone not null,
    unique (workspace_id, author)
);

-- Which texts somebody saw lately is asked in the order in which their cards were written.
create index rejection_as_written on rejection (workspace_id, author, written_at);
