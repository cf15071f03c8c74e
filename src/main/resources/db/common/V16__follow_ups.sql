-- Follow-ups: days that their author tapped. What was said stays in the book, and is read there when it is due.

create table follow_up (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    rejection_id uuid not null,
    due_on date not null,
    state varchar(8) not null,
    told_on date,
    reminders integer not null,
    words_company bytea,
    words_person bytea,
    unique (workspace_id, author, rejection_id)
);

create index follow_up_open on follow_up (workspace_id, author, state, due_on);
