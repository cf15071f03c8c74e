package dev.rebound.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.LedgerInMemory;
import dev.rebound.nudges.Budget.Verdict;
import dev.rebound.people.Hours;
import dev.rebound.people.Member;
import dev.rebound.people.Standing;
import dev.rebound.people.TimetableInMemory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One person over days, with everything but the clock real. 9 March 2026 is a Monday. */
class LookoutTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Member REP = new Member("U1", VIENNA, Standing.MEMBER, true);
    private static final Instant LONG_AGO = Instant.EPOCH;

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ConsentsInMemory consents = new ConsentsInMemory();
    private final TimetableInMemory timetable = new TimetableInMemory();
    private final Map<Nudge, LocalTime> hours = new EnumMap<>(Nudge.class);
    private boolean onARun;

    private final Budget budget = new Budget(timetable, consents, ledger, (user, now) -> onARun);

    @Test
    void nothing_goes_before_the_tap_that_wants_it() {
        hours.put(Nudge.MINDSET, LocalTime.of(9, 0));

        assertThat(look("2026-03-09T09:00").bundle()).isEmpty();
        assertThat(look("2026-03-09T09:00").again()).isEmpty();
        assertThat(budget.ask(REP, Nudge.MINDSET, at("2026-03-09T10:00"))).isEqualTo(Verdict.DROP);

        wants(Nudge.MINDSET);
        assertThat(kinds(look("2026-03-09T09:00"))).containsExactly(Nudge.MINDSET);
    }

    @Test
    void what_is_due_in_the_same_quarter_of_an_hour_goes_as_one_message_and_once() {
        wants(Nudge.MINDSET, LocalTime.of(9, 0));
        wants(Nudge.PRE_CALL, LocalTime.of(9, 10));
        wants(Nudge.END_OF_DAY, LocalTime.of(9, 15));

        assertThat(kinds(look("2026-03-09T09:00"))).containsExactly(Nudge.MINDSET, Nudge.PRE_CALL);
        assertThat(look("2026-03-09T09:00").bundle()).isEmpty();
        assertThat(look("2026-03-09T09:10").bundle()).isEmpty();
        assertThat(kinds(look("2026-03-09T09:15"))).containsExactly(Nudge.END_OF_DAY);
    }

    @Test
    void nothing_goes_before_its_time_because_somebody_saved_a_form() {
        wants(Nudge.PRE_CALL, LocalTime.of(9, 10));

        var sight = look("2026-03-09T09:05");

        assertThat(sight.bundle()).isEmpty();
        assertThat(sight.again()).contains(at("2026-03-09T09:10"));
    }

    @Test
    void two_go_a_day_and_the_third_is_dropped_without_a_word() {
        wants(Nudge.MINDSET, LocalTime.of(9, 0));
        wants(Nudge.PRE_CALL, LocalTime.of(11, 0));
        wants(Nudge.END_OF_DAY, LocalTime.of(17, 0));

        assertThat(look("2026-03-09T09:00").bundle()).hasSize(1);
        assertThat(look("2026-03-09T11:00").bundle()).hasSize(1);
        assertThat(look("2026-03-09T17:00").bundle()).isEmpty();
        assertThat(budget.spend(REP, at("2026-03-09T17:00"))).isFalse();
        assertThat(look("2026-03-10T09:00").bundle()).hasSize(1);
    }

    @Test
    void during_a_run_it_waits_until_the_run_is_over_on_the_same_day() {
        wants(Nudge.PRE_CALL, LocalTime.of(9, 0));
        onARun = true;

        var waiting = look("2026-03-09T09:00");
        assertThat(waiting.bundle()).isEmpty();
        assertThat(waiting.again()).contains(at("2026-03-09T09:15"));

        onARun = false;
        assertThat(kinds(look("2026-03-09T09:15"))).containsExactly(Nudge.PRE_CALL);
    }

    @Test
    void what_could_not_go_before_the_day_was_over_is_dropped() {
        wants(Nudge.PRE_CALL, LocalTime.of(9, 0));
        onARun = true;
        look("2026-03-09T09:00");
        onARun = false;

        assertThat(look("2026-03-09T17:45").bundle()).isEmpty();
        assertThat(look("2026-03-09T17:45").again()).isPresent();
        assertThat(kinds(look("2026-03-10T09:00"))).containsExactly(Nudge.PRE_CALL);
    }

    @Test
    void a_day_off_is_left_alone_and_an_hour_outside_is_moved_inside() {
        wants(Nudge.MINDSET, LocalTime.of(6, 0));
        wants(Nudge.END_OF_DAY, LocalTime.of(22, 0));

        assertThat(look("2026-03-14T12:00").bundle()).isEmpty();
        assertThat(look("2026-03-09T06:00").bundle()).isEmpty();
        assertThat(kinds(look("2026-03-09T09:00"))).containsExactly(Nudge.MINDSET);
        assertThat(kinds(look("2026-03-09T17:30"))).containsExactly(Nudge.END_OF_DAY);
    }

    @Test
    void what_was_due_before_they_asked_is_not_made_up_for() {
        wants(Nudge.MINDSET, LocalTime.of(9, 0));

        var sight = lookout().look(REP, at("2026-03-09T10:00"), at("2026-03-09T10:00"));

        assertThat(sight.bundle()).isEmpty();
        assertThat(lookout().next(REP, at("2026-03-09T10:00"))).contains(at("2026-03-10T09:00"));
    }

    @Test
    void after_a_flight_east_the_hour_is_the_new_one_and_no_day_has_it_twice() {
        wants(Nudge.MINDSET, LocalTime.of(9, 0));
        look("2026-03-09T09:00");
        var inHonolulu = new Member("U1", ZoneId.of("Pacific/Honolulu"), Standing.MEMBER, true);

        var sameDay = LocalDate.parse("2026-03-09")
                .atTime(9, 0)
                .atZone(inHonolulu.zone())
                .toInstant();

        assertThat(lookout().look(inHonolulu, LONG_AGO, sameDay).bundle()).isEmpty();
        assertThat(lookout().next(inHonolulu, sameDay))
                .contains(LocalDate.parse("2026-03-10")
                        .atTime(9, 0)
                        .atZone(inHonolulu.zone())
                        .toInstant());
    }

    @Test
    void guests_and_strangers_get_nothing() {
        wants(Nudge.MINDSET, LocalTime.of(9, 0));
        var guest = new Member("U1", VIENNA, Standing.GUEST, true);

        assertThat(lookout().look(guest, LONG_AGO, at("2026-03-09T09:00")).bundle())
                .isEmpty();
    }

    @Test
    void an_answer_to_what_somebody_did_in_the_last_quarter_of_an_hour_is_not_unasked() {
        var action = at("2026-03-09T09:00");
        assertThat(Budget.isAnswer(action, action.plus(Duration.ofMinutes(15)))).isTrue();
        assertThat(Budget.isAnswer(action, action.plus(Duration.ofMinutes(16)))).isFalse();
    }

    /** Over forty days of random hours, wishes and runs, walked as the job walks: from look to look. */
    @Test
    void whatever_happens_the_budget_holds() {
        var seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (var round = 0; round < 40; round++) {
            walk(random, new Member("U" + round, VIENNA, Standing.MEMBER, true));
        }
    }

    private void walk(Random random, Member rep) {
        var from = LocalTime.of(6 + random.nextInt(5), 15 * random.nextInt(4));
        var days = EnumSet.copyOf(
                random.ints(3, 0, 7).mapToObj(day -> DayOfWeek.values()[day]).toList());
        timetable.set(rep.user(), new Hours(days, from, from.plusMinutes(60 + random.nextInt(500))));
        for (var kind : Nudge.values()) {
            hours.put(kind, LocalTime.of(random.nextInt(24), random.nextInt(60)));
            consents.give(rep.user(), new Consent(kind, Consent.Tap.SETTINGS, LONG_AGO));
        }
        var went = new ArrayList<Instant>();
        var now = at("2026-03-09T00:00");
        while (now.isBefore(at("2026-04-18T00:00"))) {
            onARun = random.nextInt(3) == 0;
            var sight = lookout().look(rep, LONG_AGO, now);
            if (!sight.bundle().isEmpty()) {
                assertThat(onARun).isFalse();
                went.add(now);
            }
            now = sight.again().orElseThrow();
        }
        assertThat(went).isNotEmpty().allSatisfy(moment -> isWithin(timetable.of(rep.user()), moment));
        assertThat(went.stream()
                        .collect(Collectors.groupingBy(rep::today, Collectors.counting()))
                        .values())
                .allMatch(count -> count <= Budget.A_DAY);
    }

    private static void isWithin(Hours working, Instant moment) {
        var local = moment.atZone(VIENNA);
        assertThat(working.isWorkingDay(local.toLocalDate())).isTrue();
        assertThat(working.isEarly(local.toLocalTime()) || working.isOver(local.toLocalTime()))
                .isFalse();
    }

    private Lookout.Sight look(String local) {
        return lookout().look(REP, LONG_AGO, at(local));
    }

    private Lookout lookout() {
        var sources = hours.keySet().stream().<Unprompted>map(Timed::new).toList();
        return new Lookout(budget, new Lookout.Sources(sources, consents), timetable, ledger);
    }

    private static List<Nudge> kinds(Lookout.Sight sight) {
        return sight.bundle().stream().map(Saying::kind).toList();
    }

    private void wants(Nudge kind, LocalTime time) {
        hours.put(kind, time);
        wants(kind);
    }

    private void wants(Nudge kind) {
        consents.give(REP.user(), new Consent(kind, Consent.Tap.SETTINGS, LONG_AGO));
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), VIENNA).toInstant();
    }

    private final class Timed implements Unprompted {
        private final Nudge kind;

        private Timed(Nudge kind) {
            this.kind = kind;
        }

        @Override
        public Nudge kind() {
            return kind;
        }

        @Override
        public Optional<LocalTime> due(Member member, Hours working, LocalDate day) {
            return Optional.ofNullable(hours.get(kind));
        }

        @Override
        public Optional<Saying> say(Member member, Instant now) {
            return Optional.of(new Saying(kind, "lead", "text", List.of()));
        }
    }
}
