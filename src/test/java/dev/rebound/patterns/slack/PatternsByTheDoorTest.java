package dev.rebound.patterns.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.patterns.Pattern;
import dev.rebound.patterns.Patterns;
import dev.rebound.people.Members;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Patterns as a rep meets them: none at first, one with its counts, once, and later on request ({@code P26}). */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class PatternsByTheDoorTest {
    private static final String NINE = "09:00 to 10:00: 125 of 150 got past the opener. At other hours: 25 of 200.";

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    @Inject
    Patterns patterns;

    @Inject
    Members members;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private SignedSlack rep;

    @BeforeEach
    void somebody_new() {
        rep = SignedSlack.newcomer().by(clock);
    }

    @AfterEach
    void in_real_time_again() {
        clock.reset();
    }

    @Test
    void before_there_is_one_it_is_said_how_much_it_takes() {
        at("2026-03-09T09:05:00Z", "/win", "+3 talks");
        assertThat(rep.command("/rebound", "patterns").body())
                .contains("No pattern holds yet, from 3 calls", "hundreds");
    }

    @Test
    void a_good_hour_is_told_with_its_counts_once_and_then_on_request() {
        for (var day = 9; day <= 13; day++) {
            at("2026-03-%02dT09:05:00Z".formatted(day), "/win", "+25 talks");
            at("2026-03-%02dT09:10:00Z".formatted(day), "/reject", "+5 not interested");
            at("2026-03-%02dT14:05:00Z".formatted(day), "/win", "+5 talks");
            at("2026-03-%02dT14:10:00Z".formatted(day), "/reject", "+35 not interested");
        }
        clock.stopAt(Instant.parse("2026-03-16T16:00:00Z"));

        assertThat(rep.command("/rebound", "patterns").body()).contains(NINE);
        assertThat(fresh()).isNotEmpty();

        clock.stopAt(Instant.parse("2026-03-24T16:00:00Z"));
        assertThat(fresh()).isEmpty();
        assertThat(rep.command("/rebound", "patterns").body()).contains(NINE);

        tables.change("delete from effort where author = ?", rep.user());
        tables.change("delete from sum_state where author = ?", rep.user());
        assertThat(rep.command("/rebound", "patterns").body()).contains("No pattern holds");
    }

    private List<Pattern> fresh() {
        var here = inWorkspace.acrossWorkspaces(() -> workspaces.welcome(null, rep.team(), "U0BOT"));
        return inWorkspace.run(here, () -> patterns.fresh(members.meet(rep.user()), clock.instant()));
    }

    private void at(String moment, String command, String text) {
        clock.stopAt(Instant.parse(moment));
        assertThat(rep.command(command, text).status()).isEqualTo(200);
    }
}
