package dev.rebound.people.store;

import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import dev.rebound.people.Teams;
import dev.rebound.people.store.TeamPersonRow.Part;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Teams in tables {@code team} and {@code team_person}; each call joins the transaction of its caller. */
final class TeamStore implements Teams {
    private final Rows rows = new Rows();
    private final PersonRows people = new PersonRows();
    private final TeamYesStore yeses = new TeamYesStore();

    @Override
    public Optional<Team> find(UUID id) {
        return row(id).map(this::team);
    }

    @Override
    public Optional<Team> in(String channel) {
        return rows.find("channel", channel).firstResultOptional().map(this::team);
    }

    @Override
    public List<Team> all() {
        return rows.find("order by createdAt, id").stream().map(this::team).toList();
    }

    @Override
    public List<Team> of(String user) {
        var asked = people.find("user = ?1 and part = ?2", user, Part.INVITED).stream()
                .map(row -> row.team)
                .toList();
        return asked.isEmpty()
                ? List.of()
                : rows.find("id in ?1 order by createdAt, id", asked).stream()
                        .map(this::team)
                        .toList();
    }

    @Override
    public void save(Team team, String prompts, Instant now) {
        row(team.id()).orElseGet(() -> fresh(team, prompts, now)).fill(team.name(), team.plan(), prompts);
        put(team.id(), Part.MANAGER, team.managers());
        put(team.id(), Part.INVITED, team.invited()).forEach(user -> sayNo(team.id(), user, now));
    }

    private TeamRow fresh(Team team, String prompts, Instant now) {
        var row = new TeamRow();
        row.id = team.id();
        row.channel = team.channel();
        row.createdAt = now;
        row.fill(team.name(), team.plan(), prompts);
        rows.persistAndFlush(row);
        return row;
    }

    /** Gives who is out now. */
    private List<String> put(UUID team, Part part, Set<String> users) {
        var out = new ArrayList<String>();
        var before = people.list("team = ?1 and part = ?2", team, part);
        for (var row : before) {
            if (!users.contains(row.user)) {
                out.add(row.user);
                people.delete(row);
            }
        }
        var place = before.stream().mapToInt(row -> row.place).max().orElse(0);
        var known = before.stream().map(row -> row.user).collect(Collectors.toSet());
        for (var user : users) {
            if (!known.contains(user)) {
                people.persist(TeamPersonRow.of(team, user, part, ++place));
            }
        }
        people.flush();
        return out;
    }

    private void sayNo(UUID team, String user, Instant now) {
        for (var question : Question.values()) {
            yeses.add(new Said(team, user, question, false, now));
        }
    }

    @Override
    public List<String> prompts(UUID team) {
        return row(team).map(row -> row.prompts.text().lines()).stream()
                .flatMap(lines -> lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** One statement, so that of two jobs at once the second finds what the first wrote. */
    @Override
    public boolean claimAsking(UUID team, String user, Instant now) {
        people.flush();
        var open = "team = ?2 and user = ?3 and part = ?4 and askedAt is null";
        return people.update("askedAt = ?1 where " + open, now, team, user, Part.INVITED) > 0;
    }

    @Override
    public void end(UUID team) {
        rows.delete("id", team);
    }

    @Override
    public int forget(String user) {
        return (int) people.delete("user", user) + yeses.forget(user);
    }

    private Optional<TeamRow> row(UUID id) {
        return rows.find("id", id).firstResultOptional();
    }

    private Team team(TeamRow row) {
        return new Team(
                row.id,
                row.channel,
                row.name.text(),
                row.plan(),
                users(row.id, Part.MANAGER),
                users(row.id, Part.INVITED));
    }

    private Set<String> users(UUID team, Part part) {
        return people.find("team = ?1 and part = ?2 order by place, id", team, part).stream()
                .map(row -> row.user)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static final class Rows implements PanacheRepositoryBase<TeamRow, UUID> {}

    private static final class PersonRows implements PanacheRepositoryBase<TeamPersonRow, UUID> {}
}
