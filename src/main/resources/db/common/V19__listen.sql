-- A call that somebody wants an ear for: asked of one person, who answers in three fields, or listened to alone.

create table listen (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    listener varchar(32) not null,
    words_call bytea not null,
    words_question bytea not null,
    words_first bytea,
    words_second bytea,
    words_third bytea,
    asked_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
create index listen_of_author on listen (workspace_id, author, asked_at);
create index listen_of_listener on listen (workspace_id, listener);
