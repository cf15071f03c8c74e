-- Stops that were reported before there was a do-not-contact list: their names are sealed, so that a job of each workspace puts them on it, once.
-- What was reported since then is on the list already, or was taken off it by somebody.

create table prospect_catch_up (
    id uuid not null primary key,
    workspace_id varchar(36) not null unique,
    written_before timestamp(6) with time zone not null
);

insert into prospect_catch_up (id, workspace_id, written_before)
select id, cast(id as varchar(36)), coalesce(
    (select max(cast("installed_on" as timestamp(6) with time zone)) from "flyway_schema_history" where "version" = '17'), current_timestamp)
from workspace;

insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
select 'prospect-catch-up', workspace_id, current_timestamp, false, 1 from prospect_catch_up;

-- By which an entry is found without opening the others; that job makes it for older entries, which are opened each time until then.
alter table prospect_stop add column like_prints varchar(400);
