package dev.rebound.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rebound.logbook.Logbook;
import dev.rebound.logbook.Part;
import dev.rebound.logbook.Prospect;
import dev.rebound.logbook.Reading;
import dev.rebound.logbook.Rejection;
import dev.rebound.logbook.Source;
import dev.rebound.privacy.Words;
import dev.rebound.simulator.Person;
import dev.rebound.simulator.Person.Role;
import dev.rebound.simulator.Simulator;
import dev.rebound.slack.InWorkspace;
import dev.rebound.taxonomy.Bucket;
import dev.rebound.taxonomy.Nature;
import dev.rebound.taxonomy.Objection;
import dev.rebound.taxonomy.Severity;
import dev.rebound.testkit.Mailbox;
import dev.rebound.testkit.MovableClock;
import dev.rebound.testkit.SignedSlack;
import dev.rebound.testkit.SlackInABox;
import dev.rebound.testkit.Tables;
import dev.rebound.workspace.Workspace;
import dev.rebound.workspace.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(SlackInABox.class)
class MeetingPeopleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Inject
    Members members;

    @Inject
    Logbook logbook;

    @Inject
    InWorkspace inWorkspace;

    @Inject
    Workspaces workspaces;

    @Inject
    MovableClock clock;

    @Inject
    Tables tables;

    Simulator slack;

    private final SignedSlack somebody = SignedSlack.newcomer();

    @AfterEach
    void mend() {
        slack.heal();
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({"MEMBER,MEMBER", "ADMIN,MEMBER", "GUEST,GUEST", "STRANGER,STRANGER", "BOT,NOBODY", "GONE,NOBODY"})
    void slack_is_asked_how_somebody_stands(Role role, Standing standing) {
        isIn(role, "Asia/Kolkata");

        somebody.command("/kit", "hello");

        assertThat(standingOnce(standing).mayReport()).isEqualTo(standing == Standing.MEMBER);
        if (role != Role.GONE) {
            Mailbox.await(PATIENCE, () -> member().zone(), zone -> zone.equals(ZoneId.of("Asia/Kolkata")));
        }
    }

    @Test
    void slack_is_asked_once_a_day_at_most() {
        isIn(Role.MEMBER, "Europe/Vienna");
        somebody.command("/kit", "hello");
        somebody.command("/kit", "hello");
        Mailbox.await(PATIENCE, () -> member().zone(), zone -> zone.equals(ZoneId.of("Europe/Vienna")));
        assertThat(asked()).isEqualTo(1);

        isIn(Role.MEMBER, "America/New_York");
        clock.advance(Duration.ofHours(25));
        somebody.by(clock).command("/kit", "hello");

        Mailbox.await(PATIENCE, () -> member().zone(), zone -> zone.equals(ZoneId.of("America/New_York")));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void slack_is_asked_again_when_it_did_not_answer() {
        isIn(Role.MEMBER, "Europe/Vienna");
        slack.fail("users.info").breaks(1);

        somebody.command("/kit", "hello");

        Mailbox.await(PATIENCE, () -> member().zone(), zone -> zone.equals(ZoneId.of("Europe/Vienna")));
        assertThat(asked()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"GUEST,true", "STRANGER,true", "GONE,false"})
    void who_turns_out_not_to_belong_here_loses_their_entries_and_is_told(Role role, boolean told) {
        var kept = SignedSlack.newcomer();
        within(() -> logbook.add(entry(somebody.user())));
        within(() -> logbook.add(entry(kept.user())));
        isIn(role, "Europe/Vienna");

        somebody.command("/kit", "hello");

        Mailbox.await(PATIENCE, () -> entries(somebody.user()), List::isEmpty);
        assertThat(entries(kept.user())).hasSize(1);
        assertThat(tables.column(
                        "select place from rejection_part p join rejection r on r.id = p.rejection_id where author = ?",
                        somebody.user()))
                .isEmpty();
        if (told) {
            Mailbox.await(PATIENCE, this::farewells, count -> count == 1);
        } else {
            assertThat(farewells()).isZero();
        }
    }

    @Test
    void a_guest_who_left_nothing_is_not_written_to() {
        isIn(Role.GUEST, "Europe/Vienna");

        somebody.command("/kit", "hello");

        standingOnce(Standing.GUEST);
        assertThat(farewells()).isZero();
        assertThat(tables.column("select id from outbox where lane = ?", somebody.user()))
                .isEmpty();
    }

    private void isIn(Role role, String zone) {
        slack.put(new Person(somebody.user(), "somebody", "Somebody", "", ZoneId.of(zone), role));
    }

    private Standing standingOnce(Standing expected) {
        return Mailbox.await(PATIENCE, () -> member().standing(), standing -> standing == expected);
    }

    private Member member() {
        return inWorkspace.run(workspace(), () -> members.meet(somebody.user()));
    }

    private List<Rejection> entries(String author) {
        return inWorkspace.run(workspace(), () -> logbook.latest(author, 10));
    }

    private long asked() {
        return slack.calls("users.info").stream()
                .filter(call -> somebody.user().equals(call.arguments().getString("user")))
                .count();
    }

    private long farewells() {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> somebody.user().equals(call.arguments().getString("channel")))
                .count();
    }

    private void within(Runnable work) {
        inWorkspace.run(workspace(), () -> {
            work.run();
            return true;
        });
    }

    private Workspace workspace() {
        return inWorkspace.acrossWorkspaces(workspaces::all).get(0);
    }

    private Rejection entry(String author) {
        var reading = new Reading(Bucket.TIMING, Objection.NO_BUDGET, Severity.CIVIL, false, false, 0.9, null);
        return new Rejection(
                UUID.randomUUID(),
                author,
                clock.instant(),
                Source.COMMAND,
                1,
                reading,
                false,
                false,
                Words.of("no budget"),
                Words.of("budget"),
                Prospect.unknown(),
                List.of(new Part(0, 9, Nature.BUSINESS, null, Part.Verdict.OPEN)),
                List.of());
    }
}
