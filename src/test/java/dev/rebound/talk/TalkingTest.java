package dev.rebound.talk;

import static dev.rebound.talk.Floor.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.checkin.Peer;
import dev.rebound.checkin.Two;
import dev.rebound.people.Hours;
import dev.rebound.talk.Answer.Reason;
import dev.rebound.talk.Reply.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Peers who are at work are asked once, the first who says yes is connected, and nobody else learns anything ({@code P32}). */
class TalkingTest {
    private static final Duration TEN = Duration.ofMinutes(10);

    private final Floor floor = Floor.of("ANN", "BEN", "CAT");

    @Test
    void peers_are_asked_and_the_first_who_says_yes_is_connected() {
        var talk = floor.opened("ANN", NOON);
        assertThat(floor.told).containsExactlyInAnyOrder("ask BEN", "ask CAT");
        assertThat(floor.looks).containsExactly(NOON.plus(TEN));
        floor.told.clear();

        assertThat(floor.talking.accept(talk.id(), "CAT", NOON.plusSeconds(60))).isEqualTo(new Reply(Kind.MET, "ANN"));
        assertThat(floor.told).containsExactly("vanish BEN", "met ANN CAT");
        assertThat(floor.talking.accept(talk.id(), "BEN", NOON.plusSeconds(61))).isEqualTo(Reply.of(Kind.FASTER));
        assertThat(floor.talking.accept(talk.id(), "CAT", NOON.plusSeconds(62))).isEqualTo(new Reply(Kind.MET, "ANN"));
        assertThat(floor.talking.takeBack(talk.id(), "ANN")).isEqualTo(new Reply(Kind.MET, "CAT"));
        assertThat(floor.look(talk, NOON.plus(TEN))).isEmpty();
        assertThat(floor.told).hasSize(2);
        assertThat(floor.talks.asked(talk.id())).isEmpty();
    }

    @Test
    void nobody_who_was_not_asked_can_say_yes() {
        var talk = floor.opened("ANN", NOON);
        assertThat(floor.talking.accept(talk.id(), "EVE", NOON)).isEqualTo(Reply.of(Kind.OVER));
        assertThat(floor.talking.accept(talk.id(), "ANN", NOON)).isEqualTo(Reply.of(Kind.OVER));
        assertThat(floor.talking.takeBack(talk.id(), "BEN")).isEqualTo(Reply.of(Kind.OVER));
        assertThat(floor.talking.accept(UUID.randomUUID(), "BEN", NOON)).isEqualTo(Reply.of(Kind.OVER));
        assertThat(floor.talks.open("ANN")).isPresent();
    }

    @Test
    void one_ask_of_a_person_is_open_at_a_time() {
        var talk = floor.opened("ANN", NOON);
        assertThat(floor.ask("ANN", NOON.plusSeconds(5))).isEqualTo(new Answer.Open(talk, false));
        assertThat(floor.told).hasSize(2);
    }

    @Test
    void after_ten_minutes_it_vanishes_and_the_asker_is_told_once() {
        var talk = floor.opened("ANN", NOON);
        assertThat(floor.look(talk, NOON.plusSeconds(599))).contains(NOON.plus(TEN));
        floor.told.clear();

        assertThat(floor.look(talk, NOON.plus(TEN))).isEmpty();
        assertThat(floor.look(talk, NOON.plus(TEN))).isEmpty();
        assertThat(floor.told).containsExactlyInAnyOrder("vanish BEN", "vanish CAT", "nobody ANN");
        assertThat(floor.talking.accept(talk.id(), "BEN", NOON.plus(TEN))).isEqualTo(Reply.of(Kind.OVER));
    }

    @Test
    void a_yes_after_ten_minutes_connects_nobody_though_the_clock_is_late() {
        var talk = floor.opened("ANN", NOON);
        assertThat(floor.talking.accept(talk.id(), "BEN", NOON.plus(TEN))).isEqualTo(Reply.of(Kind.OVER));
        assertThat(floor.talks.open("ANN")).isPresent();
    }

    @Test
    void the_asker_may_take_it_back() {
        var talk = floor.opened("ANN", NOON);
        floor.told.clear();
        assertThat(floor.talking.takeBack(talk.id(), "ANN")).isEqualTo(Reply.of(Kind.TAKEN_BACK));
        assertThat(floor.talking.takeBack(talk.id(), "ANN")).isEqualTo(Reply.of(Kind.OVER));
        assertThat(floor.look(talk, NOON.plus(TEN))).isEmpty();
        assertThat(floor.told).containsExactlyInAnyOrder("vanish BEN", "vanish CAT");
    }

