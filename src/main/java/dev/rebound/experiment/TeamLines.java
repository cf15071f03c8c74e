package dev.rebound.experiment;

import dev.rebound.people.Team;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lines that did well and that their authors gave to their teams, without a name, until they take them back ({@code P25}, {@code P34}). */
public final class TeamLines {
    private static final int MOST = 10;

    private final Experiments experiments;
    private final Teams teams;

    public TeamLines(Experiments experiments, Teams teams) {
        this.experiments = experiments;
        this.teams = teams;
    }

    /** Whether this person has a team to give something to. */
    public boolean hasTeam(String user) {
        return Voice.current() != Voice.JOB_SEARCH && !teams.of(user).isEmpty();
    }

    /** Gives a kept line to the author's teams; nothing where it is not kept. */
    public void give(String author, UUID id, Instant now) {
        experiments.find(author, id).ifPresent(one -> experiments.change(one.given(now)));
    }

    /** Takes it back: it stands in no list and no later digest. */
    public void takeBack(String author, UUID id) {
        experiments.find(author, id).ifPresent(one -> experiments.change(one.given(null)));
    }

    /** What others of this person's teams gave, the newest first, at most ten. */
    public List<Experiment> of(String user) {
        var others = new LinkedHashSet<String>();
        teams.of(user).forEach(team -> others.addAll(team.invited()));
        others.remove(user);
        return hasTeam(user) ? given(others) : List.of();
    }

    /** What was given to a team from that moment on, the oldest first. */
    public List<String> since(Team team, Instant moment) {
        var lines = new ArrayList<String>();
        given(team.invited()).stream()
                .filter(one -> !one.givenAt().isBefore(moment))
                .forEach(one -> lines.add(0, one.plan().fresh().text()));
        return lines;
    }

    private List<Experiment> given(Set<String> authors) {
        return authors.isEmpty() ? List.of() : experiments.given(authors, MOST);
    }
}
