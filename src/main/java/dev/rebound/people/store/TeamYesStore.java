package dev.rebound.people.store;

import dev.rebound.people.TeamYeses;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** What people said to their teams, in table {@code team_yes}; each call joins the transaction of its caller. */
final class TeamYesStore implements TeamYeses {
    private final Rows rows = new Rows();

    @Override
    public List<Said> said(UUID team, Question question) {
        return rows.find("team = ?1 and question = ?2 order by at, id", team, question).stream()
                .map(TeamYesRow::toSaid)
                .toList();
    }

    @Override
    public List<Said> of(String user) {
        return rows.find("user = ?1 order by at, id", user).stream()
                .map(TeamYesRow::toSaid)
                .toList();
    }

    @Override
    public void add(Said said) {
        if (says(said.team(), said.user(), said.question(), said.at()) != said.yes()) {
            rows.persistAndFlush(TeamYesRow.of(said));
        }
    }

    int forget(String user) {
        return (int) rows.delete("user", user);
    }

    private static final class Rows implements PanacheRepositoryBase<TeamYesRow, UUID> {}
}
