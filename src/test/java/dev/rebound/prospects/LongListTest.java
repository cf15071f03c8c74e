package dev.rebound.prospects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Prospect;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of 5,000 is asked without opening it all; how long that takes is printed, and asserted nowhere. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class LongListTest {
    private static final int ENTRIES = 5_000;
    private static final int ROUND = 250;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Inject
    Stops stops;

    @Inject
    DoNotContact list;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Tables tables;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @BeforeEach
    void fill() {
        SignedSlack.newcomer().command("demo");
        tables.change("delete from prospect_stop");
        for (var round = 0; round < ENTRIES / ROUND; round++) {
            in(() -> {
                for (var entry = 0; entry < ROUND; entry++) {
                    add(new Prospect(madeUp(), madeUp(), null, null, null));
                }
                return true;
            });
        }
    }

    @AfterEach
    void empty() {
        tables.change("delete from prospect_stop");
    }

    @Test
    void close_names_are_found_in_a_long_list() {
        var fernhill = new Prospect("Fernhill Brothers", null, null, null, null);
        in(() -> add(fernhill));
        var close = new Prospect("Fernhil Brothers Ltd", null, null, null, null);
        for (var warm = 0; warm < 5; warm++) {
            in(() -> list.find(close));
            in(() -> stops.all().size());
        }
        var asked = milliseconds(() -> assertThat(list.find(close))
                .hasValueSatisfying(hit -> assertThat(hit.stop().prospect()).isEqualTo(fernhill)));
        var whole = milliseconds(() -> assertThat(stops.all()).hasSize(ENTRIES + 1));
        System.out.printf(
                "Of %d entries, one asked about: %.1f ms; all of them opened: %.1f ms (seed %d)%n",
                ENTRIES, asked, whole, seed);
    }

    private double milliseconds(Runnable work) {
        var best = Double.MAX_VALUE;
        for (var time = 0; time < 5; time++) {
            var began = System.nanoTime();
            in(() -> {
                work.run();
                return true;
            });
            best = Math.min(best, (System.nanoTime() - began) / 1e6);
        }
        return best;
    }

    private boolean add(Prospect prospect) {
        var stop = new Stop(UUID.randomUUID(), prospect.company(), prospect.person(), DAY);
        stops.add(stop, DoNotContact.spelling(prospect), Clues.held(prospect));
        return true;
    }

    private String madeUp() {
        var word = new StringBuilder();
        for (var i = 0; i < 5 + random.nextInt(8); i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private <T> T in(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
