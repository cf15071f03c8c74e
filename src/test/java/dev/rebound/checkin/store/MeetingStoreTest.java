package dev.rebound.checkin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.checkin.Group;
import dev.rebound.checkin.Meeting;
import dev.rebound.checkin.Meetings;
import dev.rebound.checkin.Past;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.Teams;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class MeetingStoreTest {
    /** So far away that no clock comes here. */
    private static final Instant OPENS = Instant.parse("2076-03-02T09:00:00Z");

    private static final LocalDate DAY = LocalDate.parse("2076-03-02");

    @Inject
    Meetings meetings;

    @Inject
    Teams teams;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final UUID team = UUID.randomUUID();
    private final String who = "U" + team.toString().substring(0, 8);
    private final Group two = Group.of(who, who + "B");
    private final Group three = Group.of(who + "C", who + "D", who + "E");

    @BeforeEach
    void a_team() {
        within(() -> {
            var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), ZoneOffset.UTC);
            teams.save(new Team(team, "C" + who, "team", plan, Set.of(), Set.of(who)), "", OPENS);
            return true;
        });
    }

    @AfterEach
    void no_team() {
        within(() -> {
            teams.end(team);
            return true;
        });
    }

    @Test
    void a_group_comes_back_as_it_went_on() {
        var pair = begin(DAY, two, who + "F");
        assertThat(held(pair)).isEqualTo(pair);
        assertThat(within(() -> meetings.open(team))).containsExactly(pair.id());
        assertThat(within(() -> meetings.due(OPENS))).contains(pair.id());
        assertThat(within(() -> meetings.due(OPENS.minusMillis(1)))).doesNotContain(pair.id());

        var met =
                pair.opened("G" + who, List.of(OPENS.plusSeconds(7200)), OPENS).answered(who, true, OPENS);
        save(met);

        assertThat(held(pair)).isEqualTo(met);
        assertThat(within(() -> meetings.open(team))).isEmpty();
        assertThat(within(() -> meetings.isInUse("G" + who))).isFalse();
        assertThat(past()).containsExactly(new Past(DAY, List.of(new Past.Went(two, true)), Set.of(who + "F")));
        assertThat(within(() -> meetings.taken(who)))
                .containsExactly(met.taken().orElseThrow());
    }

    @Test
    void whoever_leaves_is_in_no_round_and_the_others_history_stays() {
        begin(DAY, two, who + "F");
        begin(DAY.plusWeeks(1), three, who);

        assertThat(within(() -> meetings.forget(who))).isEqualTo(2);
        assertThat(within(() -> meetings.forget(who + "E"))).isEqualTo(1);

        assertThat(past())
                .containsExactly(
                        new Past(DAY, List.of(), Set.of(who + "B", who + "F")),
                        new Past(
                                DAY.plusWeeks(1),
                                List.of(new Past.Went(Group.of(who + "C", who + "D"), false)),
                                Set.of()));
        assertThat(within(() -> meetings.forget(who))).isZero();
    }

    @Test
    void a_group_that_is_taken_apart_leaves_its_people_alone_and_one_of_mentors_nothing() {
        var trio = begin(DAY, three, who);
        save(trio.of(Group.of(who + "C", who + "D")));
        assertThat(past())
                .singleElement()
                .satisfies(round -> assertThat(round.alone()).containsExactlyInAnyOrder(who, who + "E"));
        within(() -> {
            meetings.dissolve(trio.id());
            return true;
        });
        assertThat(past())
                .singleElement()
                .satisfies(round -> assertThat(round.alone()).hasSize(4));

        var round = new Meeting.Round(UUID.randomUUID(), team, 8, DAY.plusWeeks(1), true);
        var mentors = Meeting.drawn(round, Meeting.Kind.MENTOR, two, OPENS);
        within(() -> {
            meetings.begin(round, List.of(mentors), Set.of());
            return true;
        });
        within(() -> {
            meetings.dissolve(mentors.id());
            return true;
        });
        assertThat(past()).last().isEqualTo(new Past(DAY.plusWeeks(1), List.of(), Set.of()));
    }

    @Test
    void a_team_has_one_round_a_day_and_old_ones_go() {
        begin(DAY, two, who + "F");
        assertThatThrownBy(() -> begin(DAY, three, who)).isInstanceOf(RuntimeException.class);
        begin(DAY.plusWeeks(1), two, who + "F");
        within(() -> {
            meetings.forgetBefore(team, DAY.plusWeeks(1));
            return true;
        });
        assertThat(past())
                .singleElement()
                .satisfies(round -> assertThat(round.day()).isEqualTo(DAY.plusWeeks(1)));
    }

    private Meeting begin(LocalDate day, Group group, String alone) {
        var round = new Meeting.Round(UUID.randomUUID(), team, 7, day, false);
        var meeting = Meeting.drawn(round, Meeting.Kind.PEERS, group, OPENS);
        within(() -> {
            meetings.begin(round, List.of(meeting), Set.of(alone));
            return true;
        });
        return meeting;
    }

    private void save(Meeting meeting) {
        within(() -> {
            meetings.save(meeting);
            return true;
        });
    }

    private Meeting held(Meeting meeting) {
        return within(() -> meetings.hold(meeting.id())).orElseThrow();
    }

    private List<Past> past() {
        return within(() -> meetings.past(team));
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
