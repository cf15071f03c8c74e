package dev.rebound.slack.courier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.privacy.Words;
import dev.rebound.slack.Outcome;
import dev.rebound.slack.Spot;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How long letters are tried, without a database and without Slack. */
class DeskTest {
    private static final String LANE = "C1";
    private static final Outcome.Later BROKEN = new Outcome.Later(Optional.empty(), "broken");

    private final OneLane outbox = new OneLane();
    private final Turning clock = new Turning();
    private final Desk desk = new Desk(outbox, clock, new SimpleMeterRegistry(), (name, error) -> {});

    @Test
    void a_message_that_slack_never_takes_is_given_up_within_the_hour() {
        var letter = put(Kind.POST);
        assertThat(triedUntil(letter)).isBetween(Duration.ofMinutes(20), Duration.ofHours(1));
    }

    @Test
    void what_takes_a_message_away_is_tried_for_a_week() {
        var letter = put(Kind.TAKE_AWAY);
        assertThat(triedUntil(letter)).isEqualTo(Duration.ofDays(7));
        assertThat(outbox.faults).containsExactly("expired");
        assertThat(outbox.tries.get(letter)).isLessThan(6000);
    }

    @Test
    void what_waits_for_days_holds_nothing_else_up() {
        put(Kind.TAKE_AWAY);
        while (outbox.first(LANE).orElseThrow().tries() < Letter.MOST_TRIES) {
            goOn();
        }
        var next = put(Kind.POST);
        clock.now = outbox.pace.nextAt();
        assertThat(carried().id()).isEqualTo(next);
    }

    /** From now to when it is not there any more; Slack never takes anything. */
    private Duration triedUntil(UUID letter) {
        var start = clock.now;
        while (outbox.letters.containsKey(letter)) {
            goOn();
        }
        return Duration.between(start, clock.now);
    }

    private void goOn() {
        clock.now = outbox.pace.nextAt().isAfter(clock.now) ? outbox.pace.nextAt() : clock.now;
        var step = desk.next(new Errand(new UUID(0, 1), LANE, new UUID(0, 2)));
        if (step.carry() != null) {
            desk.later(step.carry(), BROKEN);
        }
    }

    private Letter carried() {
        return Optional.ofNullable(desk.next(new Errand(new UUID(0, 1), LANE, new UUID(0, 2)))
                        .carry())
                .orElseThrow();
    }

    private UUID put(Kind kind) {
        var id = UUID.randomUUID();
        outbox.put(new Letter(id, kind, LANE, Words.of(id.toString()), Words.of("{}"), clock.now.plus(kind.life()), 0));
        return id;
    }

    private static final class Turning extends Clock {
        private Instant now = Instant.parse("2026-11-24T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class OneLane implements Outbox {
        private final Map<UUID, Letter> letters = new LinkedHashMap<>();
        private final Map<UUID, Integer> tries = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();
        private Pace pace = new Pace(Instant.EPOCH, Instant.EPOCH);

        @Override
        public void put(Letter letter) {
            letters.put(letter.id(), letter);
            tries.put(letter.id(), 0);
        }

        @Override
        public void supersede(String lane) {}

        @Override
        public Pace hold(String lane) {
            return pace;
        }

        @Override
        public void pace(String lane, Pace changed) {
            pace = changed;
        }

        @Override
        public Optional<Letter> first(String lane) {
            return letters.values().stream()
                    .map(one -> new Letter(
                            one.id(),
                            one.kind(),
                            lane,
                            one.address(),
                            one.payload(),
                            one.expires(),
                            tries.get(one.id())))
                    .min(Comparator.comparing(one -> one.tries() >= Letter.MOST_TRIES));
        }

        @Override
        public int before(String lane, UUID letter) {
            return 0;
        }

        @Override
        public void taken(UUID letter) {
            letters.remove(letter);
        }

        @Override
        public void stands(UUID name, Spot spot) {}

        @Override
        public void lasts(UUID name, Spot spot) {}

        @Override
        public void isGone(UUID name) {}

        @Override
        public Optional<Spot> spot(UUID name) {
            return Optional.empty();
        }

        @Override
        public void tried(UUID letter) {
            tries.merge(letter, 1, Integer::sum);
        }

        @Override
        public int bury(UUID letter, String fault) {
            faults.add(fault);
            letters.remove(letter);
            return 1;
        }

        @Override
        public int buryExpired(Instant now) {
            var over = letters.values().stream()
                    .filter(letter -> !letter.expires().isAfter(now))
                    .toList();
            over.forEach(letter -> bury(letter.id(), "expired"));
            return over.size();
        }

        @Override
        public long dead() {
            return faults.size();
        }

        @Override
        public void forget(Instant buriedBefore, Instant unusedBefore) {}
    }
}
