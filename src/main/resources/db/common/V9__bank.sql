-- The motivation bank: praise, proud moments, met goals, lessons, a why, and rewards that somebody promised themselves. Words are
-- sealed. Wins are read from table win. A lesson outlives the entry that it came from.

create table bank_entry (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    kind varchar(16) not null,
    kept_at timestamp(6) with time zone not null,
    words_text bytea not null,
    rejection_id uuid unique references rejection (id) on delete set null,
    efforts integer not null,
    last_used_at timestamp(6) with time zone
);
create index bank_entry_of_author on bank_entry (workspace_id, author, kept_at);
