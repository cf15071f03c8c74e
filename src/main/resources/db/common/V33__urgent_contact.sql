-- Whom people of the workspace can reach at once when somebody threatened them; sealed.
alter table team_rules add column words_urgent bytea;
