package dev.rebound.wishes.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Mentoring;
import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Peer.Away;
import dev.rebound.checkin.Two;
import dev.rebound.checkin.Wishes;
import dev.rebound.people.Absences;
import dev.rebound.people.Members;
import dev.rebound.people.Status;
import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.Teams;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.wishes.Wish;
import dev.rebound.wishes.WishBook;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class WishStoreTest {
    @Inject
    WishBook book;

    @Inject
    Wishes wishes;

    @Inject
    Absences absences;

    @Inject
    Members members;

    @Inject
    Teams teams;

    @Inject
    MovableClock clock;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final UUID team = UUID.randomUUID();
    private final String own = team.toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    private final String ana = "UANA" + own;
    private final String ben = "UBEN" + own;
    private final String cat = "UCAT" + own;
    private final String mia = "UMIA" + own;
    private Instant now;
    private LocalDate today;

    @BeforeEach
    void a_team() {
        now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var plan = TeamPlan.usual(DayOfWeek.FRIDAY, LocalTime.NOON, ZoneOffset.UTC);
        run(() -> teams.save(new Team(team, "C" + own, own, plan, Set.of(), Set.of(ana, ben, cat, mia)), "", now));
    }

    @Test
    void who_said_nothing_is_in() {
        assertThat(within(() -> wishes.peer(ana, now))).isEqualTo(Peer.of(ana));
        assertThat(within(() -> book.of(ana))).isEqualTo(Wish.NONE);
        assertThat(within(() -> wishes.backSince(ana))).isEqualTo(Instant.EPOCH);
    }

    @Test
    void what_was_said_comes_back_and_counts() {
        var away = new Away(today.plusDays(3), today.plusDays(5));
        var wish = new Wish(today.plusDays(2), away, Set.of(ben), 2, true);
        set(ana, wish);
        assertThat(within(() -> book.of(ana))).isEqualTo(wish);
        assertThat(within(() -> wishes.peer(ana, now)))
                .isEqualTo(new Peer(ana, today.plusDays(2), false, List.of(away)));

        set(ana, Wish.NONE);
        assertThat(within(() -> book.of(ana))).isEqualTo(Wish.NONE);
        assertThat(within(() -> wishes.peer(ana, now))).isEqualTo(Peer.of(ana));
    }

    @Test
    void a_status_of_somebody_away_keeps_them_out_until_it_ends() {
        run(() -> {
            members.meet(ana);
            absences.learn(ana, new Status(":palm_tree:", "", now.plusSeconds(10 * 86_400)));
        });
        var peer = within(() -> wishes.peer(ana, now));
        assertThat(peer.isIn(today)).isFalse();
        assertThat(peer.isIn(today.plusDays(8))).isFalse();
        assertThat(peer.isIn(today.plusDays(11))).isTrue();

        run(() -> absences.learn(ana, Status.NONE));
        assertThat(within(() -> wishes.peer(ana, now)).isIn(today)).isTrue();
    }

    @Test
    void nobody_meets_whom_either_of_the_two_named() {
        set(ana, new Wish(null, null, Set.of(ben), 0, false));
        set(cat, new Wish(null, null, Set.of(ana), 0, false));
        assertThat(within(() -> wishes.apart())).contains(new Two(ben, ana), new Two(ana, cat));
        assertThat(within(() -> book.of(ben)).apart()).isEmpty();

        set(ana, Wish.NONE);
        assertThat(within(() -> wishes.apart()))
                .doesNotContain(new Two(ben, ana))
                .contains(new Two(ana, cat));
    }

    @Test
    void a_pause_is_begun_once_and_ended_by_the_person() {
        assertThat(within(() -> wishes.pause(ana, now))).isTrue();
        assertThat(within(() -> wishes.pause(ana, now))).isFalse();
        assertThat(within(() -> wishes.peer(ana, now)).isIn(today)).isFalse();

        var later = now.plusSeconds(60);
        assertThat(within(() -> book.comeBack(ana, later))).isTrue();
        assertThat(within(() -> book.comeBack(ana, later.plusSeconds(1)))).isFalse();
        assertThat(within(() -> wishes.peer(ana, now)).isIn(today)).isTrue();
        assertThat(within(() -> wishes.backSince(ana))).isEqualTo(later);
    }

    @Test
    void who_waits_longest_for_a_mentor_comes_first() {
        set(mia, offers(1));
        wantsMentor(ben, now);
        wantsMentor(ana, now.plusSeconds(5));
        wantsMentor(ben, now.plusSeconds(9));
        assertThat(asked(ana, ben, cat, mia))
                .isEqualTo(new Mentoring.Asked(Map.of(mia, 1), List.of(ben, ana), Map.of()));

        mentored(Map.of(ben, mia), ana);
        assertThat(asked(ana, ben, cat, mia))
                .isEqualTo(new Mentoring.Asked(Map.of(mia, 1), List.of(ben, ana), Map.of(ben, mia)));
    }

    @Test
    void whoever_is_away_keeps_mentor_and_mentees() {
        set(mia, offers(2));
        wantsMentor(ana, now);
        wantsMentor(ben, now.plusSeconds(1));
        mentored(Map.of(ana, mia, ben, mia));

        set(ana, new Wish(today.plusDays(30), null, Set.of(), 0, true));
        assertThat(asked(ana, ben, mia)).isEqualTo(new Mentoring.Asked(Map.of(mia, 1), List.of(ben), Map.of(ben, mia)));

        set(mia, new Wish(today.plusDays(30), null, Set.of(), 2, false));
        assertThat(asked(ana, ben, mia)).isEqualTo(new Mentoring.Asked(Map.of(), List.of(), Map.of()));
        assertThat(asked(ben)).isEqualTo(new Mentoring.Asked(Map.of(), List.of(), Map.of()));
        mentored(Map.of());
        set(mia, offers(2));
        assertThat(asked(ana, ben, mia).current()).isEqualTo(Map.of(ben, mia));
    }

    @Test
    void a_mentor_who_is_not_in_the_team_any_more_is_nobodys() {
        set(mia, offers(2));
        wantsMentor(ana, now);
        mentored(Map.of(ana, mia));
        assertThat(asked(ana, ben)).isEqualTo(new Mentoring.Asked(Map.of(), List.of(ana), Map.of()));
    }

    @Test
    void mentoring_ends_where_one_of_the_two_wants_it_no_more() {
        set(mia, offers(3));
        List.of(ana, ben, cat).forEach(mentee -> wantsMentor(mentee, now));
        mentored(Map.of(ana, mia, ben, mia, cat, mia));

        set(ana, Wish.NONE);
        wantsMentor(ana, now);
        set(ben, new Wish(null, null, Set.of(mia), 0, true));
        assertThat(asked(ana, ben, cat, mia).current()).isEqualTo(Map.of(cat, mia));

        set(mia, Wish.NONE);
        assertThat(asked(ana, ben, cat, mia).current()).isEmpty();
    }

    @Test
    void a_mentors_places_hold_for_all_teams_together() {
        set(mia, offers(2));
        wantsMentor(ana, now);
        mentored(Map.of(ana, mia));
        var other = UUID.randomUUID();
        assertThat(within(() -> wishes.mentoring(other, Set.of(ben, mia))))
                .satisfies(asked -> assertThat(asked.capacities()).isEqualTo(Map.of(mia, 1)));
    }

    @Test
    void who_leaves_is_wished_about_by_nobody() {
        set(ana, new Wish(null, null, Set.of(ben), 0, true));
        set(cat, new Wish(null, null, Set.of(ana), 0, false));
        set(mia, offers(1));
        mentored(Map.of(ana, mia));
        assertThat(within(() -> book.forget(ana))).isEqualTo(4);
        assertThat(within(() -> book.forget(ana))).isZero();
        assertThat(within(() -> book.of(cat)).apart()).isEmpty();
        assertThat(within(() -> wishes.apart())).noneMatch(two -> two.has(ana));
    }

    private static Wish offers(int mentees) {
        return new Wish(null, null, Set.of(), mentees, false);
    }

    private void wantsMentor(String user, Instant at) {
        run(() -> book.set(user, new Wish(null, null, Set.of(), 0, true), at));
    }

    private void set(String user, Wish wish) {
        run(() -> book.set(user, wish, now));
    }

    private void mentored(Map<String, String> mentors, String... waiting) {
        run(() -> wishes.mentored(team, new Mentoring.Answer(mentors, List.of(waiting)), now));
    }

    private Mentoring.Asked asked(String... people) {
        return within(() -> wishes.mentoring(team, Set.of(people)));
    }

    private void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
