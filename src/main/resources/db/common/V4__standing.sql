-- Messages that are changed after they were sent, the one message of a pad that takes its taps, and Home pages that stay hidden.

create table standing (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    channel varchar(32) not null,
    ts varchar(32) not null,
    written_at timestamp(6) with time zone not null
);
create index standing_by_age on standing (workspace_id, written_at);

alter table pad add column message_id uuid;

alter table member add column home_hidden boolean default false not null;
