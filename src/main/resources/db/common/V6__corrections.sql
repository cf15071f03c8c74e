-- Words that their writer gave to improve the reading: a copy without the names that its entry knows, and without a date. It goes with
-- its entry, whoever takes that out.

create table given_words (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    rejection_id uuid not null unique references rejection (id) on delete cascade,
    read_bucket varchar(16) not null,
    read_objection varchar(32) not null,
    bucket varchar(16) not null,
    objection varchar(32) not null,
    severity varchar(16) not null,
    words_text bytea not null
);
create index given_words_in_order on given_words (workspace_id, id);
create index given_words_of_author on given_words (workspace_id, author);
