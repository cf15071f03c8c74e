package dev.rebound.digest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rebound.digest.Digests;
import dev.rebound.digest.Posted;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class DigestStoreTest {
    private static final LocalDate MONDAY = LocalDate.parse("2036-03-03");
    private static final Map<String, List<Set<String>>> ROWS = Map.of(
            "NO",
            List.of(Set.of("TIMING:NO_BUDGET"), Set.of("FIT:NO_NEED", "FIT:HAS_VENDOR")),
            "DIAL",
            List.of(Set.of("DIAL")));

    @Inject
    Digests digests;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final UUID team = UUID.randomUUID();
    private final String person = "U" + team.toString().substring(0, 8);

    @Test
    void what_was_kept_comes_back_until_a_person_leaves() {
        var full = new Posted(team, MONDAY, Set.of(person, person + "B"), ROWS);
        var silent = new Posted(team, MONDAY.plusWeeks(1), Set.of(), Map.of());
        keep(full);
        keep(silent);
        assertThat(kept(MONDAY)).containsExactly(full, silent);
        assertThat(kept(MONDAY.plusDays(1))).containsExactly(silent);

        assertThat(within(() -> digests.forget(person))).isEqualTo(1);
        assertThat(kept(MONDAY)).containsExactly(new Posted(team, MONDAY, Set.of(person + "B"), ROWS), silent);
    }

    @Test
    void what_is_old_is_forgotten_with_its_people() {
        var full = new Posted(team, LocalDate.parse("2016-03-07"), Set.of(person), ROWS);
        keep(full);
        assertThat(kept(full.monday())).containsExactly(full);
        within(() -> {
            digests.forgetBefore(full.monday().plusWeeks(1));
            return true;
        });
        assertThat(kept(full.monday())).isEmpty();
        assertThat(within(() -> digests.forget(person))).isZero();
    }

    @Test
    void a_team_has_one_digest_a_week() {
        keep(new Posted(team, MONDAY, Set.of(), Map.of()));
        assertThatThrownBy(() -> keep(new Posted(team, MONDAY, Set.of(person), ROWS)))
                .isInstanceOf(RuntimeException.class);
        assertThat(kept(MONDAY)).containsExactly(new Posted(team, MONDAY, Set.of(), Map.of()));
    }

    private void keep(Posted posted) {
        within(() -> {
            digests.add(posted);
            return true;
        });
    }

    private List<Posted> kept(LocalDate monday) {
        return within(() -> digests.since(monday)).stream()
                .filter(posted -> posted.team().equals(team))
                .toList();
    }

    private <T> T within(Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
