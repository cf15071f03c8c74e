package dev.rebound.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.Holidays;
import dev.rebound.checkin.Mentoring;
import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Peer.Away;
import dev.rebound.checkin.Rounds;
import dev.rebound.checkin.Two;
import dev.rebound.home.Section.Row;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.TeamYeses.Question;
import dev.rebound.people.TeamYeses.Said;
import dev.rebound.people.TeamYesesInMemory;
import dev.rebound.people.TeamsInMemory;
import dev.rebound.playbook.Playbook;
import dev.rebound.playbook.Voice;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How somebody stands, and when their next round is. */
class WishWordsTest {
    private static final String ANA = "UANA";

    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Member MEMBER = new Member(ANA, ZoneOffset.UTC, Standing.MEMBER, true);

    private final TeamsInMemory teams = new TeamsInMemory();
    private final TeamYesesInMemory yeses = new TeamYesesInMemory();
    private final Ahead ahead = new Ahead(teams, yeses, team -> Rounds.of(team.plan(), Holidays.shipped()));
    private final Playbook playbook = Playbook.shipped();
    private final OnePeer book = new OnePeer();
    private final WishWords words = new WishWords(book, ahead, playbook);
    private final CheckinsOnHome home = new CheckinsOnHome(book, ahead, words, playbook.labels());

    @BeforeEach
    void a_team_that_meets_on_fridays() {
        var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.of(15, 0), ZoneOffset.UTC);
        var team = new Team(UUID.randomUUID(), "C1", "north", plan, Set.of(), Set.of(ANA));
        teams.save(team, "", NOW);
        yeses.add(new Said(team.id(), ANA, Question.PAIRED, true, NOW.minusSeconds(60)));
    }

    @Test
    void who_is_in_knows_the_next_round() {
        assertThat(words.stands(MEMBER, NOW)).containsExactly("You are in.", "Next round in #north: Fri 27 November.");
    }

    @Test
    void who_said_no_is_told_where_a_yes_is() {
        teams.all().forEach(team -> yeses.add(new Said(team.id(), ANA, Question.PAIRED, false, NOW)));
        assertThat(words.stands(MEMBER, NOW))
                .containsExactly("You are not paired in any team. You can say yes on your Home page.");
        assertThat(home.of(MEMBER, NOW)).isEmpty();
    }

    @Test
    void who_is_out_knows_until_when() {
        book.peer = new Peer(ANA, TODAY.plusDays(10), false, List.of());
        assertThat(words.stands(MEMBER, NOW))
                .containsExactly("You are paired with nobody for now. You are in again from Sat 5 December on.");
        book.peer = new Peer(ANA, TODAY.minusDays(1), false, List.of(new Away(TODAY, TODAY.plusDays(2))));
        assertThat(words.stands(MEMBER, NOW)).containsExactly("You are away until Fri 27 November.");
        book.peer = new Peer(ANA, null, false, List.of(new Away(TODAY.plusDays(5), TODAY.plusDays(6))));
        assertThat(words.stands(MEMBER, NOW))
                .containsExactly(
                        "You are away from Mon 30 November to Tue 1 December.",
                        "Next round in #north: Fri 27 November.");
    }

    @Test
    void who_is_paused_finds_the_way_back_on_home() {
        book.peer = new Peer(ANA, null, true, List.of());
        var rows = home.of(MEMBER, NOW).orElseThrow().rows();
        assertThat(rows.get(0)).isEqualTo(new Row.Text(playbook.labels().text("wishes.stands.paused")));
        assertThat(((Row.Tray) rows.get(1)).buttons())
                .extracting(button -> button.action() + " " + button.label())
                .containsExactly("checkin_back Pair me again", "checkin.wishes Check-ins");
    }

    @Test
    void on_the_job_search_track_there_is_nothing() {
        assertThat(Voice.JOB_SEARCH.say(() -> home.of(MEMBER, NOW))).isEmpty();
    }

    @Test
    void a_round_on_a_day_off_is_told_for_the_day_on_which_it_comes() {
        var plan = new TeamPlan(
                DayOfWeek.FRIDAY,
                LocalTime.of(15, 0),
                ZoneOffset.UTC,
                dev.rebound.people.Rhythm.WEEKLY,
                Set.of(DayOfWeek.values()),
                "",
                Set.of(TODAY.plusDays(2)));
        teams.all()
                .forEach(team -> teams.save(new Team(team.id(), "C1", "north", plan, Set.of(), Set.of(ANA)), "", NOW));
        assertThat(words.stands(MEMBER, NOW)).contains("Next round in #north: Sat 28 November.");
    }

    /** A book with one peer in it. */
    private static final class OnePeer implements WishBook {
        private Peer peer = Peer.of(ANA);

        @Override
        public Peer peer(String user, Instant now) {
            return peer;
        }

        @Override
        public boolean isPaused(String user) {
            return peer.paused();
        }

        @Override
        public Wish of(String user) {
            return Wish.NONE;
        }

        @Override
        public void set(String user, Wish wish, Instant now) {}

        @Override
        public boolean comeBack(String user, Instant now) {
            return false;
        }

        @Override
        public Set<String> mentorsOf(String user) {
            return Set.of();
        }

        @Override
        public Set<String> menteesOf(String user) {
            return Set.of();
        }

        @Override
        public int forget(String user) {
            return 0;
        }

        @Override
        public Set<Two> apart() {
            return Set.of();
        }

        @Override
        public Mentoring.Asked mentoring(UUID team, Set<String> people) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void mentored(UUID team, Mentoring.Answer answer, Instant now) {}

        @Override
        public boolean pause(String user, Instant now) {
            return false;
        }

        @Override
        public Instant backSince(String user) {
            return Instant.EPOCH;
        }
    }
}
