-- Small teams that share one digest: from which week on, and what is being asked about it. What a shared digest showed is kept as it
-- was shown, so that each of its channels reads the same.

create table digest_pool (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    team uuid not null references team (id) on delete cascade,
    pool uuid,
    from_week date not null,
    unique (team, from_week)
);

create index digest_pool_of on digest_pool (workspace_id);

create table digest_pool_ask (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    asked_at timestamp(6) with time zone not null,
    sent boolean not null
);

create index digest_pool_ask_of on digest_pool_ask (workspace_id);

create table digest_pool_answer (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    ask uuid not null references digest_pool_ask (id) on delete cascade,
    team uuid not null unique references team (id) on delete cascade,
    part varchar(8) not null
);

create index digest_pool_answer_of on digest_pool_answer (ask);

alter table digest add column figures varchar(8000);