    @Test
    void nobody_is_asked_off_shift_in_peace_on_a_break_away_apart_or_looking_for_work() {
        var all = Floor.of("ANN", "OFF", "RUN", "REST", "AWAY", "APART", "JOB", "GUEST", "HOME");
        all.zones.put("OFF", ZoneId.of("Asia/Tokyo"));
        all.leftInPeace.add("RUN");
        all.resting.add("REST");
        all.wishes.peers.put("AWAY", new Peer("AWAY", LocalDate.of(2026, 3, 10), false, List.of()));
        all.wishes.apart.add(new Two("ANN", "APART"));
        all.seekers.add("JOB");
        all.guests.add("GUEST");
        all.timetable.set("HOME", new Hours(Hours.USUAL.days(), LocalTime.of(8, 0), LocalTime.NOON));
        assertThat(all.ask("ANN", NOON)).isInstanceOf(Answer.Nobody.class);
        assertThat(all.told).isEmpty();
    }

    @Test
    void whoever_said_no_to_being_paired_is_not_asked_and_can_not_ask() {
        floor.says("CAT", false);
        floor.ask("ANN", NOON);
        assertThat(floor.told).containsExactly("ask BEN");
        assertThat(floor.ask("CAT", NOON)).isEqualTo(new Answer.Refused(Reason.NO_YES));
        assertThat(floor.ask("EVE", NOON)).isEqualTo(new Answer.Refused(Reason.NO_TEAM));
    }

    @Test
    void a_peer_gets_two_asks_a_day_and_an_asker_has_three() {
        for (var times = 0; times < 2; times++) {
            floor.talking.takeBack(floor.opened("ANN", NOON).id(), "ANN");
        }
        assertThat(floor.told).filteredOn("ask BEN"::equals).hasSize(2);
        assertThat(floor.ask("ANN", NOON)).isInstanceOf(Answer.Nobody.class);

        floor.invite(Floor.TEAM, "ANN", "BEN", "CAT", "DAN");
        floor.says("DAN", true);
        floor.talking.takeBack(floor.opened("ANN", NOON).id(), "ANN");
        assertThat(floor.ask("ANN", NOON)).isEqualTo(new Answer.Refused(Reason.ENOUGH));
        assertThat(floor.told).filteredOn("ask BEN"::equals).hasSize(2);
        assertThat(floor.ask("ANN", NOON.plus(Duration.ofDays(1)))).isInstanceOf(Answer.Open.class);
    }

    @Test
    void of_a_big_team_twelve_are_asked_and_not_always_the_same() {
        var people = IntStream.range(0, 60).mapToObj(at -> "U" + at).toArray(String[]::new);
        var big = Floor.of(people);
        big.talking.takeBack(big.opened("U0", NOON).id(), "U0");
        var first = big.told.stream().filter(line -> line.startsWith("ask")).toList();
        assertThat(first).hasSize(Peers.MOST);
        big.told.clear();
        big.opened("U0", NOON);
        assertThat(big.told).isNotEqualTo(first);
    }

    @Test
    void where_nobody_is_on_shift_times_of_both_and_the_mentor_are_offered() {
        var evening = Instant.parse("2026-03-09T19:00:00Z");
        floor.wishes.mentors.put("ANN", "CAT");
        assertThat(floor.ask("ANN", evening))
                .isEqualTo(new Answer.Nobody(new Instead(
                        List.of(Instant.parse("2026-03-10T09:00:00Z"), Instant.parse("2026-03-11T09:00:00Z")),
                        Optional.of("CAT"))));
        assertThat(floor.talks.open("ANN")).isEmpty();
    }

    @Test
    void after_ten_minutes_the_same_is_offered() {
        var talk = floor.opened("ANN", NOON);
        floor.look(talk, NOON.plus(TEN));
        assertThat(floor.instead.orElseThrow().moments())
                .containsExactly(Instant.parse("2026-03-09T15:30:00Z"), Instant.parse("2026-03-10T09:30:00Z"));
    }

    @Test
    void whoever_leaves_is_forgotten_and_their_ask_vanishes() {
        var talk = floor.opened("ANN", NOON);
        floor.told.clear();
        assertThat(floor.talking.forget("ANN")).isTrue();
        assertThat(floor.told).containsExactlyInAnyOrder("vanish BEN", "vanish CAT");
        assertThat(floor.talks.hold(talk.id())).isEmpty();
        assertThat(floor.talking.forget("ANN")).isFalse();

        var other = floor.opened("CAT", NOON);
        assertThat(floor.talking.forget("BEN")).isTrue();
        assertThat(floor.talks.asked(other.id())).extracting(Asked::peer).containsExactly("ANN");
        assertThat(floor.talking.accept(other.id(), "BEN", NOON)).isEqualTo(Reply.of(Kind.OVER));
    }
}
