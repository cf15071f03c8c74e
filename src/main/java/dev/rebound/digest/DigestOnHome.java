package dev.rebound.digest;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.people.Team;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** A digest that came too late for its channel, on the page of those who were asked into the team; until the next one. */
public final class DigestOnHome implements Section {
    private static final int BELOW_TEAMS = 46;

    private final Teams teams;
    private final Digests digests;
    private final Labels labels;

    public DigestOnHome(Teams teams, Digests digests, Labels labels) {
        this.teams = teams;
        this.digests = digests;
        this.labels = labels;
    }

    @Override
    public int order() {
        return BELOW_TEAMS;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var week = member.today(now)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        var mine = Voice.current() == Voice.JOB_SEARCH ? List.<Team>of() : teams.of(member.user());
        var rows = mine.stream()
                .flatMap(team -> digests.kept(team.id(), week).stream()
                        .map(text -> (Row) new Row.Text("#" + team.name() + "\n" + text)))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Part(labels.text("digest.title"), rows));
    }
}
