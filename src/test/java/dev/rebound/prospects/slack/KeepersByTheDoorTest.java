package dev.rebound.prospects.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.people.Team;
import dev.rebound.people.TeamPlan;
import dev.rebound.people.Teams;
import dev.rebound.simulator.Acting;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who keeps the do-not-contact list: managers write names on it, and admins erase and connect tools as well. */
@QuarkusTest
@WithTestResource(SlackInABox.class)
class KeepersByTheDoorTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    Simulator slack;

    @Inject
    Teams teams;

    @Inject
    Tables tables;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    private final String user = SignedSlack.newcomer().user();

    @Test
    void a_manager_of_a_team_adds_names_and_erases_none() {
        var manager = hired(Person.Role.MEMBER);
        manages();

        manager.types(manager.dm(), "/rebound contacts");

        assertThat(modal(manager)).contains("Add a name", "Export").doesNotContain("Erase a name", "Other tools");
        manager.pressesInModal("Add a name");
        manager.submits(Map.of("company", "Fernhill " + user));
        manager.closesAll();
        assertThat(manager.types(manager.dm(), "/rebound contacts Fernhill " + user)
                        .ok())
                .isTrue();
        assertThat(manager.lastSeen(manager.dm()).blocks().encode()).contains("Fernhill " + user);
        SignedSlack.of(user).action("contacts.erase", "");
        assertThat(manager.modal()).isEmpty();
    }

    @Test
    void whom_slack_calls_an_admin_has_all_of_it_and_a_rep_none() {
        var rep = hired(Person.Role.MEMBER);
        rep.types(rep.dm(), "/rebound contacts");
        assertThat(rep.modal()).isEmpty();

        tables.change("update member set slack_admin = true where slack_user = ?", user);
        rep.types(rep.dm(), "/rebound contacts");

        assertThat(modal(rep)).contains("Add a name", "Erase a name", "Other tools");
    }

    private Acting hired(Person.Role role) {
        slack.put(new Person(user, "rep", "A Rep", "Sales rep", VIENNA, role));
        SignedSlack.of(user).command("/rebound", "");
        tables.awaitZone(user, VIENNA);
        return slack.as(user);
    }

    private void manages() {
        var plan = TeamPlan.usual(DayOfWeek.MONDAY, LocalTime.of(9, 0), VIENNA);
        in(() -> {
            teams.save(
                    new Team(UUID.randomUUID(), "C" + user, "team", plan, Set.of(user), Set.of()), "", Instant.now());
            return 0;
        });
    }

    private static String modal(Acting who) {
        return who.modal().orElseThrow().body().encode();
    }

    private <T> T in(java.util.concurrent.Callable<T> work) {
        var workspace = inWorkspace
                .acrossWorkspaces(() -> workspaces.ofTeam("T0NORTHWD"))
                .orElseThrow();
        return inWorkspace.run(workspace, work);
    }
}
