-- Files of calls that somebody brought along, and which effort came with which; of a call's own id only a keyed fingerprint is kept.

create table call_import (
    id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    asked_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    words_url bytea
);
create index call_import_of_author on call_import (workspace_id, author);

create table imported_call (
    effort_id uuid not null primary key,
    workspace_id varchar(36) not null,
    author varchar(32) not null,
    import_id uuid not null references call_import (id) on delete cascade,
    id_print varchar(32) not null,
    unique (workspace_id, author, id_print)
);
create index imported_call_of_import on imported_call (import_id);
