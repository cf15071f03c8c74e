-- Asks for five minutes with somebody. Who was asked stands here only while an ask is open.

create table talk (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    asker varchar(32) not null,
    open_asker varchar(32),
    asked_at timestamp with time zone not null,
    state varchar(16) not null,
    peer varchar(32),
    unique (workspace_id, open_asker)
);

create index talk_of on talk (workspace_id, asker, asked_at);

create table talk_asked (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    talk_id uuid not null references talk (id) on delete cascade,
    peer varchar(32) not null,
    unique (talk_id, peer)
);

create index talk_asked_of on talk_asked (workspace_id, peer);
