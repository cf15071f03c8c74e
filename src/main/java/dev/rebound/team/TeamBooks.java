package dev.rebound.team;

import dev.rebound.people.Admins;
import dev.rebound.people.TeamRules;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;

/** All that is kept about teams. */
public record TeamBooks(Teams teams, TeamYeses yeses, TeamRules rules, Admins admins) {}
