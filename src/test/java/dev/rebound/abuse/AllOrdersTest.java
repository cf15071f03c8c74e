package dev.rebound.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.abuse.Outcome.Done;
import dev.rebound.abuse.Spec.Tap;
import dev.rebound.abuse.Step.Act;
import dev.rebound.privacy.Words;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever order people and time come in, a report is in the one state that the issue's sentences say (must show 3). */
class AllOrdersTest {
    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final Shared SHARED = new Shared(null, null, Words.of("Fernhill"), null, null);
    private static final Ruling NO = Ruling.noStep(Words.of("We need them"));
    private static final Ruling CUT = Ruling.of(Decision.CUT_TIES);
    private static final int DEPTH = 5;
    private static final int MOST_DECISIONS = 4;

    private final List<Tap> taps = Tap.all();

    private record Both(Incident incident, Spec spec) {}

    @Test
    void every_order_of_five_taps_ends_in_the_state_that_the_sentences_say() {
        var ends = walk(new Both(sent(), Spec.sent()), new ArrayList<>());

        assertThat(ends).isEqualTo((long) Math.pow(taps.size(), DEPTH));
    }

    private long walk(Both at, List<Tap> way) {
        if (way.size() == DEPTH) {
            return 1;
        }
        var ends = 0L;
        for (var tap : taps) {
            way.add(tap);
            ends += walk(step(at, tap, way), way);
            way.remove(way.size() - 1);
        }
        return ends;
    }

    @Test
    void every_state_that_can_be_reached_at_all_is_one_that_the_sentences_say() {
        var first = new Both(sent(), Spec.sent());
        var seen = new HashSet<>(List.of(first));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var at = open.remove();
            for (var tap : taps) {
                var next = step(at, tap, List.of(tap));
                if (next.spec().made().size() <= MOST_DECISIONS && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        assertThat(seen.size()).as("states").isGreaterThan(100);
    }

    @Test
    void long_orders_by_chance_end_in_the_state_that_the_sentences_say() {
        var seed = new Random().nextLong();
        System.out.println("AllOrdersTest seed " + seed);
        var random = new Random(seed);
        for (var run = 0; run < 2_000; run++) {
            var at = new Both(sent(), Spec.sent());
            var way = new ArrayList<Tap>();
            for (var tap = 0; tap < 40; tap++) {
                way.add(taps.get(random.nextInt(taps.size())));
                at = step(at, way.get(tap), way);
            }
        }
    }

    private static Incident sent() {
        return Course.send(UUID.randomUUID(), "R", SHARED, Desk.at("A", true, NOW), NOW)
                .incident();
    }

    private static Both step(Both at, Tap tap, List<Tap> way) {
        var outcome = moved(at.incident(), tap);
        var spec = at.spec().after(tap);
        agree(outcome.incident(), spec, way);
        steps(at.incident(), outcome, way);
        return new Both(outcome.incident(), spec);
    }

    private static Outcome moved(Incident incident, Tap tap) {
        return switch (tap.what()) {
            case TAKE_BACK -> Course.takeBack(incident, "R", NOW);
            case APPEAL -> Course.appeal(incident, "R", Optional.of("B"), NOW);
            case OPEN -> Course.open(incident, tap.who(), NOW);
            case ACKNOWLEDGE -> Course.acknowledge(incident, tap.who(), NOW);
            case CUT -> Course.decide(incident, tap.who(), CUT, NOW);
            case NO -> Course.decide(incident, tap.who(), NO, NOW);
            case REVISE ->
                Course.revise(
                        incident,
                        tap.who(),
                        new Revision(CUT, incident.decisions().size()),
                        NOW);
            case LATE -> late(incident);
            case GONE -> Passing.gone(incident, tap.who(), next(incident), NOW);
        };
    }

    private static Outcome late(Incident incident) {
        return incident.isWaiting() && incident.desk().holder() != null
                ? Passing.on(incident, Act.PASSED_LATE, next(incident), NOW)
                : new Done(incident, List.of());
    }

    private static Optional<String> next(Incident incident) {
        var not = new ArrayList<>(incident.desk().told());
        not.addAll(incident.desk().gone());
        return new Ring(List.of("A"), Optional.of("B")).next(true, not);
    }

    private static void agree(Incident incident, Spec spec, List<Tap> way) {
        var decided = !spec.made().isEmpty() && (spec.appeal().isEmpty() || spec.answered());
        var state = spec.back()
                ? State.TAKEN_BACK
                : decided ? State.DECIDED : spec.heard() ? State.ACKNOWLEDGED : State.SENT;
        if (incident.state() != state
                || incident.opened() != spec.read()
                || !spec.appeal().equals(incident.appeal() == null ? "" : incident.appeal())
                || !spec.have().equals(new HashSet<>(incident.desk().told()))
                || incident.decisions().size() != spec.made().size()) {
            throw new AssertionError(way + "\n" + incident + "\n" + spec);
        }
    }

    /** A state changes with a line in the record, at most one; and a decision with its own. */
    private static void steps(Incident before, Outcome outcome, List<Tap> way) {
        var lines = outcome instanceof Done done ? done.steps() : List.<Step>of();
        var after = outcome.incident();
        var more = after.decisions().size() - before.decisions().size();
        var made = lines.stream()
                .filter(line -> line.act() == Act.DECIDED || line.act() == Act.REVISED)
                .count();
        var silent = lines.isEmpty() && (after.state() != before.state() || after.opened() != before.opened());
        if (lines.size() > 1 || more != made || silent) {
            throw new AssertionError(way + "\n" + before + "\n" + outcome);
        }
    }
}
