package dev.rebound.talk;

import static dev.rebound.talk.Floor.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.talk.Reply.Kind;
import dev.rebound.talk.Talk.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** In whatever order people press and the clock looks, an ask has one end, and everybody is told what fits it, once. */
class TalkOrdersTest {
    private static final long SEED = new Random().nextLong();
    private static final int ROUNDS = 2_000;

    private enum Press {
        BEN_ACCEPTS,
        CAT_ACCEPTS,
        EVE_ACCEPTS,
        ANN_TAKES_BACK,
        CLOCK_LOOKS
    }

    @Test
    void every_order_ends_in_one_way() {
        System.out.println("Orders of presses, seed " + SEED);
        var random = new Random(SEED);
        for (var round = 0; round < ROUNDS; round++) {
            run(random, "seed " + SEED + ", round " + round);
        }
    }

    private static void run(Random random, String what) {
        var floor = Floor.of("ANN", "BEN", "CAT");
        var talk = floor.opened("ANN", NOON);
        floor.told.clear();
        var presses = new ArrayList<>(List.of(Press.values()));
        presses.addAll(List.of(Press.values()));
        Collections.shuffle(presses, random);
        var now = NOON;
        var model = State.OPEN;
        var expected = new ArrayList<String>();
        var replies = new ArrayList<Reply>();
        for (var press : presses) {
            now = now.plusSeconds(random.nextInt(240));
            var after = model == State.OPEN ? ending(press, now, expected) : model;
            replies.addAll(pressed(floor, talk, press, now));
            assertThat(floor.talks.hold(talk.id()).orElseThrow().state())
                    .as(what)
                    .isEqualTo(after);
            model = after;
        }
        floor.look(talk, now.plus(Duration.ofHours(1)));
        if (model == State.OPEN) {
            expected.addAll(List.of("vanish BEN", "vanish CAT", "nobody ANN"));
        }
        assertThat(floor.told).as(what).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(floor.talks.asked(talk.id())).as(what).isEmpty();
        assertThat(replies.stream()
                        .filter(reply -> reply.kind() == Kind.MET)
                        .map(Reply::with)
                        .distinct())
                .as(what)
                .hasSizeLessThanOrEqualTo(2);
    }

    private static State ending(Press press, Instant now, List<String> expected) {
        var isInTime = now.isBefore(NOON.plus(Talk.OPEN_FOR));
        return switch (press) {
            case BEN_ACCEPTS -> isInTime ? met("BEN", "CAT", expected) : State.OPEN;
            case CAT_ACCEPTS -> isInTime ? met("CAT", "BEN", expected) : State.OPEN;
            case EVE_ACCEPTS -> State.OPEN;
            case ANN_TAKES_BACK -> {
                expected.addAll(List.of("vanish BEN", "vanish CAT"));
                yield State.TAKEN_BACK;
            }
            case CLOCK_LOOKS -> {
                if (!isInTime) {
                    expected.addAll(List.of("vanish BEN", "vanish CAT", "nobody ANN"));
                }
                yield isInTime ? State.OPEN : State.UNANSWERED;
            }
        };
    }

    private static State met(String peer, String other, List<String> expected) {
        expected.addAll(List.of("vanish " + other, "met ANN " + peer));
        return State.MET;
    }

    private static List<Reply> pressed(Floor floor, Talk talk, Press press, Instant now) {
        return switch (press) {
            case BEN_ACCEPTS -> List.of(floor.talking.accept(talk.id(), "BEN", now));
            case CAT_ACCEPTS -> List.of(floor.talking.accept(talk.id(), "CAT", now));
            case EVE_ACCEPTS -> List.of(floor.talking.accept(talk.id(), "EVE", now));
            case ANN_TAKES_BACK -> List.of(floor.talking.takeBack(talk.id(), "ANN"));
            case CLOCK_LOOKS -> {
                floor.look(talk, now);
                yield List.of();
            }
        };
    }
}
