-- When was looked for patterns in somebody's own entries, and which groups stood out.

create table pattern_look (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    week date not null,
    unique (workspace_id, author, week)
);

create table pattern (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    kind varchar(16) not null,
    key_print varchar(32) not null,
    words_key bytea not null,
    is_more boolean not null,
    week date not null,
    unique (workspace_id, author, kind, key_print, is_more)
);
