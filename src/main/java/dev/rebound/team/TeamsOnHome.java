package dev.rebound.team;

import dev.rebound.home.Section;
import dev.rebound.people.Member;
import dev.rebound.people.Team;
import dev.rebound.people.TeamYeses;
import dev.rebound.people.Teams;
import dev.rebound.playbook.Labels;
import dev.rebound.playbook.Voice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The teams that asked somebody in, with their own two yeses, each changed by one tap. Whoever looks for work has none here. */
public final class TeamsOnHome implements Section {
    /** Begins the name of each button that says something; the question follows. */
    public static final String SAY = "team.say.";

    private static final int BELOW_ROUTINES = 45;

    private final Teams teams;
    private final Joining joining;
    private final Labels labels;

    public TeamsOnHome(Teams teams, Joining joining, Labels labels) {
        this.teams = teams;
        this.joining = joining;
        this.labels = labels;
    }

    @Override
    public int order() {
        return BELOW_ROUTINES;
    }

    @Override
    public Optional<Part> of(Member member, Instant now) {
        var mine = Voice.current() == Voice.JOB_SEARCH ? List.<Team>of() : teams.of(member.user());
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var rows = new ArrayList<Row>();
        mine.forEach(team -> rows.addAll(rows(team, member, now)));
        rows.add(new Row.Small(labels.text("team.home.unseen")));
        return Optional.of(new Part(labels.text("team.home"), rows));
    }

    private List<Row> rows(Team team, Member member, Instant now) {
        var yeses = joining.yeses(team.id(), member.user(), now);
        var buttons = Arrays.stream(TeamYeses.Question.values())
                .map(question -> button(team, question, yeses.contains(question)))
                .toList();
        var said = Arrays.stream(TeamYeses.Question.values())
                .map(question -> labels.text("team.stands." + question + (yeses.contains(question) ? ".yes" : ".no")))
                .toList();
        return List.of(new Row.Text("#" + team.name() + "\n" + String.join("\n", said)), new Row.Tray(buttons));
    }

    private Button button(Team team, TeamYeses.Question question, boolean yes) {
        var label = labels.text("team.button." + question + (yes ? ".no" : ".yes"));
        return Button.of(SAY + question, label, value(team, !yes));
    }

    /** What a button carries: the team and what is said. */
    public static String value(Team team, boolean yes) {
        return team.id() + " " + yes;
    }
}
