package dev.rebound.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.calendar.Ledger;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class LedgerStoreTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-09");

    @Inject
    Ledger ledger;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    Tables tables;

    private final String who = UUID.randomUUID().toString();

    @Test
    void of_eight_at_once_one_may_send() throws Exception {
        var hands = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> claim = () -> within(() -> ledger.claim("thing", who, DAY));
            var granted = new ArrayList<Boolean>();
            for (Future<Boolean> claimed : hands.invokeAll(Collections.nCopies(8, claim))) {
                granted.add(claimed.get());
            }
            assertThat(granted).containsOnlyOnce(true);
        } finally {
            hands.shutdown();
        }
        assertThat(tables.column("select id from ledger where who = ?", who)).hasSize(1);
    }

    @Test
    void another_day_another_thing_and_another_person_are_not_the_same() {
        assertThat(within(() -> ledger.claim("thing", who, DAY))).isTrue();
        assertThat(within(() -> ledger.claim("thing", who, DAY))).isFalse();
        assertThat(within(() -> ledger.claim("thing", who, DAY.plusDays(1)))).isTrue();
        assertThat(within(() -> ledger.claim("other", who, DAY))).isTrue();
        assertThat(within(() -> ledger.claim("thing", who + "x", DAY))).isTrue();

        assertThat(within(() -> ledger.forgetBefore(who, DAY.plusDays(1)))).isEqualTo(2);
        assertThat(within(() -> ledger.has("thing", who, DAY.plusDays(1)))).isTrue();
        assertThat(within(() -> ledger.forget(who))).isEqualTo(1);
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.untilSettled(() -> inWorkspace.run(workspace, work));
    }
}
