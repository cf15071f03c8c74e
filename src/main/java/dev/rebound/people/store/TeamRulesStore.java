package dev.rebound.people.store;

import dev.rebound.people.TeamRules;
import dev.rebound.privacy.Words;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Optional;
import java.util.UUID;

/** The rules for all teams, a row in table {@code team_rules}; each call joins the transaction of its caller. */
final class TeamRulesStore implements TeamRules {
    private final Table rows = new Table();

    @Override
    public Rules now() {
        return row().map(row -> new Rules(
                        Optional.ofNullable(row.secondPerson),
                        row.membersMay,
                        Optional.ofNullable(row.urgent).map(Words::text)))
                .orElse(Rules.USUAL);
    }

    @Override
    public void set(Rules rules) {
        var row = row().orElseGet(this::fresh);
        row.secondPerson = rules.secondPerson().orElse(null);
        row.membersMay = rules.membersMay();
        row.urgent = rules.urgent().map(Words::of).orElse(null);
    }

    @Override
    public int forget(String user) {
        return rows.update("secondPerson = null where secondPerson = ?1", user);
    }

    private TeamRulesRow fresh() {
        var row = new TeamRulesRow();
        row.id = UUID.randomUUID();
        rows.persistAndFlush(row);
        return row;
    }

    private Optional<TeamRulesRow> row() {
        return rows.findAll().firstResultOptional();
    }

    private static final class Table implements PanacheRepositoryBase<TeamRulesRow, UUID> {}
}
