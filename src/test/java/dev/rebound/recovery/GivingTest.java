package dev.rebound.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamChannels.Ground;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.privacy.Words;
import dev.rebound.recovery.Giving.Verdict;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A story or a lesson goes to a team once, on its moment, and can be taken back ({@code P11}). */
class GivingTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:03:20Z");
    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID ID = UUID.randomUUID();

    private final TeamsInMemory teams = new TeamsInMemory();
    private final TeamYesesInMemory yeses = new TeamYesesInMemory();
    private final RecoveriesInMemory recoveries = new RecoveriesInMemory();
    private final Belonging belonging = new Belonging(teams, yeses);
    private final List<Instant> moments = new ArrayList<>();
    private final Channel channel = new Channel();
    private final Giving giving = new Giving(recoveries, belonging, (at, id) -> moments.add(at), channel);
    private final Posting posting = new Posting(recoveries, belonging, channel);

    private static final class Channel implements Outlet {
        private final List<UUID> posted = new ArrayList<>();
        private final List<UUID> gone = new ArrayList<>();
        private final List<Turn.Reason> back = new ArrayList<>();

        @Override
        public void post(Recovery recovery) {
            posted.add(recovery.id());
        }

        @Override
        public void takeAway(Recovery recovery) {
            gone.add(recovery.id());
        }

        @Override
        public void giveBack(Recovery recovery, Turn.Reason reason) {
            back.add(reason);
        }
    }

    @Test
    void one_whose_words_name_somebody_erased_leaves_the_channel_and_comes_back_without_the_name_once() {
        teamOf(2);
        give(true);
        turn(Ground.OWN);
        var without = recoveries.find(ID).orElseThrow().with(Words.of("At ████ I rang once more."));

        giving.erased(without);
        giving.erased(without);

        assertThat(channel.gone).containsExactly(ID);
        assertThat(channel.back).containsExactly(Turn.Reason.ERASED);
        assertThat(giving.given(without.author(), 9)).isEmpty();
        assertThat(giving.lessons(TEAM, NOW)).isEmpty();
    }

    @Test
    void a_named_one_goes_at_once_and_is_posted_once() {
        teamOf(2);

        assertThat(give(true)).isEqualTo(Verdict.GIVEN);
        assertThat(give(true)).isEqualTo(Verdict.GIVEN);
        assertThat(moments).containsExactly(NOW);

        assertThat(posting.channel(ID)).contains("C1");
        assertThat(turn(Ground.OWN)).isEqualTo(new Turn.Done());
        assertThat(turn(Ground.OWN)).isEqualTo(new Turn.Done());
        assertThat(channel.posted).containsExactly(ID);
        assertThat(posting.channel(ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:03:20Z,2026-11-24T09:30:00Z",
        "2026-11-24T09:24:59Z,2026-11-24T09:30:00Z",
        "2026-11-24T09:25:00Z,2026-11-24T10:00:00Z",
        "2026-11-24T09:29:59Z,2026-11-24T10:00:00Z",
        "2026-11-24T23:40:00Z,2026-11-25T00:00:00Z"
    })
    void without_a_name_it_waits_for_a_half_hour_that_is_some_way_off(Instant now, Instant moment) {
        assertThat(Giving.moment(false, now)).isEqualTo(moment);
        assertThat(Giving.moment(true, now)).isEqualTo(now);
    }

    @Test
    void without_a_name_it_needs_five_people_who_said_yes() {
        teamOf(4);
        assertThat(give(false)).isEqualTo(Verdict.TOO_FEW);
        assertThat(recoveries.find(ID)).isEmpty();

        say("U5", Question.PAIRED, true);
        assertThat(give(false)).isEqualTo(Verdict.GIVEN);
    }

    @Test
    void one_person_with_two_yeses_is_one_person() {
        teamOf(4);
        say("U1", Question.PAIRED, true);
        say("U2", Question.PAIRED, true);
        assertThat(give(false)).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void who_is_not_in_the_team_by_their_yes_gives_nothing() {
        teamOf(6);
        say("U1", Question.COUNTED, false);
        assertThat(give(true)).isEqualTo(Verdict.NO_TEAM);
        assertThat(belonging.teams("U1", NOW)).isEmpty();
        assertThat(belonging.teams("U2", NOW)).hasSize(1);
    }

    @Test
    void a_team_that_got_too_small_meanwhile_gives_it_back() {
        teamOf(5);
        give(false);
        say("U5", Question.COUNTED, false);

        turn(Ground.OWN);

        assertThat(channel.back).containsExactly(Turn.Reason.TOO_FEW);
        assertThat(channel.posted).isEmpty();
        assertThat(recoveries.find(ID)).isEmpty();
    }

    @Test
    void whoever_left_the_team_meanwhile_gets_it_back() {
        teamOf(5);
        give(true);
        say("U1", Question.COUNTED, false);
        turn(Ground.OWN);
        assertThat(channel.back).containsExactly(Turn.Reason.NO_TEAM);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ground.class,
            names = {"SHARED", "OUT_OF_REACH"})
    void nothing_goes_onto_other_ground(Ground ground) {
        teamOf(5);
        give(true);
        turn(ground);
        assertThat(channel.back).containsExactly(Turn.Reason.CHANNEL);
        assertThat(channel.posted).isEmpty();
    }

    @Test
    void while_slack_does_not_answer_it_waits_a_day_at_most() {
        teamOf(5);
        give(false);
        assertThat(turn(Ground.UNKNOWN)).isEqualTo(new Turn.Again(Instant.parse("2026-11-24T09:30:00Z")));
        assertThat(posting.turn(ID, Ground.UNKNOWN, NOW.plus(Duration.ofDays(1))))
                .isEqualTo(new Turn.Done());
        assertThat(channel.back).containsExactly(Turn.Reason.CHANNEL);
    }

    @Test
    void what_was_taken_back_before_its_moment_is_not_posted() {
        teamOf(5);
        give(false);
        giving.takeBack("U1", ID);
        assertThat(posting.channel(ID)).isEmpty();
        assertThat(turn(Ground.OWN)).isEqualTo(new Turn.Done());
        assertThat(channel.posted).isEmpty();
    }

    @Test
    void nobody_takes_back_what_is_not_theirs() {
        teamOf(5);
        give(true);
        turn(Ground.OWN);
        giving.takeBack("U2", ID);
        assertThat(channel.gone).isEmpty();
        giving.takeBack("U1", ID);
        assertThat(channel.gone).containsExactly(ID);
        assertThat(giving.given("U1", 3)).isEmpty();
    }

    @Test
    void a_lesson_stands_in_digests_from_its_post_until_it_is_taken_back() {
        teamOf(5);
        give(true);
        assertThat(giving.lessons(TEAM, NOW)).isEmpty();
        turn(Ground.OWN);
        assertThat(giving.lessons(TEAM, NOW))
                .extracting(lesson -> lesson.words().text())
                .containsExactly("One question first.");
        assertThat(giving.lessons(TEAM, NOW.plusSeconds(1))).isEmpty();
        assertThat(giving.takeAllBack("U1")).isEqualTo(1);
        assertThat(giving.lessons(TEAM, NOW)).isEmpty();
    }

    private Verdict give(boolean named) {
        return giving.give("U1", new Giving.Draft(ID, TEAM, Kind.LESSON, Words.of("One question first."), named), NOW);
    }

    private Turn turn(Ground ground) {
        return posting.turn(ID, ground, NOW);
    }

    /** Eight are asked in, and so many of them say yes to being counted. */
    private void teamOf(int yes) {
        var invited = new LinkedHashSet<String>();
        IntStream.rangeClosed(1, 8).forEach(i -> invited.add("U" + i));
        var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.NOON, ZoneOffset.UTC);
        teams.save(new Team(TEAM, "C1", "sales", plan, Set.of(), invited), "", NOW);
        IntStream.rangeClosed(1, yes).forEach(i -> say("U" + i, Question.COUNTED, true));
    }

    private void say(String user, Question question, boolean yes) {
        yeses.add(new Said(TEAM, user, question, yes, NOW));
    }
}
